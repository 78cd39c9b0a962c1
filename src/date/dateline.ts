/** A clipping in, the day in its dateline out: "WASHINGTON, Jan. 6 —". */
import type { DateCue } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import { datesOfDateline } from '../text/written-dates.js';
import { type CueText, cueOf } from './cues.js';

/** Where the dateline was not set apart: a place in capitals, a day, a dash. Match: "CHICAGO, March 16 - "; near miss: "On March 16 - a". */
const OPENING = /^[\p{Lu}][\p{Lu}\p{M} .,'()/&-]{2,60}?[,.]?\s+(?=\p{Lu}|\d)[^-–—]{3,24}\s?[-–—]/u;
const LONGEST_OPENING = 90;

export function datelineDate({ dateline }: Clipping, texts: readonly CueText[]): DateCue | null {
  const first = texts.find(({ paragraph }) => paragraph === 1);
  const opening = dateline ?? (first && openingOf(first));
  if (!opening) return null;
  const date = datesOfDateline(opening.text).find(({ readings }) => readings.length === 1 && readings[0]!.day !== null);
  if (!date) return null;
  const { year, month, day } = date.readings[0]!;
  return { ...cueOf('dateline', opening.text, date, opening.lines, 1), year, month, day, ahead: false };
}

function openingOf({ text, lines }: CueText) {
  const found = OPENING.exec(text.slice(0, LONGEST_OPENING));
  return found && { text: found[0], lines };
}
