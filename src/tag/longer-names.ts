/** Subjects in, for each part of a longer phrase the phrase that it is short for out. */
import { inOrder } from '../text/order.js';
import { hasWords, isVague } from './group.js';
import { wordOf } from './lexicon.js';
import { candidateOf, cardOf, type Postings } from './postings.js';
import { rowsOf, type Subject } from './subjects.js';

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
export function longerNames(carried: readonly Subject[], postings: Postings, cap: number): Map<Subject, Subject> {
  const best = new Map<Subject, Parent>();
  for (const longer of carried)
    for (const part of longer.parts) {
      if (part.carried === 0 || part.carried > cap || !mayStandFor(part, longer)) continue;
      const share = shareNamed(part, longer, postings);
      const known = best.get(part);
      if (share > 0 && (!known || isBetter({ longer, share }, known))) best.set(part, { longer, share });
    }
  return new Map([...best].map(([part, { longer }]) => [part, longer]));
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
function shareNamed(part: Subject, longer: Subject, postings: Postings): number {
  const share = longer.carried / part.carried;
  if (share >= LONGER_NAMES) return share;
  if (isByItself(part, postings)) return 0;
  if (share >= LONGER_NAMES_WORD && part.words.length === 1) return share;
  if (part.words.length > 1 || longer.carried < Math.max(2, part.carried * PHRASE_ITSELF)) return 0;
  if (!(isVague(part, postings) || isPlace(part, postings)) || wordOf(longer.words.at(-1)!).trade) return 0;
  const extra = longer.words.filter((word) => !part.words.includes(word));
  const [first, last] = rowsOf(part, postings);
  const step = Math.max(1, Math.floor((last - first) / SAMPLE));
  let all = 0;
  let having = 0;
  for (let row = first; row < last; row += step) {
    if (!postings.carried[row]) continue;
    all += 1;
    if (hasWords(cardOf(postings, row), extra)) having += 1;
  }
  return having >= all * WORDS_APART ? having / all : 0;
}

/** A common noun that so many articles of a small archive are about ("Terror" for "Terror attack" is worse in one of 301)… */
const BY_ITSELF = 3;
const SMALL_ARCHIVE = 100;
/** …in this share of their headlines… */
const IN_HEADLINES = 0.6;

/** …is a topic by itself, not short for a phrase that fewer than half of them have: "flood" where texts speak of flood relief, flood victims and floods. */
function isByItself(part: Subject, postings: Postings): boolean {
  if (
    postings.articles.length >= SMALL_ARCHIVE ||
    part.carried < BY_ITSELF ||
    part.key.startsWith('=') ||
    !isVague(part, postings)
  )
    return false;
  const [first, last] = rowsOf(part, postings);
  let headlines = 0;
  for (let row = first; row < last; row++) headlines += postings.carried[row]! & postings.inHeadline[row]!;
  return headlines >= part.carried * IN_HEADLINES;
}

/** A place's name says where; the phrase with it says what happened there. */
function isPlace(subject: Subject, postings: Postings): boolean {
  let own = 0;
  let places = 0;
  const [first, last] = rowsOf(subject, postings);
  for (let row = first; row < last; row++) {
    const { key, names } = candidateOf(postings, row);
    if (key !== subject.key) continue;
    own += 1;
    if (names === 'place') places += 1;
  }
  return places * 2 > own;
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

/** By the capitals of its name as it was first met. */
function isAllNames({ names }: Subject): boolean {
  return /^(?:\p{Lu}\S*(?: |$))+$/u.test(names.first);
}
