/** A phrase of a text in, how much it is a subject of the text out. */
import type { NameKind } from '../model/name.js';
import { isCapital } from '../text/capitals.js';
import { SEATS } from '../text/seats.js';
import type { Word } from './lexicon.js';
import { foldedOf, keyOf, type Phrase } from './phrase.js';
import { ACTORS, BODIES } from './stop-words.js';

/** Above 500 uses in 51 million words of talk a noun by itself ("plan", "car") is no subject; "immigration" has 8, "tariff" 4. */
export const COMMONEST_ALONE = 9;
/** A dictionary word with a capital ("Court", "State") is a name by itself only where the text's names say so. */
const COMMONEST_NAME = 7;
const LEAST_INFORMATION = 0.3;

/** Words that are found only together ("death penalty") make one notion, however common each of them is. */
const COHESION = 0.3;

export interface Surroundings {
  /** Folded forms of the text's names → what they name. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** How often a word stands in the text, by its stem's number. */
  readonly countOf: (stem: number) => number;
  /** Does the running text have the stem? */
  readonly inText: (stem: number) => boolean;
}

/** One common noun tells less than two, or than a name. */
const COMMON_ALONE = 0.7;

/** 0 for what is no subject. */
export function weightOf(phrase: Phrase, { kinds, countOf, inText }: Surroundings): number {
  if (!standsOut(phrase)) return 0;
  const { words, count, inHeadline, inLead, opens } = phrase;
  const information =
    words.length === 1 ? informationAlone(phrase, kinds) : informationTogether(phrase, countOf, inText);
  const place = (inHeadline ? 1 : 0) + (opens ? 0.5 : 0) + (inLead ? 0.6 : 0) + 0.2;
  return information * place * Math.log2(1 + count) * standing(phrase);
}

/** What a text is about it names in front, or comes back to. */
export function standsOut({
  inHeadline,
  opens,
  inLead,
  count,
}: Pick<Phrase, 'inHeadline' | 'opens' | 'inLead' | 'count'>): boolean {
  return inHeadline || opens || (inLead && count > 1) || count >= 4;
}

/** A public body acts in many texts and is the subject of few. */
const BODY = 0.4;

function standing({ words, proper }: Phrase): number {
  if (words.length === 1 && ACTORS.has(words[0]!.stem)) return 0;
  return words.length > 1 && proper.at(-1) && BODIES.has(words.at(-1)!.stem) ? BODY : 1;
}

/** 0–1: the rarer in everyday speech, the more a word tells. */
function information({ band, trade, unknown }: Word, proper: boolean): number {
  const rarity = Math.min(1, Math.max(0.05, (15 - band) / 11));
  if (proper) return Math.max(0.7, rarity);
  return trade ? 0.05 : unknown ? 0.8 : rarity;
}

function informationAlone(phrase: Phrase, kinds: ReadonlyMap<string, NameKind>): number {
  const { words, proper } = phrase;
  const word = words[0]!;
  if (!proper[0] && (word.trade || word.band > COMMONEST_ALONE || !mayStandAlone(word))) return 0;
  if (proper[0] && !word.country) {
    const folded = foldedOf(phrase);
    const kind = kinds.get(folded);
    if (isCapital(folded) || SEATS.has(folded)) return 0;
    if (!word.unknown && !word.acronym && word.band > COMMONEST_NAME && kind !== 'person' && kind !== 'place') return 0;
  }
  return information(word, proper[0]!) * (proper[0] || word.unknown ? 1 : COMMON_ALONE);
}

function informationTogether(
  { words, proper, inText, bare, count }: Phrase,
  countOf: (stem: number) => number,
  hasStem: (stem: number) => boolean,
): number {
  if (words.every(({ country, trade }) => country !== null || trade) || isSeat(words)) return 0;
  if (
    !inText &&
    (mayBeSentence(words, proper) ||
      (!bare && mayBeVerb(words[0]!, proper[0]!)) ||
      !words.every(({ stemNumber }) => hasStem(stemNumber)))
  )
    return 0;
  let sum = 0;
  let alone = 0;
  for (let i = 0; i < words.length; i++) {
    sum += information(words[i]!, proper[i]!);
    if (i + 1 < words.length) alone = Math.max(alone, countOf(words[i]!.stemNumber));
  }
  const cohesion = count > 1 ? COHESION * Math.min(1, count / (alone || count)) : 0;
  const mean = sum / words.length + cohesion;
  if (mean < LEAST_INFORMATION) return 0;
  const first = words[0]!.trade && !proper[0] ? 0.5 : 1;
  const last = words.at(-1)!.trade && !proper.at(-1) ? 0.5 : 1;
  return mean * 1.2 * first * last;
}

/** "White House": no seat has more words. */
function isSeat(words: readonly Word[]): boolean {
  return words.length === 2 && SEATS.has(keyOf({ words }));
}

/** In a headline alone, what may be a verb after a name or between two words most often is one ("Ministry stresses unity", "Harbour town votes"). */
function mayBeSentence(words: readonly Word[], proper: readonly boolean[]): boolean {
  return words.some(
    ({ kind }, i) => (kind === 'either' || kind === 'rather') && i > 0 && (i < words.length - 1 || proper[i - 1]),
  );
}

/** "Weir repairs | delay canal boats": behind other words of a headline. */
function mayBeVerb({ kind }: Word, proper: boolean): boolean {
  return !proper && (kind === 'either' || kind === 'rather');
}

/** "tariff", "immigration"; not "nuclear", nor "claim", which is as often a verb. */
function mayStandAlone({ kind, band }: Word): boolean {
  return kind === 'noun' || (kind === 'either' && band < COMMONEST_ALONE);
}
