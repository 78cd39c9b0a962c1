/** The archive in, its front page out. */

import type { Article } from '../model/archive.js';
import type { FrontView } from '../model/list-view.js';
import { filedDay } from '../text/filed-day.js';
import { numeral } from '../text/numeral.js';
import { topicPath } from '../text/site-paths.js';
import { isDated } from './date-view.js';
import { countText, type Desk, fullIn } from './desk.js';
import { frame } from './frame.js';
import { teaser } from './teaser.js';

const LEADS = 3;
const NEWEST = 12;
const TOPICS = 16;
const ROOT = './';

/** `newest`: newest first, undated last; briefs apart. */
export function frontView(desk: Desk, newest: readonly Article[]): FrontView {
  const { archive, settings } = desk;
  const full = newest.filter(({ form }) => form === 'full');
  const briefs = newest.filter(({ form }) => form === 'brief');
  const undated = full.filter(({ published }) => !isDated(published)).length;
  const strip = [
    { label: 'dumps', count: archive.dumps.length, href: `${ROOT}dumps/` },
    { label: 'articles', count: full.length, href: `${ROOT}archive/` },
    { label: 'briefs', count: briefs.length, href: `${ROOT}briefs/` },
    { label: 'undated', count: undated, href: `${ROOT}archive/${undated ? 'undated/' : ''}` },
    { label: 'topics', count: archive.topics.length, href: `${ROOT}topics/` },
  ];
  return {
    kind: 'front',
    frame: frame(settings, {
      path: '',
      title: settings.title,
      description: settings.description || `A news archive of ${numeral(full.length)} articles.`,
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
