/** An article in, its page out: first all that stands around its text, then the text of its leading edition. */
import type { Article, Related } from '../model/archive.js';
import type { ArticleView, ParagraphView } from '../model/article-view.js';
import type { ClippingId, EntityId, TopicId } from '../model/brand.js';
import type { Clipping } from '../model/clipping.js';
import type { Link } from '../model/frame.js';
import { datedBy } from '../text/dated-by.js';
import { articlePath, editionsPath, storyPath, topicPath } from '../text/site-paths.js';
import { ledgerPath, linePath, sourcePath } from './addresses.js';
import { type Cited, citation } from './cite.js';
import { dateView, statedText } from './date-view.js';
import { type Desk, headOf } from './desk.js';
import { directionOf } from './direction.js';
import { textsOf } from './editions-view.js';
import { frame, rootFrom } from './frame.js';
import { linesText, placeText } from './lines-text.js';
import { dayPath } from './months.js';
import { namesView } from './names-view.js';
import { newsArticle, newsMeta, newsOpenGraph } from './news-meta.js';
import type { Page, Texts } from './page.js';
import { ris } from './ris.js';
import { sizeOf } from './topic-view.js';

/** What stands around the text: what the archive knows of the article without its body. */
type ArticleFrame = Omit<ArticleView, 'citation' | keyof ArticleText>;
type ArticleText = Pick<ArticleView, 'agency' | 'paragraphs' | 'figures'>;

export function articlePage(desk: Desk, article: Article, texts: Texts): Page {
  const around = articleFrame(desk, article, texts);
  const head = headOf(article);
  const cited = citedAs(desk, article, around);
  return {
    kind: 'article',
    path: around.frame.path,
    from: [around, cited, texts.hashOf(head)],
    view: () => ({ ...around, citation: citation(cited), ...textOf(texts.clippingOf(head)) }),
    beside: [{ path: `${around.frame.path}cite.ris`, content: ris(cited) }],
  };
}

function citedAs(desk: Desk, { id, published }: Article, around: ArticleFrame): Cited {
  const { headline, bylines, source, language, permalink } = around;
  const address = around.frame.canonical;
  return { id, headline, bylines, source, language, published, archive: desk.settings.title, permalink, address };
}

function articleFrame(desk: Desk, article: Article, { noteOf }: Texts): ArticleFrame {
  const path = articlePath(article);
  const root = rootFrom(path);
  const card = desk.card(headOf(article));
  const language = card.language ?? desk.settings.language;
  const address = desk.settings.baseUrl === null ? null : `${desk.settings.baseUrl}/${path}`;
  const dump = { text: card.dump, href: root + ledgerPath(desk, card.dump) };
  const { published, headline } = article;
  return {
    kind: 'article',
    frame: frame(desk.settings, {
      path,
      title: headline,
      description: card.deck ?? card.lead,
      section: 'articles',
      meta: newsMeta(desk, article, card, address),
      openGraph: newsOpenGraph(article),
      jsonLd: newsArticle(desk, article, card, address),
    }),
    kicker: card.kicker,
    headline,
    derived: article.headlineOrigin === 'derived',
    deck: card.deck,
    bylines: card.bylines,
    source: article.source,
    sourceHref: article.source === null ? null : root + sourcePath(desk, article.source),
    sourceUrl: webAddress(card.url),
    date: dateView(published),
    day: dayLink(article, root),
    proof: proofView(desk, article, root),
    brief: article.form === 'brief',
    truncated: card.truncated,
    language,
    direction: directionOf(language),
    topics: article.topics.map(({ topic, evidence }) => ({
      text: desk.topic.get(topic)!.name,
      href: root + topicPath(topic),
      evidence: evidence.map(({ clipping, lines, text }) => ({
        text,
        href: root + linePath(desk, { ...desk.card(clipping), lines }),
        lines: placeText(desk.card(clipping).record, [lines]),
      })),
    })),
    names: namesView({ desk, article, root, noteOf }),
    story: storyLink(desk, article, root),
    related: article.related.map((other) => relatedLink(desk, other, root)),
    copies: article.clippings.map((id) => copy(desk, id, root)),
    editions: editionsLink(desk, article, root),
    aside: { count: card.aside, href: root + linePath(desk, { ...card, lines: card.lines[0] ?? [1, 1] }) },
    provenance: {
      dump,
      isRecord: card.record !== null,
      lines: placeText(card.record, card.lines),
      sha256: card.sha256 ?? desk.dump.get(card.dump)!.sha256,
    },
    permalink: address ?? path,
  };
}

function proofView(desk: Desk, { published, clippings }: Article, root: string): ArticleView['proof'] {
  const card = datedBy(published, clippings.map(desk.card));
  return published.evidence.map(({ text, says, lines }) => ({
    text,
    says,
    href: root + linePath(desk, { ...card, lines }),
    lines: placeText(card.record, [lines]),
  }));
}

/** Scraped addresses are shown as links only where a browser would fetch them, never run them. */
export function webAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** A list's item whose text begins with a sign or a number needs no dash before it. Match: "• Port", "12. Port". Near miss: "Port", "1987 was". */
const OWN_MARK = /^(?:[•●▪◦‣*–-]|\d{1,3}[.)])\s/;

/** Paragraphs, and each figure before the paragraph that followed its caption. */
function textOf(leading: Clipping): ArticleText {
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
      hasOwnMark: role === 'list' && OWN_MARK.test(text),
      text,
      lines: linesText([lines]),
      figures: takeUpTo(lines[0]),
    }),
  );
  return { agency: leading.agency, paragraphs, figures: takeUpTo(Number.POSITIVE_INFINITY) };
}

function storyLink(desk: Desk, { story: id }: Article, root: string): ArticleView['story'] {
  const story = id && desk.story.get(id);
  if (!story) return null;
  const size = sizeOf(story.articles.map((article) => desk.article.get(article)!));
  return { text: story.name, href: root + storyPath(story, desk.article), size };
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
    date: statedText(card.dates.stated),
    dump: { text: card.dump, href: root + linePath(desk, { ...card, lines: card.lines[0] ?? [1, 1] }) },
    lines: placeText(card.record, card.lines),
    brief: card.form === 'brief',
  };
}

function dayLink({ form, published: { best } }: Article, root: string): Link | null {
  return form === 'full' && best ? { text: 'What ran that day', href: root + dayPath(best) } : null;
}
