import { describe, expect, it } from 'vitest';
import type { Nearest } from '../model/likeness.js';
import { likenessOf } from './likeness.js';
import { packedKey } from './packed-key.js';

const text = (...hashes: number[]) => hashes.map((hash) => packedKey({ hash, weight: 1, naming: false }));

const neighbours = ({ from, texts }: Nearest, of: number) => [...texts.subarray(from[of], from[of + 1])];

describe('likenessOf', () => {
  it('finds equal texts wholly alike, and texts with nothing in common not at all', () => {
    const { nearest } = likenessOf([text(1, 2, 70000), text(70000, 2, 1), text(3, 4)]);
    expect(neighbours(nearest, 0)).toEqual([1]);
    expect(nearest.cosines[0]).toBeCloseTo(1, 5);
    expect(neighbours(nearest, 2)).toEqual([]);
  });

  it('weighs a rare key more than a common one', () => {
    const common = Array.from({ length: 60 }, (_, at) => text(1, 1000 + at));
    const { nearest } = likenessOf([text(1, 2, 5), text(1, 3, 6), text(2, 4, 7), ...common]);
    expect(neighbours(nearest, 0)[0]).toBe(2);
  });

  it('lists the nearest first, equals in order', () => {
    const { nearest } = likenessOf([text(1, 2, 3), text(1, 9), text(1, 2, 8), text(1, 7)]);
    expect(neighbours(nearest, 0)).toEqual([2, 1, 3]);
  });

  it('takes no texts and empty texts', () => {
    expect(likenessOf([]).nearest.from).toEqual(Uint32Array.of(0));
    expect(likenessOf([[], []]).nearest.from).toEqual(Uint32Array.of(0, 0, 0));
  });
});
