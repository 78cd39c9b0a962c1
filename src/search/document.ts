/** An article, its editions' texts and its tags in; the fields that the index holds of it out. */
import type { Archive, Article } from '../model/archive.js';
import type { EntityId, TopicId } from '../model/brand.js';
import type { Clipping } from '../model/clipping.js';
import { rawWords, termsOf } from './tokens.js';

/** The index's fields, in the order of its file. */
export const FIELDS = ['title', 'deck', 'body', 'topics', 'names'] as const;
export type Field = (typeof FIELDS)[number];

/** Text of each field; its ref is its ordinal in the archive's date order. */
export type SearchDocument = Readonly<Record<Field, string>>;

type Editions = readonly Pick<Clipping, 'headline' | 'kicker' | 'deck' | 'paragraphs' | 'captions'>[];

export interface Tags {
  /** Names and aliases. */
  readonly topics: readonly string[];
  /** Spellings. */
  readonly names: readonly string[];
}

/** One document an article: the leading edition whole, of the others only the words that it does not have. */
export function searchDocument(article: Pick<Article, 'headline'>, editions: Editions, tags: Tags): SearchDocument {
  const leading = editions[0];
  if (!leading) throw new Error(`bug: the article "${article.headline}" has no edition`);
  const body = bodyOf(leading);
  const deck = [leading.kicker?.text, leading.deck?.text].filter((text) => text != null).join('\n');
  const more = editions.length > 1 ? wordsOfOthers(`${article.headline}\n${deck}\n${body}`, editions.slice(1)) : '';
  return {
    title: article.headline,
    deck,
    body: more ? `${body}\n${more}` : body,
    topics: tags.topics.join('\n'),
    names: tags.names.join('\n'),
  };
}

function bodyOf({ paragraphs, captions }: Pick<Clipping, 'paragraphs' | 'captions'>): string {
  return [...paragraphs.map(({ text }) => text), ...captions.flatMap(({ text }) => text ?? [])].join('\n');
}

/** A second copy must not count each word twice: longer fields weigh less, and repeated words more. */
function wordsOfOthers(known: string, others: Editions): string {
  const seen = new Set(rawWords(known).flatMap(termsOf));
  const added: string[] = [];
  for (const edition of others) {
    const text = [edition.headline.text, edition.kicker?.text, edition.deck?.text, bodyOf(edition)].join('\n');
    for (const raw of rawWords(text)) {
      const fresh = termsOf(raw).filter((term) => !seen.has(term));
      if (!fresh.length) continue;
      for (const term of fresh) seen.add(term);
      added.push(raw);
    }
  }
  return added.join(' ');
}

/** Looks up, once for all articles, under which words an article's topics and names are known. */
export function tagsOf({ topics, entities }: Pick<Archive, 'topics' | 'entities'>): (article: Article) => Tags {
  const topicNames = new Map<TopicId, readonly string[]>(
    topics.map(({ id, name, aliases }) => [id, [name, ...aliases]]),
  );
  const entityNames = new Map<EntityId, readonly string[]>(
    entities.map(({ id, name, forms }) => [id, [...new Set([name, ...forms])]]),
  );
  return (article) => ({
    topics: article.topics.flatMap(({ topic }) => topicNames.get(topic) ?? []),
    names: article.entities.flatMap(({ entity }) => entityNames.get(entity) ?? []),
  });
}
