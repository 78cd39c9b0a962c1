/** A line of a dump in, where it went and why out. */
import type { Archive, Article, DumpSummary, RecurringLine } from '../model/archive.js';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { ShownRecord } from '../model/clipped.js';
import type { LedgerRow } from '../model/fate.js';
import type { LineRange } from '../model/place.js';
import { counted } from '../text/numeral.js';
import { articlePath } from '../text/site-paths.js';
import type { Filed } from './filed.js';
import { UserError } from './user-error.js';

export interface ExplainedRow {
  readonly dump: DumpPath;
  readonly record: number | null;
  readonly lines: LineRange;
  readonly columns: readonly [number, number] | null;
  /** What stands there. */
  readonly text: string;
  readonly fate: string;
  readonly because: string;
  readonly of: { readonly dump: DumpPath; readonly lines: LineRange } | null;
  readonly article: { readonly id: string; readonly headline: string; readonly url: string } | null;
  /** In how many clippings of the same source the line recurs, where only all dumps together showed that it is furniture. */
  readonly recurs: number | null;
}

/** `line` null: every line of the record. */
export function explainedLine(
  found: Pick<Filed, 'archive' | 'recordsOf'>,
  { dump, record, line }: { readonly dump: DumpSummary; readonly record: number | null; readonly line: number | null },
): ExplainedRow[] {
  const records = found.recordsOf(dump.path);
  for (const one of records) {
    if (record !== null && one.record !== null && one.record !== record) continue;
    const clipped = one.clipped();
    if (line !== null && (line < 1 || line > clipped.lines.length))
      throw new UserError(`${dump.path} has lines 1–${clipped.lines.length}, and no line ${line}`, 2);
    const rows = clipped.ledger.filter(({ lines: [first, last] }) => line === null || (first <= line && line <= last));
    const known = knownOf(rows, found.archive);
    return rows.map((row) => explained(row, clipped, line, known));
  }
  const numbers = records.map((one) => one.record ?? 1);
  throw new UserError(`${dump.path} has ${recordsText(numbers)}, and no record ${record ?? line}`, 2);
}

/** `11 records, 1–12`: an empty line of JSON Lines is none. */
function recordsText(numbers: readonly number[]): string {
  if (!numbers.length) return 'nothing that could be read';
  return `${counted(numbers.length, 'record')}, ${rangeText([numbers[0]!, numbers.at(-1)!])}`;
}

/** What the archive knows of clippings, by their ids. */
interface Known {
  readonly article: ReadonlyMap<ClippingId, Article>;
  readonly recurring: ReadonlyMap<ClippingId, readonly RecurringLine[]>;
}

/** Looked up once for all rows: a record may have thousands, and the archive more. */
function knownOf(rows: readonly LedgerRow[], { articles, recurring: all }: Archive): Known {
  const wanted = new Set(rows.map(({ clipping }) => clipping));
  const article = new Map<ClippingId, Article>();
  const recurring = new Map<ClippingId, RecurringLine[]>();
  for (const one of articles) for (const id of one.clippings) if (wanted.has(id)) article.set(id, one);
  for (const one of all) {
    if (!wanted.has(one.clipping)) continue;
    const lines = recurring.get(one.clipping);
    if (lines) lines.push(one);
    else recurring.set(one.clipping, [one]);
  }
  return { article, recurring };
}

function explained(row: LedgerRow, clipped: ShownRecord, line: number | null, known: Known): ExplainedRow {
  const { fate, clipping, because, columns } = row;
  const lines: LineRange = line === null ? row.lines : [line, line];
  const article = clipping === null ? undefined : known.article.get(clipping);
  const recurring = clipping === null ? undefined : known.recurring.get(clipping);
  const recurs = recurring?.find(
    (one) =>
      one.lines[0] <= lines[0] && lines[1] <= one.lines[1] && (!one.columns || one.columns.join() === columns?.join()),
  );
  const text = clipped.lines
    .slice(lines[0] - 1, lines[1])
    .map((one) => one.text)
    .join('\n');
  return {
    dump: clipped.dump,
    record: clipped.record,
    lines,
    columns,
    text: columns ? text.slice(...columns) : text,
    fate: fate.kind === 'kept' ? `kept as ${fate.role}` : `set aside as ${fate.reason}`,
    because,
    of: fate.kind === 'aside' && fate.of ? { dump: fate.of.dump, lines: fate.of.lines } : null,
    article: article ? { id: article.id, headline: article.headline, url: articlePath(article) } : null,
    recurs: recurs?.times ?? null,
  };
}

const LONGEST = 200;

export function explainedLineText(rows: readonly ExplainedRow[]): string {
  return rows.map(rowText).join('\n');
}

function rowText({ dump, record, lines, columns, text, fate, because, article, recurs }: ExplainedRow): string {
  const where = `${dump}:${record === null ? '' : `${record}:`}${rangeText(lines)}${columns ? `, columns ${columns[0] + 1}–${columns[1]}` : ''}`;
  const quoted = text.trim() ? [`  “${shortened(text)}”`] : [];
  const again = recurs ? [`  it recurs in ${recurs} clippings of the same source and is not shown`] : [];
  const whose = article ? [`  of: ${article.headline} (${article.id}), ${article.url}`] : [];
  return [where, ...quoted, `  ${fate}: ${because}`, ...again, ...whose, ''].join('\n');
}

export const rangeText = ([first, last]: LineRange): string => (first === last ? `${first}` : `${first}–${last}`);

export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
