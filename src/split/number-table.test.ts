import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberTable } from './number-table.js';

describe('a table of numbers', () => {
  it('holds what a map holds, whatever the keys', () => {
    const entry = fc.tuple(fc.integer(), fc.integer({ min: 1 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 200 }), fc.array(fc.integer()), (entries, others) => {
        const map = new Map(entries);
        const table = new NumberTable(entries);
        for (const key of [...map.keys(), ...others]) expect(table.of(key)).toBe(map.get(key) ?? 0);
      }),
    );
  });

  it('puts a number only where none was', () => {
    const table = new NumberTable([[7, 1]]);
    expect([table.ofOrPut(7, 2), table.of(7)]).toEqual([1, 1]);
    table.clear(2);
    expect([table.ofOrPut(8, 3), table.of(8)]).toEqual([3, 3]);
  });

  it('forgets all when it is cleared', () => {
    const table = new NumberTable([
      [7, 1],
      [-7, 2],
    ]);
    table.clear(100);
    for (let key = 0; key < 100; key++) table.put(key * 4096, key + 1);
    expect([table.of(7), table.of(-7), table.of(99 * 4096), table.of(0)]).toEqual([0, 0, 100, 1]);
  });
});
