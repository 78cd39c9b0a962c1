/** Articles, their likeness and their stated days in, what is found out of each undated one out: alone and in its row, then beside others of its story. */
import type { Card } from '../model/card.js';
import type { Published } from '../model/clipping.js';
import type { Likeness } from '../model/likeness.js';
import { dayAt } from '../text/calendar.js';
import { companionsOf } from './companions.js';
import { type CountedDay, countedDays } from './counted-days.js';
import { type DatedArchive, datedArchive, type Sight } from './dated-archive.js';
import { capturedOf, type DatedArticle, sightOf } from './dated-article.js';
import { dayOdds, type OwnOdds, ownOdds } from './day-odds.js';
import { type Span, spanOf } from './day-span.js';
import { dumpOrder } from './dump-order.js';
import type { Flanks } from './flanks.js';
import { type DatedTies, neighbourHills } from './neighbour-hills.js';
import { proofOf } from './proof.js';
import { rowFlanks } from './row-flanks.js';
import { inPlace, shelfOf } from './shelf.js';
import { type FoundDay, foundTies, statedTies, type Tie, type Ties } from './ties.js';

/** What was found out of an undated text. */
interface Finding {
  readonly span: Span;
  /** How probable its best day is. */
  readonly share: number;
  readonly published: Published;
}

export interface Finder {
  /** Of each text without a stated day, by itself and by its row; null for the others, and where nothing tells. */
  readonly alone: () => (Finding | null)[];
  /** The same beside others of its story; asked after `alone`. */
  readonly again: (text: number, mates: readonly Tie[]) => Finding | null;
  readonly mates: (text: number, found: readonly (FoundDay | null)[]) => Tie[];
}

/** A text with what its words and its likes make of its day. */
interface Asked {
  readonly text: number;
  readonly captured: number | null;
  readonly ties: readonly Tie[];
  readonly counted: readonly CountedDay[];
  readonly own: OwnOdds | null;
}

/** The articles as they are asked about. */
interface Scene {
  readonly articles: readonly DatedArticle[];
  readonly sights: readonly Sight[];
  readonly context: Ties;
  readonly archive: DatedArchive;
}

export function finderOf(
  articles: readonly DatedArticle[],
  likeness: Likeness,
  stated: readonly (number | null)[],
): Finder {
  const sights = articles.map((article, text) => sightOf(article, stated[text]!));
  const leading = articles.map(({ cards }) => cards[0]!);
  const standings = sights.map(({ source, day }, text) => ({ source, day, shelf: shelfOf(leading[text]!) }));
  const archive = datedArchive(sights);
  const order = dumpOrder(standings, inPlace(leading), archive.season);
  const context = { likeness, stated, stories: articles.map(({ story }) => story) };
  const scene = { articles, sights, context, archive };
  const [ask, find] = [askerOf(scene), answererOf(scene)];
  const flanksOf: (Flanks | null)[] = articles.map(() => null);
  const alone = () => {
    const findings: (Finding | null)[] = articles.map(() => null);
    for (const run of order.runs) {
      const asked = run.map((text) => ask(text, []));
      const own = asked.map((one) => one.own);
      for (const [i, flanks] of rowFlanks(run, own, order, archive.season).entries()) {
        flanksOf[run[i]!] = flanks;
        findings[run[i]!] = find(asked[i]!, flanks);
      }
    }
    return findings;
  };
  const again = (text: number, mates: readonly Tie[]) => find(ask(text, mates), flanksOf[text]!);
  return { alone, again, mates: (text, found) => foundTies(text, found, context) };
}

function askerOf({ articles, sights, context, archive }: Scene): (text: number, mates: readonly Tie[]) => Asked {
  const hills = neighbourHills(datedTies(sights, context), archive.season);
  return (text, mates) => {
    const captured = capturedOf(articles[text]!.cards);
    const sight = sights[text]!;
    const ties = [...statedTies(text, context), ...mates];
    const counted = countedDays(sight.cues, ties, (other) => sights[other]!.cues);
    const own = ownOdds({ sight, captured, ties, hill: hills(sight.source), counted, archive });
    return { text, captured, ties, counted, own };
  };
}

function answererOf({ articles, sights, archive }: Scene) {
  const companions = companionsOf(sights);
  const cardOf = (text: number): Card => articles[text]!.cards[0]!;
  return ({ text, captured, ties, counted, own }: Asked, flanks: Flanks | null): Finding | null => {
    const { cues } = sights[text]!;
    const odds = own && dayOdds(own, flanks);
    const together = companions(sights[text]!);
    const tied = together.length > 0 || counted.length > 0 || ties.some(({ sameStory }) => sameStory);
    const span = odds && spanOf(odds, { cues, dated: archive.size, tied });
    if (!span) return null;
    const evidence = proofOf({ card: cardOf(text), cues, ties, counted, flanks, together, span, cardOf, archive });
    if (!evidence.length) return null;
    return { span, share: odds.shares.reduce((a, b) => Math.max(a, b)), published: inferred(span, captured, evidence) };
  };
}

function* datedTies(sights: readonly Sight[], context: Ties): Iterable<DatedTies> {
  for (const [text, { source, day }] of sights.entries())
    if (day !== null) yield { source, day, ties: statedTies(text, context) };
}

function inferred(span: Span, captured: number | null, evidence: Published['evidence']): Published {
  const latest = span.latest === null ? captured : captured === null ? span.latest : Math.min(span.latest, captured);
  return {
    earliest: dayAt(span.earliest),
    latest: latest === null ? null : dayAt(latest),
    best: span.best === null ? null : dayAt(span.best),
    basis: 'inferred',
    evidence,
  };
}
