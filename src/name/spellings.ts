/** A name as it stands in, the keys by which its spellings are compared out. */
import type { NameKind } from '../model/name.js';
import { fold } from '../text/fold.js';
import { speltOut } from '../text/spelt-out.js';

/** Suffixes that belong to a name, but not to what tells two people apart within a text. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const INITIAL = /^\p{L}$/u;
/** "F.", "H.W."; not the end of "St.". */
const DOTTED = /(?<![\p{L}.])(?:\p{Lu}\.)+/gu;

/** What a name's letters tell, whatever it names. */
interface Spelled {
  readonly words: readonly string[];
  readonly initials: string;
  /** Of a person, and of anything else. */
  readonly personKey: string;
  readonly key: string;
}

function spelled(name: string): Spelled {
  const all = foldedWords(name);
  const dotted = name.includes('.') ? dottedInitials(name) : [];
  const most = all.filter((word) => !SUFFIX.test(word) && !INITIAL.test(word) && !dotted.includes(word));
  const words = most.length ? most : all;
  return { words, initials: dotted.join(''), personKey: words.join(''), key: all.join('') };
}

const remembered = new Map<string, Spelled>();
/** Names remembered at most. */
const REMEMBERED = 50_000;

/** A name is asked after many times in each article that has it. */
function known(name: string): Spelled {
  let found = remembered.get(name);
  if (!found) {
    if (remembered.size > REMEMBERED) remembered.clear();
    found = spelled(name);
    remembered.set(name, found);
  }
  return found;
}

/** Folded words, initials and suffixes left out: "John F. Kerry" → `john`, `kerry`; "Choe Son-hui" → `choe`, `son`, `hui`. */
export function nameWords(name: string): readonly string[] {
  return known(name).words;
}

function dottedInitials(name: string): string[] {
  return (name.match(DOTTED) ?? []).map((letters) => letters.replace(/\./g, '').toLowerCase());
}

/** "George H.W. Bush" → `hw`: what tells him from George W. Bush; empty where none stands. */
export function initials(name: string): string {
  return known(name).initials;
}

/** "Wałęsa" and "Walesa" are one: papers print the letters that they have. */
function foldedWords(name: string): string[] {
  return speltOut(fold(name))
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== 'the');
}

/** The same for all romanisations that differ in hyphens, spaces and capitals alone: "Kim Jong-un" and "Kim Jong Un" → `kimjongun`. */
export function nameKey(name: string, kind: NameKind): string {
  return kind === 'person' ? known(name).personKey : known(name).key;
}

/** "Korean Central News Agency" → `kcna`, "Bureau of Land Management" → `blm`. */
export function acronym(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('')
    .toLowerCase();
}

/** True for "EU", "U.N.": so short that only a name of two words in the same text may be meant. */
export function isTwoLetters(name: string): boolean {
  return /^(?:\p{Lu}\.?){2}$/u.test(name);
}

/** True for "KCNA", "NATO", "UNHCR"; false for "Nato", "US". */
export function looksLikeAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}.&]{3,8}s?$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);
}
