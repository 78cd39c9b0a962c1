/** An article in, its entry in a list out. */
import type { Article } from '../model/archive.js';
import type { Teaser } from '../model/list-view.js';
import { articlePath, topicPath } from '../text/site-paths.js';
import { dateView } from './date-view.js';
import { type Desk, headOf } from './desk.js';
import { directionOf } from './direction.js';

/** `root`: the way from the list's page to the site's root. */
export function teaser(desk: Desk, article: Article, root: string): Teaser {
  const card = desk.card(headOf(article));
  const language = card.language ?? desk.settings.language;
  return {
    href: root + articlePath(article),
    headline: article.headline,
    kicker: card.kicker,
    lead: card.deck ?? card.lead,
    source: article.source,
    date: dateView(article.published),
    brief: article.form === 'brief',
    editions: article.editions,
    topics: article.topics.map(({ topic }) => ({ text: desk.topic.get(topic)!.name, href: root + topicPath(topic) })),
    language,
    direction: directionOf(language),
  };
}
