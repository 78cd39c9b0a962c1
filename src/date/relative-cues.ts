/** A passage in, its weekdays and words such as "yesterday" and "last month" out, as days counted from publication. */
import type { DateCue } from '../model/card.js';
import { isEnglishMonth, monthOf, weekdayOf } from '../text/calendar.js';
import { type CueText, cueOf } from './cues.js';
import { COUNTED, NAMED, RELATIVE } from './time-words.js';

const WORDS = /\p{L}[\p{L}\p{M}]{3,}/gu;
/** In an English text only words that begin like its weekdays and months are looked up. */
const ENGLISH_WORDS = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]+|\bMay\b/g;
const ENGLISH = /\b(?:the|and|of|was)\b/;

interface Found {
  readonly from: number;
  readonly to: number;
}

/** Below this paragraph only the weekdays of English are heard: in other languages each word would have to be looked up. */
const LEADING_PARAGRAPHS = 6;

export function relativeCues(passage: CueText): DateCue[] {
  const { text, paragraph, kinds } = passage;
  const leads = paragraph <= LEADING_PARAGRAPHS;
  const cues: DateCue[] = [];
  if (kinds & NAMED) {
    const english = ENGLISH.test(text);
    if (leads || (english && text.includes('day'))) cues.push(...namedTimes(passage, english));
  }
  if (leads && kinds & RELATIVE) cues.push(...phrases(passage));
  if (leads && kinds & COUNTED && DAY_COUNT.test(text)) cues.push(...counts(passage));
  return cues;
}

/** Weekdays and months by their names. */
function namedTimes({ text, lines, paragraph }: CueText, english: boolean): DateCue[] {
  const cues: DateCue[] = [];
  for (const found of text.matchAll(english ? ENGLISH_WORDS : WORDS)) {
    const word = found[0];
    const place: Found = { from: found.index, to: found.index + word.length };
    const weekday = isWeekday(word) && !BESIDE_DATE.test(text.slice(place.to, place.to + 24)) ? weekdayOf(word) : null;
    if (weekday !== null)
      cues.push({
        ...cueOf('weekday', text, place, lines, paragraph),
        weekday,
        offset: lastOrNext(text, place.from),
        hours: hoursOf(text, place),
        ahead: AHEAD_OF_WEEKDAY.test(text.slice(Math.max(0, place.from - 44), place.from)),
      });
    else if (isMonth(word, text, place) && (!english || isEnglishMonth(word)))
      cues.push({ ...cueOf('month', text, place, lines, paragraph), month: monthOf(word) });
  }
  return cues;
}

function phrases({ text, lines, paragraph }: CueText): DateCue[] {
  const cues: DateCue[] = [];
  for (const found of text.matchAll(PHRASE)) {
    const offset = offsetOf(found[0]);
    if (offset) cues.push({ ...cueOf('relative', text, spanOf(found), lines, paragraph), offset });
  }
  return cues;
}

const spanOf = (found: RegExpExecArray): Found => ({ from: found.index, to: found.index + found[0].length });

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

/** Match: "will vote on", "is to meet", "scheduled for"; near misses: "told to leave on", "by". */
const AHEAD_OF_WEEKDAY = /\b(?:will|scheduled|expected|planned|due|slated|set|(?:is|are|was|were) to)\b[^.;]{0,30}$/i;
/** Match: "Monday night", "late Monday", "late on Monday"; near miss: "Monday evening", which is told the same day as often. */
const LATE_BEFORE = /\blate(?: on)?\s$/i;
const LATE_AFTER = /^\snight\b/;
/** Match: "early Monday", "Monday morning"; near miss: "earlier Monday". */
const EARLY_BEFORE = /\bearly(?: on)?\s$/i;
const EARLY_AFTER = /^\smorning\b/;

function hoursOf(text: string, { from, to }: Found): DateCue['hours'] {
  const before = text.slice(Math.max(0, from - 12), from);
  const after = text.slice(to, to + 10);
  if (LATE_BEFORE.test(before) || LATE_AFTER.test(after)) return 'late';
  return EARLY_BEFORE.test(before) || EARLY_AFTER.test(after) ? 'early' : null;
}

/** English. Match: "yesterday", "earlier this month", "over the weekend"; near misses: "this season", "USA TODAY". */
const PHRASE =
  /\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Oo]vernight|(?:[Oo]ver the|[Tt]his past|(?:[Ee]arlier|[Ll]ater|[Ee]arlier in) th(?:is|e)|[Tt]his|[Ll]ast|[Nn]ext) (?:week|weekend|month|night|morning|afternoon|evening))\b/g;

/** Days from publication that the words allow. */
const OFFSETS: readonly { readonly words: RegExp; readonly offset: readonly [number, number] }[] = [
  { words: /yesterday/i, offset: [-1, -1] },
  { words: /today|tonight|^this (?:morning|afternoon|evening)/i, offset: [0, 0] },
  { words: /tomorrow/i, offset: [1, 1] },
  { words: /last night|overnight/i, offset: [-1, 0] },
  { words: /(?:over the|past|last) weekend/i, offset: [-8, -1] },
  { words: /last week$/i, offset: [-13, -1] },
  { words: /next week$/i, offset: [1, 13] },
  { words: /th(?:is|e) week$/i, offset: [-6, 6] },
  { words: /last month/i, offset: [-61, -1] },
  { words: /next month/i, offset: [1, 61] },
  { words: /th(?:is|e) month/i, offset: [-30, 30] },
];

function offsetOf(words: string): readonly [number, number] | null {
  return OFFSETS.find((known) => known.words.test(words))?.offset ?? null;
}

const DAY_COUNT = /\d(?:st|nd|rd|th) /;
/** "into its 40th day", "the 100th day of": a count from a day that the archive may know. */
const COUNT = /\b(\d{1,3})(?:st|nd|rd|th) (?:straight |consecutive )?day\b/gi;

function counts({ text, lines, paragraph }: CueText): DateCue[] {
  return [...text.matchAll(COUNT)].map((found) => {
    const place = { from: found.index, to: found.index + found[0].length };
    return { ...cueOf('count', text, place, lines, paragraph), day: Number(found[1]) };
  });
}
