/** The archive in, its front page out. */
import type { Article } from '../model/archive.js';
import type { FrontView } from '../model/view.js';
import { topicPath } from './addresses.js';
import type { Desk } from './desk.js';
import { frame } from './frame.js';
import { grouped } from './lines-text.js';
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
  const undated = full.filter(({ published }) => published.basis === 'none').length;
  const sized = archive.topics.map((topic) => ({
    text: topic.name,
    href: ROOT + topicPath(topic.id),
    count: topic.articles.filter((id) => desk.article.get(id)!.form === 'full').length,
  }));
  const strip = [
    { label: 'dumps', count: archive.dumps.length, href: `${ROOT}dumps/` },
    { label: 'articles', count: full.length, href: `${ROOT}archive/` },
    { label: 'briefs', count: briefs.length, href: `${ROOT}briefs/` },
    { label: 'undated', count: undated, href: `${ROOT}archive/#undated` },
    { label: 'topics', count: archive.topics.length, href: `${ROOT}topics/` },
  ];
  return {
    kind: 'front',
    frame: frame(settings, {
      path: '',
      title: settings.title,
      description: settings.description || `A news archive of ${grouped(full.length)} articles.`,
      section: 'front',
    }),
    span: spanOf(full),
    lead: full.slice(0, LEADS).map((article) => teaser(desk, article, ROOT)),
    newest: full.slice(LEADS, LEADS + NEWEST).map((article) => teaser(desk, article, ROOT)),
    briefs: briefs.slice(0, NEWEST).map((article) => teaser(desk, article, ROOT)),
    topics: sized.sort((a, b) => b.count - a.count).slice(0, TOPICS),
    strip,
  };
}

function spanOf(articles: readonly Article[]): string {
  const years = articles
    .flatMap(({ published: { best, latest, earliest } }) => (best ?? latest ?? earliest ?? []).slice(0, 4))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first ? (first === last ? first : `${first}–${last}`) : 'undated';
}
