/** What ties a text to others whose day is known: a shared subject, a shared story. */
import type { StoryId } from '../model/brand.js';
import type { Likeness } from '../text/likeness.js';

export interface Tie {
  /** The other text. */
  readonly text: number;
  readonly day: number;
  /** 0–1. */
  readonly likeness: number;
  readonly sameStory: boolean;
  /** How sure the other text's day is, 0–1; 1 where it is stated. */
  readonly sure: number;
}

/** A day that was found out, and how probable it is. */
export interface FoundDay {
  readonly day: number;
  readonly share: number;
}

/** Of each text of the archive. */
export interface Ties {
  readonly likeness: Likeness;
  readonly stated: readonly (number | null)[];
  readonly stories: readonly (StoryId | null)[];
}

/** To texts with a stated day, nearest first. */
export function statedTies(text: number, { likeness, stated, stories }: Ties): Tie[] {
  return likeness.nearest[text]!.flatMap((near) => {
    const day = stated[near.text]!;
    return day === null ? [] : [{ ...near, day, sameStory: isOfStory(text, near.text, stories), sure: 1 }];
  });
}

/** To undated texts of the same story whose day was found out from their own words: two reports of one event settle each other. */
export function foundTies(text: number, found: readonly (FoundDay | null)[], { likeness, stories }: Ties): Tie[] {
  if (stories[text] === null) return [];
  return likeness.nearest[text]!.flatMap((near) => {
    const other = found[near.text];
    if (!other || !isOfStory(text, near.text, stories)) return [];
    return [{ ...near, day: other.day, sameStory: true, sure: other.share }];
  });
}

function isOfStory(text: number, other: number, stories: readonly (StoryId | null)[]): boolean {
  return stories[text] !== null && stories[text] === stories[other];
}
