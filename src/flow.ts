/** Stages in, a chain that counts at each door out: what a stage takes in, it hands on or sets aside with a reason. */
import type { AsideReason } from './model/element.js';
import type { Place, Span } from './model/place.js';
import { finished } from './text/hash.js';

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

/** Throws `bug: …` where a stage loses or doubles a character, even if it loses as many as it doubles. */
export function flow<Item extends Carried>(items: readonly Item[]): Flow<Item> {
  return chained(items, []);
}

function chained<Item extends Carried>(on: readonly Item[], aside: readonly SetAside[]): Flow<Item> {
  return {
    end: { on, aside },
    through(stage) {
      const passed = stage.run(on);
      const before = tally(on);
      const after = tally(passed.on, passed.aside);
      if (before.characters !== after.characters)
        throw new Error(
          `bug: ${stage.name} took in ${before.characters} characters and accounts for ${after.characters} of them`,
        );
      if (before.places !== after.places)
        throw new Error(
          `bug: ${stage.name} accounts for ${after.characters} characters, but not those that it took in`,
        );
      return chained(passed.on, passed.aside.length ? [...aside, ...passed.aside] : aside);
    },
  };
}

interface Tally {
  readonly characters: number;
  /** A sum of the places where spans end less those where they start: where one is cut in two, the place of the cut cancels out. So it is one sum for the same characters, in any order and however cut, and by one chance in 2³² for others. */
  readonly places: number;
}

function tally(...all: readonly (readonly Carried[])[]): Tally {
  let characters = 0;
  let places = 0;
  for (const items of all)
    for (const { spans } of items)
      for (const { line, from, to } of spans) {
        characters += to - from;
        places = (places + placeHash(line, to) - placeHash(line, from)) | 0;
      }
  return { characters, places };
}

/** 2³² by the golden ratio, odd: the lines lie far apart. */
const LINE_STEP = 0x9e3779b1;

function placeHash(line: number, column: number): number {
  return finished(Math.imul(line, LINE_STEP) + column);
}
