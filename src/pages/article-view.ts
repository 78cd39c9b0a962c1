/** An article and its leading edition in, its page out. */
import type { Article, Related } from '../model/archive.js';
import type { ClippingId, EntityId, TopicId } from '../model/brand.js';
import type { Clipping } from '../model/clipping.js';
import type { ArticleView, Link, ParagraphView } from '../model/view.js';
import { articlePath, editionsPath, ledgerPath, linePath, sourcePath, storyPath, topicPath } from './addresses.js';
import { citation } from './cite.js';
import { dateView } from './date-view.js';
import { type Desk, headOf } from './desk.js';
import { directionOf } from './direction.js';
import { textsOf } from './editions-view.js';
import { frame, rootFrom } from './frame.js';
import { linesText } from './lines-text.js';
import { namesView } from './names-view.js';
import { newsArticle, newsMeta, newsOpenGraph } from './news-meta.js';
import { sizeOf } from './topic-view.js';

/** `asideCount`: lines of the record that were set aside, blank ones not counted. */
export function articleView(desk: Desk, article: Article, leading: Clipping, asideCount: number): ArticleView {
  const path = articlePath(article);
  const root = rootFrom(path);
  const language = leading.language ?? desk.settings.language;
  const permalink = desk.settings.baseUrl === null ? path : `${desk.settings.baseUrl}/${path}`;
  const dump = { text: leading.dump, href: root + ledgerPath(desk, leading.dump) };
  const { published, headline } = article;
  const card = desk.card(headOf(article));
  return {
    kind: 'article',
    frame: frame(desk.settings, {
      path,
      title: headline,
      description: card.deck ?? card.lead,
      section: 'articles',
      meta: newsMeta(desk, article, leading, permalink),
      openGraph: newsOpenGraph(article),
      jsonLd: newsArticle(desk, article, leading, permalink),
    }),
    kicker: leading.kicker?.text ?? null,
    headline,
    derived: article.headlineOrigin === 'derived',
    deck: leading.deck?.text ?? null,
    bylines: leading.bylines,
    agency: leading.agency,
    source: article.source,
    sourceHref: article.source === null ? null : root + sourcePath(desk, article.source),
    sourceUrl: webAddress(leading.url),
    date: dateView(published),
    brief: article.form === 'brief',
    truncated: leading.truncated,
    language,
    direction: directionOf(language),
    ...body(leading),
    topics: article.topics.map(({ topic, evidence }) => ({
      text: desk.topic.get(topic)!.name,
      href: root + topicPath(topic),
      evidence: evidence.map(({ clipping, lines, text }) => ({
        text,
        href: root + linePath(desk, { ...desk.card(clipping), lines }),
        lines: linesText([lines]),
      })),
    })),
    names: namesView(desk, article.entities, root),
    story: storyLink(desk, article, root),
    related: article.related.map((other) => relatedLink(desk, other, root)),
    copies: article.clippings.map((id) => copy(desk, id, root)),
    editions: editionsLink(desk, article, root),
    aside: { count: asideCount, href: root + linePath(desk, { ...leading, lines: leading.lines[0] ?? [1, 1] }) },
    provenance: { dump, lines: linesText(leading.lines), sha256: desk.dump.get(leading.dump)!.sha256 },
    permalink,
    citation: citation({
      id: article.id,
      headline,
      bylines: leading.bylines,
      source: article.source,
      published,
      archive: desk.settings.title,
      permalink,
    }),
  };
}

/** Scraped addresses are shown as links only where a browser would fetch them, never run them. */
export function webAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Paragraphs, and each figure before the paragraph that followed its caption. */
function body(leading: Clipping): Pick<ArticleView, 'paragraphs' | 'figures'> {
  const figures = leading.captions.map(({ text, credit, lines }, i) => ({
    first: lines[0]?.[0] ?? 0,
    figure: { id: `f${i + 1}`, text, credit, lines: linesText(lines) },
  }));
  const waiting = figures.sort((a, b) => a.first - b.first);
  let next = 0;
  const takeUpTo = (line: number) => {
    const from = next;
    while (next < waiting.length && waiting[next]!.first <= line) next++;
    return waiting.slice(from, next).map(({ figure }) => figure);
  };
  const paragraphs = leading.paragraphs.map(
    ({ role, text, lines }, i): ParagraphView => ({
      id: `p${i + 1}`,
      role,
      text,
      lines: linesText([lines]),
      figures: takeUpTo(lines[0]),
    }),
  );
  return { paragraphs, figures: takeUpTo(Number.POSITIVE_INFINITY) };
}

function storyLink(desk: Desk, { story: id }: Article, root: string): ArticleView['story'] {
  const story = id && desk.story.get(id);
  if (!story) return null;
  const size = sizeOf(story.articles.map((article) => desk.article.get(article)!));
  return { text: story.name, href: root + storyPath(desk, story), size };
}

function relatedLink(desk: Desk, { article: id, because }: Related, root: string): ArticleView['related'][number] {
  const other = desk.article.get(id)!;
  const names = because
    .map((one) => desk.topic.get(one as TopicId)?.name ?? desk.entity.get(one as EntityId)?.name)
    .filter(Boolean);
  return {
    text: other.headline,
    href: root + articlePath(other),
    because: names.join(', '),
    date: dateView(other.published).text,
  };
}

function editionsLink(desk: Desk, article: Article, root: string): Link | null {
  const texts = textsOf(desk, article);
  return texts.length > 1 ? { text: `Compare the ${texts.length} editions`, href: root + editionsPath(article) } : null;
}

function copy(desk: Desk, id: ClippingId, root: string): ArticleView['copies'][number] {
  const card = desk.card(id);
  return {
    id,
    headline: card.headline.text,
    source: card.source,
    date: dateView(card.dates.stated).text,
    dump: { text: card.dump, href: root + linePath(desk, { ...card, lines: card.lines[0] ?? [1, 1] }) },
    lines: linesText(card.lines),
    brief: card.form === 'brief',
  };
}
