/** Words in, the countries, regions and towns that they can name out: a lookup over the gazetteer. */
import { fold } from '../text/fold.js';
import { column } from '../text/word-numbers.js';
import { longestCity } from './city-rows.js';
import { CAPITAL, MARK, NUMBER, OPENS } from './flags.js';
import { placeKey } from './place-key.js';
import { englishPlaces, type PlaceSense, senseOf, senseOfKey } from './place-senses.js';
import type { Tokens } from './tokens.js';
import { longestOf, type Tongue } from './tongue.js';

/** A place name found in a passage: tokens `from` up to, not including, `to`. */
export interface PlaceHit {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly sense: PlaceSense;
  /** So a country is called in the text's language, which is not English. */
  readonly own: boolean;
}

/** A word as the first of a place's name. */
interface FirstWord {
  readonly key: string;
  /** Words of the longest name that begins with it; 0: none. */
  readonly longest: number;
}

let longest: ReadonlyMap<string, number> | null = null;

const firstWord = column((word): FirstWord => {
  const key = placeKey(word);
  longest ??= longestOf(englishPlaces().keys());
  return { key, longest: Math.max(longest.get(key) ?? 0, longestCity(key)) };
});

/** Keys remembered at most. */
const REMEMBERED = 50_000;

const english = new Map<string, PlaceSense | null>();

/** What was asked for once is remembered. */
function senseIn(key: string, tongue: Tongue | null): PlaceSense | null {
  const own = tongue?.names.get(key);
  const senses = tongue && own ? tongue.senses : english;
  let sense = senses.get(key);
  if (sense === undefined) {
    if (senses.size > REMEMBERED) senses.clear();
    sense = senseOfKey(key, own, tongue?.doubtful.has(key));
    senses.set(key, sense);
  }
  return sense;
}

/** The longest names of the gazetteer, left to right; each begins with a capital, if the text's language has any. `tongue`: of a text that is not English. */
export function placeHits(tokens: Tokens, tongue: Tongue | null = null): PlaceHit[] {
  const { numbers, flags } = tokens;
  const found: PlaceHit[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (!(flags[i]! & CAPITAL) && (tongue === null || flags[i]! & (MARK | NUMBER))) continue;
    const hit = flags[i]! & CAPITAL ? capitalHit(tokens, i, tongue) : smallHit(tokens, i, tongue!);
    if (!hit) continue;
    found.push(hit);
    i = hit.to - 1;
  }
  return found;
}

function capitalHit(tokens: Tokens, at: number, tongue: Tongue | null): PlaceHit | null {
  const first = firstWord(tokens.numbers[at]!);
  if (tongue === null) return first.longest === 0 ? null : longestHit(tokens, at, first, null);
  // "Reunión" at the head of a Spanish sentence is a meeting.
  if (tongue.doubtful.has(first.key) && tokens.flags[at]! & OPENS) return null;
  const longest = Math.max(first.longest, tongue.longest.get(first.key) ?? 0);
  return longest === 0 ? null : longestHit(tokens, at, { ...first, longest }, tongue);
}

/** "ougandais" in a French text; any name in a language that has no capitals. */
function smallHit(tokens: Tokens, at: number, tongue: Tongue): PlaceHit | null {
  if (!tongue.cased) {
    const { key } = firstWord(tokens.numbers[at]!);
    const longest = tongue.longest.get(key) ?? 0;
    return longest === 0 ? null : longestHit(tokens, at, { key, longest }, tongue);
  }
  if (tongue.adjectives.size === 0) return null;
  const key = fold(tokens.words[at]!);
  const meant = tongue.adjectives.get(key);
  return meant ? { from: at, to: at + 1, key, sense: senseOf(meant, false), own: true } : null;
}

function longestHit(
  { words, numbers, flags }: Tokens,
  from: number,
  { key: first, longest }: FirstWord,
  tongue: Tongue | null,
): PlaceHit | null {
  const word = words[from]!;
  let hit: PlaceHit | null = null;
  let key = first;
  for (let j = from + 1, left = longest; left > 0; j++, left--) {
    const own = tongue?.names.has(key) ?? false;
    const sense = own || flags[j - 1]! & CAPITAL ? senseIn(key, tongue) : null;
    // Short keys are states after a comma ("Mobile, Al"), but not what a hyphen goes on from (", Al-Ahram said").
    const whole = own && !tongue?.abbreviations.has(key);
    if (
      sense &&
      (whole || key.length > 3 || word === word.toUpperCase() || (words[from - 1] === ',' && words[j] !== '-'))
    )
      hit = { from, to: j, key, sense, own };
    if (words[j] === '-') j++;
    if (left === 1 || j >= words.length) break;
    key += ` ${firstWord(numbers[j]!).key}`;
  }
  return hit;
}
