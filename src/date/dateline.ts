/** A clipping in, the day in its dateline out: "WASHINGTON, Jan. 6 —"; or a full date that stands where a dateline would. */
import type { DateCue } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import { datesOfDateline, type WrittenDate, writtenDates } from '../text/written-dates.js';
import { type CueText, cueOf } from './cues.js';

/** Where the dateline was not set apart: a place in capitals, a day, a dash. Match: "CHICAGO, March 16 - "; near miss: "On March 16 - a". */
const OPENING = /^[\p{Lu}][\p{Lu}\p{M} .,'()/&-]{2,60}?[,.]?\s+(?=\p{Lu}|\d)[^-–—]{3,24}\s?[-–—]/u;
const LONGEST_OPENING = 90;

export function datelineDate({ dateline }: Clipping, texts: readonly CueText[]): DateCue | null {
  const first = texts.find(({ paragraph }) => paragraph === 1);
  const opening = dateline ?? (first && openingOf(first));
  const date = opening && datesOfDateline(opening.text).find(isOneDay);
  if (opening && date) return datelineCue(opening, date);
  const head = first && { ...first, text: first.text.slice(0, LONGEST_OPENING) };
  const full = head && writtenDates(head.text).find(isOneDay);
  return head && full && opensText(head.text, full) ? datelineCue(head, full) : null;
}

function openingOf({ text, lines }: CueText) {
  const found = OPENING.exec(text.slice(0, LONGEST_OPENING));
  return found && { text: found[0], lines };
}

function isOneDay({ readings }: WrittenDate): boolean {
  return readings.length === 1 && readings[0]!.day !== null;
}

function datelineCue({ text, lines }: Pick<CueText, 'text' | 'lines'>, date: WrittenDate): DateCue {
  const { year, month, day } = date.readings[0]!;
  return { ...cueOf('dateline', text, date, lines, 1), year, month, day, ahead: false };
}

/** Before it names alone, and after it no sentence that it belongs to. Match: "Port Elna, 30 Aug. 1931. The quay", "(May 3, 2031) The"; near misses: "On May 3, 2031, the", "He left May 3, 2031." */
const NAMES_BEFORE = /^[(["]?(?:\p{Lu}[\p{L}\p{M}.'’]*[,\s]+){0,5}$/u;
const NOTHING_AFTER = /^\s?(?:[-–—:.|/)\]]|\()/u;

function opensText(text: string, { from, to, readings }: WrittenDate): boolean {
  return readings[0]!.year !== null && NAMES_BEFORE.test(text.slice(0, from)) && NOTHING_AFTER.test(text.slice(to));
}
