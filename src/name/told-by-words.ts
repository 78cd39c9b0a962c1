/** The place names of a passage in, what the words right beside each tell of it out: a country in a list of countries, a town called like one, a saint. */
import { CAPITAL } from './flags.js';
import type { NamedPassage } from './passages.js';
import type { PlaceHit } from './places.js';

/** Fewer countries in a row are no list. */
const LISTED = 3;
const BETWEEN = new Set([',', 'and', 'or']);

/** The places (in `hits`) of countries that stand in a list of countries: "Angola, Benin, Georgia and Oman" are no towns. */
export function listedCountries({ tokens: { words } }: NamedPassage, hits: readonly PlaceHit[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let from = 0; from < hits.length; ) {
    let to = from + 1;
    if (isCountry(hits[from]!)) while (to < hits.length && isCountry(hits[to]!) && isNext(to)) to++;
    if (to - from >= LISTED) for (let at = from; at < to; at++) listed.add(at);
    from = to;
  }
  return listed;

  function isNext(at: number): boolean {
    const between = words.slice(hits[at - 1]!.to, hits[at]!.from);
    return between.length > 0 && between.length <= 2 && between.every((word) => BETWEEN.has(word));
  }
}

function isCountry({ sense }: PlaceHit): boolean {
  return sense.kind === 'country';
}

const MUNICIPAL = /^(?:city|cities|town|township|village|borough)$/i;

/** Where no country can be told. */
export const NOWHERE = '';

/** "The city of Lebanon": where the largest town of that name outside the country lies, `NOWHERE` if none is known; null where no words say so. */
export function townOf({ tokens: { words } }: NamedPassage, { from, sense }: PlaceHit): string | null {
  if (sense.kind !== 'country' || sense.town > 0 || words[from - 1] !== 'of') return null;
  return MUNICIPAL.test(words[from - 2] ?? '') ? (sense.codes[1] ?? NOWHERE) : null;
}

const SAINT = /^(?:st|saints?) /;
const TITLE = /^(?:st\.?|saints?)$/i;
/** Words of one saint's name before "and". */
const NEAR = 4;

/** "St. John's University", "the church of St. Peter and St. Paul": not in the towns that are called after them. */
export function isSaint({ tokens: { words, flags } }: NamedPassage, { from, to, key }: PlaceHit): boolean {
  if (!SAINT.test(key)) return false;
  const after = /^['’]s$/.test(words[to] ?? '') ? to + 1 : to;
  if (after > to && (flags[after] ?? 0) & CAPITAL) return true;
  if (words[to] === 'and') return TITLE.test(words[to + 1] ?? '');
  return words[from - 1] === 'and' && words.slice(Math.max(0, from - NEAR), from).some((word) => TITLE.test(word));
}
