/** A first paragraph in, what opens a wire text out: its place, its day, its agency. */
import { monthOf, weekdayOf } from '../text/calendar.js';
import { datesOfDateline, type WrittenDate } from '../text/written-dates.js';

export interface DatelineParts {
  /** "MOSCOW", "WASHINGTON, Jan. 6", "LYON, France — June 5, 2019": place and day as they stand, without the agency. */
  readonly text: string;
  /** UTF-16 units from the paragraph's beginning to the end of the dash. */
  readonly length: number;
  readonly agency: string | null;
}

/** A dateline ends within so many units. */
const REACH = 140;
const LONGEST = 70;
const LEAST_LETTERS = 3;

export function datelineOf(paragraph: string): DatelineParts | null {
  const head = paragraph.slice(0, REACH);
  const found = chineseDateline(head) ?? arabicDateline(head) ?? dateline(head, CAPITALS) ?? dateline(head, MIXED);
  return found && found.text.length <= LONGEST ? found : null;
}

/** With its place, and its day or agency: of 424 labelled articles 18 open so, and none of their 8,790 later paragraphs does. Near miss: "LONDON — ", which may stand over a passage of a longer one. */
export function opensAsWire(paragraph: string): boolean {
  const dateline = datelineOf(paragraph);
  return dateline !== null && (dateline.agency !== null || /\d/.test(dateline.text));
}

/** Match: "新华社北京2031年1月2日电", "北京1月2日电", "中新网1月2日电". Near misses: "北京1月2日发布", "1月2日电". */
const CHINESE =
  /^\s*(?:(\p{Script=Han}{1,4}?[社网網报報台])\s?)?((?:\p{Script=Han}{2,8}?)?\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日)\s?[电電讯訊]/u;

function chineseDateline(head: string): DatelineParts | null {
  const found = CHINESE.exec(head);
  if (!found || (!found[1] && /^\d/.test(found[2]!))) return null;
  return { text: found[2]!.trim(), length: found[0].length, agency: found[1] ?? null };
}

/** Match: "القاهرة (رويترز) - ", "باريس/لندن (أ ف ب) — ". Near misses: "قال الوزير (رويترز)", a sentence of more words. */
const ARABIC =
  /^\s*(\p{Script=Arabic}{2,}(?:[ /]\p{Script=Arabic}{2,}){0,2})\s*\((رويترز|فرانس برس|أ\.? ?ف\.? ?ب\.?|الأناضول|د\.? ?ب\.? ?أ\.?|سبوتنيك|وام|واس)\)\s*[-–—:]+\s*(?=\p{L})/u;

/** A script without capitals: the agency tells. */
function arabicDateline(head: string): DatelineParts | null {
  const found = ARABIC.exec(head);
  return found && { text: found[1]!, length: found[0].trimEnd().length, agency: found[2]! };
}

/** Match: "MOSCOW", "LONDON/PARIS", "ST. JOHN'S". Near misses: "U", "Moscow". */
const CAPITALS =
  /\p{Lu}[\p{Lu}\p{M}.'’]+(?:[ /-](?:(?:de|la|al|el)[ -])?\p{Lu}[\p{Lu}\p{M}.'’]+){0,3}(?![\p{L}\p{M}])/uy;
/** Match: "Berlin", "Mar del Plata", "Frankfurt am Main". Near miss: "the town". */
const MIXED =
  /\p{Lu}[\p{L}\p{M}.'’]+(?:[ /-](?:(?:de|del|da|do|di|la|el|al|am|an der|upon|sur|en)[ -])?\p{Lu}[\p{L}\p{M}.'’]+){0,3}/uy;
/** Match: ", Ukraine", ", N.Y.", ", North Carolina". Near miss: ", and". */
const REGION = /, ?\p{Lu}[\p{L}\p{M}.]+(?: \p{Lu}[\p{L}\p{M}.]+){0,2}/uy;
/** Match: "(ANSA) - " before the place. */
const AGENCY_FIRST = /\s*\(([^()]{2,40})\)\s*[-–—]\s*(?=\p{Lu})/uy;
/** Match: " (AP)", ". /TASS/", " /AFP". Near miss: the "/PARIS" of "LONDON/PARIS". */
const AGENCY = /[.,]?\s*(?:\(([^()]{2,40})\)|\/ ?([^/()\d]{2,40}?) ?(?:\/|(?=\s*[-–—])))/uy;
/** Match: " — ", " - ", "--", ": ", ".- ", the point of "/TASS/. ". Near miss: the "-" of "PARIS-based". */
const DASH = /\s*[.,]?\s*(?:[—–]+|--+|-(?=\s)|(?<=[).])-(?=\p{Lu})|:)\s*(?=\S)|(?<=\/)\.\s+(?=\S)/uy;
/** What may stand between a place and its day. Match: ", ", ", Friday, ", ", le ", " — ". Near miss: " since ". */
const BEFORE_DAY = /^[\s,]*(?:[—–-]+\s*)?(?:(\p{L}+)[.,]*\s+)?(?:(?:am|den|le|the)\s+)?$/u;
const ARTICLE = /^(?:am|den|le|the)$/;
/** Wires whose name is enough. Match: "AFP", "dpa/lno". Near miss: "Nepal". */
const WIRE =
  /^(?:AP|AFP|AGI|ANI|ANSA|APA|ATS|Adnkronos|Anadolu|Associated Press|Belga|CNN|dpa|EFE|epd|Europa Press|IANS|Interfax|KNA|Kyodo|Lusa|NTB|PA|PAP|PTI|Reuters|REUTERS|Ritzau|SDA|TASS|TT|UPI|Xinhua|Yonhap)(?!\p{L})/u;
/** In capitals, or before a date, and no places. */
const NO_PLACE =
  /^(?:NATO|FBI|CIA|WHO|BBC|CNN|NASA|UPDATED?|EXCLUSIVE|BREAKING|WATCH|VIDEO|READ|NOTE|CORRECTION|LIVE|PUBLISHED|POSTED|PHOTO|IMAGE|FILE)$/i;

/** What was read so far; `at` is where it ends. */
interface Opening {
  readonly at: number;
  readonly text: string;
  readonly agency: string | null;
  readonly date: WrittenDate | null;
}

/** A place and a wire's name are enough, a place in capitals and a dash; others need a day beside the dash. */
function dateline(head: string, places: RegExp): DatelineParts | null {
  const first = match(AGENCY_FIRST, head, 0);
  const from = first ? first[0].length : head.search(/\S|$/);
  const place = match(places, head, from)?.[0];
  if (!place || !mayBePlace(place)) return null;
  const dates = datesOfDateline(head);
  const begun = { at: from + place.length, text: place, agency: first?.[1]?.trim() ?? null, date: null };
  const { at, text, agency, date } = readOn(begun, head, dates);
  const isWire = !first && agency !== null && WIRE.test(agency);
  const dash = match(DASH, head, at)?.[0] ?? '';
  const isEnough = first || place.includes('/') ? date !== null : places === CAPITALS || isFull(date);
  const end = at + dash.length;
  if (end === head.length || (!isWire && !(dash && isEnough))) return null;
  if (!agency && date && dates.some(({ from }) => from === end)) return null; // "1923 – 2019": a life
  return { text, length: head.slice(0, end).trimEnd().length, agency };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function mayBePlace(place: string): boolean {
  const words = place.match(/\p{L}+/gu) ?? [];
  return words.join('').length >= LEAST_LETTERS && !NO_PLACE.test(place) && !words.some(isOfCalendar);
}

/** Match: "Friday", "March". Near miss: the "Mar" of "Mar del Plata". */
function isOfCalendar(word: string): boolean {
  return word.length > LEAST_LETTERS && (weekdayOf(word) !== null || monthOf(word) !== null);
}

/** Region, day and agency in any order. */
function readOn(opening: Opening, head: string, dates: readonly WrittenDate[]): Opening {
  const next =
    (opening.agency ? null : withAgency(opening, head)) ??
    (opening.date ? null : (withDate(opening, head, dates) ?? withRegion(opening, head)));
  return next ? readOn(next, head, dates) : opening;
}

function withAgency(opening: Opening, head: string): Opening | null {
  const found = match(AGENCY, head, opening.at);
  const agency = (found?.[1] ?? found?.[2])?.trim();
  const isWhole = found?.[1] || found?.[0].endsWith('/');
  return found && agency && (isWhole || WIRE.test(agency))
    ? { ...opening, at: opening.at + found[0].length, agency }
    : null;
}

/** Beyond a dash only a day with its year: "LYON — 5 of ten" has none. */
function withDate(opening: Opening, head: string, dates: readonly WrittenDate[]): Opening | null {
  const { at, text } = opening;
  const date = dates.find(({ from, readings }) => from > at && readings[0]!.day !== null);
  const gap = date && head.slice(at, date.from);
  const found = gap && BEFORE_DAY.exec(gap);
  if (!date || !gap || !found) return null;
  if (found[1] && weekdayOf(found[1]) === null && !ARTICLE.test(found[1])) return null;
  if (/[—–-]/.test(gap) && !isFull(date)) return null;
  return { ...opening, at: date.to, text: text + head.slice(at, date.to), date };
}

function isFull(date: WrittenDate | null): boolean {
  return date !== null && date.readings[0]!.year !== null;
}

function withRegion(opening: Opening, head: string): Opening | null {
  const found = match(REGION, head, opening.at)?.[0];
  const month = found?.split(/[ ,.]+/).find((word) => monthOf(word) !== null || isOfCalendar(word));
  const region = month ? found!.slice(0, found!.indexOf(month)).trimEnd() : found;
  if (!region || region.length < 2) return null;
  return { ...opening, at: opening.at + region.length, text: opening.text + region };
}
