/** All that came of a dump in, its ledger pages out: every original line, and its fate beside it. */
import type { DumpSummary } from '../model/archive.js';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { Clipped } from '../model/clipped.js';
import type { LedgerRow } from '../model/fate.js';
import type { LedgerLine, LedgerPart, LedgerView, Link } from '../model/view.js';
import {
  articlePath,
  LEDGER_LINES,
  LEDGER_RECORDS,
  ledgerPage,
  ledgerPath,
  lineAnchor,
  linePath,
} from './addresses.js';
import type { Desk } from './desk.js';
import { frame } from './frame.js';
import { linesText } from './lines-text.js';
import { pageOf } from './paging.js';

/** A line that is longer is shown so far; its whole text is in the dump. */
const LONGEST = 20_000;

type Shown = { readonly clipped: Clipped; readonly from: number; readonly to: number };

export function* ledgerViews(desk: Desk, path: DumpPath, clipped: Iterable<Clipped>): Iterable<LedgerView> {
  const dump = desk.dump.get(path)!;
  const pages = pageCount(desk, dump);
  for (const { page, shown } of ledgerPages(clipped, pages)) {
    const { path: own, root, paging } = pageOf(ledgerPath(desk, path), page, pages);
    const title = page === 1 ? `Ledger of ${path}` : `Ledger of ${path}, page ${page}`;
    yield {
      kind: 'ledger',
      frame: frame(desk.settings, {
        path: own,
        title,
        description: `Every line of ${path}, and where it went.`,
        section: 'dumps',
      }),
      name: path,
      sha256: dump.sha256,
      bytes: dump.bytes,
      lineCount: dump.lines,
      articles: page === 1 ? dump.clippings.slice(0, LEDGER_RECORDS).map((id) => clippingLink(desk, id, root)) : [],
      records: shown.map(({ clipped: one, from, to }) => ({
        number: one.record,
        lines: ledgerLines(desk, one, { from, to, root }),
      })),
      paging,
    };
  }
}

/** Pages follow the records' numbers, or the lines': a link to a line needs no look-up. Records after the last clipping share its page. */
function pageCount(desk: Desk, { clippings, lines }: DumpSummary): number {
  const last = clippings.at(-1);
  const record = last === undefined ? null : desk.card(last).record;
  return Math.max(1, ledgerPage(record, lines));
}

interface LedgerPage {
  readonly page: number;
  readonly shown: readonly Shown[];
}

/** Every page from the first to the last, be it empty. */
function* ledgerPages(clipped: Iterable<Clipped>, pages: number): Iterable<LedgerPage> {
  let open: Shown[] = [];
  let page = 1;
  for (const one of clipped) {
    if (one.record === null) {
      for (; page < pages; page++) yield { page, shown: [slice(one, page)] };
      yield { page, shown: [{ ...slice(one, page), to: one.lines.length }] };
      return;
    }
    for (const own = Math.min(ledgerPage(one.record, 1), pages); page < own; page++) {
      yield { page, shown: open };
      open = [];
    }
    open.push({ clipped: one, from: 1, to: one.lines.length });
  }
  for (; page <= pages; page++) {
    yield { page, shown: open };
    open = [];
  }
}

function slice(clipped: Clipped, page: number): Shown {
  return { clipped, from: (page - 1) * LEDGER_LINES + 1, to: page * LEDGER_LINES };
}

function clippingLink(desk: Desk, id: ClippingId, root: string): Link {
  return { text: desk.card(id).headline.text, href: `${root}${articlePath(desk.articleOf.get(id)!)}` };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly root: string;
}

function ledgerLines(desk: Desk, { dump, record, lines, ledger }: Clipped, { from, to, root }: Range): LedgerLine[] {
  const parts = new Map<number, LedgerPart[]>();
  for (const row of ledger) {
    const [first, last] = row.lines;
    for (let number = Math.max(first, from); number <= Math.min(last, to); number++) {
      const text = lines[number - 1]!.text.slice(...(row.columns ?? [0]));
      const part = partOf(desk, row, { dump, record, text, root });
      const known = parts.get(number);
      if (known) known.push(part);
      else parts.set(number, [part]);
    }
  }
  return lines
    .slice(from - 1, to)
    .map(({ number }) => ({ id: lineAnchor(record, number), number, parts: parts.get(number) ?? [] }));
}

function partOf(
  desk: Desk,
  row: LedgerRow,
  at: { dump: DumpPath; record: number | null; text: string; root: string },
): LedgerPart {
  const { fate, clipping, because } = row;
  const text = at.text.length > LONGEST ? `${at.text.slice(0, LONGEST)}…` : at.text;
  const recurs = clipping && fate.kind === 'kept' && desk.recurring.get(clipping)?.has(row.lines.join());
  if (recurs)
    return { text, fate: 'aside', as: 'furniture', because: 'recurs on many pages of this source', link: null };
  if (fate.kind === 'kept')
    return { text, fate: 'kept', as: fate.role, because, link: clipping ? keptLink(desk, clipping, at.root) : null };
  const of = fate.of && { text: linesText([fate.of.lines]), href: at.root + linePath(desk, fate.of) };
  return { text, fate: 'aside', as: fate.reason, because, link: of };
}

function keptLink(desk: Desk, clipping: ClippingId, root: string): Link {
  const { text, href } = clippingLink(desk, clipping, root);
  return { text: text.length > 60 ? `${text.slice(0, 59)}…` : text, href };
}
