import { describe, expect, it } from 'vitest';
import type { Archive, Article } from '../model/archive.js';
import type { ClippingId, Day, TopicId } from '../model/brand.js';
import type { Clipping } from '../model/clipping.js';
import { searchDocument } from './document.js';
import { lunrSearch } from './lunr-search.js';
import { searchFiles } from './search-files.js';

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
    [
      ...searchFiles(
        { archive: of, clippingOf: (id) => TEXTS[id]!, hashOf: (id) => id },
        {
          urlOf: ({ slug }) => `articles/${slug}/`,
          topicUrlOf: (id) => `topics/${id}/`,
          dateOf: ({ latest }) => latest ?? 'undated',
        },
      ),
    ]
      .flatMap(({ files }) => [...files()])
      .map(({ path, content }) => [path, typeof content === 'string' ? content : [...content].join('')]),
  );

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

  it('hold the index, the result records by ordinal, and a manifest', () => {
    expect([...files.keys()]).toEqual(['search/lunr.json', 'search/manifest.json', 'search/records.json']);
    expect(JSON.parse(files.get('search/records.json')!)).toEqual({
      titles: ['Mill burns', 'Harbour reopens'],
      urls: ['articles/mill-burns/', 'articles/harbour-reopens/'],
      days: [null, '2024-01-21'],
      dates: ['undated', '2024-01-21'],
      leads: ['A mill burnt down', 'The harbour reopened on Monday.'],
      forms: 'bf',
      editions: [1, 1],
      sourcesOf: [[], [0, 1]],
      topicsOf: [[], [0]],
      sources: ['Post', 'Times'],
      topics: [{ id: 'harbour', name: 'Harbour', url: 'topics/harbour/' }],
    });
  });

  it('find an article once, by a word of its other edition and by a topic’s other name', async () => {
    const { search } = lunrSearch(JSON.parse(files.get('search/lunr.json')!));
    for (const query of ['lighthouse', 'quays', 'monday']) {
      expect((await search(query)).hits.map(({ ordinal }) => ordinal)).toEqual([1]);
    }
  });

  it('are the same twice', () => {
    expect(filesOf(archive)).toEqual(files);
  });

  it('hold an index of the openings where one of the texts would be too large', async () => {
    const limit = files.get('search/lunr.json')!.length - 1;
    const smaller = filesOf({ ...archive, settings: { ...archive.settings, lunrLimit: limit } });
    expect([...smaller.keys()]).toEqual(['search/lunr-openings.json', 'search/manifest.json', 'search/records.json']);
    expect(JSON.parse(smaller.get('search/manifest.json')!)).toMatchObject({
      index: 'lunr-openings.json',
      covers: 'openings',
    });
    const { search } = lunrSearch(JSON.parse(smaller.get('search/lunr-openings.json')!));
    expect((await search('monday')).hits.map(({ ordinal }) => ordinal)).toEqual([1]);
    expect((await search('lighthouse ')).hits).toEqual([]);
  });

  it('say that the index is left out where even that is too large', () => {
    const small = filesOf({ ...archive, settings: { ...archive.settings, lunrLimit: 200 } });
    expect([...small.keys()]).toEqual(['search/manifest.json', 'search/records.json']);
    expect(JSON.parse(small.get('search/manifest.json')!)).toEqual({
      articles: 2,
      index: null,
      covers: null,
      bytes: null,
      records: 'records.json',
      limit: 200,
    });
  });
});
