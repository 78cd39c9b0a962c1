import { expect, it } from 'vitest';
import { readAlone } from '../text/reading.js';
import { stretch, tagPassages } from './tag-context.js';
import { tokens } from './tokens.js';

const readAs = (text: string) => tokens(readAlone(text), { loose: false, elides: false, unspaced: null });
const passageOf = (made: ReturnType<typeof readAs>) =>
  tagPassages([[{ lines: [1, 1], tokens: made, leads: false, titleCase: false, part: 'body' }, []]])[0]!;

it('reaches over the capitals around a word up to a connector', () => {
  const at = passageOf(readAs('Old North Bridge of Greater Ash Vale'));
  expect(stretch(at, at.runs[0]!, 1)).toEqual([0, 2]);
  expect(stretch(at, at.runs[0]!, 5)).toEqual([4, 6]);
});

it('looks at a few words beside each of a long row of capitals, not at all of them', () => {
  const made = readAs('Elm '.repeat(3000));
  let looks = 0;
  const flags = new Proxy(made.flags, {
    get: (target, key) => {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  const { runs, ...at } = passageOf(made);
  const counted = { ...at, runs, passage: { ...at.passage, tokens: { ...made, flags } } };
  for (let i = 0; i < made.words.length; i++) expect(stretch(counted, runs[0]!, i)).toEqual([i, i]);
  expect(looks).toBeLessThan(made.words.length * 300);
});
