/** Lines in, whole lines out: where a text was broken at a fixed width (e-mail, Usenet, `fmt`), the lines of a paragraph are joined. */
import type { Stage } from '../flow.js';
import type { Span } from '../model/place.js';
import { classOf, DIGIT, isStop, LOWER, UPPER } from './letters.js';
import type { LineItem } from './pieces.js';
import type { Reading } from './readings.js';

export const toWholeLines: Stage<LineItem, LineItem> = {
  name: 'lines to whole lines',
  run(items) {
    const width = widthOf(items);
    return { on: width === null ? items : joined(items, width), aside: [] };
  },
};

/** Columns at which texts are broken. */
const WIDTHS = [50, 90] as const;
const FEWEST_LINES = 6;
/** Of the lines that another follows without a blank one: so many have no room for its first word, */
const FULL = 0.85;
/** go on without a stop, */
const OPEN = 0.6;
/** in small letters. */
const SMALL = 0.4;
/** A line with an address or another long word may be longer than the rest. */
const WITHIN = 0.98;
const FEW = 2;

/** The column at which the record's lines are broken; null where they are not, or not surely. All must be so: one page of many may have been pasted from elsewhere. */
function widthOf(items: readonly LineItem[]): number | null {
  let long = 0;
  for (const { text } of items) if (text.length > WIDTHS[1]) long++;
  if (long > Math.max(FEW, (1 - WITHIN) * items.length)) return null; // as in most records
  const lines = items.filter(({ text }) => text.trim() !== '');
  if (lines.some(({ line }) => line.mark !== null || line.unreadable !== null)) return null;
  const pairs = items.flatMap(({ text }, i) =>
    mayGoOn(text, items[i + 1]?.text) ? [{ text: text.trimEnd(), next: items[i + 1]!.text }] : [],
  );
  const lengths = pairs.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(WITHIN * (lengths.length - 1))] ?? 0;
  const inner = pairs.filter(({ text }) => text.length >= width / 2); // author and day stand on short ones
  if (inner.length < FEWEST_LINES) return null;
  const longer = lines.filter(({ text }) => text.trimEnd().length > width).length;
  if (longer > Math.max(FEW, (1 - WITHIN) * lines.length)) return null;
  if (width < WIDTHS[0] || width > WIDTHS[1]) return null;
  const share = (holds: (pair: { text: string; next: string }) => boolean) => inner.filter(holds).length / inner.length;
  const isWrapped =
    share(({ text, next }) => isFull(text, next, width)) >= FULL &&
    share(({ text }) => !isStop(text.charCodeAt(text.length - 1))) >= OPEN &&
    share(({ next }) => /^\s*\p{Ll}/u.test(next)) >= SMALL;
  return isWrapped ? width : null;
}

function mayGoOn(text: string, next: string | undefined): boolean {
  return text.trim() !== '' && next !== undefined && next.trim() !== '';
}

/** The next line's first word has no room on this one. */
function isFull(text: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next)![1]!;
  return text.trimEnd().length + 1 + word.length > width;
}

/** Match: "* Bread", "- bread", "2. Bread", "> bread". Near miss: "2.5 tons". */
const LIST = /^\s*(?:[-*•>]|\d{1,2}[.)])\s/u;

function joined(items: readonly LineItem[], width: number): LineItem[] {
  const made: LineItem[] = [];
  let before: string | null = null;
  for (const item of items) {
    const last = made.at(-1);
    const { text } = item;
    const goesOn =
      before !== null &&
      mayGoOn(before, text) &&
      isFull(before, text, width) &&
      !LIST.test(text) &&
      indent(text) <= indent(before);
    if (last && goesOn)
      made[made.length - 1] = { ...last, spans: [...last.spans, ...item.spans], text: glue(last.text, text) };
    else made.push(item);
    before = text;
  }
  return made;
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}

/** "well-" and "known" make "well-known": whether the hyphen was there before nobody can tell, so it stays. */
function glue(one: string, next: string): string {
  const start = one.trimEnd();
  const before = classOf(start.charCodeAt(start.length - 2));
  const isHyphen = start.endsWith('-') && (before === LOWER || before === UPPER || before === DIGIT);
  return `${start}${isHyphen ? '' : ' '}${next.trim()}`;
}

/** The readings with all spans of the lines that they were joined of. */
export function withAllSpans(
  readings: readonly Reading[],
  blocks: readonly { readonly spans: readonly Span[] }[],
): Reading[] {
  const rest = new Map(
    blocks.filter(({ spans }) => spans.length > 1).map(({ spans }) => [spans[0]!.line, spans.slice(1)]),
  );
  return readings.map((reading) => {
    const more = rest.get(reading.span.line);
    return more ? { ...reading, more } : reading;
  });
}
