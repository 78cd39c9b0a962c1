/** A clipping in, the IPTC Media Topic of the top level that it belongs to out, where its words leave no doubt. */
import type { Clipping } from '../model/clipping.js';
import { SECTION_WORDS } from './section-words.js';
import { stemOf } from './stem.js';

/** So much must speak for a section: three of its words, or two with one in the headline… */
const LEAST = 3;
/** …and this many times as much as for the next one. */
const CLEARLY = 2;
/** A word of the headline counts for so many. */
const HEADLINE = 2;
/**
 * UTF-16 units of the text: its opening says what it is about, the rest brings in what else there is. Of 900 texts of five known
 * sections 58 % then have one, 91 % of them the right one; by the phrases of the card and its lead alone 27 %, 90 %.
 */
const OPENING = 1000;

const WORD = /[a-z]{3,}/g;

let bySeed: Map<string, string[]> | null = null;

/** Stem → the sections that it speaks for. */
function seeds(): ReadonlyMap<string, readonly string[]> {
  if (bySeed) return bySeed;
  const made = new Map<string, string[]>();
  for (const [section, words] of Object.entries(SECTION_WORDS))
    for (const [word] of words.matchAll(WORD)) {
      const known = made.get(stemOf(word));
      if (!known) made.set(stemOf(word), [section]);
      else if (!known.includes(section)) known.push(section);
    }
  bySeed = made;
  return made;
}

/** Words remembered at most. */
const REMEMBERED = 50_000;
const NONE: readonly string[] = [];
const remembered = new Map<string, readonly string[]>();

/** The sections that a word speaks for. */
function sectionsBy(word: string): readonly string[] {
  let found = remembered.get(word);
  if (!found) {
    if (remembered.size > REMEMBERED) remembered.clear();
    found = seeds().get(stemOf(word)) ?? NONE;
    remembered.set(word, found);
  }
  return found;
}

/** One of IPTC's 17 names; null where the words leave a doubt or are in another language than English. */
export function sectionOf({ language, headline, deck, paragraphs }: Clipping): string | null {
  if (language !== null && !language.startsWith('en')) return null;
  const weights = new Map<string, number>();
  const seen = new Set<string>();
  const read = (text: string, weight: number): void => {
    for (const word of text.toLowerCase().match(WORD) ?? []) {
      const sections = sectionsBy(word);
      if (sections === NONE || seen.has(stemOf(word))) continue;
      seen.add(stemOf(word));
      for (const section of sections) weights.set(section, (weights.get(section) ?? 0) + weight);
    }
  };
  if (headline.origin === 'stated') read(headline.text, HEADLINE);
  if (deck) read(deck.text, 1);
  let left = OPENING;
  for (const { text } of paragraphs) {
    if (left <= 0) break;
    read(text.slice(0, left), 1);
    left -= text.length;
  }
  return clearest(weights);
}

function clearest(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  let next = 0;
  for (const [section, weight] of weights) {
    if (weight > most) {
      next = most;
      most = weight;
      best = section;
    } else if (weight > next) next = weight;
  }
  return most >= LEAST && most >= next * CLEARLY ? best : null;
}
