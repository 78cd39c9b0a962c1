/** What was seen of an article in, whether a line repeats some of it out. */
import type { Span } from '../model/place.js';
import { words } from '../text/words.js';
import { aside, type Decision } from './decision.js';
import { END, type Look } from './look.js';
import type { Reading } from './readings.js';

/** What was seen so far of an article. */
export interface Seen {
  headline: {
    readonly words: readonly string[];
    readonly hash: number;
    readonly opening: number;
    readonly length: number;
    readonly span: Span;
  } | null;
  deck: boolean;
  texts: number;
  /** Line of the last date; 0 before the first. */
  dated: number;
  readonly paragraphs: Map<number, Span>;
  readonly captions: { readonly key: string; readonly opening: number; readonly span: Span }[];
}

/** Half of the shorter text's words make another wording of the headline. */
const SAME_HEADLINE = 0.6;

export function isSameHeadline(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one);
  const shared = other.filter((word) => known.has(word)).length;
  return (
    shared > 0 && shared >= SAME_HEADLINE * Math.min(one.length, other.length) && Math.min(one.length, other.length) > 1
  );
}

export function isWhollySame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, i) => word === other[i]);
}

/** Words of which `Look` makes the hash of an opening. */
const OPENING = 6;
/** A headline cut short keeps so much of it; one with the paper's name after it grows by no more. */
const CUT = [0.4, 1.4] as const;

/** The headline cut short ("Harbour board votes to dredge the old…"), or with something after it ("… | Evening Post"). */
export function isHeadlineCut({ words, opening, length, end }: Look, headline: NonNullable<Seen['headline']>): boolean {
  if (words < OPENING || opening !== headline.opening || end === END.stop) return false;
  return length >= CUT[0] * headline.length && length <= CUT[1] * headline.length;
}

/** A caption or the headline that stands again among the paragraphs. */
export function repeatIn(reading: Reading, seen: Seen): Decision | null {
  const { look } = reading;
  const { headline } = seen;
  if (headline && ((look.words > 2 && look.hash === headline.hash) || isHeadlineCut(look, headline)))
    return aside('duplicate', `repeats the headline of line ${headline.span.line}`, headline.span);
  return captionAgain(reading, seen);
}

/** Also cut short, or with another credit. */
export function captionAgain({ text, look }: Reading, { captions }: Seen): Decision | null {
  const alike = look.length > 300 ? [] : captions.filter(({ opening }) => opening === look.opening);
  if (alike.length === 0) return null;
  const key = keyOf(text);
  const first = alike.find((caption) => isSameCaption(caption.key, key));
  return first ? aside('duplicate', `repeats the caption of line ${first.span.line}`, first.span) : null;
}

export const keyOf = (text: string): string => words(text).join(' ');
/** A caption cut short, or with something added, still begins alike. */
const SAME_START = 40;

export function isSameCaption(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  return shorter >= SAME_START && one.slice(0, shorter) === other.slice(0, shorter);
}
