/** The month and weekday names of many languages in (CLDR, by way of Intl), `src/text/calendar-names.ts` out: `npx tsx scripts/calendar-names.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../src/text/fold.js';

/** The earlier language wins where two mean different months by one word ("listopad": Polish November, Croatian October). */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'tr',
  'pl',
  'ar',
  'ar-LB',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'hu',
  'ro',
  'uk',
  'el',
  'id',
  'bg',
  'sk',
  'sl',
  'ca',
  'de-AT',
];
/** Newspapers' own short forms, which CLDR does not list. */
const EXTRA_MONTHS: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['set', 9],
  ['mrz', 3],
  ['fevr', 2],
  ['juill', 7],
];
const EXTRA_WEEKDAYS: readonly (readonly [string, number])[] = [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
];

/** "de març", "d'abril". */
const CATALAN_OF = /^(?:de |d')/;

type Table = Map<string, number>;
const LONGEST = 24;

function add(table: Table, word: string, value: number): void {
  const key = fold(word).replace(CATALAN_OF, '').replace(/\.$/, '').trim();
  if (key.length < 2 || key.length > LONGEST || /\d/.test(key) || table.has(key)) return;
  table.set(key, value);
}

function months(): Table {
  const table: Table = new Map();
  for (const language of LANGUAGES)
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2023, month - 1, 15));
      for (const width of ['long', 'short'] as const) {
        const options = { month: width, timeZone: 'UTC', calendar: 'gregory' } as const;
        add(table, new Intl.DateTimeFormat(language, options).format(date), month);
        for (const part of new Intl.DateTimeFormat(language, {
          ...options,
          day: 'numeric',
          year: 'numeric',
        }).formatToParts(date))
          if (part.type === 'month') add(table, part.value, month);
      }
    }
  for (const [word, month] of EXTRA_MONTHS) add(table, word, month);
  return table;
}

/** Only names of three letters or more: "Di", "lu" and "ma" are words of their own. */
function weekdays(): Table {
  const table: Table = new Map();
  for (const language of LANGUAGES)
    for (let weekday = 0; weekday < 7; weekday++) {
      const date = new Date(Date.UTC(2023, 0, 1 + weekday));
      for (const width of ['long', 'short'] as const) {
        const word = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC', calendar: 'gregory' }).format(
          date,
        );
        if (fold(word).replace(/\.$/, '').length > 2) add(table, word, weekday);
      }
    }
  for (const [word, weekday] of EXTRA_WEEKDAYS) add(table, word, weekday);
  return table;
}

const UNITS = ['minute', 'hour', 'day', 'week'] as const;
const EXTRA_AGO: readonly (readonly [string, number])[] = [
  ['#m ago', 0],
  ['#min ago', 0],
  ['#mins ago', 0],
  ['#h ago', 1],
  ['#hr ago', 1],
  ['#hrs ago', 1],
  ['#d ago', 2],
];

/** "vor #tagen", "#days ago": how a language says a number of units ago, `#` for the number. */
function agoForms(): Table {
  const table: Table = new Map();
  for (const language of [...LANGUAGES, 'ja', 'zh', 'ko'])
    for (const [index, unit] of UNITS.entries())
      for (const style of ['long', 'short'] as const)
        for (const count of [1, 2, 3, 5, 11]) {
          const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
          const form = fold(
            format
              .formatToParts(-count, unit)
              .map(({ type, value }) => (type === 'integer' ? '#' : value))
              .join(''),
          );
          const key = form.replace(/ ?# ?/, '#').replace(/\.$/, '');
          if (key.includes('#') && !table.has(key)) table.set(key, index);
        }
  for (const [form, unit] of EXTRA_AGO) table.set(form, unit);
  return table;
}

/** "yesterday", "gestern": 0 today, 1 yesterday. */
function recentDays(): Table {
  const table: Table = new Map();
  for (const language of [...LANGUAGES, 'ja', 'zh', 'ko'])
    for (const ago of [0, 1]) {
      const word = fold(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day'));
      if (!/\d/.test(word) && !table.has(word)) table.set(word, ago);
    }
  return table;
}

function rows(table: Table, first: number, last: number): string {
  const lines: string[] = [];
  for (let value = first; value <= last; value++) {
    const words = [...table].filter(([, of]) => of === value).map(([word]) => word);
    const row = words.sort((a, b) => (a < b ? -1 : 1)).join('|');
    lines.push(row.includes("'") ? `  "${row}",` : `  '${row}',`);
  }
  return lines.join('\n');
}

writeFileSync(
  path.join(import.meta.dirname, '../src/text/calendar-names.ts'),
  `/** Month and weekday names of many languages, folded, without a final point; made by \`scripts/calendar-names.ts\` from CLDR (Unicode License v3). */

/** January to December; several spellings of one month are parted by \`|\`. */
export const MONTH_NAMES: readonly string[] = [
${rows(months(), 1, 12)}
];

/** Sunday to Saturday. */
export const WEEKDAY_NAMES: readonly string[] = [
${rows(weekdays(), 0, 6)}
];

/** Minutes, hours, days, weeks ago; \`#\` stands for the number and the spaces around it. */
export const AGO_FORMS: readonly string[] = [
${rows(agoForms(), 0, UNITS.length - 1)}
];

/** Today, yesterday. */
export const RECENT_DAYS: readonly string[] = [
${rows(recentDays(), 0, 1)}
];
`,
);
