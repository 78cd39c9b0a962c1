/** Two neighbouring paragraphs of a reading in, what speaks for the end of one article and the beginning of another between them out. */
import { CUES } from './cues.js';
import type { Sheet } from './judge.js';
import { Comparison } from './lexicon.js';
import { END, type Look, START } from './look.js';
import type { Piece } from './pieces.js';
import { KIND } from './signs.js';
import { STATE_COUNT, type State, stateOf } from './states.js';
import type { Vocabulary } from './vocabulary.js';

export const BOUNDARY_SIGNS = [
  'what speaks for a boundary anywhere',
  'the words of both sides are alike',
  'hardly a word in common',
  'few words in common',
  'some words in common',
  'many words in common',
  'the nearest paragraphs are alike',
  'the nearest paragraphs have hardly a word in common',
  'the nearest paragraphs have few words in common',
  'the sides are as alike as the halves of one of them',
  'the names of both sides are alike',
  'names on both sides, and hardly one in common',
  'long passages on both sides',
  'long passages with hardly a word in common',
  'long passages with few words in common',
  'a short passage before',
  'a short passage after',
  'a single paragraph before',
  'a single paragraph after',
  'what follows speaks of what stood before',
  'new words follow',
  'its names stood before',
  'words tie what follows to what stood before',
  'nothing between the paragraphs',
  'a line or two between the paragraphs',
  'some lines between the paragraphs',
  'many lines between the paragraphs',
  'a date between',
  'a byline between',
  'a date and a byline between',
  'a caption between',
  'headline-like lines between',
  'share buttons between',
  'other lines between',
  'a wider gap than usual',
  'a much wider gap than usual',
  'it begins within a line',
  'a line above whose words the text takes up',
  'the signs of the lines one by one',
  'the first reading began an article here',
  'a capital begins it',
  'a quotation begins it',
  'a small letter begins it',
  'it is running text',
  'it is a long paragraph',
  'capitals on its words',
  'it is a short line',
  'a word in capitals begins it',
  'running text before it',
  'a full stop before it',
  'a copyright line before it',
  'a legal notice before it',
  'a call to subscribe before it',
  'share buttons before it',
  'an author note before it',
  'a call to follow before it',
  'a pointer to other stories before it',
  'an advertisement before it',
  'a publication note before it',
  'a date soon after',
  'a byline soon after',
] as const;
export type BoundarySign = (typeof BOUNDARY_SIGNS)[number];

/** Where an article may begin. */
export interface Place {
  /** Its first paragraph, and the last one before it. */
  readonly first: number;
  readonly last: number;
  /** Paragraphs before and after it that may belong together, nearest last and first. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The piece with which the reading begins an article here; −1 where it does not. */
  readonly opening: number;
}

export interface Dump {
  readonly pieces: readonly Piece[];
  readonly kinds: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** Of the first reading, by piece and state. */
  readonly scores: Float32Array;
  /** The commonest gap. */
  readonly gap: number;
}

const SOME = 5;
const NEAREST = 5;
const SOON = 3;
const HALVES = 4;
/** What halves of a short passage have in common. */
const USUAL_HALVES = 0.15;
const NEW = 0.2;
const LONGEST_HEADING = 200;
const FARTHEST_HEADING = 60;

export class BoundaryEvidence {
  readonly #dump: Dump;
  readonly #comparison: Comparison;
  readonly #marks: Uint8Array;

  constructor(dump: Dump) {
    this.#dump = dump;
    this.#comparison = new Comparison(dump.vocabulary.lexicon);
    this.#marks = new Uint8Array(dump.vocabulary.lexicon.size);
  }

  write(place: Place, sheet: Sheet<BoundarySign>): void {
    sheet.clear();
    sheet.put('what speaks for a boundary anywhere', 1);
    this.#words(place, sheet);
    this.#between(place, sheet);
    this.#before(place, sheet);
    this.#first(place, sheet);
  }

  #words({ left, right, first }: Place, sheet: Sheet<BoundarySign>): void {
    const compare = this.#comparison;
    const { onward, names, ties } = this.#dump.vocabulary;
    const alike = compare.likeness(left, right);
    const near = compare.likeness(left.slice(-NEAREST), right.slice(0, NEAREST));
    const namesAlike = compare.likeness(left, right, true);
    const halves = [left, right].filter((side) => side.length >= HALVES).map((side) => this.#halves(side));
    const usual = halves.length ? halves.reduce((sum, half) => sum + half, 0) / halves.length : USUAL_HALVES;
    const long = left.length >= SOME && right.length >= SOME;
    sheet.put('the words of both sides are alike', alike * 5);
    sheet.put('hardly a word in common', alike < 0.03);
    sheet.put('few words in common', alike < 0.06);
    sheet.put('some words in common', alike < 0.1);
    sheet.put('many words in common', alike >= 0.15);
    sheet.put('the nearest paragraphs are alike', near * 5);
    sheet.put('the nearest paragraphs have hardly a word in common', near < 0.03);
    sheet.put('the nearest paragraphs have few words in common', near < 0.08);
    sheet.put('the sides are as alike as the halves of one of them', Math.min(2, alike / Math.max(0.03, usual)));
    sheet.put('the names of both sides are alike', namesAlike * 5);
    sheet.put('names on both sides, and hardly one in common', long && namesAlike < 0.05);
    sheet.put('long passages on both sides', left.length > SOME && right.length > SOME);
    sheet.put('long passages with hardly a word in common', long && alike < 0.06);
    sheet.put('long passages with few words in common', long && alike < 0.1);
    sheet.put('a short passage before', left.length < 3);
    sheet.put('a short passage after', right.length < 3);
    sheet.put('a single paragraph before', left.length === 1);
    sheet.put('a single paragraph after', right.length === 1);
    sheet.put('what follows speaks of what stood before', onward[first]! * 3);
    sheet.put('new words follow', onward[first]! < NEW);
    sheet.put('its names stood before', names[first]!);
    sheet.put('words tie what follows to what stood before', ties[first]!);
  }

  #halves(side: readonly number[]): number {
    const middle = side.length >> 1;
    return this.#comparison.likeness(side.slice(0, middle), side.slice(middle));
  }

  #between({ last, first, left, right, opening }: Place, sheet: Sheet<BoundarySign>): void {
    const { pieces, kinds, scores, gap: usual } = this.#dump;
    const counts = new Uint16Array(KIND_COUNT);
    let gap = 0;
    let glued = false;
    let begins = Number.NEGATIVE_INFINITY;
    for (let i = last + 1; i <= first; i++) {
      gap = Math.max(gap, pieces[i]!.gap);
      glued ||= pieces[i]!.glued;
      begins = Math.max(begins, beginningScore(scores, i));
      if (i < first) counts[kinds[i]!]!++;
    }
    const lines = first - last - 1;
    const known = SORTED.reduce((sum, kind) => sum + counts[kind]!, 0);
    sheet.put('nothing between the paragraphs', lines === 0);
    sheet.put('a line or two between the paragraphs', lines > 0 && lines < 3);
    sheet.put('some lines between the paragraphs', lines > 2 && lines < 10);
    sheet.put('many lines between the paragraphs', lines > 9);
    const [dates, bylines] = [counts[KIND['a date']]!, counts[KIND['a byline']]!];
    sheet.put('a date between', Math.min(2, dates));
    sheet.put('a byline between', Math.min(2, bylines));
    sheet.put('a date and a byline between', dates > 0 && bylines > 0);
    sheet.put('a caption between', counts[KIND['a caption']]! > 0);
    const heads = counts[KIND['a headline-like line']]! + counts[KIND['a long line without an end']]!;
    sheet.put('headline-like lines between', Math.min(3, heads));
    sheet.put('share buttons between', counts[KIND['a share button']]! > 0);
    sheet.put('other lines between', Math.min(6, lines - known) / 3);
    sheet.put('a wider gap than usual', gap > usual);
    sheet.put('a much wider gap than usual', gap > usual + 1);
    sheet.put('it begins within a line', glued);
    sheet.put('a line above whose words the text takes up', this.#heading(last, first, left, right));
    sheet.put('the signs of the lines one by one', Math.max(-6, Math.min(4, begins)) / 2);
    sheet.put('the first reading began an article here', opening >= 0);
  }

  /** 0–1: of the words of the best line between, the share that the text after it takes up, and the text before it does not. */
  #heading(last: number, first: number, left: readonly number[], right: readonly number[]): number {
    const { pieces, vocabulary } = this.#dump;
    const { starts, words } = vocabulary.lexicon;
    this.#mark(right, 1);
    this.#mark(left, 0);
    let best = 0;
    for (let i = Math.max(last + 1, first - FARTHEST_HEADING); i <= first; i++) {
      const { look } = pieces[i]!;
      if (look.words < 3 || look.length > LONGEST_HEADING || look.end === END.stop) continue;
      let all = 0;
      let taken = 0;
      let matches = 0;
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        all += vocabulary.weights[k]!;
        if (!this.#marks[words[k]!]) continue;
        taken += vocabulary.weights[k]!;
        matches++;
      }
      if (matches > 1) best = Math.max(best, taken / all);
    }
    this.#mark(right, 0);
    return best;
  }

  #mark(side: readonly number[], value: 0 | 1): void {
    const { starts, words } = this.#dump.vocabulary.lexicon;
    for (const i of side) for (let k = starts[i]!; k < starts[i + 1]!; k++) this.#marks[words[k]!] = value;
  }

  #before({ last, first }: Place, sheet: Sheet<BoundarySign>): void {
    const { pieces, vocabulary } = this.#dump;
    const { look } = pieces[last]!;
    sheet.put('running text before it', vocabulary.prose[last]!);
    sheet.put('a full stop before it', look.end === END.stop);
    let copyright = false;
    let cues = 0;
    for (let i = last; i < first; i++) {
      const { look, text } = pieces[i]!;
      copyright ||= text.includes('©');
      if (isNote(look)) cues |= look.cues;
    }
    sheet.put('a copyright line before it', copyright);
    for (const [sign, bit] of NOTES) sheet.put(sign, (cues & bit) !== 0);
  }

  #first({ first }: Place, sheet: Sheet<BoundarySign>): void {
    const { pieces, kinds, vocabulary } = this.#dump;
    const { look, text } = pieces[first]!;
    sheet.put('a capital begins it', look.start === START.upper);
    sheet.put('a quotation begins it', look.start === START.quote);
    sheet.put('a small letter begins it', look.start === START.lower);
    sheet.put('it is running text', vocabulary.prose[first]!);
    sheet.put('it is a long paragraph', look.length > 150);
    sheet.put('capitals on its words', look.words ? look.capitals / look.words : 0);
    sheet.put('it is a short line', look.length < 60);
    sheet.put('a word in capitals begins it', SHOUTED.test(text));
    for (let i = first + 1; i <= Math.min(pieces.length - 1, first + SOON); i++) {
      if (kinds[i] === KIND['a date']) sheet.put('a date soon after', true);
      if (kinds[i] === KIND['a byline']) sheet.put('a byline soon after', true);
    }
  }
}

const SHOUTED = /^\p{Lu}{3,}/u;
const KIND_COUNT = Object.keys(KIND).length;
const SORTED = (
  ['a date', 'a byline', 'a caption', 'a headline-like line', 'a long line without an end', 'a share button'] as const
).map((kind) => KIND[kind]);

const bit = (cue: (typeof CUES)[number]): number => 1 << CUES.indexOf(cue);
const NOTES: readonly (readonly [BoundarySign, number])[] = [
  ['a legal notice before it', bit('a legal notice')],
  ['a call to subscribe before it', bit('a call to subscribe or sign in')],
  ['share buttons before it', bit('a share button')],
  ['an author note before it', bit('an author note')],
  ['a call to follow before it', bit('a call to follow or contact')],
  ['a pointer to other stories before it', bit('a pointer to other stories')],
  ['an advertisement before it', bit('an advertisement')],
  ['a publication note before it', bit('a publication word')],
];

/** Cues on an eighth of its words: a note rather than a paragraph that happens to hold one. */
function isNote(look: Look): boolean {
  return look.cueWords >= 2 && look.cueWords * 8 >= look.words;
}

const OPENINGS: readonly State[] = ['opening headline', 'opening text'];
const GOING_ON: readonly State[] = ['text', 'furniture', 'outside'];

function beginningScore(scores: Float32Array, piece: number): number {
  const best = (states: readonly State[]) =>
    Math.max(...states.map((state) => scores[piece * STATE_COUNT + stateOf[state]]!));
  return best(OPENINGS) - best(GOING_ON);
}
