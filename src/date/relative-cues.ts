/** A passage in, its weekdays and words such as "yesterday" and "last month" out, as days counted from publication. */
import type { DateCue } from '../model/card.js';
import { monthOf, weekdayOf } from '../text/calendar.js';
import { type CueText, cueOf } from './cues.js';

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

interface Found {
  readonly from: number;
  readonly to: number;
}

export function relativeCues({ text, lines, paragraph }: CueText): DateCue[] {
  const cues: DateCue[] = [];
  for (const found of text.matchAll(WORDS)) {
    const word = found[0];
    const place: Found = { from: found.index, to: found.index + word.length };
    const weekday = isWeekday(word) && !BESIDE_DATE.test(text.slice(place.to, place.to + 24)) ? weekdayOf(word) : null;
    if (weekday !== null)
      cues.push({ ...cueOf('weekday', text, place, lines, paragraph), weekday, offset: lastOrNext(text, place.from) });
    else if (isMonth(word, text, place))
      cues.push({ ...cueOf('month', text, place, lines, paragraph), month: monthOf(word) });
  }
  for (const { pattern, offset } of PHRASES)
    for (const found of text.matchAll(pattern))
      cues.push({
        ...cueOf('relative', text, { from: found.index, to: found.index + found[0].length }, lines, paragraph),
        offset,
      });
  return [...cues, ...counts({ text, lines, paragraph })];
}

/** The weekday of a date that is read by itself: "Tuesday, Jan. 16", "Freitag, 12. März"; near miss: "Tuesday in March". */
const BESIDE_DATE = /^,?\s+(?:the\s+)?(?:\d{1,2}[\s.]|\p{Lu}\p{L}{2,9}\.?\s+\d)/u;

/** Full names, and short ones that a capital and a point or two more letters show: "Tues.", "Mittwoch"; near miss: "sun", "mar". */
function isWeekday(word: string): boolean {
  return word.length > 4 && (/^\p{Lu}/u.test(word) || word.length > 5);
}

/** A month's full name with no number beside it: "in September"; near misses: "may", "September 12", "March on". */
function isMonth(word: string, text: string, { from, to }: Found): boolean {
  if (word.length < 4 || !/^\p{Lu}/u.test(word) || monthOf(word) === null) return false;
  if (/^,?\s*\d/.test(text.slice(to, to + 3)) || /\d\.?\s*$/.test(text.slice(Math.max(0, from - 3), from)))
    return false;
  return BEFORE_MONTH.test(text.slice(Math.max(0, from - 12), from)) || /^[’']s\b/.test(text.slice(to, to + 2));
}

/** Match: "in September", "last May", "im März", "en septembre", "since March"; near miss: "Theresa May". */
const BEFORE_MONTH =
  /\b(?:in|since|last|until|by|of|from|late|early|mid|this|next|im|seit|en|em|depuis|desde|a|ottobre)[\s-]$/i;

/** "last Monday" lies in the past, "next Monday" ahead; null for a plain "on Monday". */
function lastOrNext(text: string, from: number): readonly [number, number] | null {
  const before = text.slice(Math.max(0, from - 10), from);
  if (/\b(?:last|past)\s$/i.test(before)) return [-13, -1];
  return /\b(?:next|coming)\s$/i.test(before) ? [1, 13] : null;
}

/** English; days from publication that the words allow. */
const PHRASES: readonly { readonly pattern: RegExp; readonly offset: readonly [number, number] }[] = [
  { pattern: /\byesterday\b/gi, offset: [-1, -1] },
  // A paper's own name is no day: "USA TODAY".
  { pattern: /\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b/g, offset: [0, 0] },
  { pattern: /\btomorrow\b/gi, offset: [1, 1] },
  { pattern: /\b(?:last night|overnight)\b/gi, offset: [-1, 0] },
  { pattern: /\b(?:this|earlier in the|later this|earlier this) week\b/gi, offset: [-6, 6] },
  { pattern: /\blast week\b/gi, offset: [-13, -1] },
  { pattern: /\bnext week\b/gi, offset: [1, 13] },
  { pattern: /\b(?:over the|this past|last) weekend\b/gi, offset: [-8, -1] },
  { pattern: /\b(?:earlier|later) this month\b/gi, offset: [-30, 30] },
  { pattern: /\blast month\b/gi, offset: [-61, -1] },
  { pattern: /\bnext month\b/gi, offset: [1, 61] },
];

/** "into its 40th day", "the 100th day of": a count from a day that the archive may know. */
const COUNT = /\b(\d{1,3})(?:st|nd|rd|th) (?:straight |consecutive )?day\b/gi;

function counts({ text, lines, paragraph }: CueText): DateCue[] {
  return [...text.matchAll(COUNT)].map((found) => {
    const place = { from: found.index, to: found.index + found[0].length };
    return { ...cueOf('count', text, place, lines, paragraph), day: Number(found[1]) };
  });
}
