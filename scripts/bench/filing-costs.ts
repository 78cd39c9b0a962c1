/** A number of generated articles in, what each step of the file phase takes of one core out. */
import { settleDates } from '../../src/date/settle-dates.js';
import { editions } from '../../src/dedupe/editions.js';
import { likenessOf } from '../../src/liken/likeness.js';
import { related } from '../../src/link/related.js';
import { stories } from '../../src/link/stories.js';
import type { ArticleId, ClippingId, DumpPath } from '../../src/model/brand.js';
import type { Card, NoteOf, Notes } from '../../src/model/card.js';
import type { Paragraph } from '../../src/model/clipping.js';
import { entities } from '../../src/name/entities.js';
import { namedOn, taggedGroups } from '../../src/pipeline/named-cards.js';
import { clip } from '../../src/pipeline.js';
import { NOTHING_STATED } from '../../src/read/stated-fields.js';
import { topics } from '../../src/tag/topics.js';
import { inventedNews } from '../invented-news.js';

/** One article in so many is undated: its day is to be found out. */
const UNDATED = 10;

/** Rows of step, ms an article, articles a second; in the order of `file`. */
export function filingCosts(articles: number): (string | number)[][] {
  const cards: Card[] = [];
  const notes = new Map<ClippingId, Notes>();
  const bodies = new Map<ClippingId, { headline: string; paragraphs: readonly Paragraph[] }>();
  let number = 0;
  for (const article of inventedNews(articles)) {
    const date = ++number % UNDATED ? article.date : undefined;
    const bytes = new TextEncoder().encode(JSON.stringify({ ...article, date }));
    const made = clip({ dump: 'news.jsonl' as DumpPath, format: 'jsonl', number, bytes, about: null }, NOTHING_STATED);
    cards.push(...made.cards);
    for (const [i, { id }] of made.cards.entries()) notes.set(id, made.notes[i]!);
    for (const { id, headline, paragraphs } of made.clippings) bodies.set(id, { headline: headline.text, paragraphs });
  }
  const bodyOf = (id: ClippingId) => bodies.get(id)!;
  const noteOf: NoteOf = (id, name) => notes.get(id)![name];
  const fingerprintOf = (id: ClippingId) => noteOf(id, 'fingerprint');
  const rows: (string | number)[][] = [];
  const timed = <Made>(step: string, run: () => Made): Made => {
    const since = performance.now();
    const made = run();
    const ms = (performance.now() - since) / articles;
    rows.push([step, ms.toFixed(3), Math.round(1000 / ms)]);
    return made;
  };
  const groups = timed('editions', () => editions(cards, { bodyOf, fingerprintOf })).map((group) => ({
    id: group[0]!.text as string as ArticleId,
    cards: group,
  }));
  const namedOf = namedOn(cards, noteOf);
  const named = timed('names', () =>
    entities(new Map(groups.map(({ id, cards: copies }) => [id, copies.map((card) => namedOf.get(card.id)!)]))),
  );
  const withNames = groups.map((group) => ({ ...group, entities: named.ofArticle.get(group.id) ?? [] }));
  const likeness = timed('likeness', () => likenessOf(groups.map((group) => noteOf(group.cards[0]!.id, 'subject'))));
  timed('stories', () => stories(withNames, likeness));
  const dates = timed('dates', () =>
    settleDates(
      withNames.map((group) => ({ ...group, story: null })),
      likeness,
    ),
  );
  const tagged = timed('topics', () =>
    topics(taggedGroups(withNames, namedOf, noteOf), [], (id) => noteOf(id, 'named').names),
  );
  timed('related', () =>
    related(
      withNames.map((group) => ({
        ...group,
        topics: tagged.tagsOf.get(group.id) ?? [],
        story: null,
        published: dates.get(group.id)!,
      })),
    ),
  );
  return rows;
}
