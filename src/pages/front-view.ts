/** The archive in, its front page out. */

import type { Article } from '../model/archive.js';
import type { FrontView } from '../model/list-view.js';
import { filedDay } from '../text/filed-day.js';
import { counted } from '../text/numeral.js';
import { topicPath } from '../text/site-paths.js';
import { isDated } from './date-view.js';
import { countText, type Desk, fullIn } from './desk.js';
import { frame } from './frame.js';
import { surelyNewestFirst } from './in-time.js';
import { teaser } from './teaser.js';

const LEADS = 3;
const NEWEST = 12;
const TOPICS = 16;
const ROOT = './';

/** `newest`: newest first, undated last; here those that may be of any age stand behind those that are known to be new. Briefs apart. */
export function frontView(desk: Desk, newest: readonly Article[]): FrontView {
  const { archive, settings } = desk;
  const full = surelyNewestFirst(newest.filter(({ form }) => form === 'full'));
  const briefs = newest.filter(({ form }) => form === 'brief');
  const undated = full.filter(({ published }) => !isDated(published)).length;
  const many = (one: string, count: number, path: string) => ({
    label: count === 1 ? one : `${one}s`,
    count,
    href: ROOT + path,
  });
  const strip = [
    many('dump', archive.dumps.length, 'dumps/'),
    many('article', full.length, 'archive/'),
    many('brief', briefs.length, 'briefs/'),
    { label: 'undated', count: undated, href: `${ROOT}archive/${undated ? 'undated/' : ''}` },
    many('topic', archive.topics.length, 'topics/'),
  ];
  return {
    kind: 'front',
    frame: frame(settings, {
      path: '',
      title: settings.title,
      description: settings.description || `A news archive of ${counted(full.length, 'article')}.`,
      section: 'front',
    }),
    span: spanOf(full),
    lead: full.slice(0, LEADS).map((article) => teaser(desk, article, ROOT)),
    newest: full.slice(LEADS, LEADS + NEWEST).map((article) => teaser(desk, article, ROOT)),
    briefs: briefs.slice(0, NEWEST).map((article) => teaser(desk, article, ROOT)),
    topics: largestTopics(desk),
    strip,
  };
}

/** Those of most articles first, then those that only briefs belong to; each with its count in words where it is not articles. */
function largestTopics(desk: Desk): FrontView['topics'] {
  const sized = desk.archive.topics.map(({ id, name, articles }) => ({
    id,
    name,
    articles,
    full: fullIn(desk, articles),
  }));
  return sized
    .sort((a, b) => b.full - a.full || b.articles.length - a.articles.length)
    .slice(0, TOPICS)
    .map(({ id, name, articles }) => ({
      text: name,
      href: ROOT + topicPath(id),
      count: countText(desk, articles),
    }));
}

function spanOf(articles: readonly Article[]): string {
  const years = articles.flatMap(({ published }) => filedDay(published)?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first ? (first === last ? first : `${first}–${last}`) : 'undated';
}
