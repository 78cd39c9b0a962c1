/** Labelled pages in, dumps put together from them anew with the gold that the set's scorer reads out; each page stands in one. */
import { groupedBy } from '../../src/text/grouped-by.js';
import type { Gold, GoldArticle, Page } from './pages.js';

export interface TestDump {
  readonly text: string;
  readonly gold: Gold;
}

/** As in the labelled set: one to eight pages, three or four mostly. */
const MOST_PAGES = 8;
const LESS_OFTEN = 1.3;
/** How often two pages meet within a line, and how often there or at a line's end; else at blank lines. */
const GLUED = 0.12;
const NEXT_LINE = 0.5;
const MOST_BLANKS = 3;

export function testDumpsOf(pages: readonly Page[], random: () => number): TestDump[] {
  const kinds = groupedBy(pages, ({ style, subset, spaced }) => `${style} ${subset} ${spaced}`);
  return [...kinds.values()].flatMap((alike) => {
    const left = shuffled(alike, random);
    const dumps: TestDump[] = [];
    while (left.length) {
      const count = 1 + Math.floor(random() ** LESS_OFTEN * MOST_PAGES);
      dumps.push(dumpOf(left.splice(0, count), `${left.length}`, random));
    }
    return dumps;
  });
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function dumpOf(pages: readonly Page[], id: string, random: () => number): TestDump {
  const lines: string[] = [];
  let labels = '';
  const joins: string[] = [];
  const articles: GoldArticle[] = [];
  const { style, subset, spaced } = pages[0]!;
  for (const [k, page] of pages.entries()) {
    const chance = random();
    const join = chance < GLUED ? 'none' : chance < NEXT_LINE ? 'newline' : 'blank';
    if (k) joins.push(join);
    if (k && join === 'blank')
      for (let blanks = 1 + Math.floor(random() * MOST_BLANKS); blanks > 0; blanks--) {
        lines.push('');
        labels += '.';
      }
    const isGlued = k > 0 && join === 'none';
    const own = page.labels[0]!;
    const first = lines.length - (isGlued ? 1 : 0);
    articles.push(articleOf(page, first, isGlued));
    lines.push(...page.lines.slice(isGlued ? 1 : 0));
    if (isGlued) {
      const cut = lines[first]!.length;
      const before = articles.at(-2)!;
      articles[articles.length - 2] = { ...before, sharedLastLine: { line: first, cut, label: labels.at(-1)! } };
      lines[first] += page.lines[0]!;
      labels = `${labels.slice(0, -1)}X${page.labels.slice(1)}`;
    } else labels += own + page.labels.slice(1);
  }
  return { text: lines.join('\n'), gold: { id, style, subset, spaced, lines: lines.length, labels, joins, articles } };
}

/** The article with its lines counted in the new dump. */
function articleOf(page: Page, first: number, isGlued: boolean): GoldArticle {
  const { labels, start, article } = page;
  const texts = [...labels].flatMap((label, i) => (label === 'B' ? [i] : []));
  const ranges = texts.map((i) => [first + i, first + i + 1] as const);
  const isHeadlineGlued = isGlued && start === 0 && labels[0] === 'H';
  return {
    ...article,
    contentStart: first + start,
    headlineGlued: isHeadlineGlued,
    headlineInText: labels.slice(isGlued ? 1 : 0).includes('H') || isHeadlineGlued,
    pageLines: [first, first + labels.length],
    bodyLines: ranges,
    bodySpan: [first + texts[0]!, first + texts.at(-1)! + 1],
    sharedLastLine: undefined,
  };
}
