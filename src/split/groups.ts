/** Readings in, groups out: an article with what belongs to it, a fragment, or what stands between. */
import { adoptedAfter, adoptedBefore, opensGroup, REACH_SIGNED, signedBefore } from './adopted-lines.js';
import { bylineOf } from './byline.js';
import { isDateLine } from './date-line.js';
import { placeHeadline } from './headline-place.js';
import { END } from './look.js';
import type { Reading } from './readings.js';

export interface Group {
  readonly kind: 'article' | 'fragment' | 'outside';
  readonly readings: readonly Reading[];
}

export function groupsOf(found: readonly Reading[]): Group[] {
  const readings = [...found];
  const groups: Group[] = [];
  let free = 0;
  const outside = (to: number) => {
    if (to > free) groups.push({ kind: 'outside', readings: readings.slice(free, to) });
  };
  for (let i = 0; i < readings.length; i++) {
    const { state } = readings[i]!;
    if (!opensGroup({ state })) continue;
    const start = state === 'fragment' ? i : placeHeadline(readings, free, i);
    const end = state === 'fragment' ? i + 1 : endOf(readings, start);
    const around = { readings, free, start, end };
    const isTitled = state === 'opening headline' || readings[start]!.state === 'opening headline';
    const from = isTitled ? adoptedBefore(around) : signedBefore(around);
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
  const last = end;
  while (end > start + 1 && readings[end - 1]!.state !== 'text') end--;
  return signedFrom(readings, start + 1, last) ?? end;
}

const LONGEST_TOP_LINE = 80;

/** The end of the text above, where author and day together stand below it and before the next article: they are that one's. */
function signedFrom(readings: readonly Reading[], start: number, next: number): number | null {
  let author = false;
  let day = false;
  for (let i = next - 1; i >= Math.max(start, next - REACH_SIGNED); i--) {
    const { look, text, state } = readings[i]!;
    if (state === 'text' && look.length > LONGEST_TOP_LINE && look.end === END.stop)
      return author && day ? i + 1 : null;
    if (look.length > LONGEST_TOP_LINE) continue;
    author ||= (bylineOf(text, false)?.names.length ?? 0) > 0;
    day ||= isDateLine(look, text);
  }
  return null;
}
