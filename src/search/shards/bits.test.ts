import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter, riceWidth } from './bits.js';

const written = (write: (writer: BitWriter) => void) => {
  const writer = new BitWriter();
  write(writer);
  return writer.take();
};
const bitsOf = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');

describe('bits', () => {
  it('are written the highest first, and filled up to bytes', () => {
    expect(bitsOf(written((writer) => writer.bits(5, 3)))).toBe('10100000');
    expect(bitsOf(written((writer) => writer.gamma(1)))).toBe('10000000');
    expect(bitsOf(written((writer) => writer.gamma(5)))).toBe('00101000');
    expect(bitsOf(written((writer) => writer.rice(9, 2)))).toBe('11001000');
    expect(written(() => {})).toHaveLength(0);
  });

  it('come back as they were, whatever the codes that stand beside each other', () => {
    const width = fc.nat(31);
    const code = fc.oneof(
      fc.record({ kind: fc.constant('bits' as const), value: fc.nat(2 ** 31 - 1), width: fc.constant(31) }),
      fc.record({ kind: fc.constant('gamma' as const), value: fc.integer({ min: 1, max: 2 ** 31 - 1 }), width }),
      fc.record({ kind: fc.constant('rice' as const), value: fc.nat(5000), width: fc.nat(12) }),
    );
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        const reader = new BitReader(
          written((writer) => {
            for (const { kind, value, width } of codes)
              kind === 'gamma' ? writer.gamma(value) : writer[kind](value, width);
          }),
        );
        for (const { kind, value, width } of codes)
          expect(kind === 'gamma' ? reader.gamma() : reader[kind](width)).toBe(value);
      }),
    );
  });

  it('begin anew once they are taken', () => {
    const writer = new BitWriter();
    writer.bits(2 ** 32 - 1, 32);
    writer.take();
    writer.gamma(2);
    expect(bitsOf(writer.take())).toBe('01000000');
  });

  it('end: past it there are zeros, and no number is without end', () => {
    const reader = new BitReader(new Uint8Array([255]));
    expect(reader.rice(0)).toBe(8);
    expect(reader.gamma()).toBeGreaterThanOrEqual(0);
  });

  it('have the width of the numbers’ mean', () => {
    expect([0, 1, 2, 3.9, 4, 1000].map(riceWidth)).toEqual([0, 0, 1, 1, 2, 9]);
  });
});
