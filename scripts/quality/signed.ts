/** An author and a day in, the lines out in which pages of many makes state them. */
import type { Chance } from './chance.js';
import type { LanguageCode } from './page.js';

export interface Signed {
  readonly lines: readonly string[];
  /** None where the lines name nobody. */
  readonly authors: readonly string[];
  /** YYYY-MM-DD; null where the lines state none. */
  readonly day: string | null;
}

interface Told {
  readonly name: string;
  readonly other: string;
  readonly year: number;
  /** 1–12, 1–28. */
  readonly month: number;
  readonly date: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const LONG: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

const BYLINES: Readonly<Record<LanguageCode, readonly ((told: Told) => string[])[]>> = {
  en: [
    ({ name }) => [`By ${name}`],
    ({ name }) => [`By ${name.toUpperCase()}, Staff Writer`],
    ({ name, other }) => [`By ${name} and ${other}`],
    ({ name }) => ['By', name],
    ({ name }) => [`By ${name} | The Callow Mercury`],
    ({ name }) => [`${name}Environment Correspondent`],
    ({ name }) => [`${name}, Chief Reporter`],
    ({ name }) => [`Written by ${name}`],
    ({ name, other }) => [`By ${name}, ${other}`],
    ({ name }) => [name],
  ],
  de: [
    ({ name }) => [`Von ${name}`],
    ({ name, other }) => [`Von ${name} und ${other}`],
    ({ name }) => [`Von ${name}, Altenbrück`],
  ],
  fr: [({ name }) => [`Par ${name}`], ({ name, other }) => [`Par ${name} et ${other}`]],
  es: [({ name }) => [`Por ${name}`], ({ name, other }) => [`Por ${name} y ${other}`]],
};

const DAYS: Readonly<Record<LanguageCode, readonly ((told: Told) => string[])[]>> = {
  en: [
    ({ year, month, date }) => [`${LONG.en[month - 1]} ${date}, ${year}`],
    ({ year, month, date }) => [`Published: ${date} ${LONG.en[month - 1]} ${year}`],
    ({ year, month, date }) => [
      `Published ${LONG.en[month - 1]} ${date}, ${year} at 5:14 pm | Updated ${LONG.en[month - 1]} ${date}, ${year} at 8:40 pm`,
    ],
    ({ year, month, date }) => [`${year}-${two(month)}-${two(date)}T10:22:00Z`],
    ({ year, month, date }) => [`${LONG.en[month - 1]!.slice(0, 3)} ${date}, ${year} 5:14 PM EST`],
    ({ year, month, date }) => [`${date} ${LONG.en[month - 1]} ${year}, 10:22`, 'Updated 3 hours ago'],
    ({ year, month, date }) => ['Published', `${LONG.en[month - 1]} ${date}, ${year}`],
  ],
  de: [
    ({ year, month, date }) => [`${two(date)}.${two(month)}.${year}, 10:22 Uhr`],
    ({ year, month, date }) => [`Veröffentlicht am ${date}. ${LONG.de[month - 1]} ${year}`],
  ],
  fr: [
    ({ year, month, date }) => [`Publié le ${date} ${LONG.fr[month - 1]} ${year} à 10h22`],
    ({ year, month, date }) => [`${date} ${LONG.fr[month - 1]} ${year}`],
  ],
  es: [
    ({ year, month, date }) => [`${date} de ${LONG.es[month - 1]} de ${year}`],
    ({ year, month, date }) => [`Publicado el ${date} de ${LONG.es[month - 1]} de ${year}`],
  ],
};

export function signedLines(language: LanguageCode, names: readonly [string, string], chance: Chance): Signed {
  const told: Told = {
    name: names[0],
    other: names[1],
    year: chance.whole(1998, 2025),
    month: chance.whole(1, 12),
    date: chance.whole(13, 28),
  };
  const day = `${told.year}-${two(told.month)}-${two(told.date)}`;
  const byline = chance.odds(0.85) ? chance.one(BYLINES[language])(told) : [];
  const dated = chance.odds(0.85) ? chance.one(DAYS[language])(told) : [];
  const whole = [byline, dated].flat().join(' ').toLowerCase();
  const authors = names.filter((name) => whole.includes(name.toLowerCase()));
  const oneLine = byline.length === 1 && dated.length === 1 && !/\|/.test(`${byline}${dated}`) && chance.odds(0.2);
  const lines = oneLine
    ? [`${byline[0]} | ${dated[0]}`]
    : chance.odds(0.75)
      ? [...byline, ...dated]
      : [...dated, ...byline];
  return { lines, authors, day: dated.length ? day : null };
}
