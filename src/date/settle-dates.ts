/** Articles with their stories in, the settled date of each out: a stated day, or an interval with the evidence for it. */
import type { ArticleId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Published } from '../model/clipping.js';
import type { Likeness } from '../model/likeness.js';
import { dayAt, dayNumber } from '../text/calendar.js';
import { capturedOf, cuesOf, type DatedArticle } from './dated-article.js';
import { finderOf } from './finder.js';
import { hints } from './proof.js';
import type { FoundDay } from './ties.js';

/**
 * `likeness` is of the articles' subjects, in the articles' order. Undated texts are settled twice: alone in
 * their row, then beside what was found of the others of their story; the second time hears only the first, so that no
 * order matters.
 */
export function settleDates(articles: readonly DatedArticle[], likeness: Likeness): Map<ArticleId, Published> {
  const published = articles.map(({ cards }) => statedOf(cards));
  const stated = published.map((found) => (found?.best ? dayNumber(found.best) : null));
  if (published.every((found) => found !== null))
    return new Map(articles.map(({ id }, text) => [id, published[text]!]));
  const finder = finderOf(articles, likeness, stated);
  const alone = finder.alone();
  const found = alone.map((finding, text): FoundDay | null =>
    published[text] || finding?.span.best == null ? null : { day: finding.span.best, share: finding.share },
  );
  const settled = articles.map(({ cards }, text): Published => {
    if (published[text]) return published[text];
    const mates = finder.mates(text, found);
    const finding = mates.length ? finder.again(text, mates) : alone[text];
    return finding?.published ?? unknown(cards);
  });
  return new Map(articles.map(({ id }, text) => [id, settled[text]!]));
}

/** The leading edition's, else the earliest that another edition states. */
function statedOf(cards: readonly Card[]): Published | null {
  const stated = cards.map(({ dates }) => dates.stated).filter(({ basis }) => basis === 'stated');
  if (cards[0]!.dates.stated.basis === 'stated') return stated[0]!;
  return stated.sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1))[0] ?? null;
}

/** Nothing tells the year: what the words do tell is shown, nothing is invented. */
function unknown(cards: readonly Card[]): Published {
  const evidence = hints(cards[0]!, cuesOf(cards));
  const captured = capturedOf(cards);
  const latest = captured === null ? null : dayAt(captured);
  return { earliest: null, latest, best: null, basis: latest || evidence.length ? 'inferred' : 'none', evidence };
}
