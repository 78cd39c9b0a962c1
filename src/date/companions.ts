/** The archive's articles in, the dated ones that were scraped together with a text out. */
import { addTo } from '../text/grouped-by.js';
import type { Sight } from './dated-archive.js';

export interface Companion {
  readonly text: number;
  readonly day: number;
}

/** Scraped together and published within so many days, texts tell of each other's time. */
const CLOSE = 31;

/** Ascending by day; none where one text stands alone, or where they lie too far apart to tell anything. */
export function companionsOf(sights: readonly Sight[]): (sight: Sight) => readonly Companion[] {
  const batches = new Map<string, Companion[]>();
  sights.forEach(({ batch, day }, text) => {
    if (day !== null) addTo(batches, batch, { text, day });
  });
  for (const [batch, known] of batches) {
    known.sort((a, b) => a.day - b.day || a.text - b.text);
    if (known.length < 2 || known.at(-1)!.day - known[0]!.day > CLOSE) batches.delete(batch);
  }
  return ({ batch }) => batches.get(batch) ?? [];
}
