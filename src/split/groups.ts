/** Readings in, groups out: an article with what belongs to it, a fragment, or what stands between. */
import { bylineOf } from './byline.js';
import { captionOf } from './caption.js';
import { isDateLine } from './date-line.js';
import { END, type Look } from './look.js';
import type { Reading } from './readings.js';

export interface Group {
  readonly kind: 'article' | 'fragment' | 'outside';
  readonly readings: readonly Reading[];
}

/** Date and byline stand up to so many lines before a headline ("Business", "Ann Lee", "Nov 7, 2023"), and after a text. */
const REACH_BEFORE = 5;
const REACH_AFTER = 4;

export function groupsOf(found: readonly Reading[]): Group[] {
  const readings = [...found];
  const groups: Group[] = [];
  let free = 0;
  const outside = (to: number) => {
    if (to > free) groups.push({ kind: 'outside', readings: readings.slice(free, to) });
  };
  for (let i = 0; i < readings.length; i++) {
    const { state } = readings[i]!;
    if (state !== 'fragment' && state !== 'opening headline' && state !== 'opening text') continue;
    const titled = state === 'opening text' ? headlineBefore(readings, free, i) : i;
    if (titled < i) retitle(readings, titled, i);
    const end = state === 'fragment' ? i + 1 : endOf(readings, i);
    const around = { readings, free, start: titled, end };
    const from = state === 'opening headline' || titled < i ? adoptedBefore(around) : i;
    const to = state === 'fragment' ? end : adoptedAfter(around);
    outside(from);
    groups.push({ kind: state === 'fragment' ? 'fragment' : 'article', readings: readings.slice(from, to) });
    free = to;
    i = to - 1;
  }
  outside(readings.length);
  return groups;
}

function isOutside({ state }: Reading): boolean {
  return state === 'outside' || state === 'outside caption';
}

/** What stands after the last text belongs to no article, or to the next. */
function endOf(readings: readonly Reading[], start: number): number {
  let end = start + 1;
  while (end < readings.length && !isOutside(readings[end]!) && !opensGroup(readings[end]!)) end++;
  if (end === readings.length || !opensGroup(readings[end]!)) return end;
  while (end > start + 1 && readings[end - 1]!.state !== 'text') end--;
  return end;
}

/** Menus and share buttons may stand between a headline and its text. */
const REACH_HEADLINE = 40;
/** A date or a byline follows within so many lines. */
const REACH_TOP = 3;
const FEWEST_SHARED = 2;
const SHARE = 0.3;
const TEXTS = 8;

/** A heading whose words come back in the text, with a date or byline under it: the headline that the first reading passed over. `start` where there is none. */
function headlineBefore(readings: readonly Reading[], free: number, start: number): number {
  const stems = new Set<number>();
  for (let i = start, texts = 0; i < readings.length && texts < TEXTS && !isOutside(readings[i]!); i++, texts++)
    for (const stem of readings[i]!.look.stems) stems.add(stem >> 1);
  let topLine = -1;
  for (let i = start - 1; i >= Math.max(free, start - REACH_HEADLINE); i--) {
    const { look, text } = readings[i]!;
    if (look.length <= 120 && (isDateLine(look, text) || bylineOf(text, false))) topLine = i;
    else if (topLine > i && topLine - i <= REACH_TOP && isHeading(look) && returns(look, stems)) return i;
  }
  return start;
}

function isHeading({ length, words, stops, end }: Look): boolean {
  return length >= 20 && length <= 160 && words >= 4 && stops === 0 && end !== END.comma && end !== END.colon;
}

function returns({ stems }: Look, known: ReadonlySet<number>): boolean {
  const shared = stems.filter((stem) => known.has(stem >> 1)).length;
  return shared >= FEWEST_SHARED && shared >= SHARE * stems.length;
}

function retitle(readings: Reading[], headline: number, start: number): void {
  readings[headline] = {
    ...readings[headline]!,
    state: 'opening headline',
    why: 'its words come back in the text, and a date or byline stands below',
  };
  for (let i = headline + 1; i < start; i++) readings[i] = { ...readings[i]!, state: 'top furniture' };
  readings[start] = { ...readings[start]!, state: 'text' };
}

function opensGroup({ state }: Pick<Reading, 'state'>): boolean {
  return state === 'fragment' || state === 'opening headline' || state === 'opening text';
}

interface Around {
  readonly readings: readonly Reading[];
  /** The first reading that no article has. */
  readonly free: number;
  readonly start: number;
  readonly end: number;
}

function adoptedBefore({ readings, free, start, end }: Around): number {
  let from = start;
  let stems: Set<number> | null = null;
  for (let i = start - 1; i >= Math.max(free, start - REACH_BEFORE); i--) {
    const reading = readings[i]!;
    if (isCaptionLike(reading)) {
      stems ??= stemsOf(readings.slice(start, end));
      if (returns(reading.look, stems)) from = i;
    } else if (reading.look.length > 120) break;
    else if (isDateLine(reading.look, reading.text) || isKicker(reading) || bylineOf(reading.text, false)) from = i;
  }
  return from;
}

function adoptedAfter({ readings, start, end }: Around): number {
  let to = end;
  let stems: Set<number> | null = null;
  for (let i = end; i < Math.min(readings.length, end + REACH_AFTER) && !opensGroup(readings[i]!); i++) {
    const reading = readings[i]!;
    if (isCaptionLike(reading)) {
      stems ??= stemsOf(readings.slice(start, end));
      if (returns(reading.look, stems)) to = i + 1;
    } else if (reading.look.length < 90 && bylineOf(reading.text, false)) to = i + 1;
  }
  return to;
}

function stemsOf(readings: readonly Reading[]): Set<number> {
  const stems = new Set<number>();
  for (const { look, state } of readings)
    if (state === 'text' || opensGroup({ state })) for (const stem of look.stems) stems.add(stem >> 1);
  return stems;
}

/** It was read as a caption, or names its photographer. */
export function isCaptionLike({ state, look, text }: Reading): boolean {
  if (state === 'outside caption') return true;
  return look.length >= 40 && look.length <= 400 && look.cues !== 0 && captionOf(text).credit !== null;
}

/** A label in capitals right before a headline: "EXCLUSIVE", "STATE OF THE UNION". Near miss: "AP", "SHARE THIS". */
export function isKicker({ look }: Reading): boolean {
  return (
    look.words > 0 &&
    look.words <= 4 &&
    look.shouts === look.words &&
    look.length >= 5 &&
    look.length <= 40 &&
    look.cueWords === 0
  );
}
