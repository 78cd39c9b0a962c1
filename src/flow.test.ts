import { describe, expect, it } from 'vitest';
import { type Carried, flow, type Stage } from './flow.js';

const item = (to: number): Carried => ({ spans: [{ line: 1, from: 0, to }] });
const stage = (out: readonly number[], aside: readonly number[] = []): Stage<Carried, Carried> => ({
  name: 'test stage',
  run: () => ({
    on: out.map(item),
    aside: aside.map((to) => ({ ...item(to), reason: 'furniture', of: null, cutting: null, because: 'test' })),
  }),
});

describe('flow', () => {
  it('hands on what each stage makes and gathers what is set aside', () => {
    const { end } = flow([item(10)])
      .through(stage([6], [4]))
      .through(stage([1, 5]));
    expect(end.on).toEqual([item(1), item(5)]);
    expect(end.aside.map(({ spans }) => spans[0]!.to)).toEqual([4]);
  });

  it('stops at a door where characters are lost or doubled', () => {
    expect(() => flow([item(10)]).through(stage([9]))).toThrow(
      'bug: test stage took in 10 characters and accounts for 9',
    );
    expect(() => flow([item(10)]).through(stage([10], [1]))).toThrow('accounts for 11');
  });
});
