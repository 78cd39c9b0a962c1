/** What settled a text's date in, the proof out: the words quoted, and what each says. */
import type { Card, DateCue } from '../model/card.js';
import type { Evidence } from '../model/place.js';
import { dayAt, monthName, weekdayName } from '../text/calendar.js';
import { cueOdds, isWeekend, namedDay, partsOf } from './cue-odds.js';
import type { DatedArchive } from './dated-archive.js';
import { namesDay, type Span } from './day-span.js';
import { type TieProofInput, tieProof } from './tie-proof.js';
import { usualProof } from './usual-proof.js';
import { ownLags } from './weekday-lags.js';

export interface ProofInput extends TieProofInput {
  readonly cues: readonly DateCue[];
  readonly span: Span;
  readonly archive: DatedArchive;
}

const MOST_CUES = 5;
const NO_HABITS = { weekdayLags: ownLags(undefined), dayLags: [] };

/** What speaks for the day, or for the interval's middle; where that tells no year, also what does. Empty only where nothing tells. */
export function proofOf({ cues, span, archive, ...others }: ProofInput): Evidence[] {
  const { earliest, latest, middle } = span;
  const fitting = distinct(cues.filter((cue) => fits(cue, middle)));
  const proof = fitting.slice(0, MOST_CUES).map(evidenceOf);
  const ties = tieProof(others, middle);
  if (ties.length || fitting.some(({ year }) => year !== null)) return [...proof, ...ties];
  const usual = usualProof(others.card, archive, earliest, latest ?? earliest);
  return [...proof, ...(usual.length ? usual : distinct(cues.filter(namesDay)).slice(0, MOST_CUES).map(evidenceOf))];
}

/** A cue is shown where it speaks for the day, not against it. */
function fits(cue: DateCue, day: number): boolean {
  return cue.kind === 'relative' || cueOdds(cue, NO_HABITS)(partsOf(day)) > 0;
}

/** The first of those that say the same; the telling kinds first. */
function distinct(cues: readonly DateCue[]): DateCue[] {
  const seen = new Set<string>();
  const order = ['dateline', 'caption', 'day', 'monthDay', 'weekday', 'relative', 'month', 'year', 'count'];
  return cues
    .filter((cue) => {
      const key = says(cue);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.evidence.lines[0] - b.evidence.lines[0]);
}

function evidenceOf(cue: DateCue): Evidence {
  return { ...cue.evidence, says: says(cue) };
}

function says(cue: DateCue): string {
  const { kind, year, month, day, weekday, ahead } = cue;
  if (kind === 'weekday')
    return ahead ? `${weekdayName(weekday!)} is still to come` : `told on ${weekdayName(weekday!)} or soon after`;
  if (kind === 'relative')
    return isWeekend(cue) ? 'told soon after a weekend' : `counts ${countOf(cue)} from publication`;
  if (kind === 'count') return `counts ${day} days`;
  if (kind === 'year') return `not told before ${year}`;
  if (month === null) return 'names a time';
  if (kind === 'month') return `told in ${monthName(month)} or soon after`;
  const named = year === null ? `${day} ${monthName(month)}` : dayAt(namedDay(cue));
  if (kind === 'caption') return `the picture was taken on ${named}: not told before`;
  if (kind === 'dateline') return `sent on ${named}`;
  return ahead ? `${named} is still to come` : `told on ${named} or later`;
}

/** "1 day back", "1 to 13 days back", "1 to 13 days ahead". */
function countOf({ offset }: DateCue): string {
  const [from, to] = offset!;
  if (from === to) return from === 0 ? 'no day' : `${Math.abs(from)} day ${from < 0 ? 'back' : 'ahead'}`;
  if (to < 0) return `${-to} to ${-from} days back`;
  return from > 0 ? `${from} to ${to} days ahead` : to > 6 ? 'within the month' : 'within the week';
}

/** Where no year is told: the words that tell a month or a day of the year, and what they come to together. */
export function hints(card: Card, cues: readonly DateCue[]): Evidence[] {
  const telling = cues.filter(({ kind, year, ahead }) => year === null && !ahead && kind !== 'count');
  const dating = telling.filter(({ kind }) => kind === 'month' || kind === 'monthDay' || kind === 'dateline');
  const evidence = distinct(dating).slice(0, MOST_CUES).map(evidenceOf);
  const month = monthTold(telling);
  const lines = card.lines[0];
  if (!month || !lines || !evidence.length) return evidence;
  const says = `published in ${monthName(month.month)}, the month after ${monthName(month.named)}; no year is stated`;
  return [{ ...month.evidence, says }, ...evidence];
}

/** "Last month" beside a month's name: publication in the month after it. */
function monthTold(cues: readonly DateCue[]): { month: number; named: number; evidence: Evidence } | null {
  const last = cues.find(({ kind, offset }) => kind === 'relative' && offset?.[0] === -61 && offset[1] === -1);
  const named = cues.find(({ kind, month }) => kind === 'month' && month !== null);
  if (!last || !named) return null;
  return { month: (named.month! % 12) + 1, named: named.month!, evidence: last.evidence };
}
