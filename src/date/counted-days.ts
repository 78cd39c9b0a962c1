/** A text that counts days ("the 40th day of the strike") in, the days of publication out that follow from the count's beginning. */
import type { DateCue } from '../model/card.js';
import { namedDay } from './cue-odds.js';
import type { Tie } from './ties.js';

export interface CountedDay {
  readonly day: number;
  /** The words that count. */
  readonly cue: DateCue;
  /** The words of this text that name the beginning; else null. */
  readonly since: DateCue | null;
  /** The other text that counts from the same day; null where this text names the beginning itself. */
  readonly other: Tie | null;
}

/** Less alike, another text counts something else. */
const SAME_SUBJECT = 0.15;
/** Match: "since March 3, 2031", "began on Feb. 24, 2031"; near miss: "met on March 3, 2031". */
const BEGINNING = /\b(?:since|beg[au]n|started|launched|broke out)\b[^;]{0,18}?\d/i;
/** Shares of such texts that are published on the day to which they count, beside it on either side, and elsewhere; set by judgement. */
const ON_THE_DAY = 0.5;
const BESIDE = 0.15;
const ELSEWHERE = 1 - ON_THE_DAY - 2 * BESIDE;

/** `cuesOf`: those of the other texts. */
export function countedDays(
  cues: readonly DateCue[],
  ties: readonly Tie[],
  cuesOf: (text: number) => readonly DateCue[],
): CountedDay[] {
  const counts = cues.filter(isCount);
  if (!counts.length) return [];
  const beginnings = cues.filter((cue) => cue.kind === 'day' && !cue.ahead && BEGINNING.test(cue.evidence.text));
  const subject = ties.filter(({ likeness, sameStory }) => sameStory || likeness >= SAME_SUBJECT);
  return counts.flatMap((cue) => [
    ...beginnings.map((since) => ({ day: namedDay(since) + cue.day! - 1, cue, since, other: null })),
    ...subject.flatMap((other) =>
      cuesOf(other.text)
        .filter(isCount)
        .map((counted) => ({ day: other.day + cue.day! - counted.day!, cue, since: null, other })),
    ),
  ]);
}

/** What a day is worth to the counts: the natural logarithm of the factor; `season` is how likely the day is anyway. */
export function countedOdds(counted: readonly CountedDay[], day: number, season: number): number {
  const shares = counted.map((found) => {
    const apart = Math.abs(day - found.day);
    return apart === 0 ? ON_THE_DAY : apart === 1 ? BESIDE : 0;
  });
  return Math.log(ELSEWHERE + Math.max(...shares) / season);
}

function isCount({ kind, day }: DateCue): boolean {
  return kind === 'count' && day !== null;
}
