import { describe, expect, it } from 'vitest';
import type { NameKind } from '../model/name.js';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const named = (language: string, paragraphs: readonly string[]) =>
  mentions(clippingOf(paragraphs, { language })).names.map(({ kind, name }) => [kind, name] as const);
const namesOf = (kind: NameKind, language: string, paragraphs: readonly string[]) =>
  named(language, paragraphs).flatMap(([found, name]) => (found === kind ? [name] : []));

describe('names of German texts', () => {
  const text = [
    'BREMEN, 3. Mai – Der Landtag hat am Montag die umstrittene Deichreform von Verkehrsminister Jonas Ahrend beschlossen. Für das Gesetz stimmten 37 Abgeordnete der Koalition.',
    'Ahrend sprach von einem guten Tag. Auch Bergen, so Ahrend, sei gut; Finanzministerin Maria Bergen schwieg. Ihr Vorsitzender Werner Tölke warnte vor Sperrungen, sagte aber der Partei zu.',
    'Die Häfen von Hamburg und die Werft sollen warten. Minister Ahrend will den Ausschuss im Herbst hören.',
  ];

  it('are people without their offices and the words that open sentences', () => {
    expect(namesOf('person', 'de', text).sort()).toEqual(['Jonas Ahrend', 'Maria Bergen', 'Werner Tölke']);
  });

  it('are no nouns, which all bear a capital', () => {
    const names = named('de', text).map(([, name]) => name);
    expect(names.join(' | ')).not.toMatch(/Landtag|Sperrungen|Häfen|Gesetz|Koalition|Ausschuss/);
    expect(names).toContain('Hamburg');
  });
});

it('are no part of German weekdays', () => {
  const names = named('de', [
    'Das Hochwasser der Elbe hat am Donnerstag Magdeburg erreicht. Mehr als 2000 Menschen mussten ihre Häuser verlassen.',
  ]).map(([, name]) => name);
  expect(names).toContain('Magdeburg');
  expect(names.join(' | ')).not.toContain('Donnerstag');
});

describe('names behind nouns of German texts', () => {
  it('are people without titles and offices, and bodies without what they are', () => {
    const names = named('de', [
      'Oberbürgermeister Dieter Rahmer und Ministerpräsident Jan Olsberg haben am Montag die Halle eröffnet, sagte Rahmer.',
      'Auch Prof. Dr. Anna Schmidt, Bürgermeisterin Ute Mahnke und Senatorin a. D. Monika Prinz waren da. Bundeskanzler Welk kam nicht.',
      'Das Unternehmen Tolmer baut mit. Das Landgericht Hannover und Richter Olaf Meinert wollen warten.',
    ]);
    expect(names.map(([kind, name]) => `${kind} ${name}`).sort()).toEqual([
      'organisation Landgericht Hannover',
      'organisation Tolmer',
      'person Anna Schmidt',
      'person Dieter Rahmer',
      'person Jan Olsberg',
      'person Monika Prinz',
      'person Olaf Meinert',
      'person Ute Mahnke',
      'person Welk',
    ]);
  });
});

describe('names of French and Spanish texts', () => {
  it('begin behind the small word that opens a sentence', () => {
    const french = named('fr', [
      'Le maire Étienne Marchand a promis des trains à Lille et à Nantes. À Lille, les gares seront ouvertes.',
      'À Nantes, Étienne Marchand verra des voyageurs dès vendredi.',
    ]);
    expect(french.map(([, name]) => name).join(' | ')).not.toMatch(/À|Le maire/);
    expect(french).toContainEqual(['place', 'Lille']);
    expect(french).not.toContainEqual(['person', 'Lille']);
    const spanish = named('es', [
      'OVIEDO, 3 de mayo — El Ateneo aprobó el jueves la norma de los puertos, según Lucía Peral, que habló en el puerto.',
      'El Ateneo y los jueces esperan al ministro.',
    ]);
    expect(spanish.map(([, name]) => name).join(' | ')).not.toMatch(/Ateneo/);
    expect(spanish).toContainEqual(['person', 'Lucía Peral']);
  });

  it('are found behind a small word that lost its vowel', () => {
    const french = named('fr', [
      'La proposition d’Étienne Marchand a surpris l’Allemagne, a-t-il dit à Lille. L’Allemagne attend.',
    ]);
    expect(french).toContainEqual(['person', 'Étienne Marchand']);
    const { countries } = mentions(clippingOf(['La proposta dell’Austria è piaciuta.'], { language: 'it' }));
    expect(countries.map(({ code }) => code)).toEqual(['AT']);
  });

  it('are bodies with the place that they are of, and end before "and the"', () => {
    expect(
      named('fr', [
        'Lundi, la Banque de France et la SNCF ont signé, a dit Mme Anne Lefort, maire de Lille. M. Lefort attend.',
      ]),
    ).toEqual([
      ['organisation', 'Banque de France'],
      ['organisation', 'SNCF'],
      ['person', 'Anne Lefort'],
      ['place', 'Lille'],
    ]);
    const spanish = named('es', ['Ayer firmaron el Banco de España y la Universidad de Sevilla, según Lucía Peral.']);
    expect(spanish).toContainEqual(['organisation', 'Banco de España']);
    expect(spanish).toContainEqual(['organisation', 'Universidad de Sevilla']);
    expect(named('it', ['La Banca d’Italia ha firmato lunedì, ha detto Anna Rossi.'])).toContainEqual([
      'organisation',
      'Banca d’Italia',
    ]);
    const { countries } = mentions(clippingOf(['La Banca d’Italia ha firmato ieri.'], { language: 'it' }));
    expect(countries).toEqual([]);
  });

  it('keep a particle that stands in a full name', () => {
    const people = namesOf('person', 'fr', [
      'Le sénateur Charles de Brenne a parlé à Paris. De Brenne a promis une loi, et Charles de Brenne la défendra.',
    ]);
    expect(people).toEqual(['Charles de Brenne']);
  });
});

it('leaves English texts to the model', () => {
  const text = ['The talks in Paris went on. The Hague will host Anna Miller on Monday, officials said.'];
  expect(mentions(clippingOf(text, { language: 'en-GB' }))).toEqual(mentions(clippingOf(text)));
});
