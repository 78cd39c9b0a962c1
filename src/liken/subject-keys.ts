/** A clipping in, its weighted keys out: the words, names, name pairs and numbers by which reports of one event know each other. */
import type { Clipping } from '../model/clipping.js';
import { hash32 } from '../text/hash.js';
import { SMALL_WORDS } from '../text/small-words.js';
import { packedKey } from './packed-key.js';
import { scanWords, type Word } from './scan-words.js';

/** Of 64, 96, 128 and all keys, pair F1 on news events was 0.85, 0.86, 0.86 and 0.87; 112 take 0.9 kB a card. */
const MOST_KEYS = 112;
/** UTF-16 units of the body; later words of a long text are background, and cost time. */
const LONGEST = 6000;
/** Headline, deck and the first two paragraphs; 1, 1.25 and 1.5 gave pair F1 0.864, 0.871 and 0.874 on news events. */
const LEAD_WEIGHT = 1.5;
const NAME_WEIGHT = 1.2;

/** Different words of one text at most: more come only of lists of numbers. */
const MOST_WORDS = 4096;

/** The words of the text being read, by order of first appearance; used again for every text, so that none is allocated. */
const hashes = new Uint32Array(MOST_WORDS);
const counts = new Uint16Array(MOST_WORDS);
const flags = new Uint8Array(MOST_WORDS);
const LEADS = 1;
const NAME = 2;
const NAMING = 4;

/** Heaviest first; `packed-key.ts` reads them. */
export function subjectKeys({
  headline,
  deck,
  paragraphs,
  language,
}: Pick<Clipping, 'headline' | 'deck' | 'paragraphs' | 'language'>): number[] {
  const small = smallWordsOf(language);
  const ranks = new Map<number, number>();
  let lead = LEADS;
  const count = ({ hash, name, number }: Word) => {
    const flag = name ? NAME | NAMING : number ? NAMING : 0;
    const known = ranks.get(hash);
    if (known !== undefined) {
      counts[known]!++;
      flags[known]! |= flag;
    } else if (ranks.size < MOST_WORDS) {
      const rank = ranks.size;
      ranks.set(hash, rank);
      hashes[rank] = hash;
      counts[rank] = 1;
      flags[rank] = flag | lead;
    }
  };
  scanWords(headline.text, count, small);
  if (deck) scanWords(deck.text, count, small);
  for (let i = 0, read = 0; i < paragraphs.length && read < LONGEST; i++) {
    lead = i < 2 ? LEADS : 0;
    const { text } = paragraphs[i]!;
    scanWords(text.length > LONGEST - read ? text.slice(0, LONGEST - read) : text, count, small);
    read += text.length;
  }
  return heaviest(ranks.size);
}

const smallWords = new Map<string, ReadonlySet<number>>();

/** Of other languages than English: a few texts in one of them share little but these, which the archive has seldom and would take for rare. */
function smallWordsOf(language: string | null): ReadonlySet<number> {
  const code = language?.split('-', 1)[0] ?? 'en';
  let known = smallWords.get(code);
  if (!known) {
    known = new Set(code === 'en' ? [] : [...(SMALL_WORDS[code] ?? [])].map(hash32));
    smallWords.set(code, known);
  }
  return known;
}

/** Weight, and for equal weights the order of appearance (what comes first matters more), in one number: typed arrays sort fast. */
function heaviest(size: number): number[] {
  const order = new Float64Array(size);
  for (let rank = 0; rank < size; rank++)
    order[rank] = Math.round(weightOf(rank) * 1e6) * MOST_WORDS + (MOST_WORDS - 1 - rank);
  order.sort();
  const keys: number[] = [];
  for (let i = size - 1; i >= 0 && keys.length < MOST_KEYS; i--) {
    const rank = MOST_WORDS - 1 - (order[i]! % MOST_WORDS);
    keys.push(packedKey({ hash: hashes[rank]!, weight: weightOf(rank), naming: (flags[rank]! & NAMING) !== 0 }));
  }
  return keys;
}

function weightOf(rank: number): number {
  const flag = flags[rank]!;
  return (1 + Math.log(counts[rank]!)) * (flag & LEADS ? LEAD_WEIGHT : 1) * (flag & NAME ? NAME_WEIGHT : 1);
}
