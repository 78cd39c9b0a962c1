import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postingBytes, postingsIn } from './posting-bits.js';

const field = fc
  .uniqueArray(fc.record({ ordinal: fc.nat(200_000), count: fc.integer({ min: 1, max: 900 }), length: fc.nat(9000) }), {
    selector: ({ ordinal }) => ordinal,
  })
  .map((rows) => {
    const sorted = [...rows].sort((a, b) => a.ordinal - b.ordinal);
    return {
      ordinals: sorted.map(({ ordinal }) => ordinal),
      counts: sorted.map(({ count }) => count),
      lengths: sorted.map(({ length }) => length),
    };
  });

describe('postings as bits', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), (fields) => {
        expect(postingsIn(postingBytes(fields), fields.length)).toEqual(fields);
      }),
    );
  });

  it('are refused where they are damaged, whatever they say of their number', () => {
    const bytes = postingBytes([{ ordinals: [3, 900], counts: [1, 2], lengths: [80, 90] }]);
    expect(() => postingsIn(bytes.slice(0, -2), 1)).toThrow('damaged');
    expect(() => postingsIn(new Uint8Array([0, 0, 1, 0, 0, 0, 0, 0]), 1)).toThrow('damaged');
  });

  it('are small: a word that every second of a thousand texts has takes two bytes a text', () => {
    const ordinals = Array.from({ length: 500 }, (_, i) => i * 2);
    const lengths = ordinals.map((ordinal) => 200 + (ordinal % 300));
    const bytes = postingBytes([{ ordinals, counts: ordinals.map(() => 1), lengths }]);
    expect(bytes.length).toBeLessThan(1000);
  });
});
