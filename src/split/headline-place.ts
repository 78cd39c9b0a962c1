/** An article's opening in, the line where its headline stands out: the first reading sometimes takes the line above or below it. */
import { bylineOf } from './byline.js';
import { captionOf } from './caption.js';
import { CUES } from './cues.js';
import { isDateLine } from './date-line.js';
import { END, type Look } from './look.js';
import type { Reading } from './readings.js';
import type { State } from './states.js';

/** Gives each of the readings its due state where the headline is another than `opening`; the index of the headline, or of the opening itself. `free`: the first reading that no article has. */
export function placeHeadline(readings: Reading[], free: number, opening: number): number {
  const below = headlineBelow(readings, opening);
  if (below > opening) {
    retitle(readings, below, below);
    readings[opening] = { ...readings[opening]!, state: 'outside' };
    return below;
  }
  if (isHeadlineByPlace(readings, opening))
    readings[opening] = { ...readings[opening]!, state: 'opening headline', why: BESIDE };
  const { state } = readings[opening]!;
  const own = state === 'opening text' ? 'text' : mistakenFor(readings[opening]!);
  if (own === null) return opening;
  const above = headlineAbove(readings, free, opening);
  if (above < opening) retitle(readings, above, opening);
  if (above < opening || own !== 'text') readings[opening] = { ...readings[opening]!, state: own };
  return above;
}

const BESIDE = 'a date or byline stands below';

/** What a line is that was read as a headline, but names an author, a day or a photographer: the headline stands before it, or nowhere. */
function mistakenFor({ look, text, mark }: Reading): State | null {
  if (mark?.kind === 'title' || look.length > LONGEST_TOP_LINE || look.stops > 0) return null;
  const named = look.cues & AGENCY ? bylineOf(text, true) : null; // "Ann Lee, Associated Press" is a photographer
  if ((named?.names.length && named.agency) || isCredit(look, text)) return 'top caption';
  if (bylineOf(text, false)?.names.length) return 'top line';
  return isDateLine(look, text) ? 'top line' : null;
}

const MOST_CREDIT_WORDS = 6;

function isCredit({ words, cues }: Look, text: string): boolean {
  const { text: told, credit } = captionOf(text);
  return told === null || (words <= MOST_CREDIT_WORDS && (cues & PICTURE) === PICTURE && credit !== null);
}

/** Menus and share buttons may stand between a headline and its text. */
const REACH_HEADLINE = 40;
/** A date or a byline follows within so many lines. */
const REACH_TOP = 3;
const REACH_SIGNED = 5;
const LONGEST_TOP_LINE = 80;
/** A word of photographs and an agency. */
const AGENCY = 1 << CUES.indexOf('a picture agency');
const PICTURE = (1 << CUES.indexOf('a photograph')) | AGENCY;
const FEWEST_SHARED = 2;
const SHARE = 0.3;
const TEXTS = 8;

/** A heading whose words come back in the text, with a date or byline under or right above it: the headline that the first reading passed over. `start` where there is none. */
function headlineAbove(readings: readonly Reading[], free: number, start: number): number {
  const stems = stemsFrom(readings, start);
  let topLine = topLineFrom(readings, start);
  let heading = -1;
  for (let i = start - 1; i >= Math.max(free, start - REACH_HEADLINE); i--) {
    const { look } = readings[i]!;
    if (isTopLine(readings[i]!)) {
      if (heading > 0 && heading - i < REACH_TOP) return heading;
      topLine = i;
    } else if (isHeading(look) && returns(look, stems)) {
      if (topLine > i && topLine - i <= (topLine > start ? REACH_SIGNED : REACH_TOP)) return i;
      if (heading < 0 && start - i < REACH_TOP) heading = i;
    }
  }
  return start;
}

/** A deck and a caption may stand between a headline and its author. */
function topLineFrom(readings: readonly Reading[], start: number): number {
  for (let i = start; i < Math.min(readings.length, start + REACH_SIGNED); i++) {
    if (isOutside(readings[i]!)) break;
    if (isTopLine(readings[i]!)) return i;
  }
  return -1;
}

const MOST_LABEL_WORDS = 3;
const LONGEST_LABEL = 30;
const LONGEST_BELOW_LABEL = 110;

/** Where a section's label opens the article ("Transport"), the heading below it, which author and day follow. */
function headlineBelow(readings: readonly Reading[], label: number): number {
  const { look } = readings[label]!;
  if (look.words > MOST_LABEL_WORDS || look.length > LONGEST_LABEL || look.end === END.stop || look.digits)
    return label;
  const next = readings[label + 1];
  if (!next || next.look.length > LONGEST_BELOW_LABEL) return label; // a short headline and its deck
  return !isOutside(next) && isHeading(next.look) && hasTopLine(readings, label + 1) ? label + 1 : label;
}

const LONGEST_HEADLINE = 170;

/** A first line of the text that does not end, with author or day right below it. */
function isHeadlineByPlace(readings: readonly Reading[], at: number): boolean {
  const { look, state, mark } = readings[at]!;
  if (state !== 'opening text' || mark !== null || look.length > LONGEST_HEADLINE || look.words <= MOST_LABEL_WORDS)
    return false;
  return (
    look.end !== END.stop &&
    look.end !== END.colon &&
    look.stops <= 1 &&
    readings[at + 1] !== undefined &&
    isTopLine(readings[at + 1]!)
  );
}

function hasTopLine(readings: readonly Reading[], above: number): boolean {
  return readings.slice(above + 1, above + 1 + REACH_TOP).some(isTopLine);
}

function isTopLine({ look, text }: Reading): boolean {
  return look.length <= 120 && (isDateLine(look, text) || bylineOf(text, false) !== null);
}

function isOutside({ state }: Reading): boolean {
  return state === 'outside' || state === 'outside caption';
}

/** Of the first lines of the text. */
function stemsFrom(readings: readonly Reading[], start: number): Set<number> {
  const stems = new Set<number>();
  for (let i = start, texts = 0; i < readings.length && texts < TEXTS && !isOutside(readings[i]!); i++, texts++)
    for (const stem of readings[i]!.look.stems) stems.add(stem >> 1);
  return stems;
}

function isHeading({ length, words, stops, end }: Look): boolean {
  return length >= 20 && length <= 160 && words >= 4 && stops <= 1 && end !== END.comma && end !== END.colon;
}

export function returns({ stems }: Look, known: ReadonlySet<number>): boolean {
  const shared = stems.filter((stem) => known.has(stem >> 1)).length;
  return shared >= FEWEST_SHARED && shared >= SHARE * stems.length;
}

function retitle(readings: Reading[], headline: number, start: number): void {
  readings[headline] = {
    ...readings[headline]!,
    state: 'opening headline',
    why: 'its words come back in the text, and a date or byline stands beside it',
  };
  for (let i = headline + 1; i < start; i++) readings[i] = { ...readings[i]!, state: 'top furniture' };
}
