/** An article as it is dated: its editions, and what they tell together. */
import type { ArticleId, StoryId } from '../model/brand.js';
import type { Card, DateCue } from '../model/card.js';
import { dayNumber } from '../text/calendar.js';
import type { Sight } from './dated-archive.js';

export interface DatedArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
  readonly story: StoryId | null;
}

/** `day`: the stated one as a number. */
export function sightOf({ cards }: DatedArticle, day: number | null): Sight {
  return { source: cards[0]!.source, batch: batchOf(cards[0]!), day, cues: cuesOf(cards) };
}

/** Of the leading edition: the others are its copies. */
export function cuesOf(cards: readonly Card[]): readonly DateCue[] {
  return cards[0]!.dates.cues;
}

/** What was captured on one day is one batch; where that is not told, what stands in one dump. */
function batchOf({ captured, dump }: Card): string {
  return captured ? `captured ${captured}` : `dump ${dump}`;
}

/** The first capture of any edition. */
export function capturedOf(cards: readonly Card[]): number | null {
  const days = cards.flatMap(({ captured }) => (captured ? [dayNumber(captured)] : []));
  return days.length ? Math.min(...days) : null;
}
