/** Readings in, groups out: an article with what belongs to it, a fragment, or what stands between. */
import { bylineOf } from './byline.js';
import { isDateLine } from './date-line.js';
import type { Reading } from './readings.js';

export interface Group {
  readonly kind: 'article' | 'fragment' | 'outside';
  readonly readings: readonly Reading[];
}

/** Date and byline stand up to so many lines before a headline ("Business", "Ann Lee", "Nov 7, 2023"), and after a text. */
const REACH_BEFORE = 5;
const REACH_AFTER = 4;

export function groupsOf(readings: readonly Reading[]): Group[] {
  const groups: Group[] = [];
  let free = 0;
  const outside = (to: number) => {
    if (to > free) groups.push({ kind: 'outside', readings: readings.slice(free, to) });
  };
  for (let i = 0; i < readings.length; i++) {
    const { state } = readings[i]!;
    if (state !== 'fragment' && state !== 'opening headline' && state !== 'opening text') continue;
    const end = state === 'fragment' ? i + 1 : endOf(readings, i);
    const from = state === 'opening headline' ? adoptedBefore(readings, free, i) : i;
    const to = state === 'fragment' ? end : adoptedAfter(readings, end);
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

function endOf(readings: readonly Reading[], start: number): number {
  let end = start + 1;
  while (end < readings.length && !isOutside(readings[end]!) && !opensGroup(readings[end]!)) end++;
  return end;
}

function opensGroup({ state }: Reading): boolean {
  return state === 'fragment' || state === 'opening headline' || state === 'opening text';
}

function adoptedBefore(readings: readonly Reading[], free: number, start: number): number {
  let from = start;
  for (let i = start - 1; i >= Math.max(free, start - REACH_BEFORE); i--) {
    const { text, look } = readings[i]!;
    if (look.length > 120) break;
    if (isDateLine(look, text) || isKicker(readings[i]!) || bylineOf(text, false)) from = i;
  }
  return from;
}

function adoptedAfter(readings: readonly Reading[], end: number): number {
  let to = end;
  for (let i = end; i < Math.min(readings.length, end + REACH_AFTER) && isOutside(readings[i]!); i++) {
    const reading = readings[i]!;
    if (reading.state === 'outside caption' || (reading.look.length < 90 && bylineOf(reading.text, false))) to = i + 1;
  }
  return to;
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
