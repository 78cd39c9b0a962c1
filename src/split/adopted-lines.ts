/** An article's place among the readings in, the lines before and after it that are its own out: author, day, kicker, captions, author box. */
import { isAuthorBox, isSigned } from './author-box.js';
import { bylineOf } from './byline.js';
import { captionOf } from './caption.js';
import { CUES } from './cues.js';
import { announcesDay, isDateLine } from './date-line.js';
import { returns } from './headline-place.js';
import { isButton } from './kinds.js';
import type { Reading } from './readings.js';
import { isCorrection } from './text-role.js';
import { isTrailTo, TRAIL_REACH } from './trail.js';

/** Date and byline stand up to so many lines before a headline ("Business", "Ann Lee", "Nov 7, 2023"), and after a text. */
const REACH_BEFORE = 5;
const REACH_AFTER = 4;
/** An author box comes after share buttons and the like. */
const REACH_BOX = 8;
/** A byline so near before the next article is that one's. */
const NEAR_NEXT = 5;

/** So many lines before an article its author and day may stand, below its headline. */
export const REACH_SIGNED = 10;

export function opensGroup({ state }: Pick<Reading, 'state'>): boolean {
  return state === 'fragment' || state === 'opening headline' || state === 'opening text';
}

export interface Around {
  readonly readings: readonly Reading[];
  /** The first reading that no article has. */
  readonly free: number;
  readonly start: number;
  readonly end: number;
}

const CORRECTION = 1 << CUES.indexOf('a correction');

export function adoptedBefore({ readings, free, start, end }: Around): number {
  let from = start;
  let stems: Set<number> | null = null;
  for (let i = start - 1; i >= Math.max(free, start - TRAIL_REACH); i--)
    if (isTrailTo(readings[i]!.text, readings[start]!.text)) from = i;
  for (let i = from - 1; i >= Math.max(free, start - REACH_BEFORE); i--) {
    const reading = readings[i]!;
    if (isCaptionLike(reading)) {
      stems ??= stemsOf(readings.slice(start, end));
      if (returns(reading.look, stems)) from = i;
    } else if (reading.look.length > 120) break;
    else if ((reading.look.cues & CORRECTION) !== 0)
      continue; // "This article was published on May 4": the one above
    else if (isDateLine(reading.look, reading.text) || isKicker(reading) || bylineOf(reading.text, false)) from = i;
  }
  return from;
}

/** Above an article without a headline: author and day, with nothing between them and the text but buttons and captions. */
export function signedBefore({ readings, free, start }: Around): number {
  let from = start;
  for (let i = start - 1; i >= Math.max(free, start - REACH_SIGNED); i--) {
    const reading = readings[i]!;
    if (isDateLine(reading.look, reading.text) || (bylineOf(reading.text, false)?.names.length ?? 0) > 0) from = i;
    else if (!isButton(reading.look) && !isCaptionLike(reading)) break;
  }
  return from;
}

export function adoptedAfter({ readings, start, end }: Around): number {
  let to = end;
  let stems: Set<number> | null = null;
  for (let i = end; i < Math.min(readings.length, end + REACH_BOX) && !opensGroup(readings[i]!); i++) {
    const reading = readings[i]!;
    const near = i < end + REACH_AFTER;
    if (near && isCaptionLike(reading)) {
      stems ??= stemsOf(readings.slice(start, end));
      if (returns(reading.look, stems)) to = i + 1;
    } else if (near && reading.look.length < 90 && isEndSignature(reading) && !isNextNear(readings, i)) to = i + 1;
    else if (i === to && isLastDay({ readings, start, end }, i)) to = i + 1;
    else if (isAuthorBox(reading.text) || isCorrection(reading.text)) to = i + 1;
  }
  return to;
}

/** So many lines of other kinds between a day and the next article tell that it is none of that one's. */
const LINES_OF_OTHERS = 2;

/** The day right below a text that has none above, with a menu or the end of the dump below it. Near miss: the day above the next headline. */
function isLastDay({ readings, start, end }: Omit<Around, 'free'>, at: number): boolean {
  if (!isDay(readings[at]!) || !isDayAlone(readings[at]!) || readings.slice(start, end).some(isDay)) return false;
  let others = 0;
  for (let i = at + 1; i < readings.length && others < LINES_OF_OTHERS; i++) {
    if (opensGroup(readings[i]!)) return false;
    if (!isSigning(readings[i]!)) others++;
  }
  return true;
}

function isDay({ look, text }: Reading): boolean {
  return isDateLine(look, text);
}

const MOST_WORDS_OF_DAY = 4;

/** Match: "Published: May 4, 2023", "4. Mai 2023, 12:37 Uhr". Near miss: a teaser's "Video Ferry sails again 4 May 2023". */
function isDayAlone({ text }: Reading): boolean {
  return announcesDay(text) || (text.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS_OF_DAY;
}

function isSigning(reading: Reading): boolean {
  return isDay(reading) || isCaptionLike(reading) || isKicker(reading) || bylineOf(reading.text, false) !== null;
}

function isEndSignature({ text }: Reading): boolean {
  return bylineOf(text, false) !== null || isSigned(text);
}

function isNextNear(readings: readonly Reading[], at: number): boolean {
  return readings.slice(at + 1, at + 1 + NEAR_NEXT).some(opensGroup);
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
