/** Two neighbouring paragraphs of a reading in, what speaks for the end of one article and the beginning of another between them out. */
import { BOUNDARY_SIGNS, type BoundarySign } from './boundary-signs.js';
import { LikenessEvidence } from './boundary-words.js';
import { cueBit } from './cues.js';
import type { Dump } from './dump.js';
import { type Sheet, sheetLines } from './judge.js';
import { isTopLine, KIND } from './kinds.js';
import { END, type Look, START } from './look.js';
import type { Place } from './places.js';
import { STATE_COUNT, stateOf } from './states.js';
import { signedBelow } from './surroundings.js';

const AT = sheetLines(BOUNDARY_SIGNS);

const SOON = 3;
const NEW = 0.2;

export class BoundaryEvidence {
  readonly #dump: Dump;
  readonly likeness: LikenessEvidence;

  constructor(dump: Dump) {
    this.#dump = dump;
    this.likeness = new LikenessEvidence(dump);
  }

  /** All of it. */
  write(place: Place, sheet: Sheet<BoundarySign>): void {
    this.writeLines(place, sheet);
    this.likeness.writeSides(place, sheet);
    this.likeness.writeFurther(place, sheet);
  }

  /** What the lines show one by one: no passages are compared. */
  writeLines(place: Place, sheet: Sheet<BoundarySign>): void {
    sheet.clear();
    sheet.put(AT['what speaks for a boundary anywhere'], 1);
    this.#sides(place, sheet);
    this.#between(place, sheet);
    this.#before(place, sheet);
    this.#first(place, sheet);
  }

  #sides({ left, right, first }: Place, sheet: Sheet<BoundarySign>): void {
    const { onward, names, ties } = this.#dump.vocabulary;
    sheet.put(AT['a short passage before'], left.length < 3);
    sheet.put(AT['a short passage after'], right.length < 3);
    sheet.put(AT['a single paragraph before'], left.length === 1);
    sheet.put(AT['a single paragraph after'], right.length === 1);
    sheet.put(AT['what follows speaks of what stood before'], onward[first]! * 3);
    sheet.put(AT['new words follow'], onward[first]! < NEW);
    sheet.put(AT['its names stood before'], names[first]!);
    sheet.put(AT['words tie what follows to what stood before'], ties[first]!);
  }

  #between({ last, first, opening }: Place, sheet: Sheet<BoundarySign>): void {
    const { pieces, kinds, scores, vocabulary, gap: usual } = this.#dump;
    const counts = new Uint16Array(KIND_COUNT);
    let gap = 0;
    let glued = false;
    let isSigned = false;
    let isRuled = false;
    let begins = Number.NEGATIVE_INFINITY;
    for (let i = last + 1; i <= first; i++) {
      gap = Math.max(gap, pieces[i]!.gap);
      glued ||= pieces[i]!.glued;
      begins = Math.max(begins, beginningScore(scores, i));
      if (i < first) counts[kinds[i]!]!++;
      isRuled ||= i < first && pieces[i]!.look.rule;
      if (i > last + 1 && i < first && isTopLine(kinds[i]!)) isSigned ||= TITLES.has(kinds[i - 1]!);
    }
    const lines = first - last - 1;
    sheet.put(AT['nothing between the paragraphs'], lines === 0);
    sheet.put(AT['a line or two between the paragraphs'], lines > 0 && lines < 3);
    sheet.put(AT['some lines between the paragraphs'], lines > 2 && lines < 10);
    sheet.put(AT['many lines between the paragraphs'], lines > 9);
    if (lines > 0) writeKinds(counts, lines, sheet);
    sheet.put(AT['a headline-like line right above a date or byline'], isSigned);
    let signed = 0;
    for (let i = last + 1; i < first && !signed; i++)
      if (!isTopLine(kinds[i]!)) signed = signedBelow(kinds, vocabulary.prose, i);
    sheet.put(AT['a line right above a date or a byline and the text'], signed > 0);
    sheet.put(AT['a line right above a date and a byline and the text'], signed > 1);
    sheet.put(AT['signs alone between'], isRuled);
    sheet.put(AT['a wider gap than usual'], gap > usual);
    sheet.put(AT['a much wider gap than usual'], gap > usual + 1);
    sheet.put(AT['it begins within a line'], glued);
    sheet.put(AT['the signs of the lines one by one'], Math.max(-6, Math.min(4, begins)) / 2);
    sheet.put(AT['the first reading began an article here'], opening >= 0);
  }

  #before({ last, first }: Place, sheet: Sheet<BoundarySign>): void {
    const { pieces, vocabulary } = this.#dump;
    sheet.put(AT['running text before it'], vocabulary.prose[last]!);
    sheet.put(AT['a full stop before it'], pieces[last]!.look.end === END.stop);
    let copyright = false;
    let cues = 0;
    for (let i = last; i < first; i++) {
      const { look, text } = pieces[i]!;
      copyright ||= text.includes('©');
      if (isNote(look)) cues |= look.cues;
    }
    sheet.put(AT['a copyright line before it'], copyright);
    for (const [line, bit] of NOTES) sheet.put(line, (cues & bit) !== 0);
  }

  #first({ first }: Place, sheet: Sheet<BoundarySign>): void {
    const { pieces, kinds, vocabulary } = this.#dump;
    const { look, text } = pieces[first]!;
    sheet.put(AT['a capital begins it'], look.start === START.upper);
    sheet.put(AT['a quotation begins it'], look.start === START.quote);
    sheet.put(AT['a small letter begins it'], look.start === START.lower);
    sheet.put(AT['it is running text'], vocabulary.prose[first]!);
    sheet.put(AT['it is a long paragraph'], look.length > 150);
    sheet.put(AT['capitals on its words'], look.words ? look.capitals / look.words : 0);
    sheet.put(AT['it is a short line'], look.length < 60);
    sheet.put(AT['a word in capitals begins it'], SHOUTED.test(text));
    for (let i = first + 1; i <= Math.min(pieces.length - 1, first + SOON); i++) {
      if (kinds[i] === KIND['a date']) sheet.put(AT['a date soon after'], true);
      if (kinds[i] === KIND['a byline']) sheet.put(AT['a byline soon after'], true);
    }
  }
}

const SHOUTED = /^\p{Lu}{3,}/u;
const TITLES = new Set([
  KIND['a headline-like line'],
  KIND['a long line without an end'],
  KIND['a short sentence'],
  KIND['a sentence'],
]);
const KIND_COUNT = Object.keys(KIND).length;
const SORTED = (
  ['a date', 'a byline', 'a caption', 'a headline-like line', 'a long line without an end', 'a share button'] as const
).map((kind) => KIND[kind]);

/** Of the lines between two paragraphs, how many are of each kind. */
function writeKinds(counts: Uint16Array, lines: number, sheet: Sheet<BoundarySign>): void {
  const [dates, bylines] = [counts[KIND['a date']]!, counts[KIND['a byline']]!];
  sheet.put(AT['a date between'], Math.min(2, dates));
  sheet.put(AT['a byline between'], Math.min(2, bylines));
  sheet.put(AT['a date and a byline between'], dates > 0 && bylines > 0);
  sheet.put(AT['a caption between'], counts[KIND['a caption']]! > 0);
  const heads = counts[KIND['a headline-like line']]! + counts[KIND['a long line without an end']]!;
  sheet.put(AT['headline-like lines between'], Math.min(3, heads));
  sheet.put(AT['share buttons between'], counts[KIND['a share button']]! > 0);
  const known = SORTED.reduce((sum, kind) => sum + counts[kind]!, 0);
  sheet.put(AT['other lines between'], Math.min(6, lines - known) / 3);
}

/** The line of the sheet that each kind of note stands on, and its cue. */
const NOTES: readonly (readonly [line: number, bit: number])[] = [
  [AT['a legal notice before it'], cueBit('a legal notice')],
  [AT['a call to subscribe before it'], cueBit('a call to subscribe or sign in')],
  [AT['share buttons before it'], cueBit('a share button')],
  [AT['an author note before it'], cueBit('an author note')],
  [AT['a call to follow before it'], cueBit('a call to follow or contact')],
  [AT['a pointer to other stories before it'], cueBit('a pointer to other stories')],
  [AT['an advertisement before it'], cueBit('an advertisement')],
  [AT['a publication note before it'], cueBit('a publication word')],
];

/** Cues on an eighth of its words: a note rather than a paragraph that happens to hold one. */
function isNote(look: Look): boolean {
  return look.cueWords >= 2 && look.cueWords * 8 >= look.words;
}

/** What the first reading says for an article's beginning with a piece, against its going on. */
function beginningScore(scores: Float32Array, piece: number): number {
  const row = piece * STATE_COUNT;
  const begins = Math.max(scores[row + stateOf['opening headline']]!, scores[row + stateOf['opening text']]!);
  const goesOn = Math.max(
    scores[row + stateOf.text]!,
    scores[row + stateOf.furniture]!,
    scores[row + stateOf.outside]!,
  );
  return begins - goesOn;
}
