/** A topic that is only a country or a place in, the phrase that says what about it out: "Kenya" → "Kenya ferry strike". */

import type { CountryCode } from '../model/brand.js';
import { countryName } from '../text/country-names.js';
import { inOrder } from '../text/order.js';
import type { Group } from './group.js';
import { wordOf } from './lexicon.js';
import { candidateOf, cardOf, type Postings, type TaggedArticle, type TaggedCard } from './postings.js';
import { wordsOn } from './words-on.js';

/** So many articles show what a place is in the news for. */
const LEAST_ARTICLES = 4;
/** A card shows the words that stand out, so a word on two of five of the topic's cards stands in most of its texts: with a half, two of 23 topics lost their names in a mixed archive… */
const ON_CARDS = 0.4;
/** …and it is this topic's if this share of all cards with it are the topic's. */
const CONCENTRATED = 0.6;

/** Word stem → on how many cards of the archive it stands within a phrase. */
export function wordCounts(articles: readonly TaggedArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cards } of articles)
    for (const word of wordsOn(cards[0]!)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export interface Refined {
  readonly name: string;
  /** Key of the phrase that the name is made with. */
  readonly key: string;
}

/** Most groups are too small, or say what they are about already. */
export function mayBeRefined({ head, rows }: Group): boolean {
  return rows.length >= LEAST_ARTICLES && head.words.length === 1 && head.kind !== 'countries';
}

/** Null where nothing stands out, or {@link mayBeRefined} does not hold. `counts` is asked for only where it is needed. */
export function refined(group: Group, postings: Postings, counts: () => ReadonlyMap<string, number>): Refined | null {
  const { head, rows } = group;
  if (!mayBeRefined(group)) return null;
  const country = head.key.startsWith('=') ? countryName(head.key.slice(1).toUpperCase() as CountryCode) : null;
  const isOfPlace = (row: number): boolean => {
    const { key, names } = candidateOf(postings, row);
    return key === head.key && names === 'place';
  };
  if (country === null && !rows.some(isOfPlace)) return null;
  const cards = rows.map((row) => cardOf(postings, row));
  const here = new Map<string, number>();
  for (const card of cards) for (const word of wordsOn(card)) here.set(word, (here.get(word) ?? 0) + 1);
  const telling = [...here]
    .filter(([word, times]) => isTelling(word, head.key) && times >= rows.length * ON_CARDS)
    .filter(([word, times]) => times >= counts().get(word)! * CONCENTRATED)
    .sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0]));
  for (const [word] of telling) {
    const phrase = commonest({ head, cards }, word, country === null);
    if (phrase === null) continue;
    const { name, key, holdsHead } = phrase;
    return { key, name: holdsHead ? name : `${country} ${name[0]!.toLowerCase()}${name.slice(1)}` };
  }
  return null;
}

function isTelling(word: string, head: string): boolean {
  return word !== head && !word.startsWith('=') && !word.includes('+') && !wordOf(word).trade && !wordOf(word).unknown;
}

/** A group's head, and the cards of its articles. */
type HeadOfCards = Pick<Group, 'head'> & { readonly cards: readonly TaggedCard[] };

/** The phrase with the word that most of the group's texts have; names other than the group's own are none. */
function commonest(
  { head, cards }: HeadOfCards,
  word: string,
  mustHoldHead: boolean,
): (Refined & { holdsHead: boolean }) | null {
  const found = new Map<string, { name: string; times: number; holdsHead: boolean }>();
  for (const card of cards)
    for (const { key, name, kind } of card.topics) {
      if (kind === 'countries' || !` ${key} `.includes(` ${word} `) || !key.includes(' ')) continue;
      const holdsHead = ` ${key} `.includes(` ${head.key} `);
      if (mustHoldHead && !holdsHead) continue;
      if (!holdsHead && /\s\p{Lu}/u.test(name)) continue;
      const known = found.get(key);
      if (known) known.times += 1;
      else found.set(key, { name, times: 1, holdsHead });
    }
  const best = [...found].sort(
    (a, b) => b[1].times - a[1].times || a[0].length - b[0].length || inOrder(a[0], b[0]),
  )[0];
  return best && best[1].times > 1 ? { key: best[0], ...best[1] } : null;
}
