/** What other texts told of a text's date in, the proof out: which they are, of which day, and what ties them. */
import type { Card } from '../model/card.js';
import type { Evidence } from '../model/place.js';
import { dayAt } from '../text/calendar.js';
import type { Companion } from './companions.js';
import type { CountedDay } from './counted-days.js';
import type { Flanks } from './flanks.js';
import type { Tie } from './ties.js';

export interface TieProofInput {
  readonly card: Card;
  /** Nearest first. */
  readonly ties: readonly Tie[];
  readonly counted: readonly CountedDay[];
  readonly flanks: Flanks | null;
  /** Scraped together with the text; none where that tells nothing. */
  readonly together: readonly Companion[];
  readonly cardOf: (text: number) => Card;
}

const MOST_TIES = 3;
/** Less alike, another text proves nothing by itself. */
const PROVING_LIKENESS = 0.15;
/** Days from the middle at which another text still speaks for the interval. */
const PROVING_DAYS = 10;
/** A row proves something where most of its steps are in order of time. */
const PROVING_ORDER = 0.5;

/** `middle`: the settled day, or the interval's middle. */
export function tieProof({ card, ties, counted, flanks, together, cardOf }: TieProofInput, middle: number): Evidence[] {
  const lines = card.headline.lines[0] ?? card.lines[0];
  if (!lines) return [];
  const near = ({ day }: { readonly day: number }) => Math.abs(day - middle) <= PROVING_DAYS;
  const named = (text: number) => `“${cardOf(text).headline.text}”`;
  const ofTies = ties
    .filter((tie) => near(tie) && (tie.sameStory || tie.likeness >= PROVING_LIKENESS))
    .slice(0, MOST_TIES)
    .map(({ text, day, isStated }) =>
      isStated
        ? `much the same as ${named(text)} of ${dayAt(day)}`
        : `of one story with ${named(text)}, told about ${dayAt(day)}`,
    );
  const ofBatch = together
    .filter(near)
    .sort((a, b) => Math.abs(a.day - middle) - Math.abs(b.day - middle) || a.text - b.text)
    .slice(0, 1)
    .map(({ text, day }) => `scraped together with ${named(text)} of ${dayAt(day)}`);
  return [
    ...countedProof(counted, middle, named),
    ...[...ofTies, ...rowProof(flanks, middle, named), ...ofBatch].map((says) => ({
      lines,
      text: card.headline.text,
      says,
    })),
  ];
}

/** Only where the middle lies between the two. */
function rowProof(flanks: Flanks | null, middle: number, named: (text: number) => string): string[] {
  if (!flanks || flanks.place.steps.order < PROVING_ORDER) return [];
  const { before, after } = flanks.place;
  if (middle < Math.min(before.day, after.day) || middle > Math.max(before.day, after.day)) return [];
  const [first, second] = [before, after].map(({ text, day }) => `${named(text)} of ${dayAt(day)}`);
  return [
    `stands between ${first} and ${second} in a row that is in order of time`,
    ...flanks.inferred.map(({ text, day }) => `stands in that row beside ${named(text)}, probably of ${dayAt(day)}`),
  ];
}

function countedProof(counted: readonly CountedDay[], middle: number, named: (text: number) => string): Evidence[] {
  const found = counted.find(({ day }) => day === middle);
  if (!found) return [];
  const { cue, other } = found;
  const says = other
    ? `counts ${cue.day} days from the same day as ${named(other.text)}${other.isStated ? ' of' : ', told about'} ${dayAt(other.day)}`
    : `counts ${cue.day} days from the beginning that the text names`;
  return [{ ...cue.evidence, says }];
}
