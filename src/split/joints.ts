/** Lines in, the places inside each where two pages may have run together out: the reading decides whether they have. */
import { classOf, DIGIT, isStop, LOWER, SPACE, UPPER } from './letters.js';

interface Joint {
  readonly at: number;
  /** How likely a page ends here, against the line's other joints. */
  readonly score: number;
  /** The word that it parts, where it parts one ("optionsThe"). */
  readonly word: string | null;
}

/** Two pages that run together do so once a line; a line with more such places is a menu. */
const MOST_JOINTS = 2;
const SHORTEST_PART = 3;
const NONE: readonly number[] = [];

/**
 * "…sharing optionsThe mayor" is parted after "options"; "said.The" inside running text may be. A word with a capital inside that
 * comes again in the dump is a name ("YouTube"): of 1,287 such places in labelled dumps none was a joint.
 */
export class Joints {
  readonly #counts = new Map<string, number>();
  readonly #ofLines = new Map<string, readonly Joint[]>();

  /** `lines`: all lines of a dump that have a capital right after a small letter. */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const found = this.#ofLines.get(line) ?? allJoints(line);
      this.#ofLines.set(line, found);
      for (const { word } of found) if (word !== null) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  /** Offsets into the line, in order. */
  in(line: string): readonly number[] {
    const found = this.#ofLines.get(line) ?? [];
    if (found.length === 0) return NONE;
    const likely = found.filter(({ word }) => word === null || this.#counts.get(word)! < 2);
    if (likely.length > MOST_JOINTS) likely.sort((a, b) => b.score - a.score || a.at - b.at).length = MOST_JOINTS;
    return likely.map(({ at }) => at).sort((a, b) => a - b);
  }
}

function allJoints(text: string): Joint[] {
  const found: Joint[] = [];
  for (let i = SHORTEST_PART; i < text.length - SHORTEST_PART; i++) {
    const left = text.charCodeAt(i - 1);
    const leftKind = classOf(left);
    if (!mayOpen(text, i, leftKind) || !mayClose(text, i, left, leftKind) || isInAddress(text, i)) continue;
    const word = leftKind === LOWER && classOf(text.charCodeAt(i)) === UPPER ? wordAround(text, i) : null;
    found.push({ at: i, score: scoreOf(text, i, leftKind), word });
  }
  return found;
}

/** A page begins with a capital, or with a quotation. */
function mayOpen(text: string, at: number, leftKind: number): boolean {
  const first = text.charCodeAt(at);
  const kind = classOf(first);
  const next = text.charCodeAt(at + 1);
  if (kind === UPPER) {
    if (leftKind === DIGIT && isUnit(text, at)) return false; // 100M, 7PM
    return next !== POINT; // z.B., p.M.
  }
  const isQuote = first === STRAIGHT || first === 0x201c || first === 0x2018 || first === 0xab;
  if (!isQuote) return false;
  const nextKind = classOf(next);
  return nextKind === UPPER || nextKind === LOWER || nextKind === DIGIT; // else it closes
}

/** A page ends with a letter, a digit, a stop or what closes a quotation or bracket. */
function mayClose(text: string, at: number, left: number, leftKind: number): boolean {
  if (leftKind === LOWER || leftKind === DIGIT) return true;
  if (left === STRAIGHT) return at >= 2 && classOf(text.charCodeAt(at - 2)) !== SPACE; // else it opens
  if (left === POINT && classOf(text.charCodeAt(at)) === UPPER)
    return at < 2 || classOf(text.charCodeAt(at - 2)) !== UPPER; // U.S.
  return isStop(left) || left === 0x201d || left === 41 || left === 93;
}

const POINT = 46;
const STRAIGHT = 34;

/** One or two capitals by themselves: "M", "PM". Near miss: "VIENNA". */
function isUnit(text: string, at: number): boolean {
  let end = at;
  while (end < at + 3 && classOf(text.charCodeAt(end)) === UPPER) end++;
  return end - at < 3 && classOf(text.charCodeAt(end)) !== LOWER;
}

const LONGEST_ADDRESS = 60;

/** Match: places inside "https://t.example/abCd" and "@MarthaEllwood". Near miss: "by Disqus". */
function isInAddress(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_ADDRESS); i--) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) === SPACE) return false;
    if (unit === 64 || unit === 35 || (unit === 47 && text.charCodeAt(i - 1) === 47)) return true; // @ # //
  }
  return false;
}

/** Letters and digits on both sides. */
function wordAround(text: string, at: number): string {
  let from = at;
  let to = at;
  while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--;
  while (to < text.length && isWordUnit(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LOWER || kind === UPPER || kind === DIGIT;
}

/** A long remainder and a long word before make a page's end likelier than a name with a capital inside. */
function scoreOf(text: string, at: number, leftKind: number): number {
  let word = 0;
  while (word < 12 && at - word > 0 && classOf(text.charCodeAt(at - 1 - word)) === LOWER) word++;
  const rest = Math.min(200, text.length - at);
  return rest / 100 + Math.min(word, 6) / 6 + (leftKind === LOWER ? 0.2 : 0.5);
}
