import { expect, it } from 'vitest';
import { lineItems, toBlocks } from './pieces.js';
import { plainTitles } from './plain-titles.js';
import { signsOf } from './signs.js';

function titlesOf(...lines: readonly string[]): string[] {
  const { pieces, titles } = toldOf(lines);
  return [...titles].map((piece) => pieces[piece]!.text);
}

function toldOf(lines: readonly string[]) {
  const { on: pieces } = toBlocks.run(
    lineItems(lines.map((text, i) => ({ number: i + 1, text, mark: null, unreadable: null }))),
  );
  const { kinds, vocabulary } = signsOf(pieces);
  return { pieces, ...plainTitles(pieces, kinds, vocabulary) };
}

const FERRY = [
  'Ferry Crew of Vessmark Votes for a Strike',
  'The crew of the Vessmark ferry voted on Monday to stop work from the first day of June, after pay talks with the harbour board failed.',
  'The ferry carries nine hundred people a day over the sound, and the board said that it would hire a second boat if the crew stayed ashore.',
];
const BEAVERS = [
  'Two Beavers Seen Below the Old Mill at Tarn',
  'Walkers have photographed a pair of beavers gnawing at the willows under the old mill, the first in the valley for a hundred years.',
  'Biologists will count the animals in spring, and ask anglers not to go near the dam that these beavers have begun to build.',
];
const MUSEUM = [
  'Museum Returns a Stolen Viola to Its Heirs',
  'The museum of instruments has given a viola back to a family in Lisbon, whose grandmother lost it in the war and never spoke of it again.',
  'The heirs lent the viola for the opening concert, at which a student played the sonata that its first owner had loved most.',
];

it('finds titles where nothing but their words parts texts', () => {
  expect(titlesOf(...FERRY, ...BEAVERS, ...MUSEUM)).toEqual([FERRY[0], BEAVERS[0], MUSEUM[0]]);
});

it('takes a question, and a title with a deck below it', () => {
  const asked = ['Who Pays for the Dam That the Beavers of Tarn Are Building?', ...BEAVERS.slice(1)];
  const decked = [MUSEUM[0]!, 'Family in Lisbon gets its viola after eighty years', ...MUSEUM.slice(1)];
  expect(titlesOf(...FERRY, ...asked, ...decked)).toEqual([FERRY[0], asked[0], MUSEUM[0]]);
});

it('takes a title below a short sentence that ends a text', () => {
  const lines = [...FERRY, 'Nobody else was asked.', ...BEAVERS, 'Their dam is safe for now.', ...MUSEUM];
  expect(titlesOf(...lines)).toEqual([FERRY[0], BEAVERS[0], MUSEUM[0]]);
});

it('takes a question that Spanish opens with a sign', () => {
  const olives = [
    '¿Por qué faltan las aceitunas en Montalba?',
    'La cosecha de aceitunas de Montalba ha sido la menor en treinta años, según la cooperativa que reúne a todos los molinos del valle.',
    'Los molineros culpan a la helada de abril y al precio del gasóleo, y esperan que la lluvia del otoño salve los árboles jóvenes.',
  ];
  expect(titlesOf(...FERRY, ...olives, ...MUSEUM)).toEqual([FERRY[0], olives[0], MUSEUM[0]]);
});

const BRIEFS = [
  'Frost takes the plums of Tarn',
  'Growers around Tarn have lost most of their plums to the frost of Monday night, the fruit board said after a tour of the orchards.',
  'Tunnel under the Ansel stays shut',
  'The road tunnel under the Ansel will stay shut until Monday, because water has come through its roof again and the pumps are too weak.',
  'Bakers ask for cheaper flour',
  'Bakers of the district have asked the mill for cheaper flour, and say that half of them will close their shops by summer without it.',
];

it('takes the titles of briefs, though one word comes back in them', () => {
  expect(titlesOf(...BRIEFS)).toEqual([BRIEFS[0], BRIEFS[2], BRIEFS[4]]);
});

it('says that nearly all lines are titles, of a few texts too, but not of a list of one paragraph each', () => {
  expect(toldOf([...FERRY, ...BEAVERS, ...MUSEUM]).areAll).toBe(true);
  expect(toldOf(BRIEFS).areAll).toBe(false);
});

it('takes no subhead, whose words stood above', () => {
  const story = [
    FERRY[0]!,
    FERRY[1]!,
    'Pay talks failed',
    'The harbour board had offered the crew of the ferry two in a hundred more, and no talks are planned before the strike.',
    'A second boat',
    FERRY[2]!,
  ];
  expect(titlesOf(...story)).toEqual([]);
});

it('takes lines that are all taken up by the text right below, though the texts have one pattern', () => {
  const notice = (title: string, thing: string, who: string) => [
    title,
    `The ${thing} was the talk of the whole town on Monday, after the district had told of its decision in the morning.`,
    `“Nobody had asked us about the ${thing},” said ${who}, who has lived beside it for thirty years and saw it all.`,
    `The district will meet again next week, and has asked for a report on the ${thing} and on what it would cost.`,
  ];
  const notices = [
    notice('Council Sells the Old Customs House', 'customs house', 'Edda Lorne'),
    notice('Frost Takes the Plums of Upper Tarn', 'frost', 'Olaf Brenner'),
    notice('Ferry Crew Votes for a Strike', 'ferry', 'Runa Stahl'),
    notice('School Roof Falls in During a Storm', 'school roof', 'Mara Quint'),
    notice('Bakers Ask for Cheaper Flour', 'flour', 'Ines Calder'),
    notice('Tunnel Under the Ansel Stays Shut', 'tunnel', 'Jon Rask'),
  ];
  expect(titlesOf(...notices.flat())).toEqual(notices.map(([title]) => title));
});

it('asks nothing of a dump with furniture', () => {
  const menu = ['Home', 'News', 'Sport', 'Weather'];
  expect(titlesOf(...menu, ...FERRY, ...BEAVERS, ...MUSEUM)).toEqual([]);
});
