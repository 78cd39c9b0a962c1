import { describe, expect, it } from 'vitest';
import type { Archive, Article } from '../model/archive.js';
import type { ClippingId, Day, TopicId } from '../model/brand.js';
import type { Clipping } from '../model/clipping.js';
import { searchDocument } from './document.js';
import { fetchOf } from './fixtures/in-shards.js';
import type { SearchManifest } from './manifest.js';
import { searchFiles } from './search-files.js';
import { shardedSearch } from './sharded-search.js';
import { ordinalKey, ordinalsIn } from './shards/ordinals.js';
import { shelfReader, startingWith } from './shards/shelf-reader.js';

const clipping = (headline: string, ...paragraphs: string[]): Clipping =>
  ({
    headline: { text: headline, origin: 'stated', lines: [] },
    kicker: null,
    deck: null,
    paragraphs: paragraphs.map((text) => ({ role: 'paragraph', text, lines: [1, 1], columns: null })),
    captions: [{ text: 'A crane at dawn', credit: 'Agency', lines: [] }],
  }) as unknown as Clipping;

const TEXTS: Readonly<Record<string, Clipping>> = {
  a1: clipping('Harbour reopens', 'The harbour reopened on Monday.', 'Ships came in.'),
  a2: clipping('Harbour is open again', 'The harbour reopened on Monday.', 'A lighthouse was painted; ships came in.'),
  b1: clipping('Mill burns', 'A mill burnt down'),
};
const article = (headline: string, form: 'full' | 'brief', day: string | null, ...clippings: string[]) =>
  ({
    headline,
    form,
    slug: headline.toLowerCase().replaceAll(' ', '-'),
    clippings: clippings as ClippingId[],
    published: { earliest: null, latest: day as Day | null, best: null, basis: 'none', evidence: [] },
    sources: form === 'full' ? ['Post', 'Times'] : [],
    editions: 1,
    topics: form === 'full' ? [{ topic: 'harbour' as TopicId, score: 1, evidence: [] }] : [],
    entities: [],
  }) as unknown as Article;
const archive = {
  settings: { lunrLimit: 1e6 },
  cards: new Map(Object.entries(TEXTS).map(([id, { paragraphs }]) => [id, { lead: paragraphs[0]!.text }])),
  articles: [article('Mill burns', 'brief', null, 'b1'), article('Harbour reopens', 'full', '2024-01-21', 'a1', 'a2')],
  topics: [{ id: 'harbour', name: 'Harbour', aliases: ['Quays'] }],
  entities: [],
} as unknown as Archive;

const filesOf = (of: Archive) =>
  new Map(
    searchFiles(
      { archive: of, clippingOf: (id) => TEXTS[id]!, hashOf: (id) => id },
      {
        urlOf: ({ slug }) => `articles/${slug}/`,
        dateOf: ({ latest }) => latest ?? 'undated',
      },
    )
      .flatMap(({ files }) => [...files()])
      .map(({ path, content }) => [path, bytesOf(content)]),
  );

const bytesOf = (content: string | Uint8Array | Iterable<string>): Uint8Array =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === 'string' ? content : [...content].join(''));

describe('searchDocument', () => {
  it('has the leading edition whole, and of the others the words that stand nowhere in it', () => {
    const document = searchDocument({ headline: 'Harbour reopens' }, [TEXTS.a1!, TEXTS.a2!], { topics: [], names: [] });
    expect(document).toEqual({
      title: 'Harbour reopens',
      deck: '',
      body: 'The harbour reopened on Monday.\nShips came in.\nA crane at dawn\nopen again lighthouse painted',
      topics: '',
      names: '',
    });
  });
});

describe('the search files', () => {
  const files = filesOf(archive);
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const manifest = JSON.parse(text('search/manifest.json')) as SearchManifest;
  const { fetch } = fetchOf(files);

  it('are a whole index, shelves of shards, the filters’ choices and a manifest that leads to them', () => {
    const folders = new Set([...files.keys()].map((path) => path.replace(/[0-9a-f]{16}\.(?:bin|json)$/, '…')));
    expect([...folders]).toEqual([
      'search/lunr.json',
      'search/terms/…',
      'search/endings/…',
      'search/records/…',
      'search/filters/…',
      'search/manifest.json',
      'search/options.json',
    ]);
    expect(manifest).toMatchObject({
      totals: { documents: 2 },
      options: 'options.json',
      lunr: { file: 'lunr.json', bytes: files.get('search/lunr.json')!.length },
      limit: 1e6,
    });
    expect(JSON.parse(text('search/options.json'))).toEqual({
      topics: [{ id: 'harbour', name: 'Harbour' }],
      sources: ['Post', 'Times'],
    });
  });

  it('show of each article what the site’s lists show, by its ordinal', async () => {
    const records = shelfReader(manifest.records, fetch);
    const record = async (ordinal: number) =>
      JSON.parse(new TextDecoder().decode((await records.get(ordinalKey(ordinal)))!));
    expect(await record(0)).toEqual({
      title: 'Mill burns',
      url: 'articles/mill-burns/',
      date: 'undated',
      lead: 'A mill burnt down',
      form: 'brief',
      editions: 1,
      source: null,
      topics: [],
    });
    expect(await record(1)).toMatchObject({
      date: '2024-01-21',
      source: 'Post',
      topics: [{ id: 'harbour', name: 'Harbour' }],
    });
  });

  it('tell which articles a filter leaves: every source of its editions, no day where none is known', async () => {
    const filters = shelfReader(manifest.filters, fetch);
    const all = await filters.range(...startingWith(''));
    expect(all.map(({ key, value }) => [key, ordinalsIn(value)])).toEqual([
      ['day/2024-01-21', [1]],
      ['form/brief', [0]],
      ['form/full', [1]],
      ['source/Post', [1]],
      ['source/Times', [1]],
      ['topic/harbour', [1]],
    ]);
  });

  it('find an article once, by a word of its other edition and by a topic’s other name', async () => {
    const { search } = shardedSearch(manifest, fetch);
    for (const query of ['lighthouse', 'quays', 'monday']) {
      expect((await search(query)).hits.map(({ ordinal }) => ordinal)).toEqual([1]);
    }
  });

  it('are the same twice', () => {
    expect(filesOf(archive)).toEqual(files);
  });

  it('lack only the whole index where it would be too large, and say so', () => {
    const limit = files.get('search/lunr.json')!.length - 1;
    const smaller = filesOf({ ...archive, settings: { ...archive.settings, lunrLimit: limit } });
    expect([...files.keys()].filter((path) => !smaller.has(path))).toEqual(['search/lunr.json']);
    const said = JSON.parse(new TextDecoder().decode(smaller.get('search/manifest.json')));
    expect(said).toEqual({ ...manifest, lunr: null, limit });
  });
});
