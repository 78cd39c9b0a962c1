/** Pieces in, the titles among them out, where texts and titles are all that a dump has: nothing parts them but what they say. */
import { Sheet, sheetLines } from './judge.js';
import { isTopLine, KIND } from './kinds.js';
import { END } from './look.js';
import { howFarTiesTell, isRunning, isSentence, mayTitle } from './parted-titles.js';
import type { Piece } from './pieces.js';
import { PLAIN_TITLE_LEANINGS } from './plain-title-leanings.js';
import { PLAIN_TITLE_SIGNS } from './plain-title-signs.js';
import type { Vocabulary } from './vocabulary.js';

const AT = sheetLines(PLAIN_TITLE_SIGNS);

/** Of the pieces: more lines of other kinds are furniture, and then the weights of whole pages know better. */
const MOST_OTHERS = 0.1;
/** Letters; of labelled subheads half are shorter than this by six. */
const TITLE_LENGTH = 40;
/** From here on it tells no more. */
const MUCH = 0.5;
/** What part of a title's words the text below has at least, and the text above at most, where it speaks of the lower one alone. */
const TAKEN_UP = 0.2;
const STOOD_ABOVE = 0.1;

/**
 * Where so many lines, of so many words and with so many paragraphs below them on average, are nearly all taken up alone, they are titles. Of 200
 * labelled stories with three such lines and more none passes; a list of 19 couples fails by its paragraphs, headings of two to four words by theirs.
 */
const FEWEST_ALL = 4;
const NEARLY_ALL = 0.8;
const FEWEST_PARAGRAPHS = 2;
const FEWEST_WORDS = 4.5;
/** Where the judge takes nearly all lines. Of 120 labelled stories with subheads 10 are cut with this and without, 11 where 0.6 of the lines are enough. */
const FEWEST_FOUND = 2;

/**
 * In natural logarithms of odds. Of the titles of five labelled stories each, three paragraphs and one blank line everywhere, 0.830 are found with
 * it, 0.805 at 1.1, 0.740 without plain titles; of 120 labelled stories with subheads 9 are cut there, 7, and 2.
 */
const LEAST = 0.5;

type Told = Pick<Vocabulary, 'prose' | 'before' | 'after' | 'ties' | 'onward'>;

/** A line between two texts that may be the lower one's title, or a subhead of both, with what speaks for the former. */
export interface PlainTitle {
  readonly piece: number;
  /** By `PLAIN_TITLE_SIGNS`. */
  readonly signs: Float64Array;
}

const sheet = new Sheet(PLAIN_TITLE_SIGNS, PLAIN_TITLE_LEANINGS);

export interface PlainTitles {
  readonly titles: ReadonlySet<number>;
  /** Nearly each line like a title is one. */
  readonly areAll: boolean;
}

export const NO_PLAIN_TITLES: PlainTitles = { titles: new Set(), areAll: false };

/** With the one that the dump begins with. */
export function plainTitles(pieces: readonly Piece[], kinds: Uint8Array, told: Told): PlainTitles {
  const likely = likelyTitles(pieces, kinds, told);
  const areAll = areAllTitles(likely, pieces, told);
  const found = likely
    .filter(({ piece, signs }) => (areAll && told.before[piece]! <= STOOD_ABOVE) || verdictOn(signs) > LEAST)
    .map(({ piece }) => piece);
  const first = found.length > 0 && isTitleLike(pieces, kinds, told.prose, 0) ? [0] : [];
  return { titles: new Set([...first, ...found]), areAll: areAll || areNearlyAll() };

  /** Of what is titled like subheads, one line in three passes; where nearly all do, and have paragraphs below them, they are titles each. */
  function areNearlyAll(): boolean {
    if (found.length < FEWEST_FOUND || found.length < NEARLY_ALL * likely.length) return false;
    return sumOf(textsOf(pieces, kinds, told.prose)) >= FEWEST_PARAGRAPHS * found.length;
  }
}

function sumOf(ones: Uint8Array): number {
  return ones.reduce((sum, one) => sum + one, 0);
}

function verdictOn(signs: Float64Array): number {
  sheet.values.set(signs);
  return sheet.verdict();
}

/** Whatever words their texts have in common, as notices of one pattern do. */
function areAllTitles(likely: readonly PlainTitle[], pieces: readonly Piece[], told: Told): boolean {
  if (likely.length < FEWEST_ALL) return false;
  const paragraphs = sumOf(told.prose);
  const words = likely.reduce((sum, { piece }) => sum + pieces[piece]!.look.words, 0);
  if (paragraphs < FEWEST_PARAGRAPHS * likely.length || words < FEWEST_WORDS * likely.length) return false;
  return likely.filter(({ piece }) => isTakenUpAlone(piece, told)).length >= NEARLY_ALL * likely.length;
}

/** Lines like a title with text right above, and text, author or day right below; none where the dump has furniture. */
export function likelyTitles(pieces: readonly Piece[], kinds: Uint8Array, told: Told): PlainTitle[] {
  const { prose } = told;
  const texts = textsOf(pieces, kinds, prose);
  const likely: number[] = [];
  let others = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (isTitleLike(pieces, kinds, prose, i)) {
      if (i > 0 && isText(i - 1) && hasTextBelow(i)) likely.push(i);
    } else if (!isText(i) && !isTopLine(kinds[i]!)) others++;
  }
  if (others > MOST_OTHERS * pieces.length) return [];
  const alone = likely.filter((i) => isTakenUpAlone(i, told)).length;
  const around = { alone: alone / (likely.length + 1), told: howFarTiesTell(prose, likely.length + 1) };
  return likely.map((piece) => ({ piece, signs: signsOf(pieces[piece]!, piece, told, around) }));

  /** Right below, or below author, day or a deck. */
  function hasTextBelow(i: number): boolean {
    if (isText(i + 1)) return true;
    if (isTopLine(kinds[i + 1] ?? 0)) return true;
    return i + 2 < pieces.length && isTitleLike(pieces, kinds, prose, i + 1) && isText(i + 2);
  }

  function isText(i: number): boolean {
    return texts[i] === 1;
  }
}

/** 1 where a piece is text: as it stands, or as a short sentence that goes on right below text. Match: "Nobody was hurt." */
function textsOf(pieces: readonly Piece[], kinds: Uint8Array, prose: Uint8Array): Uint8Array {
  const texts = new Uint8Array(pieces.length);
  pieces.forEach(({ look }, i) => {
    const goesOn = i > 0 && texts[i - 1] === 1 && look.end === END.stop && !isTitleLike(pieces, kinds, prose, i);
    if (prose[i] === 1 || isSentence(look) || (goesOn && SENTENCES.has(kinds[i]!))) texts[i] = 1;
  });
  return texts;
}

const SENTENCES = new Set([KIND['a sentence'], KIND['a short sentence']]);

/** By the text below it, and not by the one above. */
function isTakenUpAlone(piece: number, { before, after }: Told): boolean {
  return after[piece]! >= TAKEN_UP && before[piece]! <= STOOD_ABOVE;
}

/** Of 0–1 each. */
interface Around {
  /** How many lines like this one are taken up by the text below them and not by the one above. */
  readonly alone: number;
  /** How far ties tell: between briefs one word that comes back is as much as any two paragraphs share. */
  readonly told: number;
}

function signsOf({ look }: Piece, piece: number, told: Told, around: Around): Float64Array {
  const { before, after, ties, onward } = told;
  const signs = new Float64Array(PLAIN_TITLE_SIGNS.length);
  signs[AT['what speaks for a title anywhere']] = 1;
  signs[AT['it has a title’s length']] = Math.min(1, look.length / TITLE_LENGTH);
  signs[AT['capitals on its words']] = look.capitals / look.words;
  signs[AT['the text below takes up its words']] = Math.min(MUCH, after[piece]!);
  signs[AT['its words stood above']] = Math.min(MUCH, before[piece]!);
  signs[AT['words tie the text below to the text above']] = ties[piece]! * around.told;
  signs[AT['what follows speaks of what stood above']] = onward[piece]!;
  signs[AT['lines like it are taken up by the text below them alone']] = around.alone;
  return signs;
}

/** By its form alone: no running text, and no sentence but a question or a call. */
function isTitleLike(pieces: readonly Piece[], kinds: Uint8Array, prose: Uint8Array, i: number): boolean {
  const piece = pieces[i]!;
  if (!mayTitle(piece, kinds[i]!)) return false;
  if (CALL.test(piece.text)) return pieces[i + 1]?.glued !== true;
  const isSentenceLike = kinds[i] === KIND['a sentence'] || kinds[i] === KIND['a short sentence'];
  return !isRunning(pieces, prose, i) && !(isSentenceLike && piece.look.end === END.stop);
}

const CALL = /[?!？！؟]$/u;
