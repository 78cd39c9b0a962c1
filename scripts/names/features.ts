/** A labelled text in, the names of the features of each token of its runs out, for either pass. */
import type { Run } from '../../src/name/runs.js';
import { contextKeys, FAMILIES, stretch, type TagPassage, voteKeys } from '../../src/name/tag-context.js';
import { DISTANCES, wordFeatures } from '../../src/name/tag-model.js';
import type { LabelledText } from './labelled.js';
import { baseScores, type Pass } from './passes.js';

export const FEATURE_FAMILIES = FAMILIES.length;

export interface NamedRun {
  /** Per token. */
  readonly features: readonly (readonly string[])[];
  readonly gold: Uint8Array;
  readonly base: Float64Array | null;
}

const remembered = new Map<LabelledText, NamedRun[]>();

export function firstPassRuns(text: LabelledText): NamedRun[] {
  let found = remembered.get(text);
  if (!found) {
    found = text.passages.flatMap((at, p) =>
      at.runs.map((run) => ({
        features: places(run).map((i) => firstPassFeatures(at, run, i, text.seen[p]!)),
        gold: repaired(text.gold[p]!.slice(run[0], run[1])),
        base: null,
      })),
    );
    remembered.set(text, found);
  }
  return found;
}

export function secondPassRuns(text: LabelledText, first: Pass, votes: readonly ArrayLike<number>[]): NamedRun[] {
  const before = firstPassRuns(text);
  let r = 0;
  return text.passages.flatMap((at, p) =>
    at.runs.map((run) => {
      const own = before[r++]!;
      const features = places(run).map((i) => namesOf(voteKeys(at, run, i, votes[p]!)));
      return { features, gold: own.gold, base: baseScores(own, first) };
    }),
  );
}

const places = ([from, to]: Run): number[] => Array.from({ length: to - from }, (_, k) => from + k);

function firstPassFeatures(at: TagPassage, run: Run, i: number, seen: Uint8Array): string[] {
  const { words, flags } = at.passage.tokens;
  const [first, last] = stretch(at, run, i);
  const tokens = [i, i - 2, i - 1, i + 1, i + 2, first - 1, last + 1];
  const near = tokens.flatMap((token, d) =>
    token >= 0 && token < words.length ? wordFeatures(words[token]!, flags[token]!, DISTANCES[d]!) : [],
  );
  return [...near, ...namesOf(contextKeys(at, run, i, [first, last], seen))];
}

function namesOf(keys: Int32Array): string[] {
  return [...keys.slice(0, keys.indexOf(-1))].map(nameOf);
}

function nameOf(key: number): string {
  return `${FAMILIES[Math.floor(key / 262144)]} ${Math.floor(key / 4096) % 64} ${Math.floor(key / 64) % 64} ${key % 64}`;
}

/** A run may begin inside a labelled name whose first word is in lower case. */
function repaired(tags: Uint8Array): Uint8Array {
  for (let i = 0; i < tags.length; i++)
    if (tags[i]! > 0 && tags[i]! % 2 === 0 && tags[i - 1] !== tags[i] && tags[i - 1] !== tags[i]! - 1) tags[i]!--;
  return tags;
}
