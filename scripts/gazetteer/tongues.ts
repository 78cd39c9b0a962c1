/** CLDR's and ISO's names of countries in other languages than English in, rows of the table of them out. */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { placeKey } from '../../src/name/place-key.js';
import { addTo } from '../../src/text/grouped-by.js';
import { adjectiveForms } from './adjectives.js';

const require = createRequire(import.meta.url);

/**
 * Languages in which a country's name stands in a text as in a list: those with cases ("w Niemczech") would need their grammar.
 * BCP 47 → CLDR's locales, and the keys of ISO's names.
 */
const TONGUES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar'],
  ca: ['ca'],
  da: ['da'],
  de: ['de'],
  es: ['es', 'es-419'],
  fr: ['fr'],
  id: ['id'],
  it: ['it'],
  ja: ['ja'],
  nb: ['no'],
  nl: ['nl'],
  pt: ['pt', 'pt-PT'],
  sv: ['sv'],
  zh: ['zh', 'zh-Hant'],
};

interface Territories {
  readonly main: Readonly<Record<string, { localeDisplayNames: { territories: Readonly<Record<string, string>> } }>>;
}

interface Territory {
  readonly _population: string;
}

const containment = (
  require('cldr-core/supplemental/territoryContainment.json') as {
    supplemental: { territoryContainment: { UN: { _contains: readonly string[] } } };
  }
).supplemental.territoryContainment;
const populations = (
  require('cldr-core/supplemental/territoryInfo.json') as {
    supplemental: { territoryInfo: Readonly<Record<string, Territory>> };
  }
).supplemental.territoryInfo;

/** Of the other territories some have names that are words elsewhere ("Reunión", "Man"). */
const UNITED_NATIONS: ReadonlySet<string> = new Set(containment.UN._contains);
/** "مالي", Mali, is oftener "financial". Near miss: "تشيلي", too long for an adjective of three letters. */
const ARABIC_ADJECTIVE = /^\p{Script=Arabic}{3}ي$/u;
/** Powers of ten of people: a smaller country is not what most mean by a name that towns have too ("Granada"). */
const WELL_KNOWN = 6;

/**
 * `de\tDE Deutschland|Bundesrepublik…\t…`: language, then for each country its code, where it is small the power of ten of its people, with `?` where it
 * is no member of the United Nations, and its names; then, behind `~`, the adjectives of countries.
 */
export function tongueRows(): string[] {
  return Object.entries(TONGUES).map(([tongue, locales]) =>
    [
      tongue,
      ...[...namesIn(tongue, locales)].map(([code, names]) => `${code}${standing(code)} ${names.join('|')}`),
      ...[...adjectivesIn(tongue)].map(([code, forms]) => `~${code} ${forms.join('|')}`),
    ].join('\t'),
  );
}

function standing(code: string): string {
  const power = Math.floor(Math.log10(Number(populations[code]?._population ?? 1)));
  if (power >= WELL_KNOWN) return '';
  return (UNITED_NATIONS.has(code) ? '' : '?') + power;
}

function isoIn<Key extends string>(file: string, key: Key): Readonly<Record<string, string | readonly string[]>> {
  return (require(file) as Record<Key, Readonly<Record<string, string | readonly string[]>>>)[key];
}

function namesIn(tongue: string, locales: readonly string[]): Map<string, readonly string[]> {
  const iso = isoIn(`i18n-iso-countries/langs/${tongue}.json`, 'countries');
  const cldr = locales.map(
    (locale) =>
      (require(`cldr-localenames-full/main/${locale}/territories.json`) as Territories).main[locale]!.localeDisplayNames
        .territories,
  );
  const given = givenNames(tongue);
  const found = new Map<string, readonly string[]>();
  for (const code of [...Object.keys(iso), 'XK'].sort()) {
    const known = [
      ...cldr.flatMap((of) => [of[code], of[`${code}-alt-short`], of[`${code}-alt-variant`]]),
      iso[code],
    ].flat();
    const names = known.flatMap((name) => (name === undefined ? [] : clean(name)));
    const kept = [...new Map(names.map((name) => [placeKey(name), name])).values()].filter(
      (name) => !(given.has(name) || ARABIC_ADJECTIVE.test(name)),
    );
    if (kept.length) found.set(code, kept);
  }
  return found;
}

/** "刚果（金）" and "Congo (RDC)" stand in no text. */
function clean(name: string): string[] {
  const plain = name.replace(/[’ʻ]/g, "'").replace(/\s+/gu, ' ').trim();
  return /[(（,،]| [-–] /u.test(plain) ? [] : [plain];
}

/** "Maurice" is a country of French texts, and oftener a man. */
function givenNames(tongue: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [locale, { person }] of Object.entries(allLocales))
    if (locale.split('_', 1)[0] === tongue)
      for (const names of Object.values(person?.first_name ?? {}))
        for (const name of Array.isArray(names) ? names : []) found.add(String(name));
  return found;
}

/** Of members of the United Nations, one word that no other country has. */
function adjectivesIn(tongue: string): Map<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [code, word] of Object.entries(nationalities(tongue)).sort())
    if (UNITED_NATIONS.has(code))
      for (const form of new Set(adjectiveForms(tongue, word.trim()))) addTo(owners, form, code);
  const found = new Map<string, string[]>();
  for (const [form, codes] of owners) if (codes.length === 1) addTo(found, codes[0]!, form);
  return found;
}

/** Their package has them in few languages. */
function nationalities(tongue: string): Readonly<Record<string, string>> {
  try {
    return isoIn(`i18n-nationality/langs/${tongue}.json`, 'nationalities') as Readonly<Record<string, string>>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return {};
    throw error;
  }
}
