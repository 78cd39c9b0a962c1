/** A card in, the IPTC Media Topic of the top level that it belongs to out, where its words leave no doubt. */
import type { Card } from '../model/card.js';
import { SECTION_WORDS } from './section-words.js';
import { wordsOn } from './subjects.js';
import { tokens } from './tokens.js';

/** So much must speak for a section: three of its words, or two with one in the headline… */
const LEAST = 3;
/** …and this many times as much as for the next one. */
const CLEARLY = 2;
/** A word of the headline counts for so many. */
const HEADLINE = 2;

let sections: ReadonlyMap<string, readonly string[]> | null = null;

/** Stem → the sections that it speaks for. */
function bySeed(): ReadonlyMap<string, readonly string[]> {
  if (sections) return sections;
  const made = new Map<string, string[]>();
  for (const [section, words] of Object.entries(SECTION_WORDS))
    for (const { word } of tokens(words)) {
      const known = made.get(word.stem);
      if (!known) made.set(word.stem, [section]);
      else if (!known.includes(section)) known.push(section);
    }
  sections = made;
  return made;
}

/** One of IPTC's 17 names; null where the words leave a doubt or are in another language than English. */
export function sectionOf(card: Card): string | null {
  if (card.language !== null && !card.language.startsWith('en')) return null;
  const seeds = bySeed();
  const weights = new Map<string, number>();
  const seen = new Set<string>();
  const add = (stem: string, weight: number): void => {
    const own = seeds.get(stem);
    if (!own || seen.has(stem)) return;
    seen.add(stem);
    for (const section of own) weights.set(section, (weights.get(section) ?? 0) + weight);
  };
  if (card.headline.origin === 'stated') for (const { word } of tokens(card.headline.text)) add(word.stem, HEADLINE);
  for (const stem of wordsOn(card)) add(stem, 1);
  for (const { word } of tokens(`${card.deck ?? ''} ${card.lead}`)) add(word.stem, 1);
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
