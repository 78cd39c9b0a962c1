import { describe, expect, it } from 'vitest';
import { NEWS } from './fixtures/documents.js';
import { inShards } from './fixtures/in-shards.js';
import { shardedSearch } from './sharded-search.js';

const { index: shelves, fetch } = inShards(NEWS);
const index = shardedSearch(shelves, fetch);
const found = async (query: string) =>
  (await index.search(query)).hits.map(({ ordinal, meets }) => `${ordinal} ${meets}`);
const all = async (query: string) =>
  (await index.search(query)).hits.filter(({ meets }) => meets === 'all').map(({ ordinal }) => ordinal);

describe('the search box', () => {
  it.each([
    ['korea', [0]],
    ['Russia', [0]],
    ['korea-russia', [0]],
    ['Korea–Russia', [0]],
    ['putin', [0]],
    ["Putin's", [0]],
    ['us travel ban', [1]],
    ['U.S. travel ban', [1]],
    ['elysee', [2]],
    ['L’Élysée', [2]],
    ['lodz', [2]],
    ['平壤访问', [3]],
    ['会谈', [3]],
    ['访', [3]],
    ['京', []],
    ['travel', [1, 4]],
    ['travels', [1, 4]],
  ])('finds for %s the articles %j', async (query, ordinals) => {
    expect((await all(query)).sort()).toEqual(ordinals);
  });

  it('wants all words first, then appends what has some', async () => {
    expect(await found('harbour storm')).toEqual(['4 all', '0 some']);
    expect(await found('storm railway')).toEqual(expect.arrayContaining(['4 some', '0 some', '1 some']));
  });

  it('reads the last word as one being typed', async () => {
    expect(await all('envoys rail')).toEqual([0]);
    expect(await all('trave')).toEqual(expect.arrayContaining([1, 4]));
    expect(await all('trave ')).toEqual([]);
  });

  it('puts a word of the title before one of the body', async () => {
    expect((await all('ban'))[0]).toBe(1);
    expect((await all('harbour'))[0]).toBe(4);
  });

  it('offers words spelt almost so where none is known', async () => {
    expect(await found('puton ')).toEqual(['0 similar']);
    expect(await found('qqqqqq ')).toEqual([]);
  });

  it('says which terms matched, for highlights', async () => {
    const [first] = (await index.search('trav ban')).hits;
    expect([...first!.terms].sort()).toEqual(['ban']);
    const [wild] = (await index.search('+trav* +ban')).hits;
    expect([...wild!.terms].sort()).toEqual(['ban', 'travel']);
  });
});

describe('Lunr’s syntax', () => {
  it.each([
    ['+travel -ban', [4]],
    ['title:railway', [0]],
    ['topics:ban', [1]],
    ['Élys*', [2]],
    ['Łód*', [2]],
    ['*oad', []],
    ['ralway~1', [0, 1]],
    ['-travel', [0, 2, 3, 5]],
    ['+harbour +storm', [4]],
    ['+the +storm', [4]],
  ])('%s gives %j', async (query, ordinals) => {
    expect((await all(query)).sort()).toEqual(ordinals);
  });

  it('is explained politely where it cannot be read, and the words are searched for', async () => {
    const answer = await index.search('+travel ~ ban^x');
    expect(answer.hits.map(({ ordinal }) => ordinal)).toContain(1);
    for (const query of ['+author:putin', 'ban^', '+', '~1', '^2', 'title:', '+ +', '-', '"', '\\']) {
      expect(await index.search(query)).toMatchObject({ phrases: [] });
    }
    expect((await index.search('+travel ~ ban^x')).remarks[0]).toMatch(/could not be read/);
  });

  it.each([
    ['headline:railway', [0, 1], /no field “headline”.*title, deck, body, topics and names/],
    ['+author:putin -storm', [0], /no field “author”/],
    ['foo:qqqqqq', [], /no field “foo”/],
    ['+', [], /no word in the query/],
    ['"', [], /no word in the query/],
    ['"storm harbour', [4], /phrase is not closed/],
  ])('%s finds %j, and a remark says what is wrong with it', async (query, ordinals, remark) => {
    expect((await all(query)).sort()).toEqual(ordinals);
    expect((await index.search(query)).remarks).toEqual([expect.stringMatching(remark)]);
  });

  it('has bounds that keep a query from fetching everything', async () => {
    expect((await index.search('*')).remarks[0]).toMatch(/wildcard/);
    expect((await index.search('railway~9')).remarks[0]).toMatch(/At most 2 letters/);
  });

  it('takes a time of day, an address and a programming language for words', async () => {
    for (const query of ['10:30', 'https://example.org/a', 'C++', 'a@b.example']) {
      expect((await index.search(query)).remarks).toEqual([]);
    }
  });
});

describe('phrases', () => {
  it('want all their words, and tell which words must stand in a row', async () => {
    const answer = await index.search('“travel ban” us');
    expect(answer.phrases).toEqual(['travel ban']);
    expect(answer.hits.map(({ ordinal }) => ordinal)).toEqual([1]);
  });

  it('are no place for markup or quotes gone astray', async () => {
    expect((await index.search('"<script>alert(1)</script>"')).phrases).toEqual(['script alert 1 script']);
    expect((await index.search('"travel')).phrases).toEqual([]);
  });
});

describe('stop words', () => {
  it('are said to be so when nothing else was asked', async () => {
    expect((await index.search('the of')).remarks[0]).toMatch(/almost every article/);
  });
});
