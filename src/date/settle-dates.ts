/** Articles with their stories in, the settled date of each out: a stated day, or an interval with the evidence for it. */
import type { ArticleId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Published } from '../model/clipping.js';
import type { Likeness } from '../model/likeness.js';
import { dayAt, dayNumber } from '../text/calendar.js';
import { inDateOrder } from './date-order.js';
import { capturedOf, cuesOf, type DatedArticle } from './dated-article.js';
import { finderOf } from './finder.js';
import { hints } from './proof.js';
import type { FoundDay } from './ties.js';

/**
 * `likeness` is of the articles' subjects, in the articles' order. Undated texts are settled twice: alone in
 * their row, then beside what was found of the surer ones of their story; the second time hears only the first, so that no
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

/** The leading edition's, else the earliest that another edition states; one that is later than the first capture is a reprint's. */
function statedOf(cards: readonly Card[]): Published | null {
  const captured = capturedOf(cards);
  const isBelieved = ({ basis, latest }: Published) =>
    basis === 'stated' && (captured === null || latest === null || dayNumber(latest) <= captured);
  const leading = cards[0]!.dates.stated;
  if (isBelieved(leading)) return leading;
  const stated = cards.map(({ dates }) => dates.stated).filter(isBelieved);
  return stated.sort(inDateOrder)[0] ?? null;
}

/** Nothing tells the year: what the words do tell is shown, no day is invented; the capture alone gives a last one. */
function unknown(cards: readonly Card[]): Published {
  const evidence = hints(cards[0]!, cuesOf(cards));
  const captured = capturedOf(cards);
  const lines = cards[0]!.headline.lines[0] ?? cards[0]!.lines[0];
  if (captured === null || !lines) return { earliest: null, latest: null, best: null, basis: 'none', evidence };
  const latest = dayAt(captured);
  const capture = { lines, text: cards[0]!.headline.text, says: `was captured on ${latest}: published by then` };
  return { earliest: null, latest, best: null, basis: 'inferred', evidence: [capture, ...evidence] };
}
