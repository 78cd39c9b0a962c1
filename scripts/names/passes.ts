/** Labelled texts in, one pass of the tagger out: its features, their weights, and the table that the program reads. */
import { TAG_COUNT, TAGS } from '../../src/name/tag-sums.js';
import type { PassageTags } from '../../src/name/votes.js';
import { type Learned, learned, predicted, type Rates, scoresOf, type TrainingRun } from './crf.js';
import type { NamedRun } from './features.js';
import type { LabelledText } from './labelled.js';

export interface Pass {
  readonly ids: ReadonlyMap<string, number>;
  readonly learned: Learned;
}

/** A feature of fewer texts, or of one outlet only, would be learnt by heart. */
const FEWEST_TEXTS = 5;
/** Found by cross-validation over outlets; L1 keeps the table small. */
const RATES: Rates = {
  epochs: 10,
  alpha: 0.05,
  l1: 4,
  l2: 1,
};
/** Weights are kept as whole numbers. */
const SCALE = 8;

function numbered({ features, gold, base }: NamedRun, ids: ReadonlyMap<string, number>): TrainingRun {
  return {
    features: features.map((list) => Int32Array.from(list.map((f) => ids.get(f) ?? -1).filter((id) => id >= 0))),
    gold,
    base,
  };
}

export function trained(
  texts: readonly LabelledText[],
  runsOf: (text: LabelledText) => readonly NamedRun[],
  before: Pass | null = null,
): Pass {
  const inTexts = new Map<string, number>();
  const inOutlets = new Map<string, Set<string>>();
  for (const text of texts)
    for (const feature of new Set(runsOf(text).flatMap(({ features }) => features.flat()))) {
      inTexts.set(feature, (inTexts.get(feature) ?? 0) + 1);
      inOutlets.set(feature, (inOutlets.get(feature) ?? new Set()).add(text.outlet));
    }
  const kept = [...inTexts].filter(([f, n]) => n >= FEWEST_TEXTS && inOutlets.get(f)!.size >= 2).map(([f]) => f);
  const { ids, learned: made } = learn(texts, runsOf, kept.sort(), before);
  const round = (values: Float64Array) => values.map((value) => Math.round(value * SCALE));
  return { ids, learned: { weights: round(made.weights), transitions: round(made.transitions) } };
}

function learn(
  texts: readonly LabelledText[],
  runsOf: (text: LabelledText) => readonly NamedRun[],
  features: readonly string[],
  before: Pass | null,
): Pass {
  const ids = new Map(features.map((feature, id) => [feature, id]));
  const runs = texts
    .flatMap((text) => runsOf(text).map((run) => numbered(run, ids)))
    .map((run) => ({
      ...run,
      base: run.base?.map((value) => value / SCALE) ?? null,
    }));
  return {
    ids,
    learned: learned(runs, features.length, RATES, before?.learned.transitions.map((value) => value / SCALE) ?? null),
  };
}

export function baseScores(run: NamedRun, { ids, learned: { weights } }: Pass): Float64Array {
  return scoresOf(numbered(run, ids), weights);
}

export function tagsOf(text: LabelledText, runs: readonly NamedRun[], { ids, learned: model }: Pass): PassageTags[] {
  let r = 0;
  return text.passages.map((at) => {
    const tags = new Uint8Array(at.passage.tokens.words.length);
    for (const [from] of at.runs) tags.set(predicted(numbered(runs[r++]!, ids), model), from);
    return tags;
  });
}

/** Rows `feature P12 p-3 …`, weights of nothing left out, features that differ in spaces alone kept apart by a tab. */
export function tableOf({ ids, learned: { weights, transitions } }: Pass): string {
  const rows: (readonly [string, Float64Array])[] = [['transitions', transitions]];
  for (const [feature, id] of ids) rows.push([feature, weights.subarray(id * TAG_COUNT, (id + 1) * TAG_COUNT)]);
  return rows
    .filter(([, row]) => row.some((value) => value !== 0))
    .map(([feature, row]) => `${feature}\t${feature === 'transitions' ? row.join(' ') : sparse(row)}`)
    .join('\n');
}

function sparse(row: Float64Array): string {
  return [...row].map((value, t) => (value ? TAGS[t]! + value : '')).join('');
}
