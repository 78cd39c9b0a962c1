import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clipping } from '../model/clipping.js';
import type { NameKind } from '../model/name.js';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const countriesOf = (...paragraphs: string[]) => mentions(clippingOf(paragraphs)).countries.map(({ code }) => code);
const namesOf = (kind: NameKind, paragraphs: readonly string[], more: Partial<Clipping> = {}) =>
  mentions(clippingOf(paragraphs, more))
    .names.filter((name) => name.kind === kind)
    .map(({ forms }) => [...forms].sort());

it('takes no contraction for a name', () => {
  const said = `“I’ve been there,” said Ann Miller. “I've got it, and I’ve lost it. I’ll go.” I’m told so. I'd go.`;
  const forms = mentions(clippingOf([said])).names.flatMap((name) => name.forms);
  expect(forms).toEqual(['Ann Miller']);
});

describe('full names', () => {
  const filed = (...paragraphs: string[]) =>
    mentions(clippingOf(paragraphs)).names.map(({ kind, name, forms }) => [kind, name, [...forms].sort()]);

  it('stand for the abbreviations of states', () => {
    const names = filed('The plant near Trenton, N.J., was shut.', 'New Jersey will pay; so will Camden, NJ, by May.');
    expect(names).toContainEqual(['place', 'New Jersey', ['N.J.', 'NJ', 'New Jersey']]);
  });

  it('stand for a body that a text goes on to call "the Department"', () => {
    const names = filed(
      'Four ports were named in a State Department cable.',
      '"The Department has found 12 ships of concern," the cable said. The State Department gave no reason.',
    );
    expect(names).toContainEqual(['organisation', 'State Department', ['Department', 'State Department']]);
  });

  it('go on to the members of a house', () => {
    const names = filed('She was speaker of the US House of Representatives until Friday.');
    expect(names).toContainEqual(['organisation', 'US House of Representatives', ['US House of Representatives']]);
  });
});

describe('countries', () => {
  it('counts names, demonyms and capitals', () => {
    expect(countriesOf('Norwegian officials met in Lima.', 'Oslo and Norway agreed.')).toEqual(['NO', 'PE']);
  });

  it('reads what follows a comma: a town of Texas, not the capital of France', () => {
    expect(countriesOf('The fire in Paris, Texas, was put out by noon.')).toEqual(['US']);
  });

  it('takes a list of towns for a list', () => {
    const { names } = mentions(clippingOf(['The talks between Washington, Seoul and Tokyo went on in Tokyo.']));
    expect(names.map(({ name, country }) => [name, country])).toEqual([
      ['Washington', 'US'],
      ['Seoul', 'KR'],
      ['Tokyo', 'JP'],
    ]);
  });

  it('reads an abbreviated state, with and without spaces', () => {
    expect(countriesOf('The mine near Charleston, W.Va., was shut on Friday.')).toEqual(['US']);
    expect(countriesOf('The mine near Charleston, W. Va., was shut on Friday.')).toEqual(['US']);
  });

  it('lets the countries of a list be countries, whatever American towns are called', () => {
    expect(
      countriesOf(
        'The United States said the United States would shut its borders.',
        'It named Angola, Peru, Lebanon and Cuba.',
      ),
    ).toEqual(['US', 'AO', 'CU', 'LB', 'PE']);
  });

  it('takes no country of a list for a town of its neighbour', () => {
    const listed = countriesOf(
      'The Nigerian envoy said Nigeria would let in people of Angola, Benin, Bhutan, Niger and Nigeria, but not others.',
      'Nigerians in Lagos and Kano waited for the Nigerian vote.',
    );
    expect(listed).toContain('BJ');
  });

  it('believes the words that call a place a town', () => {
    expect(countriesOf('The city of Lebanon in Tennessee will mend its bridge. Lebanon has 40,000 people.')).toEqual([
      'US',
    ]);
    expect(countriesOf('The band comes back to Turkey. The city of Turkey in Texas pays for it.')).toEqual(['US']);
  });

  it('takes no beginning of a name for a state', () => {
    expect(countriesOf('Many were hurt in Cairo, Al-Nahar said, and more in Giza.')).toEqual(['EG']);
  });

  it('leaves saints out of the towns that are called after them', () => {
    expect(countriesOf('The blast in Cairo hit the church of St. Peter and St. Paul.')).toEqual(['EG']);
    expect(countriesOf('She read law at St. John’s University in New York.')).toEqual(['US']);
  });

  it('reads a town beside the other places of the text, however often the town itself is named', () => {
    expect(
      countriesOf(
        'Dublin residents met the Dublin City Council on Monday. Dublin will sell its old mill.',
        'The mill once drew families from Cleveland, Toledo and Akron to Dublin.',
      ),
    ).toEqual(['US']);
    expect(countriesOf('Dublin residents met the council. Families had come from Galway, Sligo and Cork.')).toEqual([
      'IE',
    ]);
  });

  it('leaves a capital named in passing where it is, whatever is said around it', () => {
    expect(
      countriesOf('The governors of Ohio, Texas, Iowa and Nevada met in Chicago.', 'One had flown in from Paris.'),
    ).toEqual(['US', 'FR']);
  });

  it('means China by China in a text from Taipei', () => {
    expect(countriesOf('Taiwan and Taipei said China would not answer. Taiwan waited.')).toEqual(['TW', 'CN']);
  });

  it('lets one state name the next, though one of them is a country elsewhere', () => {
    expect(countriesOf('Georgia has early voting. Alabama and Tennessee have none, and Georgia gains by it.')).toEqual([
      'US',
    ]);
    expect(countriesOf('Georgia has early voting. Armenia and Turkey have none, and Georgia gains by it.')).toEqual([
      'GE',
      'AM',
      'TR',
    ]);
  });

  it('knows a big town without the water that it lies on', () => {
    expect(countriesOf('A hall burned down in Newcastle. The British government sent aid to Newcastle.')).toEqual([
      'GB',
    ]);
    expect(countriesOf('A hall burned down in Frankfurt. The German government sent aid to Frankfurt.')).toEqual([
      'DE',
    ]);
    expect(countriesOf('A hall burned down in Newcastle, and Newcastle will rebuild it.')).not.toContain('US');
  });

  it('hears from the spelling which Norfolk it is', () => {
    expect(countriesOf('The counselor honored her neighbors at the new center in Norfolk.')).toEqual(['US']);
    expect(countriesOf('The counsellor honoured her neighbours at the new centre in Norfolk.')).toEqual(['GB']);
  });

  it('takes a people before a thing for its kind, before people for a people', () => {
    expect(countriesOf('The stall sold Mexican food at noon.')).toEqual([]);
    expect(countriesOf('The stall was shown to Mexican officials at noon.')).toEqual(['MX']);
    expect(countriesOf('The stall sold Mexican food, as they do in Mexico.')).toEqual(['MX']);
  });

  it('knows a people whose name is a word in lower case', () => {
    expect(countriesOf('The French historian wrote to Polish officials.')).toEqual(['FR', 'PL']);
    expect(countriesOf('French police closed the road.')).toEqual(['FR']);
    expect(countriesOf('They polish shoes and french the beans near the North Pole. Polish them at noon.')).toEqual([]);
  });

  it('quotes the words with their lines', () => {
    const [first] = mentions(clippingOf(['Nothing here.', 'The ship left Peru at noon.'])).countries;
    expect(first).toEqual({
      code: 'PE',
      weight: 2,
      evidence: { lines: [2, 2], text: 'The ship left Peru at noon.', says: null },
    });
  });
});

describe('people', () => {
  it('joins spellings that differ in hyphens, and a family name or a surname alone', () => {
    const text = [
      'Foreign Minister Han Sol-hui met President Viktor Melnikov in Moscow.',
      'Melnikov thanked Han Sol Hui. Han said it was late.',
    ];
    expect(namesOf('person', text)).toEqual([
      ['Han', 'Han Sol Hui', 'Han Sol-hui'],
      ['Melnikov', 'Viktor Melnikov'],
    ]);
  });

  it('joins a name with letters that other papers do not have', () => {
    const text = ['Minister Anna Wałęska spoke on Monday.', 'Anna Waleska thanked the voters.'];
    expect(namesOf('person', text)).toEqual([['Anna Waleska', 'Anna Wałęska']]);
  });

  it('leaves titles out, keeps particles, initials and suffixes in', () => {
    const text = [
      'Prime Minister Mohammed bin Rashid met Gov. John F. Miller Jr. and Mr. Carlos de la Cruz on Tuesday, officials said.',
    ];
    expect(namesOf('person', text).flat()).toEqual(['Mohammed bin Rashid', 'John F. Miller Jr.', 'Carlos de la Cruz']);
  });

  it('knows a name in a Title Case headline by the text below it, and nothing else of that headline', () => {
    const headline = {
      text: 'Melnikov Administration Weighs New Border Rules',
      origin: 'stated',
      lines: [[1, 1]],
    } as const;
    const text = ['President Viktor Melnikov said on Monday that the border would stay open.'];
    const { names } = mentions(clippingOf(text, { headline }));
    expect(names.map(({ name, forms }) => [name, ...forms])).toEqual([
      ['Viktor Melnikov', 'Melnikov', 'Viktor Melnikov'],
    ]);
  });
});

describe('places', () => {
  it('are no people for the name that follows their kind, and no town is its paper', () => {
    const text = [
      'President Donald Trump spoke with reporters on his way to Camp David, Md., on Sunday, officials said.',
      'The cable was first reported by the Washington Post.',
    ];
    expect(namesOf('place', text).flat()).toContain('Camp David');
    expect(namesOf('organisation', text).flat()).toContain('Washington Post');
    expect(namesOf('person', text).flat().join()).not.toContain('David');
  });
});

it('parts a state from the party of its senator', () => {
  const text = ['The bill was offered by Chairman Paul Marsh, R-Wis., and Senator Ruth Amberley, D-Wash., on Friday.'];
  expect(namesOf('place', text).flat().join(' ')).not.toMatch(/[RD]-/);
});

describe('organisations', () => {
  it('believes an acronym that spells the words before it', () => {
    const text = ['The Nordic Deep Water Agency (NDWA) said so in a statement. The NDWA gave no date.'];
    expect(namesOf('organisation', text)).toEqual([['NDWA', 'Nordic Deep Water Agency']]);
  });

  it('takes a river for a place', () => {
    const text = ['The bridge over the River Ness was closed. Sandbags lay along the River Ness on Monday.'];
    expect(namesOf('place', text)).toEqual([['River Ness']]);
  });

  it('leaves the office before a full name out', () => {
    const text = ['Fed Chair Jerome Pollard said so. Governor Ann Reed agreed. Pollard will speak.'];
    expect(namesOf('person', text)).toEqual([['Jerome Pollard', 'Pollard'], ['Ann Reed']]);
  });

  it('parts a country from a name before “and”', () => {
    const union = ['The Soviet Union and Norway signed a pact on Monday. The Soviet Union will pay.'];
    expect(namesOf('organisation', union).flat()).not.toContain('Soviet Union and Norway');
    expect(namesOf('place', union).flat()).toContain('Norway');
  });

  it('parts a ministry from the country that owns it', () => {
    const text = ["Norway's Foreign Ministry said on Friday that talks would go on."];
    expect(namesOf('organisation', text)).toEqual([['Foreign Ministry']]);
  });
});

it('finds no name in weekdays, months and the words that open sentences', () => {
  const text = ['Monday was cold. However, the river rose in June. Officials said the bridge would open on Tuesday.'];
  expect(mentions(clippingOf(text)).names).toEqual([]);
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Kim Jong-un',
      'Paris,',
      'Texas',
      'U.S.',
      '(KCNA)',
      "Putin's",
      '’ s',
      ' - ',
      '北京',
      'الرياض',
      'MOSCOW',
      '\t',
      '“',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.lorem({ maxCount: 4 }),
  );
  const paragraph = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '));

  it('is read without a crash, and each name and country quotes the text on its lines', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const { names, countries } = mentions(clippingOf(paragraphs));
        for (const { evidence } of [...names, ...countries])
          expect(paragraphs[evidence.lines[0] - 1]).toContain(evidence.text);
        for (const { forms, count, name } of names) {
          expect(forms.length).toBeGreaterThan(0);
          expect(count).toBeGreaterThanOrEqual(forms.length);
          expect(name).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same result each time', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        expect(mentions(clippingOf(paragraphs))).toEqual(mentions(clippingOf(paragraphs)));
      }),
      { numRuns: 50 },
    );
  });
});

it('joins two letters with a name of two words that the text gives in full', () => {
  const filed = mentions(
    clippingOf([
      'EU leaders met on Friday, and the EU said that it would wait.',
      'European Union officials said so. The European Union has a plan, officials said.',
    ]),
  ).names;
  expect(filed.map(({ kind, name, count }) => [kind, name, count])).toEqual([['organisation', 'European Union', 4]]);
});
