/** A text's language in, the names and adjectives that it has for countries out: "Ouganda", "ougandais", "乌干达". */
import { fold } from '../text/fold.js';
import { TONGUES } from './gazetteer/tongues.js';
import { placeKey } from './place-key.js';
import {
  addCandidate,
  type Candidate,
  type Candidates,
  COUNTRY_MAGNITUDE,
  englishPlaces,
  type PlaceSense,
} from './place-senses.js';
import type { NamesByFirstUnit } from './unspaced.js';
import { isEveryday } from './word-classes.js';

/** A language other than English whose names of countries the gazetteer has. */
export interface Tongue {
  readonly names: Candidates;
  /** In lower case, as French, German, Italian and Spanish print them; folded. */
  readonly adjectives: Candidates;
  /** First word → how many words the longest of its names has that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
  /** Do capitals tell names? */
  readonly cased: boolean;
  /** First UTF-16 unit → the names that begin with it as printed, the longest first; null where spaces part words. */
  readonly unspaced: NamesByFirstUnit | null;
  /** Keys of names that are abbreviations, and stand in capitals alone: "USA", "VK"; not "Irã". */
  readonly abbreviations: ReadonlySet<string>;
  /** Keys of names that may be words: a small territory's, of one word ("Reunión", "Man"). */
  readonly doubtful: ReadonlySet<string>;
  /** What was looked up once. */
  readonly senses: Map<string, PlaceSense | null>;
}

const CASELESS: ReadonlySet<string> = new Set(['ar', 'ja', 'zh']);
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh']);
/** Languages of one table. */
const ALIKE: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb' };

const known = new Map<string, Tongue | null>();

/** `language`: BCP 47. Null for English, and where the gazetteer has no names of the language. */
export function tongueOf(language: string | null): Tongue | null {
  const subtag = language?.split('-', 1)[0]?.toLowerCase() ?? 'en';
  if (subtag === 'en') return null;
  let tongue = known.get(subtag);
  if (tongue === undefined) {
    tongue = made(ALIKE[subtag] ?? subtag);
    known.set(subtag, tongue);
  }
  return tongue;
}

/** Match: `DE Deutschland|BRD`, `GD5 Grenade`, `RE?5 Reunión`, `~UG ougandais`. */
const ENTRY = /^(~?)(..)(\??)(\d?) (.+)$/;

function made(language: string): Tongue | null {
  const start = TONGUES.indexOf(`\n${language}\t`);
  if (start < 0) return null;
  const names = new Map<string, Candidate[]>();
  const adjectives = new Map<string, Candidate[]>();
  const printed: string[] = [];
  const doubtful = new Set<string>();
  for (const entry of TONGUES.slice(start + 1, TONGUES.indexOf('\n', start + 1)).split('\t')) {
    const [, adjective, code, unsure, size, list] = ENTRY.exec(entry) ?? [];
    if (!code || !list) continue;
    const magnitude = size ? Number(size) + 1 : COUNTRY_MAGNITUDE + (adjective ? 0 : 1);
    const candidate = { kind: adjective ? 'demonym' : 'country', code, magnitude, capital: false, town: 0 } as const;
    for (const name of list.split('|')) {
      if (unsure && !CASELESS.has(language) && isDoubtful(placeKey(name))) doubtful.add(placeKey(name));
      if (!adjective) printed.push(name);
      else addCandidate(adjectives, fold(name), candidate);
      for (const form of language === 'ar' ? withParticles(name) : [name])
        addCandidate(names, placeKey(form), candidate);
    }
  }
  return {
    names,
    adjectives,
    longest: longestOf(names.keys()),
    cased: !CASELESS.has(language),
    doubtful,
    abbreviations: new Set(CASELESS.has(language) ? [] : printed.filter(isAbbreviation).map(placeKey)),
    unspaced: UNSPACED.has(language) ? byFirstUnit(printed) : null,
    senses: new Map(),
  };
}

/** Known in English as a country's, and no word there, it is no word elsewhere either: "Taiwan". */
function isDoubtful(key: string): boolean {
  return !key.includes(' ') && (!englishPlaces().has(key) || isEveryday(key));
}

function isAbbreviation(name: string): boolean {
  return name === name.toUpperCase();
}

/** First word → how many words the longest key has that begins with it. */
export function longestOf(keys: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}

/** What Arabic writes in one word with the next: "and", "so", "in", "for", "as". */
const PARTICLES = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];
const ARTICLE = 'ال';

/** "المغرب" → also "والمغرب", "بالمغرب", "للمغرب": "for" takes the article's first letter away. */
function withParticles(name: string): string[] {
  return PARTICLES.map((particle) =>
    particle.endsWith('ل') && name.startsWith(ARTICLE) ? particle + name.slice(1) : particle + name,
  );
}

function byFirstUnit(names: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const first = name.charCodeAt(0);
    const list = found.get(first);
    if (list) list.push(name);
    else found.set(first, [name]);
  }
  return found;
}
