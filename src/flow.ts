/** Stages in, a chain that counts at each door out: what a stage takes in, it hands on or sets aside with a reason. */
import type { AsideReason } from './model/element.js';
import type { Place, Span } from './model/place.js';

/** What walks through the stages: it knows where it stood. */
export interface Carried {
  readonly spans: readonly Span[];
}

/** What a stage does not hand on. */
export interface SetAside extends Carried {
  readonly reason: AsideReason;
  /** For a duplicate: the first place. */
  readonly of: Place | null;
  /** Index of the clipping that it belongs to; null for what stands between clippings. */
  readonly cutting: number | null;
  readonly because: string;
}

export interface Passed<Out extends Carried> {
  readonly on: readonly Out[];
  readonly aside: readonly SetAside[];
}

/** A stage says by its types what it eats and what it makes; the `kind` of each keeps a wrong order from compiling. */
export interface Stage<In extends Carried, Out extends Carried> {
  readonly name: string;
  readonly run: (items: readonly In[]) => Passed<Out>;
}

export interface Flow<Item extends Carried> {
  through<Out extends Carried>(stage: Stage<Item, Out>): Flow<Out>;
  readonly end: Passed<Item>;
}

/** Throws `bug: …` where a stage loses or doubles a character. */
export function flow<Item extends Carried>(items: readonly Item[]): Flow<Item> {
  return chained(items, []);
}

function chained<Item extends Carried>(on: readonly Item[], aside: readonly SetAside[]): Flow<Item> {
  return {
    end: { on, aside },
    through(stage) {
      const passed = stage.run(on);
      const before = width(on);
      const after = width(passed.on) + width(passed.aside);
      if (before !== after)
        throw new Error(`bug: ${stage.name} took in ${before} characters and accounts for ${after} of them`);
      return chained(passed.on, passed.aside.length ? [...aside, ...passed.aside] : aside);
    },
  };
}

function width(items: readonly Carried[]): number {
  let sum = 0;
  for (const { spans } of items) for (const { from, to } of spans) sum += to - from;
  return sum;
}
