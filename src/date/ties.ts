/** What ties a text to others whose day is known: a shared subject, a shared story. */
import type { StoryId } from '../model/brand.js';
import type { Likeness } from '../model/likeness.js';

export interface Tie {
  /** The other text. */
  readonly text: number;
  readonly day: number;
  /** 0–1. */
  readonly likeness: number;
  readonly sameStory: boolean;
  /** How sure the other text's day is, 0–1; 1 where it is stated. */
  readonly sure: number;
  /** Else it was found out. */
  readonly isStated: boolean;
}

/**
 * What a neighbour counts beside the archive's usual days: `PER_LIKENESS` times the cube of its likeness, so that one of
 * 0.3 counts about as much as all usual days together and one of 0.1 hardly at all. Of powers 2, 3 and 4 with factors from
 * 3 to 100, 3 and 30 told hidden days of dated news best, those of other years too.
 */
const PER_LIKENESS = 30;
/** Grouped by event, a neighbour counts twice; of 1, 2 and 4, 2 was best. */
const SAME_STORY = 2;

export function neighbourWeight({ likeness, sameStory, sure }: Tie): number {
  return PER_LIKENESS * likeness * likeness * likeness * (sameStory ? SAME_STORY : 1) * sure;
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
  const ties: Tie[] = [];
  const { from, texts, cosines } = likeness.nearest;
  for (let i = from[text]!; i < from[text + 1]!; i++) {
    const other = texts[i]!;
    const day = stated[other]!;
    if (day !== null)
      ties.push({
        text: other,
        day,
        likeness: cosines[i]!,
        sameStory: isOfStory(text, other, stories),
        sure: 1,
        isStated: true,
      });
  }
  return ties;
}

/** To undated texts of the same story whose day was found out, and is surer than this one's: so no two prove each other. */
export function foundTies(text: number, found: readonly (FoundDay | null)[], { likeness, stories }: Ties): Tie[] {
  if (stories[text] === null) return [];
  const ties: Tie[] = [];
  const known = found[text]?.share ?? 0;
  const { from, texts, cosines } = likeness.nearest;
  for (let i = from[text]!; i < from[text + 1]!; i++) {
    const other = texts[i]!;
    const day = found[other];
    if (day && day.share > known && isOfStory(text, other, stories))
      ties.push({
        text: other,
        day: day.day,
        likeness: cosines[i]!,
        sameStory: true,
        sure: day.share,
        isStated: false,
      });
  }
  return ties;
}

function isOfStory(text: number, other: number, stories: readonly (StoryId | null)[]): boolean {
  return stories[text] !== null && stories[text] === stories[other];
}
