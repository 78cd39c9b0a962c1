/** The readings of one article in, the role of each or the reason why it is set aside out. */
import type { Role } from '../model/element.js';
import { words } from '../text/words.js';
import { isCaptionLike, isKicker } from './adopted-lines.js';
import { bylineOf } from './byline.js';
import { captionOf, isCaptionBefore } from './caption.js';
import { CUES } from './cues.js';
import { isDateLine } from './date-line.js';
import { aside, type Decision, kept } from './decision.js';
import { END, lookAt } from './look.js';
import { isCall, isNotice, isPointer, isShoutedTitle } from './notices.js';
import type { Reading } from './readings.js';
import {
  captionAgain,
  isHeadlineCut,
  isSameCaption,
  isSameHeadline,
  isWhollySame,
  keyOf,
  repeatIn,
  type Seen,
} from './repeats.js';
import { sign } from './signature.js';
import { isSureCaption } from './sure-caption.js';
import { isCorrection, roleOf } from './text-role.js';
import { isTrailTo } from './trail.js';

/** One decision a reading. */
export function decisionsOn(readings: readonly Reading[]): Decision[] {
  const seen: Seen = { headline: null, deck: false, texts: 0, dated: 0, paragraphs: new Map(), captions: [] };
  const start = readings.findIndex(({ state }) => state === 'opening headline');
  const opening = readings[start];
  if (opening) {
    const { text, span, look } = opening;
    seen.headline = { words: words(text), hash: look.hash, opening: look.opening, length: look.length, span };
  }
  const decisions = readings.map((reading, i) =>
    i < start ? besideHeadline(reading, opening!, seen) : elementOf(readings, i, seen),
  );
  sign(readings, decisions);
  return decisions;
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

function besideHeadline(reading: Reading, headline: Reading, seen: Seen): Decision {
  if (isTrailTo(reading.text, headline.text))
    return aside('duplicate', `a trail that ends with the headline of line ${headline.span.line}`, headline.span);
  if (isKicker(reading)) return kept('kicker', 'a label in capitals before the headline');
  if (isDateLine(reading.look, reading.text)) return kept('date', 'a date beside the headline');
  if (bylineOf(reading.text, false)) return kept('byline', 'names an author beside the headline');
  if (isCaptionLike(reading)) return caption(reading, seen);
  return aside('furniture', reading.why);
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
  if (isSureCaption(reading.text) || isCaptionBefore(reading.text, readings[at + 1]?.text ?? ''))
    return caption(reading, seen);
  if (seen.texts === 0 && reading.look.length < 160 && seen.headline && isDateLine(reading.look, reading.text))
    return kept('date', 'a date beside the headline');
  const again = repeatIn(reading, seen);
  if (again) return again;
  if (isCall(reading)) return aside('furniture', 'calls the reader to subscribe, and is no sentence of the text');
  if (isNotice(reading)) return aside('furniture', 'a note of the page on itself, and no sentence of the text');
  if (isPointer(reading)) return aside('furniture', 'points to other pages, and is no sentence of the text');
  if (isShoutedTitle(reading, [readings[at - 1], readings[at + 1]]))
    return aside('teaser', 'a title in capitals amid text that has none');
  if (seen.texts <= MOST_TEXTS_BEFORE_DATE && isBylineAlone(reading)) return kept('byline', 'names an author');
  if (seen.texts === 0 && seen.headline && isBareName(reading))
    return kept('byline', 'a name alone between headline and text');
  return paragraph(reading, roleOf(readings, at, seen.texts === 0), seen);
}

/** "By Ann Lee" read as text. Near miss: "By then the water had gone." */
function isBylineAlone({ look, text }: Reading): boolean {
  if (look.length > 90 || (bylineOf(text, false)?.names.length ?? 0) === 0) return false;
  return (look.end !== END.stop && look.stops === 0) || isDateLine(look, text); // "… on Monday, May 3, 2021 at 11 a.m."
}

function isBareName({ look, text }: Reading): boolean {
  if (look.words < 2 || look.words > 3 || look.digits || look.cueWords || look.end !== END.letter) return false;
  return look.capitals === look.words - 1 && (bylineOf(text, true)?.names.length ?? 0) > 0;
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

function caption(reading: Reading, seen: Seen): Decision {
  if (seen.texts === 0 && isAuthorAnnounced(reading))
    return kept('byline', 'names an author, and an office or who took the pictures');
  const { text: words, credit } = captionOf(reading.text);
  if (credit === null && reading.look.words < FEWEST_WORDS && !isStated(reading)) return other(reading, seen);
  const key = keyOf(words ?? credit ?? reading.text);
  const first = seen.captions.find((other) => isSameCaption(other.key, key));
  if (first) return aside('duplicate', `repeats the caption of line ${first.span.line}`, first.span);
  const { opening } = words === null ? reading.look : lookAt(words, 0, words.length); // the credit may be missing elsewhere
  seen.captions.push({ key, opening, span: reading.span });
  return kept(words === null ? 'credit' : 'caption', reading.why);
}

/** Match: "By Ann Lee, an editor who joined in 2017". Near miss: "By Ann Lee, staff photographer". */
function isAuthorAnnounced({ look, text }: Reading): boolean {
  const isSaid = WORDS_BY.test(text) || ((look.cues & OFFICE) !== 0 && (look.cues & PHOTOGRAPH) === 0 && BY.test(text));
  return isSaid && (bylineOf(text, false)?.names.length ?? 0) > 0;
}

/** Match: "Words by Ann Lee | Photographs by Tom Berg", "Text: Ann Lee, Fotos: Tom Berg". Near miss: "Photographs by Tom Berg". */
const WORDS_BY = /^\s*(?:(?:words|story|text|written|reporting)\s+(?:by|von)\s|(?:words|text|texte|texto)\s*:)/iu;

const BY = /^\s*by\s/iu;
const OFFICE = 1 << CUES.indexOf("a journalist's office");
const PHOTOGRAPH = (1 << CUES.indexOf('a photograph')) | (1 << CUES.indexOf('a picture agency'));

/** What is shorter and names no credit is a button: "Caption", "Close". */
const FEWEST_WORDS = 4;

/** Match: an image's "Old ferry". Near miss: "Close" in a place for captions. */
function isStated({ mark, look }: Reading): boolean {
  return mark?.kind === 'caption' && look.words > 1 && look.cueWords < look.words;
}

const LONG = 80;
/** Where the first paragraph stands above them ("Updated 23 Dec", "By Ann Lee"), date and byline come soon after. */
const MOST_TEXTS_BEFORE_DATE = 2;

function other(reading: Reading, seen: Seen): Decision {
  const { headline } = seen;
  const again = captionAgain(reading, seen);
  if (again) return again;
  const top = seen.texts <= MOST_TEXTS_BEFORE_DATE || reading.state === 'outside';
  if (headline && isHeadlineWhole(reading, headline))
    return aside('duplicate', `repeats the headline of line ${headline.span.line}`, headline.span);
  if (top && isDateLine(reading.look, reading.text) && isOwnDate(reading, seen)) {
    seen.dated = reading.span.line;
    return kept('date', 'a date beside the headline');
  }
  if (seen.texts > 0 && isCorrection(reading.text)) return kept('correction', 'says that it puts the text right');
  if (top && bylineOf(reading.text, false)) return kept('byline', 'names an author');
  return aside(reading.look.length >= LONG ? 'teaser' : 'furniture', reading.why);
}

/** Lines between two dates of one article; a date further down is that of a teaser, unless it says what it dates. */
const BETWEEN_DATES = 4;
const PUBLISHED = 1 << CUES.indexOf('a publication word');

function isOwnDate({ span, look }: Reading, { dated }: Seen): boolean {
  return dated === 0 || span.line - dated <= BETWEEN_DATES || (look.cues & PUBLISHED) !== 0;
}

function isHeadlineWhole({ look, text }: Reading, headline: NonNullable<Seen['headline']>): boolean {
  if (isHeadlineCut(look, headline)) return true;
  return look.words > 2 && look.length < 250 && isWhollySame(headline.words, words(text));
}
