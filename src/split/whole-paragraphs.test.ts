import { expect, it } from 'vitest';
import { lineItems, type Piece, toBlocks } from './pieces.js';
import { isWholeParagraph } from './whole-paragraphs.js';

/** Of the first of the lines. */
function isWhole(text: string, below?: string): boolean {
  return isWholeParagraph(pieceOf(text), below === undefined ? undefined : pieceOf(below));
}

function pieceOf(text: string): Piece {
  return toBlocks.run(lineItems([{ number: 1, text, mark: null, unreadable: null }])).on[0]!;
}

const STORY =
  'The builders of Nessum suggested that larch might last for longer than oak in salt water, but the harbour master said that it was too early to tell whether any timber could be had before the autumn.';

it('is one whatever stands below, but for the button of a teaser', () => {
  const below = [
    'Advertisement',
    'Explore more on these topics',
    'Related stories',
    'Share',
    'Read more: Ferry sinks off the mole',
    'Read more slowly, he said.',
    'View all (4)',
  ];
  expect(below.filter((line) => !isWhole(STORY, line))).toEqual([]);
  expect(isWhole(STORY)).toBe(true);
  const buttons = [
    'Read more',
    'READ MORE »',
    'Continue reading…',
    'Read the full story here',
    'Click here to read more',
    'Mehr lesen',
    'Lire la suite',
  ];
  expect(buttons.filter((line) => isWhole(STORY, line))).toEqual([]);
});

it('may be shorter amid a text', () => {
  const short = pieceOf('Some neighbours fear that the lorries will block the quay while the pier is built.');
  expect([isWholeParagraph(short, undefined), isWholeParagraph(short, undefined, true)]).toEqual([false, true]);
  expect(isWholeParagraph(short, pieceOf('Read more'), true)).toBe(false);
});

it('is neither a short line, nor one that breaks off, nor a note, nor an author box', () => {
  expect(isWhole('The ferry sails again on Monday.')).toBe(false);
  expect(isWhole(STORY.slice(0, -1))).toBe(false);
  expect(
    isWhole(
      'By signing up to our free newsletter you agree to our terms of use and privacy policy, and to receive emails about our subscriptions and other offers; you may unsubscribe at any time from your account page.',
    ),
  ).toBe(false);
  expect(
    isWhole(
      'Oda Brandt is a reporter who writes about harbours, timber and tides for this paper. She joined in 2014 after ten years at sea, and has won several prizes for her work. Follow her on social media and by mail.',
    ),
  ).toBe(false);
});
