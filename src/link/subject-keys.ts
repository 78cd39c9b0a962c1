/** A clipping in, its weighted keys out: the words, names, name pairs and numbers by which reports of one event know each other. */
import type { Clipping } from '../model/clipping.js';
import { packedKey } from '../text/subject-keys.js';
import { scanWords, type Word } from './scan-words.js';

/** Of 64, 96, 112 and all keys, pair F1 on two sets of events was 0.85, 0.86, 0.87 and 0.87; 112 cost 0.9 kB a card. */
const MOST_KEYS = 112;
/** Later words of a long text are background: reading further changed no grouping. */
const LONGEST = 6000;
/** Headline, deck and the first two paragraphs; of 1, 1.25, 1.5 and 2, 1.5 was best on both sets. */
const LEAD_WEIGHT = 1.5;
const NAME_WEIGHT = 1.2;

interface Tally {
  readonly hash: number;
  count: number;
  naming: boolean;
  name: boolean;
  readonly leads: boolean;
  /** Order of first appearance, for equal weights: what comes first matters more. */
  readonly rank: number;
}

/** Heaviest first; see `text/subject-keys.ts` for how to read them. */
export function subjectKeys({
  headline,
  deck,
  paragraphs,
}: Pick<Clipping, 'headline' | 'deck' | 'paragraphs'>): number[] {
  const tallies = new Map<number, Tally>();
  let read = 0;
  let leads = true;
  const count = ({ hash, name, number }: Word) => {
    const known = tallies.get(hash);
    if (!known) tallies.set(hash, { hash, count: 1, naming: name || number, name, leads, rank: tallies.size });
    else {
      known.count++;
      if (name) known.name = known.naming = true;
    }
  };
  scanWords(headline.text, count);
  if (deck) scanWords(deck.text, count);
  for (let i = 0; i < paragraphs.length && read < LONGEST; i++) {
    leads = i < 2;
    const { text } = paragraphs[i]!;
    scanWords(text.length > LONGEST - read ? text.slice(0, LONGEST - read) : text, count);
    read += text.length;
  }
  return heaviest([...tallies.values()]);
}

function heaviest(tallies: Tally[]): number[] {
  const weighted = tallies.map((tally) => ({ tally, weight: weightOf(tally) }));
  weighted.sort((a, b) => b.weight - a.weight || a.tally.rank - b.tally.rank);
  return weighted.slice(0, MOST_KEYS).map(({ tally, weight }) => packedKey({ ...tally, weight }));
}

function weightOf({ count, leads, name }: Tally): number {
  return (1 + Math.log(count)) * (leads ? LEAD_WEIGHT : 1) * (name ? NAME_WEIGHT : 1);
}
