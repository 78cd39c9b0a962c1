/** A serialised index in, stock Lunr's index out, with a dictionary in the place of its token set. */
import lunr from 'lunr';
import { dictionary } from './dictionary.js';

interface Serialised {
  readonly version: string;
  readonly fields: string[];
  readonly fieldVectors: readonly (readonly [string, number[]])[];
  readonly invertedIndex: readonly (readonly [string, object])[];
  readonly pipeline: string[];
}

/** What `lunr.Index.load` does, with a dictionary for its token set. Throws where the file is of another version of Lunr. */
export function loadedIndex(json: object): lunr.Index {
  const { version, fields, fieldVectors, invertedIndex, pipeline } = json as Serialised;
  if (version !== lunr.version) throw new Error(`the index is of Lunr ${version}, the page runs ${lunr.version}`);
  const { Vector, Pipeline, Index } = lunr as unknown as LunrParts;
  const vectors: Record<string, object> = {};
  for (const [ref, elements] of fieldVectors) vectors[ref] = new Vector(elements);
  const postings: Record<string, object> = Object.create(null);
  for (const [term, posting] of invertedIndex) postings[term] = posting;
  return new Index({
    fields,
    fieldVectors: vectors,
    invertedIndex: postings,
    tokenSet: dictionary(invertedIndex.map(([term]) => term)),
    pipeline: Pipeline.load(pipeline),
  });
}

/** Public in Lunr, wider than its types say. */
interface LunrParts {
  readonly Vector: new (elements: number[]) => object;
  readonly Pipeline: { readonly load: (names: string[]) => object };
  readonly Index: new (parts: object) => lunr.Index;
}
