/** Lines in, the pieces that are judged one by one out: a line, or the parts of a line where two pages may run together. */
import type { SetAside, Stage } from '../flow.js';
import type { Block } from '../model/element.js';
import type { Span } from '../model/place.js';
import type { Line } from '../model/record.js';
import { classOf, DIGIT, isStop, LOWER, SPACE, UPPER } from './letters.js';
import { type Look, lookAt } from './look.js';

/** A line on its way. */
export interface LineItem {
  readonly kind: 'line';
  /** More than one where broken lines were joined. */
  readonly spans: readonly Span[];
  /** The first. */
  readonly line: Line;
  /** Of all. */
  readonly text: string;
}

/** A block of one line, or of a part of one, with what meets the eye. */
export interface Piece extends Block {
  readonly look: Look;
  /** It begins inside a line, without a space before it. */
  readonly glued: boolean;
}

/** Two pages that run together do so once a line; a line with more such places is a menu. */
const MOST_CUTS = 2;
const SHORTEST_PART = 3;

export function lineItems(lines: readonly Line[]): LineItem[] {
  return lines.map((line) => ({
    kind: 'line',
    spans: [{ line: line.number, from: 0, to: line.text.length }],
    line,
    text: line.text,
  }));
}

/** Blank and unreadable lines are set aside. */
export const toBlocks: Stage<LineItem, Piece> = {
  name: 'lines to blocks',
  run(items) {
    const on: Piece[] = [];
    const aside: SetAside[] = [];
    let gap = 0;
    for (const { line, spans, text } of items) {
      const { unreadable, mark, number } = line;
      if (unreadable !== null) {
        aside.push({ spans, reason: 'unreadable', of: null, cutting: null, because: unreadable });
        continue;
      }
      const whole = lookAt(text, 0, text.length);
      if (mark?.kind === 'metadata' && whole.length > 0) {
        aside.push({ spans, reason: 'metadata', of: null, cutting: null, because: 'says something of the text' });
        continue;
      }
      if (whole.length === 0) {
        gap++;
        aside.push({ spans, reason: 'blank', of: null, cutting: null, because: 'nothing stands on it' });
        continue;
      }
      const before = on.length ? gap : 0;
      const cuts = mark === null && whole.glued && spans.length === 1 ? cutsOf(text) : NONE;
      if (cuts.length === 0) on.push({ kind: 'block', text, spans, mark, gap: before, glued: false, look: whole });
      else {
        let from = 0;
        for (const to of [...cuts, text.length]) {
          const look = lookAt(text, from, to);
          const part = text.slice(from, to);
          on.push({
            kind: 'block',
            text: part,
            spans: [{ line: number, from, to }],
            mark,
            gap: from ? 0 : before,
            glued: from > 0,
            look,
          });
          from = to;
        }
      }
      gap = 0;
    }
    return { on, aside };
  },
};

const NONE: readonly number[] = [];

/** "…sharing optionsThe mayor" is cut after "options"; "McDonald", "YouTube" and "said.The" inside running text may be, and the reading decides. */
export function cutsOf(text: string): number[] {
  const found: { at: number; score: number }[] = [];
  for (let i = SHORTEST_PART; i < text.length - SHORTEST_PART; i++) {
    const right = text.charCodeAt(i);
    const rightKind = classOf(right);
    if (rightKind === LOWER || rightKind === SPACE) continue;
    const opens = right === 34 || right === 0x201c || right === 0x2018 || right === 0xab;
    if (rightKind !== UPPER && !opens) continue;
    const left = text.charCodeAt(i - 1);
    const leftKind = classOf(left);
    const closes = isStop(left) || left === 34 || left === 0x201d || left === 41 || left === 93;
    if (leftKind !== LOWER && leftKind !== DIGIT && !closes) continue;
    if (leftKind === DIGIT && isUnit(text, i)) continue; // 100M, 7PM
    if (rightKind === UPPER && left === 46 && i >= 2 && classOf(text.charCodeAt(i - 2)) === UPPER) continue; // U.S.
    if (opens && (right === 34 ? leftKind !== LOWER && !isStop(left) : false)) continue;
    if (opens && right === 34 && classOf(text.charCodeAt(i + 1)) === SPACE) continue; // it closes
    found.push({ at: i, score: cutScore(text, i, leftKind) });
  }
  if (found.length > MOST_CUTS) found.sort((a, b) => b.score - a.score || a.at - b.at).length = MOST_CUTS;
  return found.map(({ at }) => at).sort((a, b) => a - b);
}

/** One or two capitals by themselves: "M", "PM". Near miss: "VIENNA". */
function isUnit(text: string, at: number): boolean {
  let end = at;
  while (end < at + 3 && classOf(text.charCodeAt(end)) === UPPER) end++;
  return end - at < 3 && classOf(text.charCodeAt(end)) !== LOWER;
}

/** A long remainder and a long word before make a page's end likelier than a name with a capital inside. */
function cutScore(text: string, at: number, leftKind: number): number {
  let word = 0;
  while (word < 12 && at - word > 0 && classOf(text.charCodeAt(at - 1 - word)) === LOWER) word++;
  const rest = Math.min(200, text.length - at);
  return rest / 100 + Math.min(word, 6) / 6 + (leftKind === LOWER ? 0.2 : 0.5);
}
