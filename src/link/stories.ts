/** Articles in, groups that report one event out. Reads stated dates only: settled ones come later, and may use the story. */
import type { ArticleId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Likeness } from '../model/likeness.js';
import { dayNumber } from '../text/calendar.js';
import { groupsOf } from './groups.js';
import { parted } from './parted.js';
import { seasonOf } from './season.js';

export interface StoryArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
}

/** Groups of two articles or more; no article stands in two. `likeness` is of the articles' keys, in the articles' order. */
export function stories(articles: readonly StoryArticle[], likeness: Likeness): (readonly ArticleId[])[] {
  const times = articles.map(({ cards }) => ({ day: statedDayOf(cards), season: seasonOf(cards[0]!) }));
  return groupsOf(likeness, times)
    .flatMap((group) => parted(group, likeness))
    .filter((group) => group.length > 1)
    .map((group) => group.map((text) => articles[text]!.id));
}

/** The first edition's that states one. */
function statedDayOf(cards: readonly Card[]): number | null {
  for (const { dates } of cards) if (dates.stated.best) return dayNumber(dates.stated.best);
  return null;
}
