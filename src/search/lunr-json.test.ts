import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../scripts/invented-news.js';
import { FIELDS, type SearchDocument } from './document.js';
import { NEWS, randomDocuments } from './fixtures/documents.js';
import { newsTerms, newsTokenizer, registerNewsTerms } from './fixtures/lunr-words.js';
import { wholeJson } from './fixtures/whole-search.js';
import { lunrJson } from './lunr-json.js';
import { postingsOf } from './postings.js';
import { termCounts } from './term-counts.js';
import { BOOSTS } from './weights.js';

interface Serialised {
  fields: string[];
  fieldVectors: [string, number[]][];
  invertedIndex: [string, Record<string, unknown> & { _index: number }][];
  pipeline: string[];
  version: string;
}

/** What stock Lunr's own builder makes of the documents, given our words. */
function stock(documents: readonly SearchDocument[]): lunr.Index {
  registerNewsTerms();
  const builder = new lunr.Builder();
  (builder as unknown as { tokenizer: typeof newsTokenizer }).tokenizer = newsTokenizer;
  for (const field of FIELDS) builder.field(field, { boost: BOOSTS[field] });
  builder.ref('id');
  builder.pipeline.add(newsTerms as unknown as lunr.PipelineFunction);
  builder.searchPipeline.add(lunr.stemmer);
  documents.forEach((document, ordinal) => {
    builder.add({ id: String(ordinal), ...document });
  });
  return builder.build();
}

/** Stock Lunr numbers terms as it meets them; by rank in code-unit order an index does not depend on who came first. */
function renumbered(index: lunr.Index): Serialised {
  const json = JSON.parse(JSON.stringify(index)) as Serialised;
  const rankOf = new Map(json.invertedIndex.map(([, posting], rank) => [posting._index, rank]));
  return {
    ...json,
    fieldVectors: json.fieldVectors.map(([ref, flat]) => {
      const pairs = flat.flatMap((value, i) => (i % 2 ? [] : [[rankOf.get(value)!, flat[i + 1]!] as const]));
      return [ref, pairs.sort((a, b) => a[0] - b[0]).flat()];
    }),
    invertedIndex: json.invertedIndex.map(([term, posting], rank) => [term, { ...posting, _index: rank }]),
  };
}

describe('lunrJson', () => {
  const random = seeded(7);
  const sets = [NEWS, [], [NEWS[5]!], ...Array.from({ length: 25 }, (_, i) => randomDocuments(random, 1 + i * 2))];

  it('is, but for the settings beside it, what stock Lunr’s builder writes', () => {
    for (const documents of sets) {
      const text = wholeJson(documents);
      expect(text.slice(0, text.indexOf(',"settings":'))).toBe(
        JSON.stringify(renumbered(stock(documents))).slice(0, -1),
      );
    }
  });

  it('loads in stock Lunr, unregistered, and answers as the stock index does', () => {
    const queries = [
      'putin',
      'travel ban',
      '+travel -ban',
      'title:railway^3 ban',
      'trav*',
      '*way',
      'putn~1',
      'talks U.S.',
      '-ban',
    ];
    for (const documents of sets.slice(0, 8)) {
      const [loaded, built] = [lunr.Index.load(JSON.parse(wholeJson(documents))), stock(documents)];
      for (const query of queries) {
        const byRef = (index: lunr.Index) =>
          index
            .search(query)
            .map(({ ref, score }) => [ref, score] as const)
            .sort((a, b) => Number(a[0]) - Number(b[0]));
        const [one, other] = [byRef(loaded), byRef(built)];
        expect(one.map(([ref]) => ref)).toEqual(other.map(([ref]) => ref));
        one.forEach(([, score], i) => {
          expect(score).toBeCloseTo(other[i]![1], 12);
        });
      }
    }
  });

  it('says how the weights were made', () => {
    expect(JSON.parse(wholeJson(NEWS)).settings).toEqual({ documents: NEWS.length, k1: 1.2, b: 0.75, boosts: BOOSTS });
  });

  it('is left out above the limit, to the byte', () => {
    const counts = termCounts(NEWS);
    const within = (limit: number) => lunrJson(counts, postingsOf(counts), limit);
    const size = Buffer.byteLength(wholeJson(NEWS));
    expect(within(size)?.parts.join('')).toBe(wholeJson(NEWS));
    expect(within(size - 1)).toBeNull();
    expect(within(100)).toBeNull();
  });
});
