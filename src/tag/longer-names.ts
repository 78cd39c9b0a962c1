/** Subjects in, for each part of a longer phrase the phrase that it is short for out. */
import { inOrder } from '../text/order.js';
import { hasWords, isVague } from './group.js';
import { wordOf } from './lexicon.js';
import { partsOf, type Subject } from './subjects.js';

/** A longer phrase names its part's topic when it stands in this share of the part's articles. */
const LONGER_NAMES = 0.5;
/** One word of a name is mostly short for the longer name. */
const LONGER_NAMES_WORD = 0.34;
/** A country, a place or a common noun alone says little: there it is enough that this share of the articles has the longer phrase's words anywhere… */
const WORDS_APART = 0.6;
/** …and this share, two at least, has the phrase itself. */
const PHRASE_ITSELF = 0.1;
/** Enough articles to estimate a share from. */
const SAMPLE = 60;

/** Part → the longer phrase that it is short for. */
export function longerNames(
  carried: readonly Subject[],
  subjects: ReadonlyMap<string, Subject>,
  cap: number,
): Map<string, string> {
  const best = new Map<string, { readonly longer: Subject; readonly share: number }>();
  for (const longer of carried)
    for (const key of partsOf(longer.key)) {
      const part = subjects.get(key);
      if (!part || part.carried === 0 || part.carried > cap || !mayStandFor(part, longer)) continue;
      const share = shareNamed(part, longer);
      const known = best.get(key);
      if (share > 0 && (!known || isBetter({ longer, share }, known))) best.set(key, { longer, share });
    }
  return new Map([...best].map(([key, { longer }]) => [key, longer.key]));
}

type Parent = { readonly longer: Subject; readonly share: number };

function isBetter(one: Parent, other: Parent): boolean {
  const by =
    one.share - other.share ||
    one.longer.carried - other.longer.carried ||
    one.longer.words.length - other.longer.words.length ||
    inOrder(other.longer.key, one.longer.key);
  return by > 0;
}

/** The share of the part's articles that the longer phrase names, 0 where it is too small. */
function shareNamed(part: Subject, longer: Subject): number {
  const share = longer.carried / part.carried;
  if (share >= (part.words.length === 1 ? LONGER_NAMES_WORD : LONGER_NAMES)) return share;
  if (part.words.length > 1 || longer.carried < Math.max(2, part.carried * PHRASE_ITSELF)) return 0;
  if (!(isVague(part) || isPlace(part)) || wordOf(longer.words.at(-1)!).trade) return 0;
  const extra = longer.words.filter((word) => !part.words.includes(word));
  const step = Math.max(1, Math.floor(part.postings.length / SAMPLE));
  let all = 0;
  let having = 0;
  for (let i = 0; i < part.postings.length; i += step) {
    if (!part.postings[i]!.carried) continue;
    all += 1;
    if (hasWords(part.postings[i]!, extra)) having += 1;
  }
  return having >= all * WORDS_APART ? having / all : 0;
}

/** A place's name says where; the phrase with it says what happened there. */
function isPlace({ key, postings }: Subject): boolean {
  const own = postings.filter(({ candidate }) => candidate.key === key);
  return own.filter(({ candidate }) => candidate.names === 'place').length * 2 > own.length;
}

/** A first word that nearly always has the second after it stands for both. */
const NEARLY_ALWAYS = 0.7;

/** May the part be short for the whole? "Anna" is not short for "Anna Example", one text's phrase no name for two texts' word. */
function mayStandFor(part: Subject, longer: Subject): boolean {
  if (part.shared || (longer.carried === 1 && part.carried > 1)) return false;
  if (part.words.length > 1 || longer.words.length > 2) return true;
  if (longer.words[1] === part.words[0] || !isAllNames(longer)) return true;
  return longer.carried >= part.carried * NEARLY_ALWAYS;
}

/** By the capitals of its name. */
function isAllNames({ names }: Subject): boolean {
  for (const name of names.keys()) return /^(?:\p{Lu}\S*(?: |$))+$/u.test(name);
  return false;
}
