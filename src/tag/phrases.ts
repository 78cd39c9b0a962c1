/** A clipping's passages in, its phrases with their counts and places out. */
import { wordTable } from '../text/word-set.js';
import { casingOf, isTitleCase, properOf } from './casing.js';
import { knownWord, type Word } from './lexicon.js';
import type { Passage } from './passages.js';
import type { Phrase } from './phrase.js';
import { type Tokens, tokens } from './tokens.js';
import { standsOut } from './weight.js';
import { CARRIES, COUNTRY, DEMONYM, HEADS, MODAL, PARTED, stemNumberOf, TITLE, VERBAL } from './word-facts.js';

/** Holds until the next text's. */
export interface Phrases {
  /** Those that may be subjects, or help to tell which are. */
  readonly phrases: readonly Phrase[];
  /** How often a word stands in the text, by its stem's number. */
  readonly countOf: (stem: number) => number;
  /** Stems of the names that follow "President", "Prime Minister": heads of state stand for their country. */
  readonly rulers: ReadonlySet<string>;
  /** Does the running text have the stem, with a capital or without? */
  readonly inText: (stem: number) => boolean;
}

const LONGEST = 4;
/** Titles of those who speak for a whole country. Stems. */
const RULERS: ReadonlySet<string> = new Set(
  'president premier chancellor king queen emperor sultan emir taoiseach'.split(' '),
);

/** Every run of one to four words that could be a subject's name. `given`: the text's people's first names, folded: they are names at the head of a sentence too. */
export function phrasesOf(passages: readonly Passage[], given: ReadonlySet<string> = new Set()): Phrases {
  const read = passages.map((passage) => ({ passage, list: tokens(passage.read) }));
  const running = read.filter(({ passage }) => passage.standing !== 'headline' || passage.opens);
  const casing = casingOf(
    running.map(({ list }) => list),
    given,
  );
  byStem.clear();
  const all: PhraseCount[] = [];
  const rulers = new Set<string>();
  for (const { passage, list } of read) {
    const proper = properOf(list, casing, !passage.opens && isTitleCase(list));
    collectRulers(rulers, list, proper);
    collect(all, { passage, list, proper });
  }
  return {
    phrases: all.filter(mayBeSubject).map(phraseOf),
    countOf: (stem) => known(all, null, stem)?.count ?? 0,
    rulers,
    inText: (stem) => casing.isName(stem) || casing.isPlain(stem),
  };
}

interface Scanned {
  readonly passage: Passage;
  readonly list: Tokens;
  /** 1 where the word is a name. */
  readonly proper: Uint8Array;
}

/** A phrase while it is counted: most are dropped, and never written out. */
interface PhraseCount {
  /** Of its first word. */
  readonly stem: number;
  /** The phrase without that word; null where it has no other. */
  readonly rest: PhraseCount | null;
  /** Where it stands first, the last word included. */
  readonly scanned: Scanned;
  readonly from: number;
  readonly to: number;
  count: number;
  inHeadline: boolean;
  inLead: boolean;
  opens: boolean;
  inText: boolean;
  bare: boolean;
  /** Those that have one more word before it. */
  longer: PhraseCount[] | null;
}

/** Where those of one word stand among all that were met. */
const byStem = wordTable();

/** `all`: those met so far. */
function collect(all: PhraseCount[], scanned: Scanned): void {
  const { passage, list, proper } = scanned;
  const { numbers, facts } = list;
  const body = passage.standing === 'body';
  const within = (i: number): boolean =>
    proper[i] === 1 || ((facts[i]! & CARRIES) !== 0 && !(i > 0 && isVerb(facts[i - 1]!, facts[i]!)));
  let start = 0;
  for (let i = 0; i < facts.length; i++) {
    if (!within(i)) {
      start = i + 1;
      continue;
    }
    if (facts[i]! & PARTED || isOffice(list, i - 1)) start = i;
    if (!proper[i] && !(facts[i]! & HEADS)) continue;
    const ends = i + 1 === facts.length || (facts[i + 1]! & PARTED) !== 0 || !within(i + 1);
    const first = Math.max(start, i - LONGEST + 1);
    let names = true;
    let rest: PhraseCount | null = null;
    for (let from = i; from >= first; from--) {
      if (from < i && facts[i]! & DEMONYM) break;
      const stem = stemNumberOf(numbers[from]!);
      names &&= proper[from] === 1;
      let phrase = known(all, rest, stem);
      if (!phrase) {
        // A phrase that only the body has is no subject, and neither is a longer one that ends with it.
        if (body && from < i && !names) break;
        phrase = entered(all, { stem, rest, scanned, from, to: i });
      }
      count(phrase, passage, ends && from === start);
      rest = phrase;
    }
  }
}

/** "will delay". */
function isVerb(before: number, own: number): boolean {
  return (before & MODAL) !== 0 && (own & VERBAL) !== 0;
}

function known(all: readonly PhraseCount[], rest: PhraseCount | null, stem: number): PhraseCount | null {
  if (!rest) {
    const at = byStem.get(stem);
    return at < 0 ? null : all[at]!;
  }
  if (rest.longer) for (const phrase of rest.longer) if (phrase.stem === stem) return phrase;
  return null;
}

type PhraseMet = Pick<PhraseCount, 'stem' | 'rest' | 'scanned' | 'from' | 'to'>;

function entered(all: PhraseCount[], { stem, rest, scanned, from, to }: PhraseMet): PhraseCount {
  const phrase: PhraseCount = {
    stem,
    rest,
    scanned,
    from,
    to,
    count: 0,
    inHeadline: false,
    inLead: false,
    opens: false,
    inText: false,
    bare: false,
    longer: null,
  };
  if (!rest) byStem.set(stem, all.length);
  else if (rest.longer) rest.longer.push(phrase);
  else rest.longer = [phrase];
  all.push(phrase);
  return phrase;
}

function count(phrase: PhraseCount, { opens, standing }: Passage, bare: boolean): void {
  phrase.count += 1;
  if (bare) phrase.bare = true;
  if (opens) phrase.opens = true;
  else if (standing === 'headline') phrase.inHeadline = true;
  if (standing === 'lead' || opens) phrase.inLead = true;
  if (opens || standing !== 'headline') phrase.inText = true;
}

/** Else it may be a name whose short form stands out, the short form of one, or a country. */
function mayBeSubject(phrase: PhraseCount): boolean {
  if (standsOut(phrase)) return true;
  const { rest, bare, longer, scanned, from } = phrase;
  return rest !== null
    ? bare || (phrase.inLead && isAllNames(phrase))
    : longer !== null || (scanned.list.facts[from]! & COUNTRY) !== 0;
}

/** "Anna Example" of "the runner Anna Example", which never stands by itself there. */
function isAllNames({ scanned: { proper }, from, to }: PhraseCount): boolean {
  for (let i = from; i <= to; i++) if (!proper[i]) return false;
  return true;
}

function phraseOf(counted: PhraseCount): Phrase {
  const { from, to, count, inHeadline, inLead, opens, inText, bare } = counted;
  const { passage, list, proper } = counted.scanned;
  const words: Word[] = [];
  const names: boolean[] = [];
  for (let i = from; i <= to; i++) {
    words.push(knownWord(list.numbers[i]!));
    names.push(proper[i] === 1);
  }
  return {
    words,
    proper: names,
    count,
    inHeadline,
    inLead,
    opens,
    inText,
    bare,
    lines: passage.lines,
    text: list.text.slice(list.starts[from], list.ends[to]),
  };
}

/** "Secretary of State | Anna Example": the office before a name is no part of it. */
function isOffice({ numbers, facts }: Tokens, i: number): boolean {
  return i > 1 && (facts[i - 2]! & TITLE) !== 0 && knownWord(numbers[i - 1]!).stem === 'of';
}

/** "President Vladimir Putin", "Prime Minister Jean Example": all words of the name. */
function collectRulers(rulers: Set<string>, { numbers, facts }: Tokens, proper: Uint8Array): void {
  const stemAt = (i: number): string => (i < 0 ? '' : knownWord(numbers[i]!).stem);
  for (let i = 0; i + 1 < facts.length; i++) {
    if (!(facts[i]! & TITLE)) continue;
    const rules = RULERS.has(stemAt(i)) || (stemAt(i) === 'minister' && stemAt(i - 1) === 'prime');
    if (!rules || facts[i + 1]! & PARTED) continue;
    let last = i;
    while (proper[last + 1] && !(facts[last + 1]! & COUNTRY)) last += 1;
    if (last - i < 4) for (let k = i + 1; k <= last; k++) rulers.add(stemAt(k));
  }
}
