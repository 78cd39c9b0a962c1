/** An article and its clippings in, the page that compares its editions out, and the pages that lead on from their own addresses. */
import type { Article } from '../model/archive.js';
import type { EditionsView, RedirectView } from '../model/article-view.js';
import type { Card } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import type { Comparison } from '../model/edition.js';
import { comparison } from '../text/comparison.js';
import { groupedBy } from '../text/grouped-by.js';
import { counted } from '../text/numeral.js';
import { inOrder } from '../text/order.js';
import { articlePath, editionsPath } from '../text/site-paths.js';
import { wordChanges } from '../text/word-changes.js';
import { linePath } from './addresses.js';
import { statedText } from './date-view.js';
import { type Desk, headOf } from './desk.js';
import { directionOf } from './direction.js';
import { frame, rootFrom } from './frame.js';
import { placeText } from './lines-text.js';
import type { Page, Texts } from './page.js';

/** Clippings whose texts stand letter for letter alike. */
type SameText = readonly [Card, ...Card[]];

/** Oldest first, so that each can be read as a change of the one before; undated last, in the article's order. */
export function textsOf(desk: Desk, article: Article): SameText[] {
  const cards = article.clippings.map((id) => desk.card(id));
  const byText = groupedBy(cards, ({ text }) => text);
  return [...byText.values()].sort((a, b) => inOrder(firstDay(a), firstDay(b)));
}

const UNDATED = '~';

function firstDay(cards: SameText): string {
  return cards.map(({ dates }) => dates.stated.best ?? UNDATED).sort(inOrder)[0]!;
}

type EditionView = EditionsView['editions'][number];
type EditionFrame = Omit<EditionView, 'paragraphs'>;
type EditionsFrame = Omit<EditionsView, 'editions' | 'comparisons'>;

/** Null where there is but one edition: nothing to compare. */
export function editionsPage(desk: Desk, article: Article, texts: Texts): Page | null {
  const editions = textsOf(desk, article);
  if (editions.length < 2) return null;
  const around = editionsFrame(desk, article, editions);
  const root = rootFrom(around.frame.path);
  const framed = editions.map((cards, i) => editionFrame({ desk, article, cards, number: i + 1, root }));
  const ids = editions.map(([{ id }]) => id);
  return {
    kind: 'editions',
    path: around.frame.path,
    from: [around, framed, ids.map(texts.hashOf)],
    view: () => {
      const whole = framed.map((one, i) => ({ ...one, paragraphs: paragraphsOf(texts.clippingOf(ids[i]!)) }));
      return { ...around, editions: whole, comparisons: comparisons(whole) };
    },
  };
}

const paragraphsOf = ({ paragraphs }: Clipping): string[] => paragraphs.map(({ text }) => text);

function editionsFrame(desk: Desk, article: Article, editions: readonly SameText[]): EditionsFrame {
  const path = editionsPath(article);
  const root = rootFrom(path);
  const language = editions[0]![0].language ?? desk.settings.language;
  const count = `${counted(editions.length, 'edition')} of one text, in ${counted(article.clippings.length, 'clipping')}`;
  return {
    kind: 'editions',
    frame: frame(desk.settings, {
      path,
      title: `Editions of “${article.headline}”`,
      description: `${count}, compared paragraph by paragraph.`,
      section: 'articles',
      scripts: ['browser/editions.js'],
    }),
    article: { text: article.headline, href: root + articlePath(article) },
    count,
    language,
    direction: directionOf(language),
  };
}

function comparisons(editions: readonly EditionView[]): EditionsView['comparisons'] {
  return editions.slice(1).map((later, i) => {
    const earlier = editions[i]!;
    const found = comparison(earlier.paragraphs, later.paragraphs);
    return {
      from: earlier.number,
      to: later.number,
      summary: summary(found.tally),
      headline: wordChanges(earlier.headline, later.headline),
      paragraphs: found.paragraphs,
    };
  });
}

interface Edition {
  readonly desk: Desk;
  readonly article: Article;
  readonly cards: SameText;
  readonly number: number;
  readonly root: string;
}

function editionFrame({ desk, article, cards, number, root }: Edition): EditionFrame {
  const [first] = cards;
  return {
    number,
    leads: cards.some(({ id }) => id === headOf(article)),
    headline: first.headline.text,
    source: first.source,
    date: statedText(first.dates.stated),
    extent: counted(first.words, 'word') + (first.form === 'brief' ? ', a fragment' : ''),
    clippings: cards.map((card) => ({
      text: card.dump,
      href: root + linePath(desk, { ...card, lines: card.lines[0] ?? [1, 1] }),
      lines: placeText(card.record, card.lines),
    })),
  };
}

/** `2 paragraphs added, 1 cut; 8 as they were`. */
function summary({ kept, ...others }: Comparison['tally']): string {
  const told = (['added', 'cut', 'moved', 'changed'] as const).filter((kind) => others[kind]);
  if (!told.length) return kept ? 'Every word as it was' : 'Neither has any text';
  const [first, ...rest] = told;
  const changes = [
    `${counted(others[first!], 'paragraph')} ${first}`,
    ...rest.map((kind) => `${others[kind]} ${kind}`),
  ];
  return `${changes.join(', ')}; ${kept || 'none'} as ${kept === 1 ? 'it was' : 'they were'}`;
}

export function* redirectViews(desk: Desk, article: Article): Iterable<RedirectView> {
  const to = articlePath(article);
  for (const slug of article.otherSlugs) {
    const path = articlePath({ slug });
    yield {
      kind: 'redirect',
      because: 'edition',
      frame: frame(desk.settings, {
        path,
        title: article.headline,
        description: article.headline,
        section: 'articles',
      }),
      to: { text: article.headline, href: rootFrom(path) + to },
      canonical: desk.settings.baseUrl === null ? null : `${desk.settings.baseUrl}/${to}`,
    };
  }
}
