/** A query's terms with their postings in, a Lunr index that holds no other terms out: it answers the query as the whole index would, to the last bit. */
import lunr from 'lunr';
import { inOrder } from '../../text/order.js';
import { dictionary } from '../dictionary.js';
import { FIELDS } from '../document.js';
import { type IndexTotals, rarity, weight } from '../weights.js';
import type { PackedPostings } from './expansion.js';
import { postingsIn } from './posting-bits.js';

/**
 * A score is the product of the query's vector and a field's, divided by the length of the query's alone: so a field's
 * vector may be cut to the query's terms. Their order is that of the whole index, for sums depend on it.
 * `everyRef`: the query is answered with all articles but some, so all must be known.
 */
export function cutIndex(packed: PackedPostings, totals: IndexTotals, everyRef: boolean): lunr.Index {
  const terms = [...packed.keys()].sort(inOrder);
  const elements = new Map<string, number[]>();
  const invertedIndex: Record<string, object> = Object.create(null);
  for (const [place, term] of terms.entries()) {
    const fields = postingsIn(packed.get(term)!, FIELDS.length);
    const rare = rarity(
      totals.documents,
      fields.reduce((sum, { ordinals }) => sum + ordinals.length, 0),
    );
    const posting: Record<string, object | number> = { _index: place };
    fields.forEach(({ ordinals, counts, lengths }, field) => {
      const refs: Record<string, object> = {};
      for (const [i, ordinal] of ordinals.entries()) {
        refs[ordinal] = {};
        const ref = `${FIELDS[field]}/${ordinal}`;
        const known = elements.get(ref);
        const weighed = weight(field, totals, { rare, count: counts[i]!, length: lengths[i]! });
        if (known) known.push(place, weighed);
        else elements.set(ref, [place, weighed]);
      }
      posting[FIELDS[field]!] = refs;
    });
    invertedIndex[term] = posting;
  }
  const { Vector, Pipeline, Index } = lunr as unknown as LunrParts;
  const fieldVectors: Record<string, object> = {};
  for (const [ref, flat] of elements) fieldVectors[ref] = new Vector(flat);
  if (everyRef)
    for (let ordinal = 0; ordinal < totals.documents; ordinal++)
      fieldVectors[`${FIELDS[0]}/${ordinal}`] ??= new Vector([]);
  return new Index({
    fields: [...FIELDS],
    fieldVectors,
    invertedIndex,
    tokenSet: dictionary(terms),
    pipeline: new Pipeline(),
  });
}

/** Public in Lunr, wider than its types say. */
interface LunrParts {
  readonly Vector: new (elements: number[]) => object;
  readonly Pipeline: new () => object;
  readonly Index: new (parts: object) => lunr.Index;
}
