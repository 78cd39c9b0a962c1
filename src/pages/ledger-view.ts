/** All that came of a dump in, its ledger pages out: every original line, and its fate beside it. */
import type { DumpSummary } from '../model/archive.js';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { Clipped } from '../model/clipped.js';
import type { LedgerRow } from '../model/fate.js';
import type { LedgerLine, LedgerPart, LedgerView, Link } from '../model/view.js';
import { articlePath, LEDGER_LINES, ledgerPage, ledgerPath, lineAnchor, linePath } from './addresses.js';
import { type Anchors, anchorOf, anchorsOf } from './anchors.js';
import { type Desk, headOf } from './desk.js';
import { frame } from './frame.js';
import { linesText } from './lines-text.js';
import { pageOf } from './paging.js';

/** A line that is longer is shown so far; its whole text is in the dump. */
const LONGEST = 20_000;

type Shown = { readonly clipped: Clipped; readonly from: number; readonly to: number };

export function* ledgerViews(desk: Desk, path: DumpPath, clipped: Iterable<Clipped>): Iterable<LedgerView> {
  const dump = desk.dump.get(path)!;
  const pages = pageCount(desk, dump);
  const numberOf = new Map(dump.clippings.map((id, i) => [id, i + 1]));
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
      articles: page === 1 && !isOfRecords(shown) ? dump.clippings.map((id) => clippingLink(desk, id, root)) : [],
      tally: page === 1 && shown[0] && !isOfRecords(shown) ? tally(shown[0].clipped) : [],
      records: shown.map(({ clipped: one, from, to }) => ({
        number: one.record,
        notes: from === 1 ? one.messages.map(({ line, text }) => (line === null ? text : `line ${line}: ${text}`)) : [],
        lines: ledgerLines({ desk, ...one, from, to, root, numberOf, shownAt: shownAt(desk, one) }),
      })),
      paging,
    };
  }
}

/** What each record became stands beside its lines. */
const isOfRecords = ([first]: readonly Shown[]): boolean => first !== undefined && first.clipped.record !== null;

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

/** What a record's rows need to become parts of lines. */
interface Sheet extends Pick<Clipped, 'dump' | 'record' | 'lines' | 'ledger'> {
  readonly desk: Desk;
  /** First and last line that the page shows. */
  readonly from: number;
  readonly to: number;
  readonly root: string;
  /** A clipping's number among those of its dump, from 1. */
  readonly numberOf: ReadonlyMap<ClippingId, number>;
  /** Of each clipping that leads its article: where its lines stand there. */
  readonly shownAt: ReadonlyMap<ClippingId, Anchors>;
}

function shownAt(desk: Desk, { clippings }: Clipped): Sheet['shownAt'] {
  const leading = clippings.filter(({ id }) => headOf(desk.articleOf.get(id)!) === id);
  return new Map(leading.map((clipping) => [clipping.id, anchorsOf(clipping)]));
}

function ledgerLines(sheet: Sheet): LedgerLine[] {
  const { record, lines, ledger, from, to } = sheet;
  const parts = new Map<number, LedgerPart[]>();
  for (const row of ledger) {
    const [first, last] = row.lines;
    for (let number = Math.max(first, from); number <= Math.min(last, to); number++) {
      const part = partOf(sheet, row, number);
      const known = parts.get(number);
      if (known) known.push(part);
      else parts.set(number, [part]);
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
  const of = fate.of && { text: linesText([fate.of.lines]), href: sheet.root + linePath(sheet.desk, fate.of) };
  return { text, fate: 'aside', as: fate.reason, because, link: of };
}

/** `clipping 2, paragraph 3`, where the article's page shows it; a copy's lines lead to the copy's entry there. */
function keptLink({ desk, root, numberOf, shownAt: all }: Sheet, row: LedgerRow, line: number): Link {
  const id = row.clipping!;
  const article = root + articlePath(desk.articleOf.get(id)!);
  const anchors = all.get(id);
  const anchor = anchors && anchorOf(anchors, line, row);
  const part = anchor ? `, ${anchor.text}` : '';
  return {
    text: numberOf.size > 1 ? `clipping ${numberOf.get(id)}${part}` : (anchor?.text ?? 'article'),
    href: anchors ? `${article}${anchor ? `#${anchor.id}` : ''}` : `${article}#c-${id}`,
  };
}

/** Lines by fate; a line of several fates counts for its first. */
function tally({ ledger }: Clipped): LedgerView['tally'] {
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
