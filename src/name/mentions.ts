/** A clipping in, the people, places and organisations named in it out. */
import type { Clipping, CountryWeight } from '../model/clipping.js';
import type { Mention } from '../model/name.js';

export interface Names {
  readonly names: readonly Mention[];
  /** Heaviest first. */
  readonly countries: readonly CountryWeight[];
}

export function mentions(_clipping: Clipping): Names {
  return { names: [], countries: [] };
}
