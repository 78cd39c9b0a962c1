/** A clipping's passages in, its phrases with their counts and places out. */
import type { LineRange } from '../model/place.js';
import { beginsNames, type Casing, casingOf, isProper, isTitleCase } from './casing.js';
import type { Word } from './lexicon.js';
import type { Passage } from './passages.js';
import { type Token, tokens } from './tokens.js';

export interface Phrase {
  /** Stems, one space between them. */
  readonly key: string;
  readonly words: readonly Word[];
  /** Which of the words are names. */
  readonly proper: readonly boolean[];
  count: number;
  inHeadline: boolean;
  inLead: boolean;
  /** Stands in the first sentence of a text without a headline. */
  opens: boolean;
  /** Stands outside the headline too. */
  inText: boolean;
  /** Bare: it stood by itself at least once, no word of the phrase before or after it. */
  bare: boolean;
  /** Its first place. */
  readonly lines: LineRange;
  /** As it stands there. */
  readonly text: string;
  /** Stem of a word before it → the phrase that both make; null where there is none. */
  longer: Map<string, Phrase> | null;
}

export interface Phrases {
  readonly byKey: ReadonlyMap<string, Phrase>;
  /** Stems of the names that follow "President", "Prime Minister": heads of state stand for their country. */
  readonly rulers: ReadonlySet<string>;
  /** Does the running text have the stem, with a capital or without? */
  readonly inText: (stem: string) => boolean;
}

const LONGEST = 4;
/** Titles of those who speak for a whole country. Stems. */
const RULERS: ReadonlySet<string> = new Set(
  'president premier chancellor king queen emperor sultan emir taoiseach'.split(' '),
);

/** Every run of one to four words that could be a subject's name, by key. `given`: the text's people's first names, folded: they are names at the head of a sentence too. */
export function phrasesOf(passages: readonly Passage[], given: ReadonlySet<string> = new Set()): Phrases {
  const scanned = passages.map((passage) => ({ passage, list: tokens(passage.read) }));
  const casing = casingOf(
    scanned.filter(({ passage }) => passage.standing !== 'headline' || passage.opens).map(({ list }) => list),
  );
  for (const name of given) casing.names.add(name);
  const byKey = new Map<string, Phrase>();
  const rulers = new Set<string>();
  for (const { passage, list } of scanned) {
    const proper = properOf(passage, list, casing);
    collectRulers(rulers, list, proper);
    collect(byKey, { passage, list, proper });
  }
  return { byKey, rulers, inText: (stem) => casing.names.has(stem) || casing.plain.has(stem) };
}

function properOf(passage: Passage, list: readonly Token[], casing: Casing): boolean[] {
  const titled = !passage.opens && isTitleCase(list);
  const proper = list.map((token) => isProper(token, casing, titled));
  for (let i = 0; i + 1 < list.length; i++)
    if (!proper[i] && proper[i + 1] && !list[i + 1]!.parted && beginsNames(list[i]!.word)) proper[i] = true;
  return proper;
}

interface Scanned {
  readonly passage: Passage;
  readonly list: readonly Token[];
  readonly proper: readonly boolean[];
}

function collect(byKey: Map<string, Phrase>, scanned: Scanned): void {
  const { passage, list, proper } = scanned;
  const body = passage.standing === 'body';
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    const { word, parted } = list[i]!;
    if (!proper[i] && !carries(word)) {
      start = i + 1;
      continue;
    }
    if (parted || isOffice(list, i - 1)) start = i;
    if (!proper[i] && !heads(word)) continue;
    const ends = i + 1 === list.length || list[i + 1]!.parted || !(proper[i + 1] || carries(list[i + 1]!.word));
    const first = Math.max(start, i - LONGEST + 1);
    let names = true;
    let rest: Phrase | null = null;
    for (let from = i; from >= first; from--) {
      if (from < i && word.demonym) break;
      const { stem } = list[from]!.word;
      names &&= proper[from]!;
      let phrase: Phrase | undefined = rest ? rest.longer?.get(stem) : byKey.get(stem);
      if (!phrase) {
        // A phrase that only the body has is no subject, and neither is a longer one that ends with it.
        if (body && from < i && !names) break;
        phrase = made(scanned, rest ? `${stem} ${rest.key}` : stem, from, i);
        byKey.set(phrase.key, phrase);
        if (rest) rest.longer = (rest.longer ?? new Map()).set(stem, phrase);
      }
      count(phrase, passage, ends && from === start);
      rest = phrase;
    }
  }
}

function made({ passage, list, proper }: Scanned, key: string, from: number, to: number): Phrase {
  const one = from === to;
  return {
    key,
    words: one ? [list[to]!.word] : list.slice(from, to + 1).map((token) => token.word),
    proper: one ? [proper[to]!] : proper.slice(from, to + 1),
    count: 0,
    inHeadline: false,
    inLead: false,
    opens: false,
    inText: false,
    bare: false,
    lines: passage.lines,
    text: passage.read.text.slice(list[from]!.from, list[to]!.to),
    longer: null,
  };
}

function count(phrase: Phrase, { opens, standing }: Passage, bare: boolean): void {
  phrase.count += 1;
  if (bare) phrase.bare = true;
  if (opens) phrase.opens = true;
  else if (standing === 'headline') phrase.inHeadline = true;
  if (standing === 'lead' || opens) phrase.inLead = true;
  if (opens || standing !== 'headline') phrase.inText = true;
}

/** "Secretary of State | Anna Example": the office before a name is no part of it. */
function isOffice(list: readonly Token[], i: number): boolean {
  return i > 1 && list[i - 1]!.word.stem === 'of' && list[i - 2]!.word.kind === 'title';
}

/** May stand within a phrase. */
function carries(word: Word): boolean {
  return heads(word) || word.kind === 'adjective';
}

/** May end one. */
function heads({ kind }: Word): boolean {
  return kind === 'noun' || kind === 'either' || kind === 'rather' || kind === 'both';
}

/** "President Vladimir Putin", "Prime Minister Jean Example": all words of the name. */
function collectRulers(rulers: Set<string>, list: readonly Token[], proper: readonly boolean[]): void {
  for (let i = 0; i + 1 < list.length; i++) {
    const { kind, stem } = list[i]!.word;
    if (kind !== 'title') continue;
    const rules = RULERS.has(stem) || (stem === 'minister' && list[i - 1]?.word.stem === 'prime');
    if (!rules || list[i + 1]!.parted) continue;
    let last = i;
    while (last + 1 < list.length && proper[last + 1] && !list[last + 1]!.word.country) last += 1;
    if (last - i < 4) for (let k = i + 1; k <= last; k++) rulers.add(list[k]!.word.stem);
  }
}
