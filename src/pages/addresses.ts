/** What only pages lead to in (sources, ledgers, further pages of a list), its path below the site's root out. */
import type { DumpPath } from '../model/brand.js';
import type { LineRange, Place } from '../model/place.js';
import type { Desk } from './desk.js';

/** The page of all that came from a source. */
export const sourcePath = (desk: Desk, source: string): string => `sources/${desk.sourceSlug.get(source)!}/`;

/** Page `n` of a list; the first is the list's own address. */
export const pagePath = (path: string, page: number): string => (page === 1 ? path : `${path}page/${page}/`);

/** A ledger page holds so many lines of a text dump, or records of a dump of records: some 300 kB of HTML. */
export const LEDGER_LINES = 2000;
const LEDGER_RECORDS = 50;

export function ledgerPage(record: number | null, line: number): number {
  return record === null ? Math.ceil(line / LEDGER_LINES) : Math.ceil(record / LEDGER_RECORDS);
}

export const ledgerPath = (desk: Desk, dump: DumpPath): string => `dumps/${desk.dumpSlug.get(dump)!}/`;
export const lineAnchor = (record: number | null, line: number): string =>
  record === null ? `L${line}` : `r${record}-L${line}`;

/** The line's row on its ledger page. */
export function linePath(desk: Desk, place: { dump: DumpPath; record: number | null; lines: LineRange }): string {
  return linePathIn(ledgerPath(desk, place.dump), place);
}

/** The same, of the dump whose ledger is known. */
export function linePathIn(ledger: string, { record, lines: [first] }: Pick<Place, 'record' | 'lines'>): string {
  return `${pagePath(ledger, ledgerPage(record, first))}#${lineAnchor(record, first)}`;
}
