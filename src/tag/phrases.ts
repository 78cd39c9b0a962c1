/** A clipping's passages in, its phrases with their counts and places out. */
import type { LineRange } from '../model/place.js';
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
  /** Its first place. */
  readonly lines: LineRange;
  /** As it stands there. */
  readonly text: string;
}

const LONGEST = 4;

/** Every run of one to four words that could be a subject's name, by key. */
export function phrasesOf(passages: readonly Passage[]): Map<string, Phrase> {
  const scanned = passages.map((passage) => ({ passage, list: tokens(passage.text) }));
  const casing = casingOf(scanned.filter(({ passage }) => passage.standing !== 'headline').map(({ list }) => list));
  const found = new Map<string, Phrase>();
  for (const { passage, list } of scanned) {
    const titled = passage.standing === 'headline' && isTitleCase(list);
    const proper = list.map((token) => isProper(token, casing, titled));
    let start = 0;
    for (let i = 0; i < list.length; i++) {
      const token = list[i]!;
      if (!proper[i] && !carries(token.word)) {
        start = i + 1;
        continue;
      }
      if (token.parted) start = i;
      if (!proper[i] && !heads(token.word)) continue;
      for (let from = Math.max(start, i - LONGEST + 1); from <= i; from++) note(found, passage, { list, proper, from, to: i });
    }
  }
  return found;
}

interface Run {
  readonly list: readonly Token[];
  readonly proper: readonly boolean[];
  readonly from: number;
  readonly to: number;
}

function note(found: Map<string, Phrase>, passage: Passage, { list, proper, from, to }: Run): void {
  let key = list[from]!.word.stem;
  for (let i = from + 1; i <= to; i++) key += ` ${list[i]!.word.stem}`;
  let phrase = found.get(key);
  if (!phrase) {
    phrase = {
      key,
      words: list.slice(from, to + 1).map((token) => token.word),
      proper: proper.slice(from, to + 1),
      count: 0,
      inHeadline: false,
      inLead: false,
      lines: passage.lines,
      text: passage.text.slice(list[from]!.from, list[to]!.to),
    };
    found.set(key, phrase);
  }
  phrase.count += 1;
  if (passage.standing === 'headline') phrase.inHeadline = true;
  else if (passage.standing === 'lead') phrase.inLead = true;
}

/** May stand within a phrase. */
function carries({ kind }: Word): boolean {
  return kind === 'noun' || kind === 'either' || kind === 'both' || kind === 'adjective';
}

/** May end one. */
function heads({ kind }: Word): boolean {
  return kind === 'noun' || kind === 'either' || kind === 'both';
}

interface Casing {
  /** Stems seen with a capital where none was due. */
  readonly names: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

function casingOf(lists: readonly (readonly Token[])[]): Casing {
  const names = new Set<string>();
  const plain = new Set<string>();
  for (const list of lists)
    for (const { word, opens } of list) {
      if (!word.capital) plain.add(word.stem);
      else if (!opens) names.add(word.stem);
    }
  return { names, plain };
}

/** Most of its longer words have capitals, as headlines in the United States do: then a capital proves no name. */
function isTitleCase(list: readonly Token[]): boolean {
  const longer = list.slice(1).filter(({ word }) => word.surface.length > 3);
  return longer.filter(({ word }) => word.capital).length * 10 >= longer.length * 7;
}

function isProper({ word, opens }: Token, { names, plain }: Casing, titled: boolean): boolean {
  if (!word.capital || word.kind === 'title') return false;
  if (word.acronym && !titled) return word.kind !== 'stop';
  if (word.kind === 'stop') return false;
  if (!opens && !titled) return true;
  if (names.has(word.stem)) return !plain.has(word.stem);
  return word.unknown && !plain.has(word.stem);
}
