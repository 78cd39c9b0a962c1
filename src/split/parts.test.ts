import { describe, expect, it } from 'vitest';
import { bylineOf } from './byline.js';
import { captionOf, isCaptionBefore } from './caption.js';
import { isDateLine, isUpdateLine } from './date-line.js';
import { derivedHeadline } from './derived-headline.js';
import { fragmentParts } from './fragment.js';
import { joinedLines } from './joined-lines.js';
import { Joints } from './joints.js';
import { lookAt } from './look.js';
import type { Reading } from './readings.js';
import { isSureCaption } from './sure-caption.js';

describe('bylineOf', () => {
  it.each([
    ['By Martha Ellwood', ['Martha Ellwood'], null],
    ['BY MARTHA ELLWOOD AND RUI COSTA, STAFF WRITERS', ['Martha Ellwood', 'Rui Costa'], null],
    ['ByMartha Ellwood', ['Martha Ellwood'], null],
    ['By Martha Ellwood Harbour News', ['Martha Ellwood Harbour'], null],
    ['By Martha Ellwood December 4, 2022', ['Martha Ellwood'], null],
    ['By Jean de la Cour, The Associated Press', ['Jean de la Cour'], 'The Associated Press'],
    ['Von Laura Eßlinger mit AP', ['Laura Eßlinger'], 'AP'],
    ['Dec 4, 2022 by Enrico Moretti « Previous', ['Enrico Moretti'], null],
    ['By Martha "Old Harbour" Ellwood March 4, 2022', ['Martha "Old Harbour" Ellwood'], null],
    ['By Robert E. Ellwood, M.D.', ['Robert E. Ellwood'], null],
    ['By Ann van der Berg, Legal Affairs Correspondent', ['Ann van der Berg'], null],
    ['Von Anna Schmidt und Peter Müller, Nordhafen', ['Anna Schmidt', 'Peter Müller'], null],
    ['Por Ana María Llorente y Luis Vega', ['Ana María Llorente', 'Luis Vega'], null],
    ['Par&nbspJean Delmas avec AFP', ['Jean Delmas'], 'AFP'],
    ['Text: Anna Schmidt', ['Anna Schmidt'], null],
    ['By Ina Dahl | ina@post.example | Evening Post and Tor Holm | tor@post.example', ['Ina Dahl', 'Tor Holm'], null],
    ['By Executive Content Editor - June 7, 2023 0 31', ['Executive Content Editor'], null],
    ['By Harbour News', ['Harbour News'], null],
    ['By Xiaolan You', ['Xiaolan You'], null],
    ['By Crest Field Media', ['Crest Field Media'], null],
    ['By the Editorial Board', ['the Editorial Board'], null],
    ['Von Jan Kolbe', ['Jan Kolbe'], null],
    ['By April Strand and June Costa', ['April Strand', 'June Costa'], null],
    ['Autorin/Autor Martha Kolbe', ['Martha Kolbe'], null],
    ['Ein Gastbeitrag von Martha Kolbe', ['Martha Kolbe'], null],
    ['Rédigé par Jean Delmas', ['Jean Delmas'], null],
    ['Автор: Анна Котова', ['Анна Котова'], null],
    ['作者：林晓', ['林晓'], null],
    ['本报记者 林晓', ['林晓'], null],
    ['記者・森田遥', ['森田遥'], null],
    ['كتب: سامي نجار', ['سامي نجار'], null],
    ['بقلم ليلى حداد', ['ليلى حداد'], null],
    ['本报记者 林晓 周明', ['林晓', '周明'], null],
    ['文/林晓 图/周明', ['林晓'], null],
    ['By Martha Ellwood for Reuters', ['Martha Ellwood'], 'Reuters'],
    ['By Martha Ellwood (AP)', ['Martha Ellwood'], 'AP'],
    ['By Reuters Staff', [], 'Reuters'],
    ['By Martha Ellwood for the Harbour Post', ['Martha Ellwood'], null],
    ['By Martha Ellwood in Port Selby and Rui Costa in Holt', ['Martha Ellwood', 'Rui Costa'], null],
    ['Words: Martha Ellwood; Pictures: Rui Costa', ['Martha Ellwood'], null],
    ['Von unserem Redakteur Jan Kolbe', ['Jan Kolbe'], null],
    ['Par notre envoyée spéciale Jeanne Delmas', ['Jeanne Delmas'], null],
    ['De notre correspondant à Nordhafen, Jean Delmas', ['Jean Delmas'], null],
    ['Propos recueillis par Jean Delmas', ['Jean Delmas'], null],
    ['Aufgezeichnet von Martha Kolbe', ['Martha Kolbe'], null],
    ['Texto: Ana Llorente Fotos: Luis Vega', ['Ana Llorente'], null],
    ['Redacción / EFE', [], 'EFE'],
    ['남항 김하늘 기자 post@harbour.example', ['김하늘'], null],
  ])('reads %s', (line, names, agency) => {
    expect(bylineOf(line, false)).toEqual({ names, agency });
  });
  it.each([
    'By the time the ferry came',
    'Bystanders saw the tram',
    'By 2029 the line should be open',
    'By May 2024',
    'Autoren trafen sich am Hafen',
    '记者在港口看到',
    '기자는 항구에서 물었다',
  ])('leaves %s', (line) => {
    expect(bylineOf(line, false)).toBeNull();
  });
  it('takes a bare name and parts it from an office glued to it, where a byline is sure to stand', () => {
    expect(bylineOf('Martha EllwoodBusiness Columnist', true)?.names).toEqual(['Martha Ellwood']);
    expect(bylineOf('Ian McDonald', true)?.names).toEqual(['Ian McDonald']);
    expect(bylineOf('Martha Ellwood Deputy Content Hub Director', true)?.names).toEqual(['Martha Ellwood']);
    expect(bylineOf('Ina Dahl as told to Tor Holm March 07, 2022', true)?.names).toEqual(['Ina Dahl', 'Tor Holm']);
    expect(bylineOf('Martha Ellwood', false)).toBeNull();
    expect(bylineOf('News Staff', true)).toBeNull();
  });
});

describe('captionOf', () => {
  it.each([
    ['Ferries wait. (Ole Strand/Harbour Press via AP)', 'Ferries wait.', 'Ole Strand/Harbour Press via AP'],
    ['عربة الترام في السوق القديم (رويترز)', 'عربة الترام في السوق القديم', 'رويترز'],
    ['图为渡轮驶入港口。林晓摄', '图为渡轮驶入港口。', '林晓'],
    ['El transbordador entra en el puerto. EFE/Luis Vega', 'El transbordador entra en el puerto.', 'EFE/Luis Vega'],
    ['Photo: Ole Strand / Reuters', null, 'Ole Strand / Reuters'],
    ['Ferries wait. Photograph: Ole Strand/Getty Images', 'Ferries wait.', 'Ole Strand/Getty Images'],
    ['Ferries wait at the quay.Ole Strand', 'Ferries wait at the quay.', 'Ole Strand'],
    ['The board in 2019 (left) and today (right)', 'The board in 2019 (left) and today (right)', null],
  ])('parts %s', (line, text, credit) => {
    expect(captionOf(line)).toEqual({ text, credit });
  });
  it('is sure only of what has the form and names a source', () => {
    for (const line of [
      'Ferries wait at the quay. (Ole Strand/AP Photo, File)',
      'Ferries wait at the quay. (Ole Strand/Harbour Press)',
      'Ferries wait at the quay.Ole Strand/Harbour Press',
      'Ferries wait at the quay.Photograph: Ole Strand',
      'Ferries wait at the quay. Image credit: Harbour Archive',
      'Ferries wait at the quay, Feb. 8, 2019, in Port Elna. (AP)',
      'Ferries wait at the quay.Brenn',
      'Die Fähren warten am Kai.© Ole Strand',
      'Die Fähren warten am Kai. Bildrechte: NDR/Ole Strand',
      'Los barcos esperan en el muelle. Imagen: EFE',
      'A pier of the second dynasty. Image credit: Strand et al., doi: 10.1/x.2021.9.',
      'The mayor stayed only for an hour. AP',
      'Ferries wait at the quay Ole Strand/Getty Images',
      'Keepers climb the stairs in 1999.Ole Strand / Harbour Images via AP file',
      'The keeper in her new coatInstagram/@skerrylight',
      'Image via The Net: A Film of the Sound',
      '(Ole Strand)',
      'Source: Harbour Office, Tide Table',
      'The new pier in the snow. Courtesy of Ole Strand',
      'FILE - Ferries wait at the quay in the first snow of the year.',
      'In this March 4, 2021, file photo, keepers climb the stairs of the light.',
      'Theda Poppe, center, performs with the Net Loft Band in 1993.',
      'Menno Aker, second from left, attends the hearing.',
      'Keepers climb the stairs of the light on Friday, Dec. 15, 2023, in Port Selby. They were to close it.',
      'Ferries wait at the quay. (Old Harbour Collection)',
      'Ole Strand / Harbour Film',
      'Our neighbours, through the year. (Credit: Ole Strand)',
      'Pictured at the back, from left, are the keepers Theda Poppe and Menno Aker.',
      'Photographer: Ole Strand. Creative Director: Theda Poppe.',
      'Media captionFerries wait at the quay',
      'The brothers on the pier in "The Net."Ole Strand / N24',
      'Mar 4, 2021; Port Selby, Crownland, USA; Keepers celebrate in the second half at the Mole.',
      'The quay at dusk, 2021. Image: Ole Strand.',
      'Menno Aker keeps bees beside the light. (Submitted by Menno Aker)',
      'How the new mole is to look, from the sea [Harbour Wire via Ole Strand]',
      'Keepers on the mole (file photo)',
      'Wärter auf der Mole (Symbolbild)',
      "Les gardiens sur le môle (photo d'archives)",
      'Guardianes en el muelle (foto de archivo)',
      '图为渔民在码头整理渔网。（资料图片）',
      '渔民在码头整理渔网。（林晓 摄）',
      '網を直す漁師たち＝港町役場提供',
      '그물을 손질하는 어민들. 사진=항구일보',
      '[사진 제공: 항구일보]',
      'صيادون على الرصيف (أرشيفية)',
      'Рыбаки на пирсе. Фото: Анна Котова',
      'Members of the Net Loft Band in 1955. They are (l-r): Theda Poppe; Ole Strand',
      'Theda Poppe attends the 2021 premiere of "The Net" in Port Selby.',
    ])
      expect([line, isSureCaption(line)]).toEqual([line, true]);
    for (const line of [
      'The board met again (it had met twice before).',
      'The coin is for the birthday of the U.S. Marine Corps',
      'The ferries will sail again, the ministry said. (AP)',
      'They sang songs of old (AC/DC and others).',
      'Photos: the ten best views of the harbour',
      'The ferries will sail again.Advertisement',
      'He had sold the pictures to AP',
      'Images of the flood went round the world',
      'Photographers wait at the quay for the first ferry',
      'Nobody saw the file',
      '(Laughter)',
      'Nobody keeps a file (photo or no photo)',
      '图书馆星期二宣布延长开放时间。',
      '사진은 항구의 옛 모습을 말해 준다.',
      'صورة الميناء القديم ما زالت في البيت.',
      'Menno Aker, keeper of the light for forty years, died on Friday, Dec. 15, 2023, in Port Selby.',
      'Sources: nobody in the office would be named.',
      'Water for the whole coast was provided by Harbour Works.',
      'In this town nobody has a photo of the old pier.',
      'He turned left, walks on to the quay and looks for the boat every day.',
      'The film is shown on Thursday, January 4, 2024, at 8 p.m. in the net loft.',
      'The pictures were sold (to a collection)',
      'Best Film/Series Prize - THE NET',
      'Pictured in the court’s report is a harbour without ships.',
      'Mar 4, 2021, was the day on which the mole broke.',
      'On Monday he posted an image: Menno Aker at sea.',
      'The papers were too late (submitted by hand) for the court.',
      'The keeper stood on the mole (left) and waved.',
      'Theda Poppe attends the school on the point.',
    ])
      expect([line, isSureCaption(line)]).toEqual([line, false]);
  });
});

describe('a caption whose line was broken before its credit', () => {
  it('is known by the bracket that the line below closes', () => {
    expect(isCaptionBefore('Ferries wait at the quay (', 'Image:')).toBe(true);
    expect(isCaptionBefore('Ferries wait at the quay (', 'Ole Strand/Harbour Press)')).toBe(true);
    expect(isCaptionBefore('It was bought by a chain (', 'Harbour Lines) said the board on Monday.')).toBe(false);
    expect(isCaptionBefore('Ferries wait at the quay', 'Image:')).toBe(false);
  });
});

describe('date lines', () => {
  const isDate = (line: string) => isDateLine(lookAt(line, 0, line.length), line);
  it.each([
    'March 4, 2022',
    'Published 4:00 am CST, Wednesday, November 20, 2019',
    '2 hours ago',
    '04.03.2022, 19:09',
    '9 janvier 2023',
    '2025年1月14日 20:00',
    'Publiziert heute um 12:19 Uhr',
    'Last Updated: Dec. 23, 2023 at 6:33 a.m. ET First Published: Dec. 18, 2023 at 4:12 p.m. ET',
    'December 2023 Issue',
    'Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54',
    '입력 2026.07.12 22:09',
  ])('takes %s for a date line', (line) => expect(isDate(line)).toBe(true));
  it.each([
    'The old terminal was closed in 2019 after inspectors found cracks in its foundations and its roof.',
    'Share',
    '24/7',
    '— Ole Strand (@olestrand) December 21, 2023',
    'Regatta 2019: hundreds of boats are about to set out for the isles',
  ])('leaves %s', (line) => expect(isDate(line)).toBe(false));
  it('tells an update from a publication', () => {
    expect(isUpdateLine('Last updated March 5, 2022')).toBe(true);
    expect(isUpdateLine('Published March 4, 2022 | Updated March 5, 2022')).toBe(false);
  });
});

describe('what is taken from a text', () => {
  it('makes a headline of whole words', () => {
    expect(derivedHeadline('The bridge is closed. It will stay so.')).toBe('The bridge is closed');
    expect(derivedHeadline('Mr. Brandt said that the U.S. team had won. They sang.')).toBe(
      'Mr. Brandt said that the U.S. team had won',
    );
    const long = derivedHeadline(
      `Residents of Westmark will vote in May, the council decided, ${'and so on '.repeat(20)}.`,
    );
    expect(long.length).toBeLessThanOrEqual(101);
    expect(long).toMatch(/\p{L}…$/u);
  });
  it('parts kicker, deck and text, and leaves a label that is none', () => {
    const line =
      'LONG WAIT: The council spent four years on the plan and nobody knows what comes next The city put off its vote once more.';
    const { kicker, text } = fragmentParts(line);
    expect([line.slice(0, kicker), line.slice(text)]).toEqual(['LONG WAIT: ', 'The city put off its vote once more.']);
    expect(fragmentParts('US: the vote')).toEqual({ kicker: 0, text: 0 });
  });
  it('takes a word with a capital inside that comes again for a name', () => {
    const lines = ['Engineers Of GreatBridge Came Back', 'A spokesman of GreatBridge said so'];
    expect(lines.map((line) => new Joints(lines).in(line))).toEqual([[], []]);
    expect(new Joints(lines.slice(0, 1)).in(lines[0]!)).toEqual([18]);
  });
  it('takes a word with a capital inside for a name where the sentence goes on around it', () => {
    const jointsOf = (line: string) => new Joints([line]).in(line);
    expect(jointsOf('They spoke of LapisScript and the web')).toEqual([]);
    expect(jointsOf('The chair, Neil McOrran, Said So')).toEqual([]);
    expect(jointsOf('DeepWell opens a new office')).toEqual([]);
    expect(jointsOf('A photograph taken in OxleyBridge Shut After Ice Damage')).toEqual([27]);
    expect(jointsOf('ShareThe mayor has gone')).toEqual([5]);
    expect(jointsOf('the sharing optionsThe mayor has gone')).toEqual([19]);
  });
  it('looks for joints where two pages may have run together', () => {
    const jointsOf = (...lines: string[]) => new Joints(lines).in(lines[0]!);
    expect(jointsOf('Copy linkEngineers Close Old Mill Bridge')).toEqual([9]);
    expect(jointsOf('It cost $100M to build, said a man of the U.S. team')).toEqual([]);
    expect(jointsOf('She said: "Never again." Die "Alte Mühle", hieß es')).toEqual([]);
    expect(jointsOf('See https://harbour.example/abCdEf or @MarthaEllwood')).toEqual([]);
  });
});

describe('joinedLines', () => {
  const readings = (...texts: string[]): Reading[] =>
    texts.map((text, i) => ({
      text,
      span: { line: i + 1, from: 0, to: text.length },
      look: lookAt(text, 0, text.length),
      mark: null,
      gap: 0,
      state: 'furniture',
      why: 'a test',
    }));
  const joinedTexts = (...texts: string[]) => joinedLines(readings(...texts)).map(({ text }) => text);
  it('joins a label and what it labels', () => {
    expect(joinedTexts('Essay by', 'Ina Dahl', 'Share')).toEqual(['By Ina Dahl', 'Share']);
    expect(joinedTexts('By', 'Ina Dahl,', 'Tor Holm &', 'Rui Costa', 'Share')).toEqual([
      'By Ina Dahl, Tor Holm & Rui Costa',
      'Share',
    ]);
    expect(joinedTexts('Published:', 'May 4, 2021')).toEqual(['Published: May 4, 2021']);
  });
  it('leaves what is no label, or labels something else', () => {
    for (const pair of [
      ['Photo by', 'Ina Dahl'],
      ['Sponsored by', 'Ina Dahl'],
      ['By', 'the river there was no one to be seen'],
      ['Published:', 'Harbour Books'],
    ])
      expect(joinedTexts(...pair)).toEqual(pair);
  });
});
