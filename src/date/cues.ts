/** A clipping in, everything it says that bears on its day without stating it out: dates it mentions, weekdays, "last week". */
import type { DateCue } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import type { LineRange } from '../model/place.js';
import type { Reading, ReadText } from '../text/reading.js';
import { type WrittenDate, writtenDates } from '../text/written-dates.js';
import { datelineDate } from './dateline.js';
import { relativeCues } from './relative-cues.js';
import { COUNTED, timeWords } from './time-words.js';

/** A text as it is searched for cues. */
export interface CueText {
  readonly text: string;
  readonly lines: LineRange;
  /** 0 the headline, 1 the first paragraph. */
  readonly paragraph: number;
  /** Kinds of words about time that it has, added up. */
  readonly kinds: number;
}

/** Weekdays and relative words count where the news is told; further down they speak of its past. Of 6, 10, 14 and 40, 14 told hidden days about as well as 40. */
const LAST_PARAGRAPH = 14;
/** The earliest cues of a text are the best; a long text needs no more. */
const MOST_CUES = 24;
/** Words of a quotation around a cue. */
const AROUND = 40;

export function cuesOf(clipping: Clipping, reading: Reading): DateCue[] {
  const texts = textsOf(clipping, reading);
  const dateline = datelineDate(clipping, texts);
  const cues: DateCue[] = dateline ? [dateline] : [];
  for (const text of texts) {
    if (text.kinds & COUNTED) cues.push(...writtenCues(text).filter((cue) => !dateline || !isDateline(cue, dateline)));
    if (text.paragraph <= LAST_PARAGRAPH) cues.push(...relativeCues(text));
    if (cues.length >= MOST_CUES) break;
  }
  for (const { text, lines } of clipping.captions) if (text && lines[0]) cues.push(...captionCues(text, lines[0]));
  return cues.sort((a, b) => a.evidence.lines[0] - b.evidence.lines[0]);
}

/** The dateline's own date, read again with the paragraph that it opens. */
function isDateline({ paragraph, month, day }: DateCue, dateline: DateCue): boolean {
  return paragraph === 1 && month === dateline.month && day === dateline.day;
}

function textsOf({ headline, deck, paragraphs }: Clipping, reading: Reading): CueText[] {
  const found: CueText[] = [];
  const add = (read: ReadText, lines: LineRange, paragraph: number) =>
    found.push({ text: read.text, lines, paragraph, kinds: timeWords(read) });
  if (headline.origin === 'stated') {
    add(reading.headline, headline.lines[0] ?? paragraphs[0]?.lines ?? [1, 1], 0);
    if (deck && reading.deck) add(reading.deck, deck.lines, 0);
  }
  paragraphs.forEach(({ lines }, i) => {
    add(reading.paragraphs[i]!, lines, i + 1);
  });
  return found;
}

/** "$2000", "2,019", "2014 pounds": a number that looks like a year. */
const NO_YEAR_BEFORE = /[$€£#.,\d-]$|\b(?:about|nearly|some|over|than|of about)\s$/i;
const NO_YEAR_AFTER =
  /^(?:[.,]\d|%|-\d|\s+(?:people|pounds|miles|feet|votes|troops|dollars|percent|pct|mln|words|years|jobs|homes|men|women|children)\b|(?:st|nd|rd|th|s)\b|['’]s\b)/i;

function writtenCues({ text, lines, paragraph }: Omit<CueText, 'kinds'>): DateCue[] {
  return writtenDates(text).flatMap((date) => {
    const [reading] = date.readings;
    if (date.readings.length > 1 || !reading) return [];
    const { year, month, day } = reading;
    if (month === null && (NO_YEAR_BEFORE.test(text.slice(0, date.from)) || NO_YEAR_AFTER.test(text.slice(date.to))))
      return [];
    const kind = day !== null ? (year !== null ? 'day' : 'monthDay') : month !== null ? 'month' : 'year';
    return [{ ...cueOf(kind, text, date, lines, paragraph), year, month, day }];
  });
}

/** In a caption a full date is the day of the picture: the text is not older. */
function captionCues(text: string, lines: LineRange): DateCue[] {
  return writtenCues({ text, lines, paragraph: 0 })
    .filter(({ kind }) => kind === 'day')
    .map((cue) => ({ ...cue, kind: 'caption' as const }));
}

/** Match: "will meet on", "scheduled for", "by"; near miss: "met on". */
const AHEAD =
  /\b(?:will|would|to|scheduled|expected|planned|due|until|before|by|next|starting|beginning)\b[^.;]{0,30}$/i;

export function cueOf(
  kind: DateCue['kind'],
  text: string,
  { from, to }: Pick<WrittenDate, 'from' | 'to'>,
  lines: LineRange,
  paragraph: number,
): DateCue {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const start = Math.max(0, from - before.length + Math.max(0, before.indexOf(' ')) * (from > AROUND ? 1 : 0));
  const quoted = text.slice(start, wordEnd(text, to)).trim();
  return {
    kind,
    year: null,
    month: null,
    day: null,
    weekday: null,
    offset: null,
    hours: null,
    paragraph,
    ahead: AHEAD.test(before),
    evidence: { lines, text: quoted, says: null },
  };
}

/** Where the quotation of what ends at `to` ends: some words on, at a word's end where the text has spaces. */
function wordEnd(text: string, to: number): number {
  const far = to + AROUND / 2;
  if (far >= text.length) return text.length;
  const space = text.lastIndexOf(' ', far);
  return space >= to ? space : far;
}
