/** The place names of a clipping and its name spans in, for each place name that counts the country it lies in out. */
import type { CountryCode } from '../model/brand.js';
import type { NamedPassage } from './passages.js';
import type { PlaceHit, PlaceSense } from './places.js';
import type { NameSpan, PassageHits } from './tagging.js';
import { CAPITAL } from './tokens.js';
import { isGivenName, isSurname } from './word-classes.js';

/** A place name in the text, with the country that it was decided to lie in. */
export interface SettledPlace {
  readonly passage: NamedPassage;
  readonly hit: PlaceHit;
  readonly code: CountryCode;
  /** Stands within an organisation's name ("Bank of Japan"). */
  readonly inName: boolean;
}

/**
 * What the rest of the text says for a country, against the power of ten of a town's people. Grid search over two labelled sets: F1 of countries
 * 0.841 at 2.5, 0.838 at 2, 0.828 at 1.2.
 */
const CONTEXT = 2.5;
/** Context never makes a country a village of its name: Angola in a list of countries is not Angola, Indiana. */
const CONTEXT_MOST = 4;
/** A town says half as much for its country as the country's own name. */
const TOWN = 0.5;
/** Names of several meanings, and those within other names ("Lexington Highway"), say this much, shared by size. */
const UNSURE = 0.3;
interface Open {
  readonly passage: NamedPassage;
  readonly hit: PlaceHit;
  readonly inName: boolean;
  /** The state or country after a comma. */
  readonly whole: PlaceHit | null;
}

/** In order of place. Decided by what follows ("Athens, Ga."), by the same name elsewhere in the text, by size, and by the countries around it. */
export function settledPlaces(passageHits: readonly PassageHits[], spans: readonly NameSpan[]): SettledPlace[] {
  const spansOf = byPassage(spans);
  const open = passageHits.flatMap(([passage, hits]) => openHits(passage, hits, spansOf.get(passage) ?? []));
  const support = supportOf(open, passageHits);
  const decided = new Map<string, string>();
  for (const { hit, whole } of open) {
    if (!whole || decided.has(hit.key)) continue;
    const code = sharedCode(hit.sense, whole.sense);
    decided.set(hit.key, code);
    if (hit.sense.codes.includes(code)) decided.set(whole.key, code);
  }
  const found = open.map(({ passage, hit, inName }) => {
    const code = decided.get(hit.key) ?? likeliest(hit.sense, support);
    return { passage, hit, code: code as CountryCode, inName };
  });
  const most = Math.max(0, ...support.values());
  return found.filter(({ hit, code }) => decided.has(hit.key) || !strays(hit.sense, support.get(code) ?? 0, most));
}

function byPassage(spans: readonly NameSpan[]): Map<NamedPassage, NameSpan[]> {
  const found = new Map<NamedPassage, NameSpan[]>();
  for (const span of spans) {
    const known = found.get(span.passage);
    if (known) known.push(span);
    else found.set(span.passage, [span]);
  }
  return found;
}

/** In a text that is plainly of one country, so much support makes a little-known town elsewhere unlikely. */
const PLAIN = 2;
const LITTLE_KNOWN = 6;
const UNSURE_OWN = 0.5;

/** "Sakai" in a text about Oakland is a person, or a street; nothing else in it is Japanese. */
function strays({ kind, magnitudes, codes }: PlaceSense, support: number, most: number): boolean {
  const own = kind === 'city' && codes.length === 1 ? 0.5 : 0;
  return (
    (kind === 'city' || kind === 'region') &&
    magnitudes[0]! < LITTLE_KNOWN &&
    support <= own + UNSURE_OWN &&
    most >= PLAIN
  );
}

/** A state is told from a town of its name by size: "Texas" and Texas City, but not "Seoul". */
const STATE_OVER_TOWN = 2;

function isWhole({ kind, magnitudes, town }: PlaceSense): boolean {
  return kind === 'country' || (kind === 'region' && magnitudes[0]! - town >= STATE_OVER_TOWN);
}

/** A town, or a division named after one. */
function isWithin({ kind }: PlaceSense): boolean {
  return kind === 'city' || kind === 'region';
}

/** "Paris, Texas" lies where Texas does; "Atlanta, Georgia" where both can lie. */
function sharedCode(part: PlaceSense, whole: PlaceSense): string {
  return whole.codes.find((code) => part.codes.includes(code)) ?? whole.codes[0]!;
}

function openHits(passage: NamedPassage, hits: readonly PlaceHit[], spans: readonly NameSpan[]): Open[] {
  const { words } = passage.tokens;
  const found: Open[] = [];
  hits.forEach((hit, i) => {
    const span = spans.find(({ from, to }) => from <= hit.from && hit.to <= to) ?? null;
    if (isForename(passage, hit) || !counts(hit, span, spans)) return;
    const after = hits[i + 1];
    const follows = after && after.from === hit.to + 1 && words[hit.to] === ',' && isWithin(hit.sense);
    const whole = follows && isWhole(after.sense) ? after : null;
    found.push({ passage, hit, inName: span?.kind === 'organisation', whole });
  });
  return found;
}

/** "Chad Walker", "Georgia Stevens": a given name before another capital. */
function isForename({ tokens: { words, flags } }: NamedPassage, { from, to, sense }: PlaceHit): boolean {
  return (
    to - from === 1 &&
    sense.kind !== 'demonym' &&
    isGivenName(words[from]!) &&
    isSurname(words[to] ?? '') &&
    (flags[to]! & CAPITAL) !== 0
  );
}

/** Not within a person's name; a town only as the whole of a place's name ("Moss Side Avenue" is not in Moss); an everyday word only where it was taken for a place. */
function counts({ from, to, sense }: PlaceHit, span: NameSpan | null, spans: readonly NameSpan[]): boolean {
  if (span === null) {
    const cuts = spans.some((other) => other.from < to && from < other.to);
    return !cuts && !sense.everyday && (sense.kind === 'demonym' || sense.kind === 'country');
  }
  if (span.kind === 'person') return false;
  const whole = span.from === from && span.to === to;
  if (span.kind === 'organisation') return !whole && !sense.everyday;
  return whole || (!sense.everyday && sense.kind !== 'city');
}

/** Country → how much the names of the text say for it: those of one meaning fully, the rest by the sizes of what they can mean. */
function supportOf(open: readonly Open[], passageHits: readonly PassageHits[]): Map<string, number> {
  const support = new Map<string, number>();
  const add = (code: string, much: number) => support.set(code, (support.get(code) ?? 0) + much);
  for (const { hit, whole } of open) {
    const { sense } = hit;
    const sure =
      whole?.sense ?? (sense.codes.length === 1 || sense.magnitudes[0]! - sense.magnitudes[1]! >= 2 ? sense : null);
    if (sure && !sure.everyday) add(sure.codes[0]!, sure.kind === 'city' ? TOWN : 1);
  }
  const counted = new Set<string>();
  for (const [, hits] of passageHits)
    for (const { key, sense } of hits) {
      if (counted.has(key) || sense.kind === 'demonym' || sense.kind === 'country') continue;
      counted.add(key);
      const shares = sense.magnitudes.map((magnitude) => 2 ** magnitude);
      const total = shares.reduce((sum, share) => sum + share, 0);
      sense.codes.forEach((code, i) => {
        add(code, (UNSURE * shares[i]!) / total);
      });
    }
  return support;
}

function likeliest({ kind, codes, magnitudes }: PlaceSense, support: ReadonlyMap<string, number>): string {
  const most = kind === 'country' ? CONTEXT_MOST : Number.POSITIVE_INFINITY;
  let best = codes[0]!;
  let highest = -1;
  codes.forEach((code, i) => {
    const score = magnitudes[i]! + Math.min(most, CONTEXT * Math.log2(1 + (support.get(code) ?? 0)));
    if (score > highest) {
      highest = score;
      best = code;
    }
  });
  return best;
}
