/** A clipping's name spans in, those out of which a sentence's capital is not the only proof, nor a road or an office the bearer. */
import { CAPITAL } from './flags.js';
import { lowerNumberOf } from './known-word.js';
import type { NamedPassage } from './passages.js';
import { begins, printedCases } from './printed-cases.js';
import type { NameSpan } from './tagging.js';
import { isEveryday, isGivenName, wordClass } from './word-classes.js';

export function provenSpans(spans: readonly NameSpan[], passages: readonly NamedPassage[]): readonly NameSpan[] {
  const named = bodiesNotPlaces(ofOneKind(spans));
  const whole = named.filter((span) => span.to - span.from > 1 || !(isRoad(span) || isOffice(span)));
  const openers = whole.filter((span) => isOpening(span) && isUnknown(span));
  if (openers.length === 0) return whole;
  const inside = new Set(named.filter((span) => !isOpening(span)).map(textOf));
  const doubtful = openers.filter((span) => !inside.has(textOf(span)));
  if (doubtful.length === 0) return whole;
  // "Ferry operator cuts sailings": the text goes on about the ferry.
  const cases = printedCases(passages);
  const words = new Set(doubtful.filter((span) => (cases.get(lowerOf(span)) ?? 0) > 0));
  return whole.filter((span) => !words.has(span));
}

/** Neither the gazetteer nor the given names have it. */
function isUnknown({ passage: { tokens }, from, place }: NameSpan): boolean {
  return place === null && !isGivenName(tokens.words[from]!);
}

const lowerOf = ({ passage: { tokens }, from }: NameSpan): number => lowerNumberOf(tokens.numbers[from]!);

/** Match: "A390", "B3074"; near misses: "G20", "M23", "F1". */
const ROAD = /^\p{Lu}\d{3,}$/u;

function isRoad({ passage: { tokens }, from }: NameSpan): boolean {
  return ROAD.test(tokens.words[from]!);
}

/** "Transport" of "Transport Secretary Ann Miller": part of an office. */
function isOffice({ passage: { tokens }, to, kind, from }: NameSpan): boolean {
  const next = tokens.words[to];
  return (
    kind === 'organisation' &&
    next !== undefined &&
    (tokens.flags[to]! & CAPITAL) !== 0 &&
    isEveryday(tokens.words[from]!.toLowerCase()) &&
    wordClass(next.toLowerCase()) === 'person'
  );
}

function isOpening({ passage: { tokens }, from, to }: NameSpan): boolean {
  return to - from === 1 && begins(tokens.flags, from);
}

function textOf({ passage: { tokens }, from, to }: NameSpan): string {
  return tokens.words.slice(from, to).join(' ');
}

/** A name of several words that the text takes for a person here and for an organisation there is what it mostly is. */
function ofOneKind(spans: readonly NameSpan[]): NameSpan[] {
  const people = new Map<string, number>();
  for (const span of spans) {
    if (span.to - span.from === 1 || span.kind === 'place') continue;
    const text = textOf(span);
    people.set(text, (people.get(text) ?? 0) + (span.kind === 'person' ? 1 : -1));
  }
  return spans.map((span) => {
    const more = span.to - span.from === 1 || span.kind === 'place' ? undefined : people.get(textOf(span));
    return more === undefined ? span : { ...span, kind: more > 0 ? 'person' : 'organisation' };
  });
}

/** "Boeing" that the text mostly takes for a company is one each time, where the gazetteer has no such place. */
function bodiesNotPlaces(spans: readonly NameSpan[]): readonly NameSpan[] {
  const bodies = new Map<string, number>();
  for (const span of spans) {
    if (span.kind === 'person') continue;
    const text = textOf(span);
    bodies.set(text, (bodies.get(text) ?? 0) + (span.kind === 'organisation' ? 1 : -1));
  }
  return spans.map((span) =>
    span.kind === 'place' && span.place === null && bodies.get(textOf(span))! > 0
      ? { ...span, kind: 'organisation' }
      : span,
  );
}
