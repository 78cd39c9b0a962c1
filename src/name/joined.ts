/** The name spans of one clipping in, its people, organisations and places out, each with all its spellings. */
import type { CountryCode } from '../model/brand.js';
import type { Mention, NameKind } from '../model/name.js';
import { countryName } from '../text/country-names.js';
import { inOrder } from '../text/order.js';
import { quotation } from './quotation.js';
import { regionName } from './region-names.js';
import { isShouted, spoken } from './shouted.js';
import { acronym, initials, isTwoLetters, looksLikeAcronym, nameKey, nameWords } from './spellings.js';
import type { NameSpan } from './tagging.js';
import { wordClass } from './word-classes.js';

interface Group {
  readonly kind: NameKind;
  readonly words: readonly string[];
  /** A person's initials; two people may differ in nothing else. */
  readonly initials: string;
  readonly spans: NameSpan[];
  /** Position of the first mention among all spans. */
  readonly first: number;
  /** The full name of what an abbreviation stands for. */
  readonly region: string | null;
  readonly country: CountryCode | null;
  readonly isCountry: boolean;
}

/** `countryOf` tells for a place the country that it lies in; in order of first mention. */
export function joined(spans: readonly NameSpan[], countryOf: (span: NameSpan) => CountryCode | null): Mention[] {
  const groups = new Map<string, Group>();
  spans.forEach((span, first) => {
    const country = span.kind === 'place' ? countryOf(span) : null;
    const whole = span.place?.from === span.from && span.place.to === span.to ? span.place : null;
    // "Lebanon" of a text from Tennessee is a town there.
    const isCountry = country !== null && whole?.sense.kind === 'country' && whole.sense.codes[0] === country;
    const region = country !== null && whole?.sense.kind === 'region' ? regionName(whole.key, country) : null;
    const text = region ?? spelling(span);
    const key = isCountry ? country : nameKey(text, span.kind);
    const letters = span.kind === 'person' ? initials(text) : '';
    const id = `${span.kind} ${isCountry ? 'country ' : ''}${key} ${letters}`;
    const known = groups.get(id);
    if (known) known.spans.push(span);
    else {
      const words = nameWords(text);
      groups.set(id, {
        kind: span.kind,
        words,
        initials: letters,
        spans: [span],
        first,
        region,
        country,
        isCountry,
      });
    }
  });
  const all = [...groups.values()];
  const into = new Map<Group, Group>();
  const index = indexed(all);
  for (const group of all) {
    const fuller = fullerName(group, index);
    if (fuller) into.set(group, fuller);
  }
  for (const group of all) {
    let target = into.get(group);
    if (!target) continue;
    while (into.has(target)) target = into.get(target)!;
    target.spans.push(...group.spans);
  }
  return all.filter((group) => !into.has(group)).map(mentionOf);
}

/** As it stands, on one line. */
function spelling({ passage: { tokens }, from, to }: NameSpan): string {
  return tokens.source.slice(tokens.starts[from]!, tokens.ends[to - 1]!).replace(/[ \n]+/g, ' ');
}

/** First and last word, and for an organisation its acronym → the names that have it. */
type Index = ReadonlyMap<string, readonly Group[]>;

function indexed(all: readonly Group[]): Index {
  const found = new Map<string, Group[]>();
  for (const group of all) {
    if (group.isCountry) continue;
    const keys = new Set([group.words[0]!, group.words.at(-1)!]);
    if (group.kind === 'organisation') keys.add(acronym(spelling(group.spans[0]!)));
    for (const key of keys) {
      const known = found.get(`${group.kind} ${key}`);
      if (known) known.push(group);
      else found.set(`${group.kind} ${key}`, [group]);
    }
  }
  return found;
}

/** The longer name in the text that this one shortens; null where there is none, or where it stands for itself. */
function fullerName(group: Group, index: Index): Group | null {
  if (group.isCountry || group.kind === 'place') return null;
  const near = index.get(`${group.kind} ${group.words.at(-1)!}`) ?? [];
  let best: Group | null = null;
  for (const other of near)
    if (other !== group && shortens(group, other) && (best === null || isBetter(other, best, group))) best = other;
  return best;
}

function isBetter(other: Group, best: Group, group: Group): boolean {
  return (rank(other, group) - rank(best, group) || other.first - best.first) > 0;
}

/** A surname (last word) fits better than a family name in front; a name met before better than one still to come. */
function rank(fuller: Group, { words, first }: Group): number {
  return (fuller.words.at(-1) === words.at(-1) ? 2 : 0) + (fuller.first < first ? 1 : 0);
}

function shortens(short: Group, long: Group): boolean {
  if (short.kind === 'person') {
    if (short.initials && short.initials !== long.initials) return false;
    if (long.words.length === short.words.length)
      return !short.initials && long.initials !== '' && short.words.join(' ') === long.words.join(' ');
    if (long.words.length < short.words.length) return false;
    if (short.words.length === 1) return long.words.at(-1) === short.words[0] || long.words[0] === short.words[0];
    return long.words.at(-1) === short.words.at(-1) && inSequence(short.words, long.words);
  }
  if (long.words.length <= short.words.length) return false;
  if (short.kind === 'organisation') {
    const text = spelling(short.spans[0]!);
    // "EU" is the European Union; a longer name has other letters in between.
    if (isTwoLetters(text) && long.words.length > 2) return false;
    if (isTwoLetters(text) || looksLikeAcronym(text))
      return acronym(spelling(long.spans[0]!)) === text.replace(/\./g, '').toLowerCase();
    // "The Department" is the State Department.
    if (short.words.length === 1 && !isDefinite(short)) return false;
    return long.words.slice(-short.words.length).join(' ') === short.words.join(' ');
  }
  return false;
}

/** Each time "the Department", "this Committee": a group that the text has named before. */
function isDefinite({ spans, words }: Group): boolean {
  return (
    wordClass(words[0]!) === 'group' &&
    spans.every(({ passage, from }) => /^(?:the|this|that|its)$/i.test(passage.tokens.words[from - 1] ?? ''))
  );
}

function inSequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

function mentionOf({ kind, spans, region, country, isCountry }: Group): Mention {
  const counts = new Map<string, number>();
  for (const span of spans) counts.set(spelling(span), (counts.get(spelling(span)) ?? 0) + 1);
  const forms = [...counts].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0])).map(([form]) => form);
  const fullest = [...forms].sort(
    (a, b) => b.length - a.length || Number(isShouted(a)) - Number(isShouted(b)) || inOrder(a, b),
  )[0]!;
  const quoted = spans.find((span) => spelling(span) === fullest)!;
  return {
    kind,
    name: isCountry && country ? countryName(country) : (region ?? (kind === 'place' ? spoken(fullest) : fullest)),
    forms,
    count: spans.length,
    leads: spans.some(({ passage }) => passage.leads),
    country,
    isCountry,
    evidence: quotation(quoted.passage, quoted.from, quoted.to),
  };
}
