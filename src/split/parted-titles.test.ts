import { expect, it } from 'vitest';
import { partedTitles } from './parted-titles.js';
import { lineItems, toBlocks } from './pieces.js';
import { signsOf } from './signs.js';

const TEXT =
  'The council of the harbour town put its vote on the ferry pier off until the spring, its treasurer said on Monday.';
const MORE = 'The cost of the piles had doubled within a year, and the old pier may serve the boats for longer.';

/** The texts of the titles, those that are not sure in brackets. */
function titlesOf(text: string, usual = 0): string[] {
  const lines = text.split('\n').map((line, i) => ({ number: i + 1, text: line, mark: null, unreadable: null }));
  const { on: pieces } = toBlocks.run(lineItems(lines));
  const { kinds, vocabulary } = signsOf(pieces);
  return partedTitles(pieces, kinds, vocabulary.prose, usual).map(({ piece, isSure }) => {
    const title = pieces[piece]!.text.trim();
    return isSure ? title : `(${title})`;
  });
}

const PIECE = (title: string) => `${title}\n${TEXT}\n${MORE}`;

it('takes a title at the dump’s edge, below a rule, or signed', () => {
  expect(titlesOf(PIECE('Ferry pier must wait until the spring'))).toEqual(['Ferry pier must wait until the spring']);
  expect(
    titlesOf(
      `${PIECE('Ferry pier must wait until the spring')}\n-----\n${PIECE('Keepers wanted for the light on the point')}`,
    ),
  ).toEqual(['Ferry pier must wait until the spring', 'Keepers wanted for the light on the point']);
  expect(titlesOf(`${MORE}\n\n${PIECE('Ferry pier must wait until the spring\nBy Oda Brandt')}`)).toEqual([
    'Ferry pier must wait until the spring',
  ]);
});

it('takes one below a note that closes a text, its agency between or not', () => {
  const titles = ['Ferry pier must wait until the spring', 'Keepers wanted for the light on the point'];
  expect(titlesOf(`${PIECE(titles[0]!)}\nAll rights reserved\n${PIECE(titles[1]!)}`)).toEqual(titles);
  expect(titlesOf(`${PIECE(titles[0]!)}\nAlle Rechte vorbehalten\n${PIECE(`${titles[1]}\ndpa`)}`)).toEqual(titles);
  expect(titlesOf(`${PIECE(titles[0]!)}\nWe use cookies\n${PIECE(titles[1]!)}`)).toEqual([titles[0]]);
});

it('is not sure of one below a gap alone: a subhead looks the same', () => {
  expect(titlesOf(`${MORE}\n\n${PIECE('What the new pier will cost the town')}`)).toEqual([
    '(What the new pier will cost the town)',
  ]);
});

it('takes none that is no title, or that no story follows at once', () => {
  expect(titlesOf(`${MORE}\n${PIECE('What the new pier will cost the town')}`)).toEqual([]); // no gap
  expect(titlesOf(`${MORE}\n\n${PIECE('The pier')}`)).toEqual([]); // a word
  expect(titlesOf(`${MORE}\n\nFerry pier must wait until the spring\n\n${TEXT}`)).toEqual([]); // a gap below
  expect(titlesOf(`${MORE}\n\nFerry pier must wait until the spring\n${TEXT}\nRead more`)).toEqual([]); // a teaser
});

it('is sure of them where a blank line stands between paragraphs, and more lines before each title', () => {
  const story = (title: string) => `${title}\n\n${TEXT}\n\nIt may serve for longer, the builder said on Monday.`;
  const titles = ['Ferry pier must wait', 'Keepers wanted for the light on the point', 'Terns come home early'];
  expect(titlesOf(titles.map(story).join('\n\n\n'), 1)).toEqual(titles);
  const sections = `${story('Ferry pier must wait')}\n\n\n${MORE}\n\n\n${MORE}\n\n\n${story('What the new pier will cost the town')}`;
  expect(titlesOf(sections, 1)).toEqual(['Ferry pier must wait', '(What the new pier will cost the town)']);
});
