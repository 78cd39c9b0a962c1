/** Articles with their stories in, the settled date of each out: a stated day, or an interval with the evidence for it. */
import type { ArticleId, StoryId } from '../model/brand.js';
import type { Card, DateCue } from '../model/card.js';
import type { Published } from '../model/clipping.js';
import { dayAt, dayNumber } from '../text/calendar.js';
import type { Likeness } from '../text/likeness.js';
import { companionsOf } from './companions.js';
import { countedDays } from './counted-days.js';
import { datedArchive, type Sight } from './dated-archive.js';
import { dayOdds } from './day-odds.js';
import { type Span, spanOf } from './day-span.js';
import { dumpOrder } from './dump-order.js';
import type { Flanks } from './flanks.js';
import { type DatedTies, neighbourHills } from './neighbour-hills.js';
import { hints, proofOf } from './proof.js';
import { rowFlanks } from './row-flanks.js';
import { inPlace, shelfOf } from './shelf.js';
import { type FoundDay, foundTies, statedTies, type Tie, type Ties } from './ties.js';

export interface DatedArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
  readonly story: StoryId | null;
}

/** What was found out of an undated text. */
interface Finding {
  readonly span: Span;
  /** How probable its best day is. */
  readonly share: number;
  readonly published: Published;
}

/**
 * `likeness` is of the articles' subjects, in the articles' order. Undated texts are settled twice: alone, then beside what
 * was found of the others of their story; the second time hears only the first, so that no order matters.
 */
export function settleDates(articles: readonly DatedArticle[], likeness: Likeness): Map<ArticleId, Published> {
  const published = articles.map(({ cards }) => statedOf(cards));
  const stated = published.map((found) => (found?.best ? dayNumber(found.best) : null));
  if (published.every((found) => found !== null))
    return new Map(articles.map(({ id }, text) => [id, published[text]!]));
  const finder = finderOf(articles, likeness, stated);
  const alone = articles.map((_, text) => (published[text] ? null : finder.find(text, [])));
  const found = alone.map((finding): FoundDay | null =>
    finding?.span.best == null ? null : { day: finding.span.best, share: finding.share },
  );
  const settled = articles.map(({ cards }, text): Published => {
    if (published[text]) return published[text];
    const mates = finder.mates(text, found);
    const finding = mates.length ? finder.find(text, mates) : alone[text];
    return finding?.published ?? unknown(cards);
  });
  return new Map(articles.map(({ id }, text) => [id, settled[text]!]));
}

function finderOf(articles: readonly DatedArticle[], likeness: Likeness, stated: readonly (number | null)[]) {
  const sights = articles.map(
    ({ cards }, text): Sight => ({
      source: cards[0]!.source,
      batch: batchOf(cards[0]!),
      day: stated[text]!,
      cues: cuesOf(cards),
    }),
  );
  const archive = datedArchive(sights);
  const companions = companionsOf(sights);
  const leading = articles.map(({ cards }) => cards[0]!);
  const standings = sights.map(({ source, day }, text) => ({ source, day, shelf: shelfOf(leading[text]!) }));
  const order = dumpOrder(standings, inPlace(leading), archive.season);
  const context = { likeness, stated, stories: articles.map(({ story }) => story) };
  const hills = neighbourHills(datedTies(sights, context), archive.season);
  const heard = (text: number, mates: readonly Tie[]) => {
    const captured = capturedOf(articles[text]!.cards);
    const sight = sights[text]!;
    const ties = [...statedTies(text, context), ...mates];
    const counted = countedDays(sight.cues, ties, (other) => sights[other]!.cues);
    const odds = (flanks: Flanks | null) =>
      dayOdds({ sight, captured, ties, hill: hills(sight.source), counted, flanks, archive });
    return { captured, sight, ties, counted, odds };
  };
  const flanksOf = new Map<number, Flanks | null>();
  for (const run of order.runs)
    rowFlanks(run, order, archive.season, (text, flanks) => heard(text, []).odds(flanks)).forEach((flanks, i) => {
      flanksOf.set(run[i]!, flanks);
    });
  const find = (text: number, mates: readonly Tie[]): Finding | null => {
    const { captured, sight, ties, counted, odds: oddsBeside } = heard(text, mates);
    const flanks = flanksOf.get(text) ?? null;
    const odds = oddsBeside(flanks);
    const together = companions(sight);
    const tied = together.length > 0 || counted.length > 0 || ties.some(({ sameStory }) => sameStory);
    const span = odds && spanOf(odds, { cues: sight.cues, dated: archive.size, tied });
    if (!span) return null;
    const cardOf = (other: number) => leading[other]!;
    const evidence = proofOf({ card: cardOf(text), cues: sight.cues, ties, counted, flanks, together, span, cardOf });
    return { span, share: odds.shares.reduce((a, b) => Math.max(a, b)), published: inferred(span, captured, evidence) };
  };
  return { find, mates: (text: number, found: readonly (FoundDay | null)[]) => foundTies(text, found, context) };
}

function* datedTies(sights: readonly Sight[], context: Ties): Iterable<DatedTies> {
  for (const [text, { source, day }] of sights.entries())
    if (day !== null) yield { source, day, ties: statedTies(text, context) };
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

/** What was captured on one day is one batch; where that is not told, what stands in one dump. */
function batchOf({ captured, dump }: Card): string {
  return captured ? `captured ${captured}` : `dump ${dump}`;
}

/** The first capture of any edition. */
function capturedOf(cards: readonly Card[]): number | null {
  const days = cards.flatMap(({ captured }) => (captured ? [dayNumber(captured)] : []));
  return days.length ? Math.min(...days) : null;
}

function inferred(span: Span, captured: number | null, evidence: Published['evidence']): Published {
  const latest = span.latest === null ? captured : captured === null ? span.latest : Math.min(span.latest, captured);
  return {
    earliest: span.earliest === null ? null : dayAt(span.earliest),
    latest: latest === null ? null : dayAt(latest),
    best: span.best === null ? null : dayAt(span.best),
    basis: 'inferred',
    evidence,
  };
}

/** Nothing tells the year: what the words do tell is shown, nothing is invented. */
function unknown(cards: readonly Card[]): Published {
  const evidence = hints(cards[0]!, cuesOf(cards));
  const captured = capturedOf(cards);
  const latest = captured === null ? null : dayAt(captured);
  return { earliest: null, latest, best: null, basis: latest || evidence.length ? 'inferred' : 'none', evidence };
}
