/** A clipping in, the day out on which its record, its date lines, its address or its dateline say that it was published. */
import type { Day } from '../model/brand.js';
import type { Clipping, Passage, Published } from '../model/clipping.js';
import type { LineRange } from '../model/place.js';
import { dayAt, dayFrom, dayNumber, daysAgo } from '../text/calendar.js';
import { type DateReading, datesOfDateline, type WrittenDate, writtenDates } from '../text/written-dates.js';
import { isAfterCapture } from './after-capture.js';
import { likelyReadings } from './likely-readings.js';

/** What is said of a date; a lower number is nearer to the first publication. */
const PUBLISHED = 0;
const PLAIN = 1;
const ADDRESS = 2;
const DATELINE = 3;
const UPDATED = 4;

/** For the proof. */
const SAYS = [
  'states the day of publication',
  'states the day of publication',
  'its address carries the day',
  'its dateline states the day',
  'states the last update',
];

interface Stating {
  readonly rank: number;
  readonly lines: LineRange;
  readonly words: string;
  /** In order; more than one where day and month may be exchanged. */
  readonly days: readonly Day[];
}

/** Match: "Last updated", "Aktualisiert am", "modifié le", "Güncelleme"; near miss: "up to date". */
const UPDATE =
  /updat|modif|aktuali[sz]|actuali[sz]|mis à jour|aggiornat|atualiz|bijgewerkt|gewijzigd|обновл|güncel|zaktual|uppdater|opdater|oppdater|päivitet|frissít|更新|修改|수정|업데이트|تحديث/iu;
/** Match: "Published", "Posted on", "Erstveröffentlichung", "Publié le", "Опубликовано"; near miss: "public". */
const PUBLICATION =
  /publish|posted|publi(?:é|ée|cado|cada|cato|cata|ziert|sert|cerad|kováno|kované)|veröffentlich|erschienen|gepubliceerd|geplaatst|опублик|yayın|giriş|opublikowan|julkaistu|发布|發布|公開|掲載|配信|入力|입력|등록|نشر/iu;

const NONE: Published = { earliest: null, latest: null, best: null, basis: 'none', evidence: [] };

/**
 * Published wins over a day without label, that over the address and the dateline, and these over an update; an update
 * alone leaves the first publication open. Nothing later than the capture is believed.
 */
export function statedDay(clipping: Clipping): Published {
  const outside = clipping.stated.published;
  if (outside && !isAfterCapture(outside, clipping.captured))
    return { earliest: outside, latest: outside, best: outside, basis: 'stated', evidence: [] };
  const inLines = clipping.dateLines.flatMap((passage) => statingsOf(passage, clipping));
  const found = [...inLines, ...inAddress(clipping), ...inDateline(clipping)];
  const first = possible(found).sort((a, b) => a.rank - b.rank || a.days.length - b.days.length)[0];
  return first ? publishedOf(first) : NONE;
}

/** Nothing is published after it was updated: a day without label that is later than the update is that of a neighbour. */
function possible(found: readonly Stating[]): Stating[] {
  const updates = found.filter(({ rank, days }) => rank === UPDATED && days.length === 1).map(({ days }) => days[0]!);
  const last = updates.sort().at(-1);
  return found.filter(({ rank, days }) => last === undefined || rank !== PLAIN || days[0]! <= last);
}

/** "/2024/05/04/", "/2024-05-04-"; near miss: "/2024/05/", "/12024/05/04". */
const ADDRESS_DAY = /\/((?:19|20)\d\d)([/-])([01]?\d)\2([0-3]?\d)(?=[/_-]|$)/;

function inAddress({ url, lines, captured }: Clipping): Stating[] {
  const found = url && ADDRESS_DAY.exec(url);
  const day = found ? dayFrom(Number(found[1]), Number(found[3]), Number(found[4])) : null;
  if (!url || !day || isAfterCapture(day, captured) || !lines[0]) return [];
  return [{ rank: ADDRESS, lines: lines[0], words: url, days: [day] }];
}

/** Where it tells the year; without it other words must. */
function inDateline(clipping: Clipping): Stating[] {
  const { dateline } = clipping;
  const dates = dateline ? datesOfDateline(dateline.text) : [];
  const date = dates.find(({ readings: [first] }) => first!.day !== null && first!.year !== null);
  if (!dateline || !date) return [];
  const days = daysOf(date, dates, dateline, clipping);
  return days.length ? [{ rank: DATELINE, lines: dateline.lines, words: dateline.text, days }] : [];
}

function publishedOf({ rank, lines, words, days }: Stating): Published {
  const [earliest, latest] = [days[0]!, days.at(-1)!];
  const best = days.length === 1 ? earliest : null;
  const says = best === null ? 'states the day, but day and month may be exchanged' : SAYS[rank]!;
  return {
    earliest: rank === UPDATED ? null : earliest,
    latest,
    best,
    basis: 'stated',
    evidence: [{ lines, text: words, says }],
  };
}

function statingsOf(passage: Passage, clipping: Clipping): Stating[] {
  const { text } = passage;
  const dates = writtenDates(text).filter(({ readings }) => readings[0]!.day !== null);
  if (!dates.length) return agoOf(passage, clipping.captured);
  return dates.flatMap((date, index) => {
    const days = daysOf(date, dates, passage, clipping);
    const rank = rankOf(text.slice(dates[index - 1]?.to ?? 0, date.from), text.slice(date.to, dates[index + 1]?.from));
    return days.length ? [{ rank, lines: passage.lines, words: text.trim(), days }] : [];
  });
}

/** The label stands before the date; in Chinese, Japanese and Korean it may stand behind it: "1月14日 01時40分更新". */
function rankOf(before: string, after: string): number {
  if (UPDATE.test(before)) return UPDATED;
  if (PUBLICATION.test(before)) return PUBLISHED;
  return /^[^)）]{0,12}(?:更新|修改)/u.test(after) ? UPDATED : PLAIN;
}

/** Days that the date can mean, in order; none where it lies after the capture or cannot be told. */
function daysOf(date: WrittenDate, all: readonly WrittenDate[], passage: Passage, clipping: Clipping): Day[] {
  const years = new Set(
    all.flatMap(({ readings }) => readings.map(({ year }) => year ?? 0)).filter((year) => year > 0),
  );
  const year = years.size === 1 ? [...years][0]! : null;
  return likelyReadings(date, passage.text, clipping)
    .map((reading) => dayOfReading(reading, year, clipping.captured))
    .filter((day): day is Day => day !== null && !isAfterCapture(day, clipping.captured))
    .sort();
}

/** Where the year is missing: that of the line's other date, else the last such day before the capture. */
function dayOfReading({ year, month, day }: DateReading, known: number | null, captured: Day | null): Day | null {
  if (month === null || day === null) return null;
  if (year !== null) return dayFrom(year, month, day);
  if (known !== null) return dayFrom(known, month, day);
  if (captured === null) return null;
  const last = Number(captured.slice(0, 4));
  const same = dayFrom(last, month, day);
  return same && same <= captured ? same : dayFrom(last - 1, month, day);
}

/** "2 days ago" speaks of the moment of capture. */
function agoOf(passage: Passage, captured: Day | null): Stating[] {
  const ago = captured && daysAgo(passage.text);
  if (!captured || !ago) return [];
  const to = dayNumber(captured);
  const days = [...new Set([dayAt(to - ago[1]), dayAt(to - ago[0])])];
  const rank = rankOf(passage.text, '');
  return [{ rank, lines: passage.lines, words: passage.text.trim(), days }];
}
