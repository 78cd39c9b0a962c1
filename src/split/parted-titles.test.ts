import { expect, it } from 'vitest';
import { partedTitles } from './parted-titles.js';
import { lineItems, toBlocks } from './pieces.js';
import { signsOf } from './signs.js';

const TEXT =
  'The council of the harbour town put its vote on the ferry pier off until the spring, its treasurer said on Monday.';
const MORE = 'The cost of the piles had doubled within a year, and the old pier may serve the boats for longer.';

/** The texts of the titles. */
function titlesOf(text: string, usual = 0): string[] {
  const lines = text.split('\n').map((line, i) => ({ number: i + 1, text: line, mark: null, unreadable: null }));
  const { on: pieces } = toBlocks.run(lineItems(lines));
  const { kinds, vocabulary } = signsOf(pieces);
  return partedTitles(pieces, kinds, vocabulary, usual).map((piece) => pieces[piece]!.text.trim());
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

const BEFORE =
  'Two keepers of the harbour light saw the builders carry piles to the ferry pier in the spring, and the council counted them.\nThe cost of the old boats had doubled as well, its treasurer said at the harbour on Monday.';
const OTHER =
  'A swarm of bees has moved into the tower of the observatory, and the astronomers ask that nobody disturb it until August.\nTheir telescope is closed, but the comet can be seen with the naked eye.';

it('takes one below a gap alone where no words tie its text to the text above: a subhead looks the same', () => {
  const title = 'Bees move in below the telescope';
  expect(titlesOf(`${BEFORE}\n${MORE}\n\n${title}\n${OTHER}`)).toEqual([title]);
  expect(titlesOf(`${BEFORE}\n${MORE}\n\n${PIECE('What the new pier will cost the town')}`)).toEqual([]);
});

it('takes none that is no title, or that no story follows at once', () => {
  expect(titlesOf(`${MORE}\n${PIECE('What the new pier will cost the town')}`)).toEqual([]); // no gap
  expect(titlesOf(`${MORE}\n\n${PIECE('The pier')}`)).toEqual([]); // a word
  expect(titlesOf(`${MORE}\n\nFerry pier must wait until the spring\n\n${TEXT}`)).toEqual([]); // a gap below
  expect(titlesOf(`${MORE}\n\nFerry pier must wait until the spring\n${TEXT}\nRead more`)).toEqual([]); // a teaser
});

it('takes them where nearly all wide gaps stand above one, unless words tie their texts to each other', () => {
  const story = (title: string, text: string) => `${title}\n\n${text.replaceAll('\n', '\n\n')}`;
  const SHORT = 'Nobody swam in the bay.\nIt rained.';
  const stories = [
    story('Ferry pier must wait', `${TEXT}\n${MORE}`),
    story('Bees move in below the telescope', OTHER),
    story(
      'No swimmers at the start of summer',
      `Nobody swam in the bay on the first day, lifeguards reported.\n${SHORT}`,
    ),
  ];
  const titles = ['Ferry pier must wait', 'Bees move in below the telescope', 'No swimmers at the start of summer'];
  expect(titlesOf(stories.join('\n\n\n'), 1)).toEqual(titles);
  const sections = [
    story('Ferry pier must wait', `${TEXT}\n${MORE}\n${BEFORE}`),
    story('What the new pier will cost', `${BEFORE}\n${MORE}\n${TEXT}`),
    story('Who is to pay for the old pier', `${MORE}\n${BEFORE}\n${TEXT}`),
  ];
  expect(titlesOf(sections.join('\n\n\n'), 1)).toEqual(['Ferry pier must wait']);
  const long = [
    'Ferry pier must wait until the spring',
    'Council counts what the new pier will cost',
    'Treasurer asks who is to pay for the old pier',
  ];
  const ofOneTheme = sections.map((text, i) => text.replace(/^.*$/m, long[i]!));
  expect(titlesOf(ofOneTheme.join('\n\n\n'), 1)).toEqual(long); // longer than subheads are
  const tight = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\n\n', '\n')).join('\n\n');
  expect(titlesOf(tight(sections.map((text) => text.split('\n\n').slice(0, 3).join('\n\n'))))).toEqual([
    'Ferry pier must wait',
  ]); // too short to tell, and no longer than subheads
});
