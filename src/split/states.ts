/** The states that a dump is read in, one a piece, and which may follow which. */

export const STATES = [
  'outside', // furniture and teasers before, between and after articles
  'outside caption',
  'fragment', // the beginning of a story, broken off: a brief of its own
  'opening headline', // an article begins with its headline
  'opening text', // an article begins with its text
  'top furniture', // between an article's opening and its text
  'headline again',
  'top line', // byline, dates
  'top caption',
  'deck',
  'text',
  'furniture',
  'caption',
] as const;
export type State = (typeof STATES)[number];
export const STATE_COUNT = STATES.length;

export const stateOf = Object.fromEntries(STATES.map((name, i) => [name, i])) as Readonly<Record<State, number>>;

const OUTSIDE: readonly State[] = ['outside', 'outside caption', 'fragment'];
const OPENING: readonly State[] = ['opening headline', 'opening text'];
const TOP: readonly State[] = ['top furniture', 'headline again', 'top line', 'top caption', 'deck'];
const INSIDE: readonly State[] = ['furniture', 'caption'];

/** An article begins with it. */
export const opens = (state: number): boolean =>
  state === stateOf['opening headline'] || state === stateOf['opening text'];

/** An article has text; what stands inside it is followed by more of it. */
const NEXT: Readonly<Record<State, readonly State[]>> = {
  outside: [...OUTSIDE, ...OPENING],
  'outside caption': [...OUTSIDE, ...OPENING],
  fragment: [...OUTSIDE, ...OPENING],
  'opening headline': [...TOP, 'text'],
  'opening text': [...INSIDE, 'text', ...OUTSIDE, ...OPENING],
  'top furniture': [...TOP, 'text'],
  'headline again': [...TOP, 'text'],
  'top line': [...TOP, 'text'],
  'top caption': [...TOP, 'text'],
  deck: [...TOP, 'text'],
  text: [...INSIDE, 'text', ...OUTSIDE, ...OPENING],
  furniture: [...INSIDE, 'text'],
  caption: [...INSIDE, 'text'],
};

/** `FOLLOWS[s]`: the states that may stand before `s`. */
export const BEFORE: readonly (readonly number[])[] = STATES.map((state) =>
  STATES.flatMap((other, i) => (NEXT[other].includes(state) ? [i] : [])),
);
export const FIRST: readonly number[] = [...OUTSIDE, ...OPENING].map((state) => stateOf[state]);
export const LAST: readonly number[] = [...OUTSIDE, 'opening text' as const, 'text' as const].map(
  (state) => stateOf[state],
);

/** States that are alike in some way: in training, what holds for one of a group is learned for all of it. */
export const ALIKE: readonly (readonly State[])[] = [
  ['outside', 'top furniture', 'furniture'],
  ['outside caption', 'top caption', 'caption'],
  ['opening text', 'text'],
  ['opening headline', 'headline again'],
  ['opening headline', 'opening text', 'fragment'],
  ['outside', 'outside caption', 'fragment'],
  ['top furniture', 'headline again', 'top line', 'top caption', 'deck'],
  ['furniture', 'caption', 'text'],
];
