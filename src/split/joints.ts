/** Lines in, the places inside each where two pages may have run together out: the reading decides whether they have. */
import { cueBit, wordBits } from './cues.js';
import { classOf, DIGIT, hashWord, isStop, LOWER, SPACE, UPPER } from './letters.js';

interface Joint {
  readonly at: number;
  /** How likely a page ends here, against the line's other joints. */
  readonly score: number;
  /** The word that it parts, where it parts one ("optionsThe"). */
  readonly word: string | null;
  /** The sentence goes on around that word: it is a name, here and wherever else it stands. */
  readonly isName: boolean;
}

/** Two pages that run together do so once a line; a line with more such places is a menu. */
const MOST_JOINTS = 2;
const SHORTEST_PART = 3;
const COMES_AGAIN = 2;
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
      for (const { word, isName } of found)
        if (word !== null) this.#counts.set(word, (this.#counts.get(word) ?? 0) + (isName ? COMES_AGAIN : 1));
    }
  }

  /** Offsets into the line, in order. */
  in(line: string): readonly number[] {
    const found = this.#ofLines.get(line) ?? [];
    if (found.length === 0) return NONE;
    const likely = found.filter(({ word }) => word === null || this.#counts.get(word)! < COMES_AGAIN);
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
    const parts = leftKind === LOWER && classOf(text.charCodeAt(i)) === UPPER ? partsAround(text, i) : null;
    const word = parts ? text.slice(parts.from, parts.to) : null;
    const isName = parts !== null && isOneName(text, i, parts);
    found.push({ at: i, score: scoreOf(text, i, leftKind), word, isName });
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

interface Parts {
  readonly from: number;
  readonly to: number;
}

/** Letters and digits on both sides. */
function partsAround(text: string, at: number): Parts {
  let from = at;
  let to = at;
  while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--;
  while (to < text.length && isWordUnit(text.charCodeAt(to))) to++;
  return { from, to };
}

/** What family names begin with; no page ends so. */
const PREFIX = /^(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von)$/;
const LONGEST_FIRST = 6;

/**
 * A word with a capital inside is a name where a sentence goes on around it ("a talk on JavaScript and the web"), and where what it
 * parts is too little for a page's end ("iPhone", "McDonald", "YouTube bans"). Near misses: "in LondonRussia Says", "ShareThe mayor".
 */
function isOneName(text: string, at: number, { from, to }: Parts): boolean {
  const first = text.slice(from, at);
  if (first.length === 1 || PREFIX.test(first)) return true;
  if (classOf(first.charCodeAt(0)) !== UPPER || !goesOn(text, to)) return false;
  if (from === 0) return first.length <= LONGEST_FIRST && (wordBits.of(hashWord(first)) & LABELS) === 0;
  return text.charCodeAt(from - 1) === SPACE_UNIT && isInSentence(text, from - 2);
}

const SPACE_UNIT = 32;
/** What a last line of one word may be: a button, a menu, a label. */
const LABELS = (
  [
    'a share button',
    'a call to subscribe or sign in',
    'an advertisement',
    'a pointer to other stories',
    'a comment counter',
    'a call to follow or contact',
    'a menu word',
    'a player',
  ] as const
).reduce((bits, cue) => bits | cueBit(cue), 0);

/** A small letter or a comma that follows on a word. */
function isInSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) === COMMA) return true;
  let from = at;
  while (from >= 0 && isWordUnit(text.charCodeAt(from))) from--;
  return from < at && classOf(text.charCodeAt(from + 1)) === LOWER;
}

/** After the word: a small letter after a space, or a sign that ends no sentence. */
function goesOn(text: string, to: number): boolean {
  const next = text.charCodeAt(to);
  if (next === COMMA || next === 0x2019 || next === 39) return true;
  return next === SPACE_UNIT && classOf(text.charCodeAt(to + 1)) === LOWER;
}

const COMMA = 44;

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
