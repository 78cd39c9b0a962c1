/** The name spans of a text that is not English in, the same as its own language's capitals mean them out: the model learnt English ones. */
import { monthOf, weekdayOf } from '../text/calendar.js';
import { fold } from '../text/fold.js';
import { SMALL_WORDS } from '../text/small-words.js';
import { CAPITAL, UPPER } from './flags.js';
import { nounBefore } from './german-nouns.js';
import { lowerNumberOf } from './known-word.js';
import { namesBehindNouns } from './names-behind-nouns.js';
import { overlapping } from './overlapping.js';
import { partedNames } from './parted-names.js';
import type { NamedPassage } from './passages.js';
import type { PlaceHit } from './places.js';
import { begins, type PrintedCases, printedCases } from './printed-cases.js';
import type { NameSpan, PassageHits } from './tagging.js';
import { isGivenName, isSurname } from './word-classes.js';

/** `language`: BCP 47; null where it is not known, and then, as in English, the spans stay. */
export function foreignSpans(
  spans: readonly NameSpan[],
  passageHits: readonly PassageHits[],
  language: string | null,
): readonly NameSpan[] {
  const tongue = language?.split('-', 1)[0]?.toLowerCase() ?? 'en';
  if (tongue === 'en') return spans;
  const text: Text = {
    small: SMALL_WORDS[tongue] ?? new Set(),
    nouns: tongue === 'de',
    cases: printedCases(passageHits.map(([passage]) => passage)),
    within: new Set(spans.flatMap(pairsWithin)),
    hits: new Map(passageHits),
  };
  const open = partedNames(spans, passageHits).flatMap((span) => withoutOpener(span, text));
  const bare = text.nouns ? namesBehindNouns(open, passageHits).map((span) => withoutWeekday(span, text)) : open;
  const cut = bare.map((span) => withoutOffice(span, text));
  const surnames = surnamesOf(cut, text.small);
  const read = cut.flatMap((span) => readAgain(span, surnames, text));
  if (!text.nouns) return read;
  return read.map((span) => withoutNoun(span, surnames)).filter((span) => isNoNoun(span, surnames));
}

interface Text {
  /** Of its language; folded. */
  readonly small: ReadonlySet<string>;
  /** Does its language print all nouns with capitals? */
  readonly nouns: boolean;
  readonly cases: PrintedCases;
  /** Pairs of words that stand in names, in lower case: "de gaulle". */
  readonly within: ReadonlySet<string>;
  readonly hits: ReadonlyMap<NamedPassage, readonly PlaceHit[]>;
}

function pairsWithin({ passage: { tokens }, from, to }: NameSpan): string[] {
  const found: string[] = [];
  for (let i = from; i + 1 < to; i++)
    if (!begins(tokens.flags, i)) found.push(`${tokens.words[i]!} ${tokens.words[i + 1]!}`.toLowerCase());
  return found;
}

/** "Der Bundestag", "À Lyon" at the head of a sentence: without the word that opens it, or nothing. "De Gaulle" stays where the text has "Charles de Gaulle". */
function withoutOpener(span: NameSpan, text: Text): NameSpan[] {
  const { passage, from, to, place } = span;
  const { words, flags } = passage.tokens;
  if (!isOpener(passage, from, text) || (place && place.from === from && place.to > from + 1)) return [span];
  if (to - from > 1 && text.within.has(`${words[from]!} ${words[from + 1]!}`.toLowerCase())) return [span];
  let rest = from + 1;
  while (rest < to && !(flags[rest]! & CAPITAL)) rest++;
  return rest < to ? [{ ...span, from: rest }] : [];
}

/** "am Donnerstag Auenbach erreicht" → "Auenbach". */
function withoutWeekday(span: NameSpan, { hits }: Text): NameSpan {
  const { passage, from, to, place } = span;
  if (to - from === 1 || weekdayOf(passage.tokens.words[from]!) === null) return span;
  const hit = overlapping(hits.get(passage) ?? [], from + 1, to).find((one) => one.from > from && one.to === to);
  return { ...span, from: from + 1, place: place ?? hit ?? null };
}

/** Does a sentence begin here, with a word that the language, or the text elsewhere, prints in lower case? */
function isOpener({ tokens: { words, numbers, flags } }: NamedPassage, i: number, { small, cases }: Text): boolean {
  if (!begins(flags, i)) return false;
  return small.has(fold(words[i]!)) || (cases.get(lowerNumberOf(numbers[i]!)) ?? 0) > 0;
}

/** A town may be a person of the text, and a person a town of the gazetteer; a single word of which nothing is known is no name behind an opener. */
function readAgain(span: NameSpan, surnames: ReadonlySet<string>, text: Text): NameSpan[] {
  const { passage, from, to, kind } = span;
  const single = to - from === 1;
  if (surnames.has(passage.tokens.words[to - 1]!))
    return [single && kind === 'place' ? { ...span, kind: 'person', place: null } : span];
  if (kind !== 'person') return [span];
  const opened = from > 0 && isOpener(passage, from - 1, text);
  const known = single && isPersonal(passage.tokens.words[from]!, surnames);
  const hit = overlapping(text.hits.get(passage) ?? [], from, to).find((one) => one.from === from && one.to === to);
  if (hit && hit.sense.kind !== 'demonym' && (opened || !known)) return [{ ...span, kind: 'place', place: hit }];
  return single && opened && !known ? [] : [span];
}

function isPersonal(word: string, surnames: ReadonlySet<string>): boolean {
  return surnames.has(word) || ((isGivenName(word) || isSurname(word)) && !isMonthOrWeekday(word));
}

/** French, Spanish, Portuguese and Italian ones; near miss: "Mr", whose names the model knows. */
const COURTESY =
  /^(?:M\.|MM\.?|Mmes?|Mlles?|Pr\.?|Sr\.?|Sra\.?|Srta\.?|Don|Doña|Dña\.?|Sig\.?|Dott\.?|Dottor|Dottoressa|On\.)$/;

/** "Verkehrsminister Jonas Ahrend" → "Jonas Ahrend": where a noun bears a capital, a name begins with the given name. */
function withoutOffice(span: NameSpan, text: Text): NameSpan {
  const { passage, from, to, kind } = span;
  const { words, flags } = passage.tokens;
  if (kind !== 'person') return span;
  if (to - from > 1 && COURTESY.test(words[from]!)) return withoutOffice({ ...span, from: from + 1 }, text);
  if (!(text.nouns || begins(flags, from))) return span;
  let given = from;
  while (given < to && isOffice(words[given]!)) given++;
  return given > from && given + 1 < to && isGivenName(words[given]!) ? { ...span, from: given } : span;
}

function isOffice(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3}/u.test(word) && !isGivenName(word) && !isSurname(word);
}

/** Of those whose given name stands before it; "El" is one elsewhere. */
function surnamesOf(spans: readonly NameSpan[], small: ReadonlySet<string>): Set<string> {
  const full = spans.filter(({ passage: { tokens }, from, to, kind }) => {
    const first = tokens.words[from]!;
    return kind === 'person' && to - from > 1 && isGivenName(first) && !small.has(fold(first));
  });
  return new Set(full.map(({ passage, to }) => passage.tokens.words[to - 1]!));
}

/** "Minister Ahrend" → "Ahrend", whose full name the text has. */
function withoutNoun(span: NameSpan, surnames: ReadonlySet<string>): NameSpan {
  const { passage, from, to, kind } = span;
  const { words } = passage.tokens;
  if (kind !== 'person' || to - from !== 2 || !surnames.has(words[to - 1]!) || !isOffice(words[from]!)) return span;
  return { ...span, from: to - 1 };
}

function isTown({ sense: { kind, town } }: PlaceHit): boolean {
  return kind === 'city' || (kind === 'region' && town > 0);
}

const ARTICLE = /^(?:d(?:ie|er|as|en|em|es)|eine?[mnrs]?)$/i;

const isMonthOrWeekday = (word: string): boolean => monthOf(word) !== null || weekdayOf(word) !== null;

/** A word alone may be any noun: a name only where the gazetteer, the names of people or its letters say so. */
function isNoNoun({ passage, from, to, kind, place }: NameSpan, surnames: ReadonlySet<string>): boolean {
  const { words, flags, source, starts, ends } = passage.tokens;
  if (/\s/.test(source.slice(starts[from]!, ends[to - 1]!))) return true;
  const word = words[from]!;
  const before = words[from - 1] ?? '';
  // "Nieder-Auenbach": two capitals are more than a noun has. "Die Halle" is a hall, and no town.
  if (kind === 'place') return to - from > 2 || (place?.from === from && !(isTown(place) && ARTICLE.test(before)));
  if (kind === 'person') return isPersonal(word, surnames) || nounBefore(before) === 'office';
  if (nounBefore(before) === 'class') return true;
  return (flags[from]! & UPPER) !== 0 || /\p{Ll}\p{Lu}|\d/u.test(word);
}
