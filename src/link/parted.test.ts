import { describe, expect, it } from 'vitest';
import type { Likeness } from '../model/likeness.js';
import { parted } from './parted.js';

type Named = readonly [key: number, weight: number];

/** Texts of names alone. */
function likenessBy(texts: readonly (readonly Named[])[]): Likeness {
  const rows = texts.map((names) => [...names].sort((a, b) => a[0] - b[0]));
  const flat = rows.flat();
  let at = 0;
  return {
    size: texts.length,
    starts: Uint32Array.from([0, ...rows.map((names) => (at += names.length))]),
    keys: Uint32Array.from(flat, ([key]) => key),
    weights: Float32Array.from(flat, ([, weight]) => weight),
    naming: new Uint8Array(flat.length).fill(1),
    holders: new Uint32Array(20),
    nearest: { from: new Uint32Array(texts.length + 1), texts: new Uint32Array(), cosines: new Float64Array() },
  };
}

const ACCUSED = 10;
/** Of six of the court each text names three, of the accused one. */
const trialsOf = (accused: number, weight: number) =>
  Array.from({ length: 9 }, (_, at): Named[] => [
    ...[0, 1, 2].map((next): Named => [(at + next) % 6, 0.1]),
    [ACCUSED + accused, weight],
  ]);
const group = Array.from({ length: 18 }, (_, at) => at);

describe('two trials of one court', () => {
  it('are parted by the accused, of whom each text speaks much', () => {
    const likeness = likenessBy([...trialsOf(0, 0.6), ...trialsOf(1, 0.6)]);
    expect([...parted(group, likeness)].sort((a, b) => a[0]! - b[0]!)).toEqual([group.slice(0, 9), group.slice(9)]);
  });

  it('keep a text that shares a passage with one of the other trial', () => {
    const [one, other] = [trialsOf(0, 0.6), trialsOf(1, 0.6)];
    const sharing = (text: readonly Named[], accused: number): Named[] => [
      ...text.slice(0, 3),
      [ACCUSED + accused, 0.3],
      [16, 0.3],
      [17, 0.3],
    ];
    const mixed = [...one.slice(1), sharing(one[0]!, 0), sharing(other[0]!, 1), ...other.slice(1)];
    expect([...parted(group, likenessBy(mixed))].sort((a, b) => a[0]! - b[0]!)).toEqual([
      group.slice(0, 9),
      group.slice(9),
    ]);
  });

  it('stay one group where the texts name those two no more than the rest', () => {
    const likeness = likenessBy([...trialsOf(0, 0.1), ...trialsOf(1, 0.1)]);
    expect(parted(group, likeness)).toEqual([group]);
  });
});
