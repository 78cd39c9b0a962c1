/** The law of the shards: whatever is asked, they answer as the whole index does, to the last bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedNews, seeded } from '../../../scripts/invented-news.js';
import { FIELDS, type SearchDocument } from '../document.js';
import { documentOf, NEWS, randomDocuments } from '../fixtures/documents.js';
import { fetchOf, inShards } from '../fixtures/in-shards.js';
import { wholeSearch } from '../fixtures/whole-search.js';
import type { Answer } from '../search-index.js';
import { shardedSearch } from '../sharded-search.js';
import { rawWords } from '../tokens.js';

const invented = (count: number) =>
  [...inventedNews(count)].map(({ title, body, source }) => documentOf({ title, body, names: source }));
const random = seeded(11);
const ARCHIVES: readonly (readonly SearchDocument[])[] = [
  [],
  NEWS,
  ...[1, 3, 20, 60].map((size) => randomDocuments(random, size)),
  invented(300),
];

/** Queries of every kind, of words that the archive has and some that it has not. */
function queries(documents: readonly SearchDocument[]): fc.Arbitrary<string> {
  const known = documents.flatMap(({ title, body }) => rawWords(`${title} ${body.slice(0, 40)}`)).slice(0, 200);
  const word = fc.constantFrom('putin', 'travel', 'us', '12', '访问', 'elysee', 'the', ...known);
  const pattern = fc
    .tuple(word, fc.integer({ min: 2, max: 4 }), fc.constantFrom('start', 'end', 'inside', 'both'))
    .map(([text, letters, place]) => {
      if (place === 'start') return `${text.slice(0, letters)}*`;
      if (place === 'end') return `*${text.slice(-letters)}`;
      return place === 'inside' ? `*${text.slice(1, letters + 1)}*` : `${text.slice(0, 2)}*${text.slice(-1)}`;
    });
  const fuzzy = fc
    .tuple(word, fc.nat(6), fc.constantFrom('', 'x', 'ei'), fc.nat(2), fc.constantFrom('~1', '~2'))
    .map(([text, at, letters, gone, distance]) => text.slice(0, at) + letters + text.slice(at + gone) + distance);
  const clause = fc
    .tuple(
      fc.constantFrom('', '', '+', '-'),
      fc.constantFrom('', '', ...FIELDS.map((field) => `${field}:`)),
      fc.oneof(word, word, pattern, fuzzy),
      fc.constantFrom('', '', '^3'),
    )
    .map((parts) => parts.join(''));
  const list = (of: fc.Arbitrary<string>, maxLength: number) =>
    fc.array(of, { minLength: 1, maxLength }).map((texts) => texts.join(' '));
  const phrase = fc.tuple(list(word, 2), word).map(([quoted, more]) => `“${quoted}” ${more}`);
  return fc.oneof(list(clause, 4), list(word, 4), phrase);
}

const plain = ({ hits, ...rest }: Answer) => ({
  ...rest,
  hits: hits.map((hit) => ({ ...hit, terms: [...hit.terms].sort() })),
});

describe('an index in shards', () => {
  it.each(ARCHIVES.map((documents, i) => [i, documents] as const))(
    'answers as the whole one does (%i)',
    async (_, documents) => {
      const whole = wholeSearch(documents);
      const { index, fetch } = inShards(documents);
      const sharded = shardedSearch(index, fetch);
      await fc.assert(
        fc.asyncProperty(queries(documents), async (asked) => {
          // A word that is still being typed may be given up where it begins too many.
          const query = documents.length > 100 ? `${asked} ` : asked;
          expect(plain(await sharded.search(query))).toEqual(plain(await whole.search(query)));
        }),
        { numRuns: documents.length > 100 ? 200 : 400 },
      );
    },
  );
});

describe('a large index in shards', () => {
  const documents = invented(2500);
  const { index, files, fetch } = inShards(documents);
  const sharded = shardedSearch(index, fetch);

  it('answers words, wildcards and fuzzy words as the whole one does', async () => {
    const whole = wholeSearch(documents);
    const [word] = rawWords(documents[77]!.title).slice(-1);
    for (const query of [
      `${word} `,
      `+${word} -France`,
      `${word!.slice(0, 4)}*`,
      `*${word!.slice(-4)}`,
      `${word}x~1`,
      `${word}~2`,
    ])
      expect(plain(await sharded.search(query))).toEqual(plain(await whole.search(query)));
  });

  it('fetches for a word one node and one shard', async () => {
    const [word] = rawWords(documents[5]!.title).slice(-1);
    const fresh = fetchOf(files);
    const answer = await shardedSearch(index, fresh.fetch).search(`${word} `);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(fresh.fetched.map((path) => path.slice(0, path.lastIndexOf('/')))).toEqual(['search/terms', 'search/terms']);
    expect(fresh.fetched.reduce((sum, path) => sum + files.get(path)!.length, 0)).toBeLessThan(20_000);
  });

  it('leaves out, and says so, what would need most of it', async () => {
    const answer = await sharded.search('*an* -*ba');
    expect(answer.hits).toEqual([]);
    expect(answer.remarks).toEqual([expect.stringMatching(/“\*an\*” was left out/)]);
  });
});
