/** A dump and the records of it in, its ledger pages out: every original line, and its fate beside it. */
import type { DumpSummary } from '../model/archive.js';
import type { ClippingId } from '../model/brand.js';
import type { ClippedRecord, ShownRecord } from '../model/clipped.js';
import type { LedgerRow } from '../model/fate.js';
import type { Link } from '../model/frame.js';
import type { LedgerLine, LedgerPart, LedgerView } from '../model/ledger-view.js';
import type { Paging } from '../model/list-view.js';
import type { Place } from '../model/place.js';
import { addTo } from '../text/grouped-by.js';
import { articlePath } from '../text/site-paths.js';
import { LEDGER_LINES, ledgerPage, ledgerPath, lineAnchor, linePathIn } from './addresses.js';
import { type Anchors, anchorOf, anchorsOf } from './anchors.js';
import { type Desk, headOf } from './desk.js';
import { frame } from './frame.js';
import { linesText } from './lines-text.js';
import type { Page } from './page.js';
import { pageOf } from './paging.js';

/** A line that is longer is shown so far; its whole text is in the dump. */
const LONGEST = 20_000;

/** Lines of one record that stand on one page, from the first to the last. */
interface Shown {
  readonly one: ClippedRecord;
  readonly from: number;
  readonly to: number;
}

/** A page of the ledger but for its lines: what the archive knows of the dump. */
type LedgerFrame = Omit<LedgerView, 'tally' | 'records'>;

/** What the lines of a page need of the archive to lead to their articles. */
interface Leads {
  readonly root: string;
  /** The ledger's path below the site's root. */
  readonly ledger: string;
  /** How many clippings were cut from the dump. */
  readonly clippingCount: number;
  readonly clippings: readonly ClippingLead[];
}

interface ClippingLead {
  readonly id: ClippingId;
  /** Among those of its dump, from 1. */
  readonly number: number;
  /** Its article's page. */
  readonly href: string;
  /** It is the article's leading edition, whose lines stand on that page. */
  readonly leads: boolean;
}

export function* ledgerPages(desk: Desk, dump: DumpSummary, records: readonly ClippedRecord[]): Iterable<Page> {
  const pages = pageCount(desk, dump);
  const ledger = ledgerPath(desk, dump.path);
  const isOfRecords = records.some(({ record }) => record !== null);
  const numberOf = new Map(dump.clippings.map((id, i) => [id, i + 1]));
  for (const [at, shown] of shownOn(records, dump, pages).entries()) {
    const { path, root, paging } = pageOf(ledger, at + 1, pages);
    const lead = (id: ClippingId) => clippingLead(desk, id, root, numberOf.get(id)!);
    const around = ledgerFrame({ desk, dump, path, root, paging, isOfRecords });
    const clippings = shown.flatMap((part) => clippingsOn(desk, part)).map(lead);
    const leads = { root, ledger, clippingCount: dump.clippings.length, clippings };
    yield {
      kind: 'ledger',
      path,
      from: [around, leads, shown.map(({ one, from, to }) => [one.record, one.hash, from, to])],
      view: () => ({
        ...around,
        tally: at === 0 && !isOfRecords && shown[0] ? tally(shown[0].one.clipped()) : [],
        records: shown.map((one) => ledgerRecord(one, leads)),
      }),
    };
  }
}

interface Framed {
  readonly desk: Desk;
  readonly dump: DumpSummary;
  readonly path: string;
  readonly root: string;
  readonly paging: Paging;
  /** What each record became stands beside its lines. */
  readonly isOfRecords: boolean;
}

function ledgerFrame({ desk, dump, path, root, paging, isOfRecords }: Framed): LedgerFrame {
  const { path: name, sha256, bytes, lines, notes, clippings } = dump;
  const first = paging.page === 1;
  return {
    kind: 'ledger',
    frame: frame(desk.settings, {
      path,
      title: first ? `Ledger of ${name}` : `Ledger of ${name}, page ${paging.page}`,
      description: `Every line of ${name}, and where it went.`,
      section: 'dumps',
    }),
    name,
    sha256,
    bytes,
    lineCount: lines,
    notes: first ? notes : [],
    articles: first && !isOfRecords ? clippings.map((id) => clippingLink(desk, id, root)) : [],
    paging,
  };
}

/** Pages follow the records' numbers, or the lines': a link to a line needs no look-up. Records after the last clipping share its page. */
function pageCount(desk: Desk, { clippings, lines }: DumpSummary): number {
  const last = clippings.at(-1);
  const record = last === undefined ? null : desk.card(last).record;
  return Math.max(1, ledgerPage(record, lines));
}

/** What each page shows, be it nothing. */
function shownOn(records: readonly ClippedRecord[], { lines }: DumpSummary, pages: number): Shown[][] {
  const shown = Array.from({ length: pages }, (): Shown[] => []);
  for (const one of records) {
    if (one.record !== null)
      shown[Math.min(ledgerPage(one.record, 1), pages) - 1]!.push({ one, from: 1, to: Number.MAX_SAFE_INTEGER });
    else
      for (const [at, page] of shown.entries())
        page.push({ one, from: at * LEDGER_LINES + 1, to: at + 1 < pages ? (at + 1) * LEDGER_LINES : lines });
  }
  return shown;
}

function clippingLink(desk: Desk, id: ClippingId, root: string): Link {
  return { text: desk.card(id).headline.text, href: `${root}${articlePath(desk.articleOf.get(id)!)}` };
}

/** Those of the record's clippings that have lines on the page. */
function clippingsOn(desk: Desk, { one, from, to }: Shown): ClippingId[] {
  return one.clippings.filter((id) => desk.card(id).lines.some(([first, last]) => first <= to && from <= last));
}

function clippingLead(desk: Desk, id: ClippingId, root: string, number: number): ClippingLead {
  const article = desk.articleOf.get(id)!;
  return { id, number, href: root + articlePath(article), leads: headOf(article) === id };
}

function ledgerRecord({ one, from, to }: Shown, leads: Leads): LedgerView['records'][number] {
  const clipped = one.clipped();
  const { record, messages, clippings } = clipped;
  const leadOf = new Map(leads.clippings.map((lead) => [lead.id, lead]));
  const leading = clippings.filter(({ id }) => leadOf.get(id)?.leads);
  const shownAt = new Map(leading.map((clipping) => [clipping.id, anchorsOf(clipping)]));
  return {
    number: record,
    notes: from === 1 ? messages.map(({ line, text }) => (line === null ? text : `line ${line}: ${text}`)) : [],
    lines: ledgerLines({ ...clipped, from, to, leads, leadOf, shownAt }),
  };
}

/** What a record's rows need to become parts of lines. */
interface Sheet extends Pick<ShownRecord, 'dump' | 'record' | 'lines' | 'ledger'> {
  /** First and last line that the page shows. */
  readonly from: number;
  readonly to: number;
  readonly leads: Leads;
  readonly leadOf: ReadonlyMap<ClippingId, ClippingLead>;
  /** Of each clipping that leads its article: where its lines stand there. */
  readonly shownAt: ReadonlyMap<ClippingId, Anchors>;
}

function ledgerLines(sheet: Sheet): LedgerLine[] {
  const { record, lines, ledger, from, to } = sheet;
  const parts = new Map<number, LedgerPart[]>();
  for (const row of ledger) {
    const [first, last] = row.lines;
    for (let number = Math.max(first, from); number <= Math.min(last, to); number++) {
      addTo(parts, number, partOf(sheet, row, number));
    }
  }
  return lines
    .slice(from - 1, to)
    .map(({ number }) => ({ id: lineAnchor(record, number), number, parts: parts.get(number) ?? [] }));
}

function partOf(sheet: Sheet, row: LedgerRow, line: number): LedgerPart {
  const { fate, because } = row;
  const whole = sheet.lines[line - 1]!.text.slice(...(row.columns ?? [0]));
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  if (fate.kind === 'kept')
    return { text, fate: 'kept', as: fate.role, because, link: row.clipping && keptLink(sheet, row, line) };
  return { text, fate: 'aside', as: fate.reason, because, link: fate.of && duplicateLink(sheet, fate.of) };
}

/** A record's lines repeat lines of its own dump alone: no record was looked at beside another. */
function duplicateLink({ dump, leads: { root, ledger } }: Sheet, of: Place): Link {
  if (of.dump !== dump) throw new Error(`bug: a line of ${dump} is a duplicate of one of ${of.dump}`);
  return { text: linesText([of.lines]), href: root + linePathIn(ledger, of) };
}

/** `clipping 2, paragraph 3`, where the article's page shows it; a copy's lines lead to the copy's entry there. */
function keptLink({ leads, leadOf, shownAt }: Sheet, row: LedgerRow, line: number): Link {
  const { id, number, href } = leadOf.get(row.clipping!)!;
  const anchors = shownAt.get(id);
  const anchor = anchors && anchorOf(anchors, line, row);
  const part = anchor ? `, ${anchor.text}` : '';
  return {
    text: leads.clippingCount > 1 ? `clipping ${number}${part}` : (anchor?.text ?? 'article'),
    href: anchors ? `${href}${anchor ? `#${anchor.id}` : ''}` : `${href}#c-${id}`,
  };
}

/** Lines by fate; a line of several fates counts for its first. */
function tally({ ledger }: ShownRecord): LedgerView['tally'] {
  const counts = new Map<string, number>();
  let counted = 0;
  for (const row of ledger) {
    const lines = row.lines[1] - Math.max(row.lines[0] - 1, counted);
    const label = row.fate.kind === 'aside' ? row.fate.reason : 'kept';
    if (lines > 0) counts.set(label, (counts.get(label) ?? 0) + lines);
    counted = Math.max(counted, row.lines[1]);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => Number(b.label === 'kept') - Number(a.label === 'kept') || b.count - a.count);
}
