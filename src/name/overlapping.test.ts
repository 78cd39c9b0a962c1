import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapping } from './overlapping.js';

it('finds what a look at each of them finds', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(lengths, fc.nat(60), fc.integer({ min: 1, max: 9 }), (parts, from, length) => {
      let at = 0;
      const stretches = parts.map(([gap, long]) => {
        const start = at + gap;
        at = start + long;
        return { from: start, to: at };
      });
      const to = from + length;
      expect(overlapping(stretches, from, to)).toEqual(stretches.filter((one) => one.from < to && from < one.to));
    }),
  );
});
