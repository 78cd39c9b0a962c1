/** An article of a reading and a line above its text in, what speaks for the line as its headline out. */
import type { Dump } from './boundary-signs.js';
import { isSureCaption } from './caption.js';
import type { Sheet } from './judge.js';
import { END, START } from './look.js';
import { KIND } from './signs.js';
import { STATE_COUNT, type State, stateOf } from './states.js';

export const HEADLINE_SIGNS = [
  'what speaks for a headline anywhere',
  'the text takes up its words',
  'the text takes up many of its words',
  'no line above the text suits it better',
  'nearly no line above the text suits it better',
  'it suits the text as well as the best line above',
  'the text takes up none of its words',
  'its words stand in the article before',
  'it comes again before the text',
  'it stood before',
  'it is a word or two',
  'it is short',
  'it has a headline’s length',
  'it is rather long',
  'it is very long',
  'a full stop ends it',
  'a colon ends it',
  'dots end it',
  'a bracket ends it',
  'a question or an exclamation',
  'sentence ends inside',
  'a small letter begins it',
  'capitals on its words',
  'mostly capitals',
  'words of menus and labels',
  'an address',
  'bars between its words',
  'digits',
  'fewer than four words',
  'a date',
  'a byline',
  'a caption',
  'a legal notice',
  'a menu or an advert',
  'a label',
  'a headline-like line',
  'a long line without an end',
  'a sentence',
  'running text',
  'a broken start',
  'the text is right below',
  'the text is soon below',
  'the text is further below',
  'the text is far below',
  'a date or byline soon below',
  'a date and a byline soon below',
  'a date or byline just above',
  'a date or byline between it and the text',
  'a sentence right below',
  'another headline-like line right below',
  'another headline-like line right above',
  'running text right above',
  'a wider gap than usual above',
  'a much wider gap than usual above',
  'it begins within a line',
  'nothing stands between it and the text before',
  'it is the first line of the dump',
  'no other headline-like line before the text',
  'some other headline-like lines before the text',
  'many other headline-like lines before the text',
  'the signs of the line by itself',
  'the first reading took it for the headline',
  'the first reading took it for text',
  'the first reading took it for a headline that comes again',
  'the first reading took it for a deck',
  'the first reading took it for a caption',
  'the first reading took it for a date or byline',
  'the first reading took it for furniture of the article',
] as const;
export type HeadlineSign = (typeof HEADLINE_SIGNS)[number];

/** Where an article's headline is looked for. */
export interface Top {
  /** The first piece after the text of the article before. */
  readonly from: number;
  /** The first paragraph of the text. */
  readonly first: number;
  /** The piece with which the reading begins the article. */
  readonly opening: number;
  /** The first paragraphs of its text, of the article before. */
  readonly texts: readonly number[];
  readonly before: readonly number[];
}

const LONGEST = 230;
const NEAR = 0.8;
const SOON = 4;
const JUST = 3;

/** What the words of a line say of it. */
interface Fit {
  /** 0–1: share of its words, weighed, that the text takes up. */
  readonly share: number;
  readonly matches: number;
  readonly score: number;
  readonly before: number;
}

export class HeadlineEvidence {
  readonly #dump: Dump;
  readonly #marks: Uint8Array;

  constructor(dump: Dump) {
    this.#dump = dump;
    this.#marks = new Uint8Array(dump.vocabulary.lexicon.size);
  }

  /** The lines that might be the headline, each with its evidence; `judge` reads the sheet. */
  walk(top: Top, states: Uint8Array, sheet: Sheet<HeadlineSign>, judge: (piece: number) => void): void {
    const { pieces } = this.#dump;
    const lines: number[] = [];
    for (let i = top.from; i < top.first; i++) if (this.#mayHead(i)) lines.push(i);
    if (top.opening >= top.first && this.#mayHead(top.opening)) lines.push(top.opening);
    const fits = this.#fitsOf(lines, top);
    const best = Math.max(0, ...fits.map(({ score }) => score));
    const places = new Map<number, number[]>();
    for (const i of lines) {
      const { hash } = pieces[i]!.look;
      places.set(hash, [...(places.get(hash) ?? []), i]);
    }
    lines.forEach((i, k) => {
      sheet.clear();
      sheet.put('what speaks for a headline anywhere', 1);
      this.#words(fits[k]!, best, sheet);
      const same = places.get(pieces[i]!.look.hash)!;
      sheet.put('it comes again before the text', same.length > 1 && same[0] === i);
      sheet.put('it stood before', same.length > 1 && same[0] !== i);
      this.#look(i, sheet);
      this.#around(i, top, sheet);
      this.#firstReading(i, top, states, sheet);
      judge(i);
    });
  }

  #mayHead(piece: number): boolean {
    const { look, text } = this.#dump.pieces[piece]!;
    return look.words >= 2 && look.length <= LONGEST && !isSureCaption(text);
  }

  #fitsOf(lines: readonly number[], { texts, before }: Top): Fit[] {
    const { starts, words } = this.#dump.vocabulary.lexicon;
    const mark = (pieces: readonly number[], bit: number, on: boolean) => {
      for (const i of pieces)
        for (let k = starts[i]!; k < starts[i + 1]!; k++)
          this.#marks[words[k]!] = on ? this.#marks[words[k]!]! | bit : 0;
    };
    mark(texts, 1, true);
    mark(before, 2, true);
    const fits = lines.map((i) => this.#fit(i));
    mark(texts, 1, false);
    mark(before, 2, false);
    return fits;
  }

  #fit(piece: number): Fit {
    const { lexicon, weights } = this.#dump.vocabulary;
    let all = 0;
    let taken = 0;
    let matches = 0;
    let before = 0;
    for (let k = lexicon.starts[piece]!; k < lexicon.starts[piece + 1]!; k++) {
      const mark = this.#marks[lexicon.words[k]!]!;
      all += weights[k]!;
      if (mark & 2) before += weights[k]!;
      if (!(mark & 1)) continue;
      taken += weights[k]!;
      matches++;
    }
    if (!all) return { share: 0, matches: 0, score: 0, before: 0 };
    return { share: taken / all, matches, score: matches > 1 ? (taken * taken) / all : 0, before: before / all };
  }

  #words({ share, matches, score, before }: Fit, best: number, sheet: Sheet<HeadlineSign>): void {
    sheet.put('the text takes up its words', share);
    sheet.put('the text takes up many of its words', Math.min(6, matches) / 6);
    sheet.put('no line above the text suits it better', best > 0 && score >= best);
    sheet.put('nearly no line above the text suits it better', score >= NEAR * best);
    sheet.put('it suits the text as well as the best line above', best ? score / best : 0);
    sheet.put('the text takes up none of its words', matches === 0);
    sheet.put('its words stand in the article before', before);
  }

  #look(piece: number, sheet: Sheet<HeadlineSign>): void {
    const { look, text } = this.#dump.pieces[piece]!;
    const { length, words, end } = look;
    sheet.put('it is a word or two', length < 20);
    sheet.put('it is short', length >= 20 && length < 35);
    sheet.put('it has a headline’s length', length >= 35 && length < 110);
    sheet.put('it is rather long', length >= 110 && length < 160);
    sheet.put('it is very long', length >= 160);
    sheet.put('a full stop ends it', end === END.stop);
    sheet.put('a colon ends it', end === END.colon);
    sheet.put('dots end it', end === END.dots);
    sheet.put('a bracket ends it', end === END.paren);
    sheet.put('a question or an exclamation', ASKED.test(text));
    sheet.put('sentence ends inside', Math.min(2, look.stops));
    sheet.put('a small letter begins it', look.start === START.lower);
    sheet.put('capitals on its words', words > 2 ? look.capitals / (words - 1) : 0);
    sheet.put('mostly capitals', words > 2 && look.shouts > 0.6 * words);
    sheet.put('words of menus and labels', words ? look.cueWords / words : 0);
    sheet.put('an address', look.address);
    sheet.put('bars between its words', Math.min(2, look.bars));
    sheet.put('digits', length ? look.digits / length : 0);
    sheet.put('fewer than four words', words < 4);
    const sign = SIGN_OF_KIND.get(this.#dump.kinds[piece]!);
    if (sign) sheet.put(sign, true);
  }

  #around(piece: number, { from, first }: Top, sheet: Sheet<HeadlineSign>): void {
    const { pieces, kinds, vocabulary, gap: usual } = this.#dump;
    const away = first - piece;
    sheet.put('the text is right below', away < 2);
    sheet.put('the text is soon below', away >= 2 && away < 4);
    sheet.put('the text is further below', away >= 4 && away < 9);
    sheet.put('the text is far below', away >= 21);
    const isMeta = (i: number) => kinds[i] === KIND['a date'] || kinds[i] === KIND['a byline'];
    const isLike = (i: number) =>
      kinds[i] === KIND['a headline-like line'] || kinds[i] === KIND['a long line without an end'];
    let below = 0;
    for (let i = piece + 1; i <= Math.min(pieces.length - 1, piece + SOON); i++) if (isMeta(i)) below++;
    let above = false;
    for (let i = Math.max(0, piece - JUST); i < piece; i++) above ||= isMeta(i);
    let between = false;
    let rivals = 0;
    for (let i = piece + 1; i < first; i++) {
      between ||= isMeta(i);
      if (isLike(i)) rivals++;
    }
    sheet.put('a date or byline soon below', below > 0);
    sheet.put('a date and a byline soon below', below > 1);
    sheet.put('a date or byline just above', above);
    sheet.put('a date or byline between it and the text', between);
    sheet.put('a sentence right below', piece + 1 < first && vocabulary.prose[piece + 1]!);
    sheet.put('another headline-like line right below', piece + 1 < first && isLike(piece + 1));
    sheet.put('another headline-like line right above', piece > 0 && isLike(piece - 1));
    sheet.put('running text right above', piece > 0 && vocabulary.prose[piece - 1]!);
    const { gap, glued } = pieces[piece]!;
    sheet.put('a wider gap than usual above', gap > usual);
    sheet.put('a much wider gap than usual above', gap > usual + 1);
    sheet.put('it begins within a line', glued);
    sheet.put('nothing stands between it and the text before', piece === from);
    sheet.put('it is the first line of the dump', piece === 0);
    sheet.put('no other headline-like line before the text', rivals === 0);
    sheet.put('some other headline-like lines before the text', rivals > 1 && rivals < 5);
    sheet.put('many other headline-like lines before the text', rivals >= 5);
  }

  #firstReading(piece: number, { opening }: Top, states: Uint8Array, sheet: Sheet<HeadlineSign>): void {
    const { scores } = this.#dump;
    const score = (state: State) => scores[piece * STATE_COUNT + stateOf[state]]!;
    const other = Math.max(score('outside'), score('top furniture'), score('text'));
    sheet.put('the signs of the line by itself', Math.max(-6, Math.min(6, score('opening headline') - other)) / 3);
    const is = (...wanted: State[]) => wanted.some((state) => states[piece] === stateOf[state]);
    sheet.put('the first reading took it for the headline', piece === opening && is('opening headline'));
    sheet.put('the first reading took it for text', is('text', 'opening text'));
    sheet.put('the first reading took it for a headline that comes again', is('headline again'));
    sheet.put('the first reading took it for a deck', is('deck'));
    sheet.put('the first reading took it for a caption', is('top caption', 'outside caption'));
    sheet.put('the first reading took it for a date or byline', is('top line'));
    sheet.put('the first reading took it for furniture of the article', is('top furniture'));
  }
}

const ASKED = /[?!]["”’'»]?\s*$/u;
const SIGN_OF_KIND: ReadonlyMap<number, HeadlineSign> = new Map([
  [KIND['a date'], 'a date'],
  [KIND['a byline'], 'a byline'],
  [KIND['a caption'], 'a caption'],
  [KIND['a legal notice'], 'a legal notice'],
  [KIND['a menu or advert'], 'a menu or an advert'],
  [KIND['a share button'], 'a menu or an advert'],
  [KIND['a label'], 'a label'],
  [KIND['a headline-like line'], 'a headline-like line'],
  [KIND['a long line without an end'], 'a long line without an end'],
  [KIND['a sentence'], 'a sentence'],
  [KIND['running text'], 'running text'],
  [KIND['a broken start'], 'a broken start'],
]);
