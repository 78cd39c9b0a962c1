/** Invented dumps and what the program made of them in, how well it did out: figures from 0 to 1. */
import type { Clipped } from '../../src/model/clipped.js';
import type { Clipping } from '../../src/model/clipping.js';
import { words } from '../../src/text/words.js';
import type { InventedDump } from './dump.js';

export interface Figures {
  /** Articles found, of those that stand there and of those that were made: F1 at half of the words in common. */
  readonly articles: number;
  /** Beginnings of second and later articles within two lines, F1. */
  readonly boundaries: number;
  /** Words of each article's text, F1, its mean. */
  readonly text: number;
  readonly headlines: number;
  readonly days: number;
  readonly authors: number;
  /** Of the words in all texts. */
  readonly junk: number;
  readonly captions: number;
  /** Of the lines of text. */
  readonly lost: number;
  readonly misfiled: number;
  /** Of the paragraphs: those that stand twice in one text. */
  readonly repeats: number;
}

export interface Pair {
  readonly dump: InventedDump;
  readonly clipped: Clipped;
}

type Tally = Record<string, [hits: number, all: number]>;

export function figuresOf(pairs: readonly Pair[]): Figures {
  const tally: Tally = {};
  for (const pair of pairs) count(pair, tally);
  const share = (name: string): number => (tally[name]?.[1] ? tally[name][0] / tally[name][1] : 0);
  const f1 = (name: string): number => harmonic(share(`${name} made`), share(`${name} there`));
  const rest = ['text', 'headlines', 'days', 'authors', 'junk', 'captions', 'lost', 'misfiled', 'repeats'] as const;
  const shares = Object.fromEntries(rest.map((name) => [name, share(name)])) as Record<(typeof rest)[number], number>;
  return { articles: f1('articles'), boundaries: f1('boundaries'), ...shares };
}

const harmonic = (one: number, other: number): number => (one + other ? (2 * one * other) / (one + other) : 0);

function count({ dump, clipped }: Pair, tally: Tally): void {
  const add = (name: string, hit: number, all = 1): void => {
    const [hits, known] = tally[name] ?? [0, 0];
    tally[name] = [hits + hit, known + all];
  };
  const { clippings, cards } = clipped;
  const own = pairsOf(dump, clippings);
  add('articles there', own.size, dump.articles.length);
  add('articles made', own.size, clippings.length);
  const starts = dump.articles.slice(1).map(({ start }) => start);
  const made = clippings.slice(1).map(startOf);
  add('boundaries there', starts.filter((line) => made.some((other) => near(line, other))).length, starts.length);
  add('boundaries made', made.filter((line) => starts.some((other) => near(line, other))).length, made.length);
  dump.articles.forEach(({ headline, signed, body }, i) => {
    const at = own.get(i);
    const clipping = at === undefined ? null : clippings[at]!;
    add('text', clipping ? overlap(bodyWords(clipping), words(body.join(' '))).f1 : 0);
    if (headline) add('headlines', clipping && isSame(clipping.headline.text, headline) ? 1 : 0);
    if (signed.day) add('days', at !== undefined && cards[at]!.dates.stated.best === signed.day ? 1 : 0);
    if (signed.authors.length) add('authors', signed.authors.every((name) => clipping?.bylines.includes(name)) ? 1 : 0);
  });
  countLines({ dump, clipped }, own, add);
}

const NEAR = 2;
const near = (one: number, other: number): boolean => Math.abs(one - other) <= NEAR;
const isSame = (one: string, other: string): boolean => words(one).join(' ') === words(other).join(' ');
const bodyWords = ({ paragraphs }: Clipping): string[] => words(paragraphs.map(({ text }) => text).join(' '));

function startOf({ headline, paragraphs, lines }: Clipping): number {
  return headline.lines[0]?.[0] ?? paragraphs[0]?.lines[0] ?? lines[0]![0];
}

const ENOUGH = 0.5;

/** Article → clipping, each once, the best first. */
function pairsOf({ articles }: InventedDump, clippings: readonly Clipping[]): Map<number, number> {
  const bodies = clippings.map(bodyWords);
  const likeness = articles.flatMap(({ body }, i) => {
    const own = words(body.join(' '));
    return bodies.map((other, k) => ({ i, k, share: overlap(other, own).union }));
  });
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, k, share } of likeness.sort((a, b) => b.share - a.share)) {
    if (share < ENOUGH || found.has(i) || taken.has(k)) continue;
    found.set(i, k);
    taken.add(k);
  }
  return found;
}

/** Of two bags of words: F1, and what they share of all. */
function overlap(one: readonly string[], other: readonly string[]): { f1: number; union: number } {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  const all = one.length + other.length;
  return { f1: all ? (2 * shared) / all : 0, union: all - shared ? shared / (all - shared) : 0 };
}

/** What stands in the texts by the line that it came from. */
function countLines(
  { dump, clipped }: Pair,
  own: ReadonlyMap<number, number>,
  add: (name: string, hit: number, all?: number) => void,
) {
  const owners = new Map<number, Set<number>>();
  clipped.clippings.forEach(({ paragraphs }, k) => {
    const seen = new Set<string>();
    for (const {
      text,
      lines: [first, last],
    } of paragraphs) {
      const length = words(text).length;
      const label = dump.labels[first - 1]!;
      add('junk', label === 'junk' ? length : 0, length);
      add('captions', label === 'caption' ? length : 0, length);
      add('repeats', seen.has(text) ? 1 : 0);
      seen.add(text);
      for (let line = first; line <= last; line++) owners.set(line, (owners.get(line) ?? new Set()).add(k));
    }
  });
  dump.labels.forEach((label, i) => {
    if (label !== 'body') return;
    const line = i + 1;
    const article = dump.articles.findLastIndex(({ start }) => start <= line);
    const found = owners.get(line);
    add('lost', found ? 0 : 1);
    add('misfiled', found && !found.has(own.get(article) ?? -1) ? 1 : 0);
  });
}
