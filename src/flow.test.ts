import { describe, expect, it } from 'vitest';
import { type Carried, flow, type Stage } from './flow.js';

type Part = readonly [line: number, from: number, to: number];
const items = (parts: readonly Part[]): Carried[] => parts.map(([line, from, to]) => ({ spans: [{ line, from, to }] }));
const stage = (on: readonly Part[], aside: readonly Part[] = []): Stage<Carried, Carried> => ({
  name: 'test stage',
  run: () => ({
    on: items(on),
    aside: items(aside).map((one) => ({ ...one, reason: 'furniture', of: null, cutting: null, because: 'test' })),
  }),
});

describe('flow', () => {
  it('hands on what each stage makes and gathers what is set aside', () => {
    const { end } = flow(items([[1, 0, 10]]))
      .through(stage([[1, 0, 6]], [[1, 6, 10]]))
      .through(
        stage([
          [1, 5, 6],
          [1, 0, 5],
        ]),
      );
    expect(end.on).toEqual(
      items([
        [1, 5, 6],
        [1, 0, 5],
      ]),
    );
    expect(end.aside.map(({ spans }) => spans[0]!.to)).toEqual([10]);
  });

  it('stops at a door where characters are lost or doubled', () => {
    const one = flow(items([[1, 0, 10]]));
    expect(() => one.through(stage([[1, 0, 9]]))).toThrow('bug: test stage took in 10 characters and accounts for 9');
    expect(() => one.through(stage([[1, 0, 10]], [[1, 9, 10]]))).toThrow('accounts for 11');
  });

  it.each<{ what: string; parts: readonly Part[] }>([
    {
      what: 'one line twice, the other never',
      parts: [
        [1, 0, 10],
        [1, 0, 10],
      ],
    },
    {
      what: 'a line that did not go in',
      parts: [
        [1, 0, 10],
        [3, 0, 10],
      ],
    },
    {
      what: 'one character twice, another never',
      parts: [
        [1, 0, 10],
        [2, 0, 4],
        [2, 3, 9],
      ],
    },
    {
      what: 'others, though their columns add up to the same',
      parts: [
        [1, 1, 11],
        [2, -1, 9],
      ],
    },
  ])('stops where as many come out, but not those that went in: $what', ({ parts }) => {
    const two = flow(
      items([
        [1, 0, 10],
        [2, 0, 10],
      ]),
    );
    expect(() => two.through(stage(parts))).toThrow(
      'bug: test stage accounts for 20 characters, but not those that it took in',
    );
  });
});
