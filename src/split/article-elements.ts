/** The readings of one article in, the role of each or the reason why it is set aside out. */
import type { AsideReason, Role } from '../model/element.js';
import type { Span } from '../model/place.js';
import { words } from '../text/words.js';
import { bylineOf } from './byline.js';
import { captionOf, isSureCaption } from './caption.js';
import { CUES } from './cues.js';
import { isDateLine } from './date-line.js';
import { isCaptionLike, isKicker } from './groups.js';
import { END, type Look } from './look.js';
import type { Reading } from './readings.js';

/** What becomes of a reading. */
export type Decision =
  | { readonly role: Role; readonly because: string }
  | { readonly reason: AsideReason; readonly because: string; readonly of: Span | null };

const kept = (role: Role, because: string): Decision => ({ role, because });
const aside = (reason: AsideReason, because: string, of: Span | null = null): Decision => ({ reason, because, of });

/** What was seen so far of an article. */
interface Seen {
  headline: { readonly words: readonly string[]; readonly hash: number; readonly span: Span } | null;
  deck: boolean;
  texts: number;
  /** Line of the last date; 0 before the first. */
  dated: number;
  readonly paragraphs: Map<number, Span>;
  readonly captions: { readonly key: string; readonly opening: number; readonly span: Span }[];
}

/** One decision a reading. */
export function decisionsOn(readings: readonly Reading[]): Decision[] {
  const seen: Seen = { headline: null, deck: false, texts: 0, dated: 0, paragraphs: new Map(), captions: [] };
  const start = readings.findIndex(({ state }) => state === 'opening headline');
  const opening = readings[start];
  if (opening) seen.headline = { words: words(opening.text), hash: opening.look.hash, span: opening.span };
  const decisions = readings.map((reading, i) =>
    i < start ? besideHeadline(reading, seen) : elementOf(readings, i, seen),
  );
  if (!decisions.some((decision) => 'role' in decision && decision.role === 'byline'))
    findBareName(readings, decisions);
  findAuthorBox(readings, decisions);
  return decisions;
}

/** Match: "Ann Lee is a reporter who…", "Ann Lee covers farming", "Ann Lee joined the paper in 2010". Near miss: "Ann Lee is a farmer in the valley". */
const AUTHOR_BOX =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]+ ){2,3}(?:is (?:an?|the|our)\b.{0,80}?\b(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|producer|critic|blogger)\b|covers\b|writes (?:about|on|for)\b|joined\b.{0,60}\bin (?:19|20)\d\d|has been (?:writing|covering|reporting)\b)/u;
const BOX_LINES = 2;

/** Two kinds of evidence: the words, and the place at the very end. */
function findAuthorBox(readings: readonly Reading[], decisions: Decision[]): void {
  for (let i = readings.length - 1, texts = 0; i > 0 && texts < BOX_LINES; i--) {
    const decision = decisions[i]!;
    if (!('role' in decision) || decision.role !== 'paragraph') continue;
    texts++;
    if (AUTHOR_BOX.test(readings[i]!.text)) decisions[i] = aside('furniture', 'an author box at the end of the text');
  }
}

/** So near a date its article's author stands, where nothing but the name is on the line. */
const BESIDE_DATE = 2;
const TOP_LINES = 25;
const LONGEST_NAME_LINE = 70;
const OFFICE = 1 << CUES.indexOf("a journalist's office");

/** A line that is all name, beside a date, with an office or right below the headline: the best of those before the text is well under way. */
function findBareName(readings: readonly Reading[], decisions: Decision[]): void {
  const roleAt = (i: number): Role | null => {
    const decision = decisions[i];
    return decision && 'role' in decision ? decision.role : null;
  };
  let best = -1;
  let most = 1;
  for (let i = 0, texts = 0; i < Math.min(TOP_LINES, readings.length) && texts <= MOST_TEXTS_BEFORE_DATE; i++) {
    const { look, text, state } = readings[i]!;
    if (roleAt(i) === 'lede' || roleAt(i) === 'paragraph') texts++;
    if (roleAt(i) !== null || look.words < 2 || look.words > 9 || look.length > LONGEST_NAME_LINE) continue;
    const isOffice = (look.cues & OFFICE) !== 0;
    if ((look.cues & ~OFFICE) !== 0 && !isOffice) continue;
    let score = (isOffice ? 1 : 0) + (state === 'top line' ? 1 : 0);
    for (let k = i - BESIDE_DATE; k <= i + BESIDE_DATE; k++) if (roleAt(k) === 'date') score += 2;
    if (roleAt(i - 1) === 'headline' || roleAt(i - 1) === 'deck') score++;
    if (score > most && bylineOf(text, true)?.names.length) {
      best = i;
      most = score;
    }
  }
  if (best >= 0) decisions[best] = kept('byline', 'a name where bylines stand');
}

function elementOf(readings: readonly Reading[], i: number, seen: Seen): Decision {
  const reading = readings[i]!;
  switch (reading.state) {
    case 'opening headline':
      return kept('headline', reading.why);
    case 'headline again':
      return headlineAgain(reading, seen);
    case 'deck':
      return deck(reading, seen);
    case 'opening text':
    case 'text':
      return text(readings, i, seen);
    case 'top caption':
    case 'caption':
    case 'outside caption':
      return caption(reading, seen);
    default:
      return other(reading, seen);
  }
}

function besideHeadline(reading: Reading, seen: Seen): Decision {
  if (isKicker(reading)) return kept('kicker', 'a label in capitals before the headline');
  if (isDateLine(reading.look, reading.text)) return kept('date', 'a date beside the headline');
  if (bylineOf(reading.text, false)) return kept('byline', 'names an author beside the headline');
  if (isCaptionLike(reading)) return caption(reading, seen);
  return aside('furniture', reading.why);
}

/** Half of the shorter text's words make another wording of the headline. */
const SAME_HEADLINE = 0.6;

export function isSameHeadline(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one);
  const shared = other.filter((word) => known.has(word)).length;
  return (
    shared > 0 && shared >= SAME_HEADLINE * Math.min(one.length, other.length) && Math.min(one.length, other.length) > 1
  );
}

function headlineAgain(reading: Reading, seen: Seen): Decision {
  const { headline } = seen;
  if (headline && isSameHeadline(headline.words, words(reading.text)))
    return aside('duplicate', `repeats the headline of line ${headline.span.line}`, headline.span);
  return deck(reading, seen);
}

function deck(reading: Reading, seen: Seen): Decision {
  if (seen.deck || seen.texts) return paragraph(reading, 'paragraph', seen);
  seen.deck = true;
  return kept('deck', reading.why);
}

function text(readings: readonly Reading[], at: number, seen: Seen): Decision {
  const reading = readings[at]!;
  if (seen.texts === 0 && reading.look.length < 160 && seen.headline && isDateLine(reading.look, reading.text))
    return kept('date', 'a date beside the headline');
  if (isSureCaption(reading.text)) return caption(reading, seen);
  const again = repeatIn(reading, seen);
  if (again) return again;
  if (isPointer(reading)) return aside('furniture', 'points to other pages, and is no sentence of the text');
  if (seen.texts <= MOST_TEXTS_BEFORE_DATE && isBylineAlone(reading)) return kept('byline', 'names an author');
  if (seen.texts === 0 && seen.headline && isBareName(reading))
    return kept('byline', 'a name alone between headline and text');
  return paragraph(reading, roleOf(readings, at, seen), seen);
}

/** Match: "Read more: How the well was saved", "Sign up for our newsletter", "Lesen Sie auch: …". Near miss: "Read more slowly, the teacher told them." */
const POINTER =
  /^\s*(?:read (?:more|also|next)\b|also read\b|see also\b|related(?: (?:stories|articles|content|story|article))?\s*:|more on this\b|sign up (?:for|to)\b|subscribe (?:to|now|here)\b|advertisement$|follow us\b|click here\b|watch\s*:|lesen sie (?:auch|mehr)\b|mehr zum thema\b|lire aussi\b|à lire aussi\b|lea también\b|lee también\b|leggi anche\b|leia também\b|lees ook\b|читайте также)/iu;
const LONGEST_POINTER = 120;

function isPointer({ look, text }: Reading): boolean {
  return look.length <= LONGEST_POINTER && look.stops === 0 && look.end !== END.stop && POINTER.test(text);
}

/** "By Ann Lee" read as text. Near miss: "By then the water had gone." */
function isBylineAlone({ look, text }: Reading): boolean {
  return (
    look.length < 80 && look.end !== END.stop && look.stops === 0 && (bylineOf(text, false)?.names.length ?? 0) > 0
  );
}

function isBareName({ look, text }: Reading): boolean {
  if (look.words < 2 || look.words > 3 || look.digits || look.cueWords || look.end !== END.letter) return false;
  return look.capitals === look.words - 1 && (bylineOf(text, true)?.names.length ?? 0) > 0;
}

/** A caption or the headline that stands again among the paragraphs. */
function repeatIn({ text, look }: Reading, { headline, captions }: Seen): Decision | null {
  if (headline && look.words > 2 && look.hash === headline.hash)
    return aside('duplicate', `repeats the headline of line ${headline.span.line}`, headline.span);
  const alike = look.length > 300 ? [] : captions.filter(({ opening }) => opening === look.opening);
  if (alike.length === 0) return null;
  const key = keyOf(text);
  const first = alike.find((caption) => isSameCaption(caption.key, key));
  return first ? aside('duplicate', `repeats the caption of line ${first.span.line}`, first.span) : null;
}

/** A paragraph this long that stands again word for word is a slip of the page, no refrain. */
const REPEATABLE_WORDS = 4;

function paragraph(reading: Reading, role: Role, seen: Seen): Decision {
  const first = seen.paragraphs.get(reading.look.hash);
  if (first && reading.look.words >= REPEATABLE_WORDS)
    return aside('duplicate', `repeats the paragraph of line ${first.line}`, first);
  if (!first) seen.paragraphs.set(reading.look.hash, reading.span);
  seen.texts++;
  return kept(role, reading.why);
}

const LIST = /^\s*(?:[•●▪◦‣*–-]|\d{1,2}[.)])\s+\S/u;
const CORRECTION =
  /^\s*(?:correction|clarification|editor[’']s note|an earlier version of this|this (?:article|story) (?:was|has been) (?:amended|corrected|updated)|korrektur|rectificatif|fe de erratas|corrección)\b/i;

function roleOf(readings: readonly Reading[], at: number, seen: Seen): Role {
  const { look, text: line, mark } = readings[at]!;
  if (CORRECTION.test(line)) return 'correction';
  if (mark?.kind === 'heading' || isSubhead(look, readings[at + 1])) return 'subhead';
  if (mark?.kind === 'listItem' || LIST.test(line)) return 'list';
  return seen.texts === 0 ? 'lede' : 'paragraph';
}

/** A short line without an end, before a longer one that has one. Near miss: "“Yes,” he said". */
function isSubhead(look: Look, next: Reading | undefined): boolean {
  if (look.length > 90 || look.stops || look.quotes || next === undefined) return false;
  if (
    look.end !== END.letter &&
    look.end !== END.digit &&
    look.end !== END.paren &&
    !(look.end === END.stop && look.words < 10)
  )
    return false;
  return next.look.length > look.length * 1.5 && next.look.length > 80 && look.end !== END.stop;
}

function caption(reading: Reading, seen: Seen): Decision {
  const { text: words, credit } = captionOf(reading.text);
  if (credit === null && reading.look.words < FEWEST_WORDS) return other(reading, seen);
  const key = keyOf(words ?? credit ?? reading.text);
  const first = seen.captions.find((other) => isSameCaption(other.key, key));
  if (first) return aside('duplicate', `repeats the caption of line ${first.span.line}`, first.span);
  seen.captions.push({ key, opening: reading.look.opening, span: reading.span });
  return kept(words === null ? 'credit' : 'caption', reading.why);
}

/** What is shorter and names no credit is a button: "Caption", "Close". */
const FEWEST_WORDS = 4;

const keyOf = (text: string): string => words(text).join(' ');
/** A caption cut short, or with something added, still begins alike. */
const SAME_START = 40;

function isSameCaption(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  return shorter >= SAME_START && one.slice(0, shorter) === other.slice(0, shorter);
}

const LONG = 80;
/** Where the first paragraph stands above them ("Updated 23 Dec", "By Ann Lee"), date and byline come soon after. */
const MOST_TEXTS_BEFORE_DATE = 2;

function other(reading: Reading, seen: Seen): Decision {
  const { headline } = seen;
  const top = seen.texts <= MOST_TEXTS_BEFORE_DATE || reading.state === 'outside';
  if (
    headline &&
    reading.look.words > 2 &&
    reading.look.length < 250 &&
    isWhollySame(headline.words, words(reading.text))
  )
    return aside('duplicate', `repeats the headline of line ${headline.span.line}`, headline.span);
  if (top && isDateLine(reading.look, reading.text) && isOwnDate(reading, seen)) {
    seen.dated = reading.span.line;
    return kept('date', 'a date beside the headline');
  }
  if (top && bylineOf(reading.text, reading.state === 'top line')) return kept('byline', 'names an author');
  return aside(reading.look.length >= LONG ? 'teaser' : 'furniture', reading.why);
}

/** Lines between two dates of one article; a date further down is that of a teaser, unless it says what it dates. */
const BETWEEN_DATES = 4;
const PUBLISHED = 1 << CUES.indexOf('a publication word');

function isOwnDate({ span, look }: Reading, { dated }: Seen): boolean {
  return dated === 0 || span.line - dated <= BETWEEN_DATES || (look.cues & PUBLISHED) !== 0;
}

function isWhollySame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, i) => word === other[i]);
}
