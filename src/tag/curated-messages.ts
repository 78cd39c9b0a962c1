/** The curator's topics and what became of them in, a word on each rule that came to nothing out: a slip of the pen must not pass in silence. */
import type { Message } from '../model/message.js';
import type { CuratedTopic } from '../model/settings.js';
import { fold } from '../text/fold.js';
import type { FoundTopic } from './found-topics.js';
import type { TaggedArticle } from './postings.js';

/** In order of `curated`. */
export function curatedMessages(
  curated: readonly CuratedTopic[],
  found: readonly FoundTopic[],
  articles: readonly TaggedArticle[],
): Message[] {
  return curated.flatMap((topic, i) => {
    const warning = (text: string): Message => ({ level: 'warning', path: topic.path, line: null, text });
    const own = found.find(({ topic: { curated: file } }) => file === topic);
    const strays = strayExclusions(topic, articles).map((entry) =>
      warning(`exclude names “${entry}”, but no article has that id or headline. Copy one of them from its page`),
    );
    const twice = namedBefore(topic, curated.slice(0, i)).map(({ name, path }) =>
      warning(`“${name}” is a name or an alias in ${path} too, which comes first. Keep it in one of them`),
    );
    return [...twice, ...(own && own.members.length > 0 ? [] : [warning(emptyTopic(topic))]), ...strays];
  });
}

/** Its names that a file before it has too, each with that file's path. Topics of front matter have no file. */
function namedBefore(topic: CuratedTopic, before: readonly CuratedTopic[]): { name: string; path: string }[] {
  return [topic.name, ...topic.aliases].flatMap((name) => {
    const other = before.find((one) => [one.name, ...one.aliases].some((known) => fold(known) === fold(name)));
    return other?.path && topic.path ? [{ name, path: other.path }] : [];
  });
}

function emptyTopic({ name, match }: CuratedTopic): string {
  const none = `no article belongs to “${name}”, so it has no page: no topic found in the texts bears that name or an alias`;
  if (match.length === 0)
    return `${none}. Correct the name, add an alias, or say with match what its articles speak of`;
  const phrases = match.map((phrase) => `“${phrase}”`).join(', ');
  return `${none}, and no headline, deck, opening or leading phrase has a match (${phrases}). Correct the phrases or add others`;
}

function strayExclusions({ exclude }: CuratedTopic, articles: readonly TaggedArticle[]): string[] {
  if (exclude.length === 0) return [];
  const known = new Set<string>();
  for (const { id, cards } of articles) {
    known.add(fold(id));
    for (const card of cards) known.add(fold(card.id)).add(fold(card.headline.text));
  }
  return exclude.filter((entry) => !known.has(fold(entry)));
}
