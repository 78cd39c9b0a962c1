/** Articles with their stories in, the settled date of each out: a stated day, or an interval with the evidence for it. */
import type { ArticleId, StoryId } from '../model/brand.js';
import type { Card, DateCue } from '../model/card.js';
import type { Published } from '../model/clipping.js';
import { dayAt, dayNumber } from '../text/calendar.js';
import type { Likeness } from '../text/likeness.js';
import { datedArchive, type Sight } from './dated-archive.js';
import { type DayOdds, dayOdds } from './day-odds.js';
import { type Span, spanOf } from './day-span.js';
import { hints, proofOf } from './proof.js';

export interface DatedArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
  readonly story: StoryId | null;
}

/** `likeness` is of the articles' subjects, in the articles' order. */
export function settleDates(articles: readonly DatedArticle[], likeness: Likeness): Map<ArticleId, Published> {
  const published = articles.map(({ cards }) => statedOf(cards));
  const stated = published.map((found) => (found?.best ? dayNumber(found.best) : null));
  const sights = articles.map(
    ({ cards }, text): Sight => ({ source: cards[0]!.source, day: stated[text]!, cues: cuesOf(cards) }),
  );
  const stories = articles.map(({ story }) => story);
  const archive = datedArchive(sights);
  const settled = articles.map((article, text): Published => {
    const known = published[text];
    if (known) return known;
    const captured = capturedOf(article.cards);
    const sight = sights[text]!;
    const odds = dayOdds({ text, sight, captured, likeness, stated, stories, archive });
    const span = odds && spanOf(odds, sight.cues, archive.size);
    return span ? inferred({ article, articles, sight, odds, span, captured }) : unknown(article, sight.cues, captured);
  });
  return new Map(articles.map(({ id }, text) => [id, settled[text]!]));
}

/** The leading edition's, else the earliest that another edition states. */
function statedOf(cards: readonly Card[]): Published | null {
  const stated = cards.map(({ dates }) => dates.stated).filter(({ basis }) => basis === 'stated');
  if (cards[0]!.dates.stated.basis === 'stated') return stated[0]!;
  return stated.sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1))[0] ?? null;
}

/** Of the leading edition: the others are its copies. */
function cuesOf(cards: readonly Card[]): readonly DateCue[] {
  return cards[0]!.dates.cues;
}

/** The first capture of any edition. */
function capturedOf(cards: readonly Card[]): number | null {
  const days = cards.flatMap(({ captured }) => (captured ? [dayNumber(captured)] : []));
  return days.length ? Math.min(...days) : null;
}

interface Inference {
  readonly article: DatedArticle;
  readonly articles: readonly DatedArticle[];
  readonly sight: Sight;
  readonly odds: DayOdds;
  readonly span: Span;
  readonly captured: number | null;
}

function inferred({ article, articles, sight, odds, span, captured }: Inference): Published {
  const latest = span.latest === null ? captured : captured === null ? span.latest : Math.min(span.latest, captured);
  return {
    earliest: span.earliest === null ? null : dayAt(span.earliest),
    latest: latest === null ? null : dayAt(latest),
    best: span.best === null ? null : dayAt(span.best),
    basis: 'inferred',
    evidence: proofOf({
      card: article.cards[0]!,
      cues: sight.cues,
      odds,
      span,
      cardOf: (text) => articles[text]!.cards[0]!,
    }),
  };
}

/** Nothing tells the year: what the words do tell is shown, nothing is invented. */
function unknown({ cards }: DatedArticle, cues: readonly DateCue[], captured: number | null): Published {
  const evidence = hints(cards[0]!, cues);
  const latest = captured === null ? null : dayAt(captured);
  return { earliest: null, latest, best: null, basis: latest || evidence.length ? 'inferred' : 'none', evidence };
}
