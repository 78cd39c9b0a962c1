/** An article of a reading and a line above its text in, what speaks for the line as its headline out. */

import type { Dump } from './dump.js';
import { type Fit, HeadlineFits } from './headline-fits.js';
import { HEADLINE_SIGNS, type HeadlineSign } from './headline-signs.js';
import { type Sheet, sheetLines } from './judge.js';
import { isTopLine, KIND } from './kinds.js';
import { END, START } from './look.js';
import { isPointer } from './notices.js';
import type { Piece } from './pieces.js';
import { opens, STATE_COUNT, stateOf } from './states.js';
import { isSureCaption } from './sure-caption.js';
import type { Top } from './tops.js';

const AT = sheetLines(HEADLINE_SIGNS);

const LONGEST = 230;
const NEAR = 0.8;
const SOON = 4;
const JUST = 3;

export class HeadlineEvidence {
  readonly #dump: Dump;
  readonly #fitting: HeadlineFits;
  /** How many dates and bylines, and how many lines like a headline, stand above each piece. */
  readonly #tops: Int32Array;
  readonly #heads: Int32Array;
  /** The same of gaps wider than usual and of running text. */
  readonly #wide: Int32Array;
  readonly #wider: Int32Array;
  readonly #proses: Int32Array;

  constructor(dump: Dump) {
    this.#dump = dump;
    this.#fitting = new HeadlineFits(dump.vocabulary);
    this.#tops = countsUpTo(dump.kinds, isTopLine);
    this.#heads = countsUpTo(dump.kinds, isLikeHeadline);
    this.#wide = countsUpTo(dump.pieces, ({ gap }) => gap > dump.gap);
    this.#wider = countsUpTo(dump.pieces, ({ gap }) => gap > dump.gap + 1);
    this.#proses = countsUpTo(dump.vocabulary.prose, (prose) => prose === 1);
  }

  /** The lines that might be the headline, each with its evidence; `judge` reads the sheet. */
  walk(top: Top, states: Uint8Array, sheet: Sheet<HeadlineSign>, judge: (piece: number) => void): void {
    const { pieces } = this.#dump;
    const lines: number[] = [];
    for (let i = top.from; i < top.first; i++) if (this.#mayHead(i, states)) lines.push(i);
    if (top.opening >= top.first && this.#mayHead(top.opening, states)) lines.push(top.opening);
    dropTrails(lines, pieces);
    const fits = this.#fitting.of(lines, top);
    const best = Math.max(0, ...fits.map(({ score }) => score));
    const places = new Map<number, number[]>();
    for (const i of lines) {
      const { hash } = pieces[i]!.look;
      places.set(hash, [...(places.get(hash) ?? []), i]);
    }
    lines.forEach((i, k) => {
      sheet.clear();
      sheet.put(AT['what speaks for a headline anywhere'], 1);
      this.#words(fits[k]!, best, sheet);
      const same = places.get(pieces[i]!.look.hash)!;
      sheet.put(AT['it comes again before the text'], same.length > 1 && same[0] === i);
      sheet.put(AT['it stood before'], same.length > 1 && same[0] !== i);
      this.#look(i, sheet);
      this.#around(i, top, sheet);
      this.#firstReading(i, top, states, sheet);
      judge(i);
    });
  }

  #mayHead(piece: number, states: Uint8Array): boolean {
    const { look, text } = this.#dump.pieces[piece]!;
    if (look.words < 2 || look.length > LONGEST || this.#dump.kinds[piece] === KIND['a share button']) return false;
    if (this.#dump.pieces[piece + 1]?.glued && !opens(states[piece + 1]!)) return false; // its line goes on
    return !NEVER_TITLE.test(text) && !isSureCaption(text) && !isPointer({ look, text });
  }

  #words({ share, matches, score, before }: Fit, best: number, sheet: Sheet<HeadlineSign>): void {
    sheet.put(AT['the text takes up its words'], share);
    sheet.put(AT['the text takes up many of its words'], Math.min(6, matches) / 6);
    sheet.put(AT['no line above the text suits it better'], best > 0 && score >= best);
    sheet.put(AT['nearly no line above the text suits it better'], score >= NEAR * best);
    sheet.put(AT['it suits the text as well as the best line above'], best ? score / best : 0);
    sheet.put(AT['the text takes up none of its words'], matches === 0);
    sheet.put(AT['its words stand in the article before'], before);
  }

  #look(piece: number, sheet: Sheet<HeadlineSign>): void {
    const { look, text } = this.#dump.pieces[piece]!;
    const { length, words, end } = look;
    sheet.put(AT['it is a word or two'], length < 20);
    sheet.put(AT['it is short'], length >= 20 && length < 35);
    sheet.put(AT['it has a headline’s length'], length >= 35 && length < 110);
    sheet.put(AT['it is rather long'], length >= 110 && length < 160);
    sheet.put(AT['it is very long'], length >= 160);
    sheet.put(AT['a full stop ends it'], end === END.stop);
    sheet.put(AT['a colon ends it'], end === END.colon);
    sheet.put(AT['dots end it'], end === END.dots);
    sheet.put(AT['a bracket ends it'], end === END.paren);
    sheet.put(AT['a question or an exclamation'], ASKED.test(text));
    sheet.put(AT['sentence ends inside'], Math.min(2, look.stops));
    sheet.put(AT['a small letter begins it'], look.start === START.lower);
    sheet.put(AT['capitals on its words'], words > 2 ? look.capitals / (words - 1) : 0);
    sheet.put(AT['mostly capitals'], words > 2 && look.shouts > 0.6 * words);
    sheet.put(AT['words of menus and labels'], words ? look.cueWords / words : 0);
    sheet.put(AT['an address'], look.address);
    sheet.put(AT['bars between its words'], Math.min(2, look.bars));
    sheet.put(AT.digits, length ? look.digits / length : 0);
    sheet.put(AT['fewer than four words'], words < 4);
    const line = LINE_OF_KIND.get(this.#dump.kinds[piece]!);
    if (line !== undefined) sheet.put(line, true);
  }

  #around(piece: number, { from, first }: Top, sheet: Sheet<HeadlineSign>): void {
    const { pieces, kinds, vocabulary, gap: usual } = this.#dump;
    const away = first - piece;
    sheet.put(AT['the text is right below'], away < 2);
    sheet.put(AT['the text is soon below'], away >= 2 && away < 4);
    sheet.put(AT['the text is further below'], away >= 4 && away < 9);
    sheet.put(AT['the text is far below'], away >= 21);
    const isLike = (i: number) => isLikeHeadline(kinds[i]!);
    const below = this.#topLines(piece + 1, Math.min(pieces.length, piece + 1 + SOON));
    const above = this.#topLines(Math.max(0, piece - JUST), piece);
    const between = this.#topLines(piece + 1, first);
    const rivals = this.#heads[first]! - this.#heads[piece + 1]!; // below 0 where the piece is the text's first
    sheet.put(AT['a date or byline soon below'], below > 0);
    sheet.put(AT['a date and a byline soon below'], below > 1);
    sheet.put(AT['a date or byline just above'], above > 0);
    sheet.put(AT['a date or byline between it and the text'], between > 0);
    sheet.put(AT['a sentence right below'], piece + 1 < first && vocabulary.prose[piece + 1]!);
    sheet.put(AT['another headline-like line right below'], piece + 1 < first && isLike(piece + 1));
    sheet.put(AT['another headline-like line right above'], piece > 0 && isLike(piece - 1));
    sheet.put(AT['running text right above'], piece > 0 && vocabulary.prose[piece - 1]!);
    const { gap, glued } = pieces[piece]!;
    sheet.put(AT['a wider gap than usual above'], gap > usual);
    sheet.put(AT['a much wider gap than usual above'], gap > usual + 1);
    const next = Math.min(piece, first - 1) + 1;
    sheet.put(AT['a wider gap than usual between it and the text'], this.#wide[first + 1]! > this.#wide[next]!);
    sheet.put(AT['a much wider gap than usual between it and the text'], this.#wider[first + 1]! > this.#wider[next]!);
    sheet.put(AT['running text between it and the text'], this.#proses[first]! > this.#proses[next]!);
    sheet.put(AT['it begins within a line'], glued);
    sheet.put(AT['nothing stands between it and the text before'], piece === from);
    sheet.put(AT['it is the first line of the dump'], piece === 0);
    sheet.put(AT['no other headline-like line before the text'], rivals <= 0);
    sheet.put(AT['some other headline-like lines before the text'], rivals > 1 && rivals < 5);
    sheet.put(AT['many other headline-like lines before the text'], rivals >= 5);
  }

  /** How many stand from one piece up to another. */
  #topLines(from: number, to: number): number {
    return this.#tops[to]! - this.#tops[from]!;
  }

  #firstReading(piece: number, { opening }: Top, states: Uint8Array, sheet: Sheet<HeadlineSign>): void {
    const { scores } = this.#dump;
    const row = piece * STATE_COUNT;
    const other = Math.max(
      scores[row + stateOf.outside]!,
      scores[row + stateOf['top furniture']]!,
      scores[row + stateOf.text]!,
    );
    const own = scores[row + stateOf['opening headline']]! - other;
    sheet.put(AT['the signs of the line by itself'], Math.max(-6, Math.min(6, own)) / 3);
    const line = LINE_OF_STATE.get(states[piece]!);
    if (line !== undefined) sheet.put(line, true);
    const isHeadline = piece === opening && states[piece] === stateOf['opening headline'];
    sheet.put(AT['the first reading took it for the headline'], isHeadline);
  }
}

/** Match: "Home > World > Storm hits the coast" beside "Storm hits the coast". Near miss: "AC/DC play the park" beside other lines. */
function dropTrails(lines: number[], pieces: readonly Piece[]): void {
  const texts = new Set(lines.map((i) => pieces[i]!.text.trim()));
  for (let k = lines.length - 1; k >= 0; k--) {
    const tail = TAIL.exec(pieces[lines[k]!]!.text)?.[1];
    if (tail && texts.has(tail)) lines.splice(k, 1);
  }
}

/** What stands behind the last mark of a trail. */
const TAIL = /[>›»/|] *([^>›»/|]{12,}?)\s*$/u;

function isLikeHeadline(kind: number): boolean {
  return kind === KIND['a headline-like line'] || kind === KIND['a long line without an end'];
}

/** How many of the things before each place count. */
function countsUpTo<T>(things: ArrayLike<T>, counts: (thing: T) => boolean): Int32Array {
  const upTo = new Int32Array(things.length + 1);
  for (let i = 0; i < things.length; i++) upTo[i + 1] = upTo[i]! + (counts(things[i]!) ? 1 : 0);
  return upTo;
}

/** Match: "Blog > Money > Savings", "<iframe src=…", "https://harbour.example/a/b". Near misses: "Spring > winter", "Harbour.example buys rival". */
const NEVER_TITLE = /[>›»].*[>›»]|<\w[^>]*=|\w:\/\//u;

const ASKED = /[?!]["”’'»]?\s*$/u;
const LINE_OF_KIND: ReadonlyMap<number, number> = new Map([
  [KIND['a date'], AT['a date']],
  [KIND['a byline'], AT['a byline']],
  [KIND['a caption'], AT['a caption']],
  [KIND['a legal notice'], AT['a legal notice']],
  [KIND['a menu or advert'], AT['a menu or an advert']],
  [KIND['a share button'], AT['a menu or an advert']],
  [KIND['a label'], AT['a label']],
  [KIND['a headline-like line'], AT['a headline-like line']],
  [KIND['a long line without an end'], AT['a long line without an end']],
  [KIND['a sentence'], AT['a sentence']],
  [KIND['running text'], AT['running text']],
  [KIND['a broken start'], AT['a broken start']],
]);
/** What the first reading may have taken a line for. */
const LINE_OF_STATE: ReadonlyMap<number, number> = new Map([
  [stateOf.text, AT['the first reading took it for text']],
  [stateOf['opening text'], AT['the first reading took it for text']],
  [stateOf['headline again'], AT['the first reading took it for a headline that comes again']],
  [stateOf.deck, AT['the first reading took it for a deck']],
  [stateOf['top caption'], AT['the first reading took it for a caption']],
  [stateOf['outside caption'], AT['the first reading took it for a caption']],
  [stateOf['top line'], AT['the first reading took it for a date or byline']],
  [stateOf['top furniture'], AT['the first reading took it for furniture of the article']],
]);
