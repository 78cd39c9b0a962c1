/** A clipping and its names in, the subjects that it might be filed under out. */
import type { CountryCode } from '../model/brand.js';
import type { TopicCandidate } from '../model/card.js';
import type { Clipping, CountryWeight } from '../model/clipping.js';
import type { Mention } from '../model/name.js';
import { countryName } from '../text/country-names.js';
import { fold } from '../text/fold.js';
import { inOrder } from '../text/order.js';
import { type Reading, readingOf } from '../text/reading.js';
import { countryPair } from './country-pair.js';
import { isPiece, type KnownNames, knownNames } from './known-names.js';
import { passagesOf } from './passages.js';
import { foldedOf, keyOf, type Phrase } from './phrase.js';
import { phrasesOf } from './phrases.js';
import { joinShortNames } from './short-names.js';
import { OUTLETS } from './stop-words.js';
import { weightOf } from './weight.js';

/** A card's memory is kept for the whole build: with 20 phrases the wanted subject was among them in every labelled article whose text had it. */
const MOST = 20;

export interface Named {
  readonly names: readonly Mention[];
  readonly countries: readonly CountryWeight[];
}

/** `reading`: the clipping's, where it was read for others already. */
export function candidates(
  clipping: Clipping,
  { names, countries }: Named,
  reading: Reading = readingOf(clipping),
): TopicCandidate[] {
  const known = knownNames(names);
  const { phrases, rulers, ...text } = phrasesOf(passagesOf(clipping, reading), known.given);
  joinShortNames(phrases, known);
  const outlet = clipping.source === null ? '' : fold(clipping.source);
  const surroundings = { kinds: known.kinds, ...text };
  // The tables of words are English: in other languages only names are sure to be subjects.
  const foreign = clipping.language !== null && !clipping.language.startsWith('en');
  const kept: Weighed[] = [];
  for (const phrase of phrases) {
    const weight = weightOf(phrase, surroundings);
    if (weight === 0 || rulers.has(phrase.words.at(-1)!.stem)) continue;
    if (foreign && !isCountry(phrase) && !known.kinds.has(foldedOf(phrase))) continue;
    if (!isOutlet(phrase, outlet) && !isPiece(phrase, known)) kept.push({ phrase, key: keyOf(phrase), weight });
  }
  kept.sort((a, b) => b.weight - a.weight || inOrder(a.key, b.key));
  const whole = kept.filter((one) => !isPartOfOther(one, kept)).slice(0, MOST);
  const heaviest = whole.find(({ phrase }) => !isCountry(phrase))?.weight ?? whole[0]?.weight ?? 1;
  const leading = new Set<CountryCode>();
  for (const phrase of phrases)
    if (isCountry(phrase) && (phrase.inHeadline || phrase.inLead)) leading.add(phrase.words[0]!.country!);
  const pair = countryPair(countries, leading);
  const found = whole.map((one) => candidateOf(one, heaviest, known));
  return pair ? [pair, ...found] : found;
}

interface Weighed {
  readonly phrase: Phrase;
  readonly key: string;
  readonly weight: number;
}

function candidateOf(
  { phrase, key, weight }: Weighed,
  heaviest: number,
  { kinds, fullNames, capitals }: KnownNames,
): TopicCandidate {
  const names = phrase.proper.every(Boolean) ? (kinds.get(foldedOf(phrase)) ?? null) : null;
  return {
    kind: 'phrase',
    key,
    // "de Gaulle" is no phrase of names, but the text's names know whose surname "Gaulle" is.
    name: (names === 'person' ? fullNames.get(foldedOf(phrase)) : null) ?? nameOf(phrase, capitals),
    names,
    weight: Math.min(1, Math.round((weight / heaviest) * 1000) / 1000),
    count: phrase.count,
    inHeadline: phrase.inHeadline || phrase.opens,
    inLead: phrase.inLead,
    evidence: { lines: phrase.lines, text: phrase.text, says: null },
  };
}

/** A country by itself says where, not what. */
function isCountry({ words }: Phrase): boolean {
  return words.length === 1 && words[0]!.country !== null;
}

/** C-value's thought: a phrase that hardly ever stands alone is a part of the longer one, not a subject. */
function isPartOfOther({ phrase, key }: Weighed, kept: readonly Weighed[]): boolean {
  const { words, count, inHeadline } = phrase;
  return kept.some(
    ({ phrase: other, key: longer }) =>
      other.words.length > words.length &&
      other.count >= count &&
      (other.inHeadline || !inHeadline) &&
      ` ${longer} `.includes(` ${key} `),
  );
}

/** The paper that prints a text is no subject of it, nor is another paper that it quotes. */
function isOutlet(phrase: Phrase, outlet: string): boolean {
  const { words, proper } = phrase;
  if (outlet.length > 0 && outlet.startsWith(foldedOf(phrase))) return true;
  return proper.every(Boolean) && OUTLETS.has(words.at(-1)!.stem);
}

/** Names as they stand, other words in lower case but for the first letter; hyphens are kept. `capitals`: names that are no words shouted. */
function nameOf({ words, proper, text }: Phrase, capitals: ReadonlySet<string>): string {
  if (words.length === 1 && words[0]!.country) return countryName(words[0]!.country);
  let made = '';
  let at = 0;
  words.forEach(({ surface, acronym }, i) => {
    const joined = i > 0 && text.slice(at, text.indexOf(surface, at)) === '-';
    at = Math.max(at, text.indexOf(surface, at) + surface.length);
    const shouted =
      proper[i] && !acronym && surface.length > 3 && surface === surface.toUpperCase() && !capitals.has(surface);
    const shown = shouted
      ? surface[0] + surface.slice(1).toLowerCase()
      : proper[i] || acronym
        ? surface
        : surface.toLowerCase();
    made += `${i === 0 ? '' : joined ? '-' : ' '}${shown}`;
  });
  return made[0]!.toUpperCase() + made.slice(1);
}
