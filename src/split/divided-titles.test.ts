import { expect, it } from 'vitest';
import { dividedTitles } from './divided-titles.js';
import { lineItems, toBlocks } from './pieces.js';
import { signsOf } from './signs.js';

const TEXT = 'The council of the harbour town put its vote on the ferry pier off until the spring.';
const MORE = 'The old pier may serve the boats for longer, said the builder.';
const TITLES = [
  'Ferry pier must wait',
  'Keepers wanted for the old light',
  'Terns come home early',
  'Mole closed to cats',
];

function titlesOf(...parts: readonly (readonly string[])[]): string[] {
  const lines = parts.flat().map((text, i) => ({ number: i + 1, text, mark: null, unreadable: null }));
  const { on: pieces } = toBlocks.run(lineItems(lines));
  const { kinds } = signsOf(pieces);
  return dividedTitles(pieces, kinds).map((piece) => pieces[piece]!.text);
}

it('finds the titles below buttons that recur, and the one with which the dump begins', () => {
  const stories = TITLES.map((title) => [title, TEXT, MORE, 'Share on Facebook', 'Tweet']);
  expect(titlesOf(...stories)).toEqual(TITLES);
  const signed = TITLES.map((title) => [title, 'By Oda Brandt', 'March 4, 2021', TEXT, MORE, 'Tweet']);
  expect(titlesOf(...signed)).toEqual(TITLES);
});

it('takes the first of two where a widget stands between a title and the same again', () => {
  const stories = TITLES.map((title) => [title, 'TT', '20', title, TEXT, MORE]);
  expect(titlesOf(...stories)).toEqual(TITLES);
});

it('finds none among cards of other stories, subheads, or where lines recur for another reason', () => {
  const cards = TITLES.map((title) => [title, TEXT, 'Share on Facebook']);
  expect(titlesOf(...cards)).toEqual([]);
  const teasers = TITLES.map((title) => [title, TEXT, MORE, 'Read more']);
  expect(titlesOf(...teasers)).toEqual([]);
  const adverts = TITLES.map((title, i) => (i ? ['Advertisement', TEXT, MORE] : [title, TEXT, MORE]));
  expect(titlesOf(...adverts)).toEqual([]);
  expect(titlesOf(...TITLES.map((title) => [title, TEXT, MORE]))).toEqual([]);
});
