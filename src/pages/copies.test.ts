/** An article that ran in several papers and dumps: what lists, sources, search and its own page say of its copies. */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { filtersOf } from '../search/records.js';
import { printedSite, printingOf } from './fixtures/printed-site.js';

const STORY = [
  'The dredger that was to clear the mouth of the Ansel broke its chain on Monday, and will be towed to Vessmark.',
  'The harbour master, Edda Lorne, said that the channel stays open for boats of less than two metres of draught.',
  'Fishermen had warned of the old chain for three winters, and the board had put off buying another each time.',
];
const row = (source: string, more: object = {}) =>
  JSON.stringify({ title: 'Dredger Breaks Its Chain Off Port Ansel', body: STORY.join('\n\n'), source, ...more });
const OTHER = [
  'Orchards Count the Frost',
  'Growers in the upper valley counted their losses on Thursday, after a second night of frost that nobody had foreseen.',
  'They asked the district for a loan, and for more time to pay back the one that they had taken after the hail.',
].join('\n\n');

let site: ReadonlyMap<string, string>;
const DUMPS = {
  'wire.jsonl': { text: `${row('Ansel Herald', { date: '2021-03-04' })}\n${row('Vessmark Courier')}` },
  'one.txt': { text: OTHER },
  'three.txt': { text: OTHER },
  'two.txt': { text: OTHER },
};
beforeAll(async () => {
  site = await printedSite(DUMPS);
});

const page = (name: string) => parseHTML(site.get(name)!).document;
const articlePage = (start: string) => page([...site.keys()].find((name) => name.startsWith(`articles/${start}`))!);
const headlines = (name: string) =>
  [...page(name).querySelectorAll('.teaser-headline')].map(({ textContent }) => textContent);

describe('copies of an article', () => {
  it('stand in every source that printed one', async () => {
    const listed = [...page('sources/index.html').querySelectorAll('.index-group a')];
    expect(listed.map(({ textContent }) => textContent)).toEqual(['Ansel Herald', 'Vessmark Courier']);
    for (const source of ['ansel-herald', 'vessmark-courier'])
      expect(headlines(`sources/${source}/index.html`)).toEqual(['Dredger Breaks Its Chain Off Port Ansel']);
    expect(page('sources/index.html').querySelector('.list-line')!.textContent).toContain('Of 1 text no source');
    const { articles } = (await printingOf(DUMPS)).archive;
    const found = filtersOf(articles.find(({ headline }) => headline.startsWith('Dredger'))!);
    expect(found.filter((key) => key.startsWith('source/'))).toEqual([
      'source/Ansel Herald',
      'source/Vessmark Courier',
    ]);
  });

  it('are editions only where their words differ', async () => {
    expect(page('index.html').body.textContent).not.toContain('editions');
    expect((await printingOf(DUMPS)).archive.articles.map(({ editions }) => editions)).toEqual([1, 1]);
  });

  it('are told apart by their records, and state no date where the clipping has none', () => {
    const copies = [...articlePage('dredger').querySelectorAll('.margin li[id^="c-"]')];
    const told = copies.map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
    expect(told[0]).toMatch(/Ansel Herald, 4 March 2021 shown here wire\.jsonl, record 1, lines 1–\d/);
    expect(told[1]).toMatch(/Vessmark Courier, no date stated in it wire\.jsonl, record 2, lines 1–\d/);
  });

  it('names the line that has each name, the leading edition’s first', () => {
    const people = [...articlePage('dredger').querySelectorAll('.margin-part')].find((part) =>
      part.querySelector('h2')!.textContent!.startsWith('People'),
    )!;
    const link = people.querySelector('li .place')!;
    expect(link.textContent).toMatch(/^record 1, line \d$/);
    expect(link.getAttribute('title')).toContain('Edda Lorne');
    expect(site.has(`dumps/${/dumps\/([^/]+)\//.exec(link.getAttribute('href')!)![1]}/index.html`)).toBe(true);
  });
});
