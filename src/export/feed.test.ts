/** The feeds of printed sites: what a reader of them gets, and what they do not change. */
import { beforeAll, describe, expect, it } from 'vitest';
import { printedSite } from '../pages/fixtures/printed-site.js';
import { addressesIn, jsonProblems, xmlProblems } from '../shell/check-files.js';

const BASE = 'https://morgue.example/news/';
const row = (i: number, day: string) =>
  JSON.stringify({
    title: `Council of Vessmark district ${i} votes on its budget`,
    text: `The council of district ${i} voted on Monday on a budget of ${100 + i} million crowns, number ${i * 7919} of its kind.\n\nMembers of party ${i % 5} and ward ${i * 31} spoke against road tolls of ${i + 3} crowns near bridge ${i * 17}.`,
    date: day,
    source: 'Vessmark Courier',
  });
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => row(i + 1, new Date(Date.UTC(2019, 0, i + 1)).toISOString().slice(0, 10)));
const printed = (news: readonly string[], settings = {}) =>
  printedSite(
    { 'council.jsonl': { text: news.join('\n'), stated: { topics: [{ name: 'Budgets', lines: null }] } } },
    settings,
  );

type Site = ReadonlyMap<string, string>;
const idsOf = (feed: string) => [...feed.matchAll(/<entry[^>]*>\s*<id>([^<]+)</g)].map(([, id]) => id!);
const linkOf = (feed: string, rel: string) => feed.match(new RegExp(`<link rel="${rel}"[^>]* href="([^"]+)"`))?.[1];
/** A feed and its archive documents, as RFC 5005 has them read. */
function* readFrom(site: Site, feed: string): Iterable<string> {
  for (let at: string | undefined = BASE + feed; at; ) {
    const document: string = site.get(at.slice(BASE.length))!;
    yield document;
    at = linkOf(document, 'prev-archive');
  }
}

let site: Site;
beforeAll(async () => {
  site = await printed(rows(230));
});

describe('the feeds', () => {
  it('give the newest at once, and every dated article to who follows the archive links', () => {
    const documents = [...readFrom(site, 'feed.xml')];
    expect(documents.map((one) => idsOf(one).length)).toEqual([50, 100, 100]);
    expect(new Set(documents.flatMap(idsOf)).size).toBe(230);
    const [newest, second, first] = documents as [string, string, string];
    expect(newest).not.toMatch(/<fh:/);
    for (const one of [second, first]) {
      expect(one).toContain('<fh:archive/>');
      expect(linkOf(one, 'current')).toBe(`${BASE}feed.xml`);
    }
    expect(linkOf(first, 'next-archive')).toBe(`${BASE}feed-2.xml`);
    expect(linkOf(second, 'next-archive')).toBeUndefined();
  });

  it('are said to be complete where they are', async () => {
    const small = await printed(rows(60));
    expect(small.get('feed.xml')).toContain('<fh:complete/>');
    expect(idsOf(small.get('feed.xml')!)).toHaveLength(60);
    expect(small.has('feed-1.xml')).toBe(false);
  });

  it('leave no gap between the newest and the archived, whatever their number', async () => {
    for (const count of [99, 100, 149, 200]) {
      const of = await printed(rows(count));
      expect(new Set([...readFrom(of, 'feed.xml')].flatMap(idsOf)).size).toBe(count);
    }
  });

  it('keep their archived documents while newer articles arrive', async () => {
    const later = await printed([...rows(230), row(999, '2024-05-05')]);
    expect(later.get('feed-1.xml')).toBe(site.get('feed-1.xml'));
    expect(later.get('feed-2.xml')).toBe(site.get('feed-2.xml'));
    expect(later.get('feed.xml')).not.toBe(site.get('feed.xml'));
  });

  it('are there for every topic, linked from its pages, with the topic’s articles alone', () => {
    const topics = JSON.parse(site.get('data/topics.json')!) as { id: string; articles: string[] }[];
    expect(topics.length).toBeGreaterThan(0);
    for (const { id, articles } of topics) {
      const ids = new Set([...readFrom(site, `topics/${id}/feed.xml`)].flatMap(idsOf));
      expect([...ids].map((one) => one.match(/-([^-]+)\/$/)![1]).sort()).toEqual([...articles].sort());
      for (const page of [...site.keys()].filter((name) => name.startsWith(`topics/${id}/`) && name.endsWith('.html')))
        for (const type of ['atom+xml', 'feed+json'])
          expect(site.get(page)).toMatch(
            new RegExp(`<link rel="alternate" type="application/${type.replace('+', '\\+')}"[^>]*topics/${id}/feed\\.`),
          );
    }
    expect(site.get('topics/index.html')).not.toMatch(/topics\/[^"]+feed\.xml/);
  });

  it('say the same as JSON Feed, with a date only where one is stated', async () => {
    for (const name of [...site.keys()].filter((one) => one.endsWith('feed.json'))) {
      const source = site.get(name)!;
      expect(jsonProblems(name, source)).toEqual([]);
      const atom = site.get(name.replace('.json', '.xml'))!;
      expect(JSON.parse(source).items.map(({ id }: { id: string }) => id)).toEqual(idsOf(atom));
      expect(JSON.parse(source).feed_url).toBe(BASE + name);
      expect(xmlProblems(atom)).toEqual([]);
    }
    const { items } = JSON.parse(site.get('feed.json')!);
    expect(items[0].date_published).toBe(`${site.get('feed.xml')!.match(/<published>([^<]+)/)![1]}`);
    const inferred = JSON.stringify({ ...JSON.parse(row(400, '')), date: undefined, captured: '2024-02-01' });
    const mixed = JSON.parse((await printed([...rows(5), inferred])).get('feed.json')!);
    const dated = mixed.items.filter((item: object) => 'date_published' in item);
    expect(dated).toHaveLength(5);
  });

  it('lead to pages that are there where no address is set', async () => {
    const relative = await printed(rows(130), { baseUrl: null, pathPrefix: '/' });
    const names = [...relative.keys()].filter((name) => /(?:^|\/)feed[^/]*\.(?:xml|json)$/.test(name));
    expect(names.filter((name) => name.startsWith('topics/')).length).toBeGreaterThan(1);
    for (const name of names) {
      const found = addressesIn(name, relative.get(name)!);
      expect(found.length).toBeGreaterThan(3);
      for (const to of found) {
        const at = new URL(to, `https://own.invalid/${name}`).pathname.slice(1);
        expect([name, to, relative.has(at === '' || at.endsWith('/') ? `${at}index.html` : at)]).toEqual([
          name,
          to,
          true,
        ]);
      }
    }
  });
});
