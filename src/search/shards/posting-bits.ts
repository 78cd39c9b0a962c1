/** A term's postings to bytes and back: which documents have it in which field, how often, and how long the field is. No weight: so a new article leaves the bytes of all terms that it has not. */
import { BitReader, BitWriter, riceWidth } from './bits.js';

/** In one field, in the order of the documents. */
export interface FieldPostings {
  readonly ordinals: readonly number[];
  /** How often the term stands there, from 1 on. */
  readonly counts: readonly number[];
  /** Words of the field. */
  readonly lengths: readonly number[];
}

/** Widths of Rice's code stand before the numbers: they are the term's own, so that they change with nothing else. */
const WIDTH_BITS = 5;

const writer = new BitWriter();

/** `fields`: one entry a field; a field in which the term does not stand has empty lists. */
export function postingBytes(fields: readonly FieldPostings[]): Uint8Array {
  for (const { ordinals, counts, lengths } of fields) {
    writer.gamma(ordinals.length + 1);
    if (!ordinals.length) continue;
    const gaps = ordinals.map((ordinal, i) => ordinal - (i ? ordinals[i - 1]! + 1 : 0));
    const gapWidth = riceWidth(mean(gaps));
    const lengthWidth = riceWidth(mean(lengths));
    writer.bits(gapWidth, WIDTH_BITS);
    writer.bits(lengthWidth, WIDTH_BITS);
    for (let i = 0; i < ordinals.length; i++) {
      writer.rice(gaps[i]!, gapWidth);
      writer.gamma(counts[i]!);
      writer.rice(lengths[i]!, lengthWidth);
    }
  }
  return writer.take();
}

/** Throws where the bytes hold less than they say. */
export function postingsIn(bytes: Uint8Array, fields: number): FieldPostings[] {
  const reader = new BitReader(bytes);
  return Array.from({ length: fields }, () => {
    const ordinals: number[] = [];
    const counts: number[] = [];
    const lengths: number[] = [];
    const holders = reader.gamma() - 1;
    const gapWidth = holders ? reader.bits(WIDTH_BITS) : 0;
    const lengthWidth = holders ? reader.bits(WIDTH_BITS) : 0;
    for (let i = 0, next = 0; i < holders; i++) {
      const ordinal = next + reader.rice(gapWidth);
      ordinals.push(ordinal);
      counts.push(reader.gamma());
      lengths.push(reader.rice(lengthWidth));
      next = ordinal + 1;
      if (reader.isPastEnd) throw new Error('postings of the search index are damaged');
    }
    return { ordinals, counts, lengths };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
