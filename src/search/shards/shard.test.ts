import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../text/order.js';
import { entriesIn, shardBytes } from './shard.js';

const entries = fc
  .uniqueArray(fc.record({ key: fc.string({ unit: 'binary' }), value: fc.uint8Array({ maxLength: 300 }) }), {
    selector: ({ key }) => key,
  })
  .map((list) => [...list].sort((a, b) => inOrder(a.key, b.key)));

describe('a shard', () => {
  it('gives back its keys, of any letters, and their bytes', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(entriesIn(shardBytes(list)).map(({ key, value }) => ({ key, value: new Uint8Array(value) }))).toEqual(
          list,
        );
      }),
    );
  });

  it('writes of a key only what the one before has not', () => {
    const bytes = shardBytes(['govern', 'governing', 'governor'].map((key) => ({ key, value: new Uint8Array(0) })));
    expect(bytes.length).toBe(3 * 3 + 'govern'.length + 'ing'.length + 'or'.length);
  });

  it('is refused where it is damaged', () => {
    const bytes = shardBytes([{ key: 'harbour', value: new Uint8Array([1, 2, 3]) }]);
    for (let length = 1; length < bytes.length; length++)
      expect(() => entriesIn(bytes.slice(0, length))).toThrow('damaged');
    expect(() => entriesIn(new Uint8Array(9).fill(255))).toThrow('damaged');
    // A value that would end before it begins, a key that shares more than there is.
    expect(() => entriesIn(new Uint8Array([0, 0, 0xfe, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0]))).toThrow('damaged');
    expect(() => entriesIn(new Uint8Array([3, 1, 97, 0]))).toThrow('damaged');
  });
});
