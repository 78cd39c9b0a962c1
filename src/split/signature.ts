/** The decisions on an article in; those on its author and its day, where only the whole tells them, put right. */
import type { Role } from '../model/element.js';
import { isAuthorBox, isSigned } from './author-box.js';
import { bylineOf } from './byline.js';
import { CUES } from './cues.js';
import { isDateLine } from './date-line.js';
import { aside, type Decision, kept } from './decision.js';
import { findDeck } from './decks.js';
import { besides, type Draft, draftOf, isAnnounced, isSettled, roleAt } from './draft.js';
import { isButton } from './kinds.js';
import { END, type Look, START } from './look.js';
import type { Reading } from './readings.js';
import { findDate, findLateDate } from './signed-day.js';

export function sign(readings: readonly Reading[], decisions: Decision[]): void {
  const draft = draftOf(readings, decisions);
  findDate(draft);
  const headline = decisions.findIndex((_, i) => roleAt(draft, i) === 'headline');
  const isKnown = decisions.some((_, i) => i > headline && namesAuthor(draft, i)) || findAuthor(draft);
  findFurtherAuthors(draft);
  findAgencyBeside(draft);
  setOfficesAside(draft);
  findLateDate(draft);
  findDeck(draft);
  findAuthorBox(draft, isKnown);
}

function namesAuthor(draft: Draft, i: number): boolean {
  const role = roleAt(draft, i);
  return role === 'byline' || (role === 'date' && isAnnounced(draft.readings[i]!));
}

const bit = (name: (typeof CUES)[number]): number => 1 << CUES.indexOf(name);
const OFFICE = bit("a journalist's office");
const AGENCY = bit('a picture agency');
const CALENDAR = bit('a month') | bit('a weekday');
/** What speaks for a line weighs one or two; so much together tells. */
const ENOUGH = 2;

/** The line whose words and place speak most for an author. */
function findAuthor(draft: Draft): boolean {
  const { decisions, top } = draft;
  let best = -1;
  let most = ENOUGH - 1;
  for (let i = 0; i < top; i++) {
    const score = authorScore(draft, i);
    if (score > most) {
      best = i;
      most = score;
    }
  }
  if (best < 0) {
    findAgency(draft);
    return false;
  }
  decisions[best] = kept('byline', 'a name where bylines stand');
  return true;
}

/** A wire service alone right below the headline sent the text. */
function findAgency(draft: Draft): void {
  const { readings, decisions, top } = draft;
  const headline = decisions.findIndex((_, i) => roleAt(draft, i) === 'headline');
  const below = headline + 1;
  if (headline < 0 || below >= top || readings[below]!.look.length > LONGEST_AGENCY) return;
  if (!bylineOf(readings[below]!.text, true)?.agency) return;
  decisions[below] = kept('byline', 'an agency right below the headline');
  openText(draft);
}

/** Match: "By Ann Lee", "Reuters". Near miss: an agency below a picture. */
function findAgencyBeside(draft: Draft): void {
  const { readings, decisions, top } = draft;
  const isAgency = (i: number): boolean => {
    const { look, text } = readings[i]!;
    return !isSettled(decisions[i]!) && look.length <= LONGEST_AGENCY && bylineOf(text, true)?.names.length === 0;
  };
  for (let i = 0; i < top; i++) {
    if (roleAt(draft, i) !== 'byline') continue;
    for (const beside of [i - 1, i + 1])
      if (beside >= 0 && beside < top && isAgency(beside))
        decisions[beside] = kept('byline', 'an agency beside an author');
  }
}

/** A line that was read as text, and is none, opened it. */
function openText(draft: Draft): void {
  const { decisions } = draft;
  if (decisions.some((_, i) => roleAt(draft, i) === 'lede')) return;
  const first = decisions.findIndex((_, i) => roleAt(draft, i) === 'paragraph');
  const decision = decisions[first];
  if (decision && 'role' in decision) decisions[first] = { ...decision, role: 'lede' };
}

/** Those who stand right above and below an author, one a line. */
function findFurtherAuthors(draft: Draft): void {
  const { decisions, top } = draft;
  for (let i = 0; i < top; i++) if (roleAt(draft, i) === 'byline') listAuthors(draft, i);
  for (const step of [1, -1])
    for (let k = 1; k < top; k++) {
      const i = step > 0 ? k : top - 1 - k;
      if (roleAt(draft, i - step) === 'byline' && authorScore(draft, i) >= ENOUGH)
        decisions[i] = kept('byline', 'a name beside an author');
    }
}

/** Names one a line between an author and the day: "By Ann Lee", "Tom Berg", "Ida Holm", "Updated 4 May". Near miss: a name with a menu below it. */
function listAuthors({ readings, decisions, top }: Draft, author: number): void {
  let end = author + 1;
  while (end < top && isListedName(readings[end]!) && !isSettled(decisions[end]!)) end++;
  const below = readings[end];
  if (!below || !isDateLine(below.look, below.text)) return;
  for (let i = author + 1; i < end; i++) decisions[i] = kept('byline', 'a name between an author and the day');
}

/** With its office or without. */
function isListedName({ look, text }: Reading): boolean {
  if (look.words > MOST_WORDS_WITH_OFFICE || look.stops) return false;
  return (isNameAlone(look) || isOffice(look)) && (bylineOf(text, true)?.names.length ?? 0) > 0;
}

const MOST_WORDS = 9;
const LONGEST_AGENCY = 30;
const MOST_WORDS_WITH_OFFICE = 6;
const LONGEST_NAME = 70;

function authorScore(draft: Draft, i: number): number {
  const { readings } = draft;
  const { look, text, state } = readings[i]!;
  const announced = isAnnounced(readings[i]!);
  if (!mayNameAuthor(draft, i, announced)) return 0;
  const names = bylineOf(text, true)?.names ?? [];
  const about = names.length && !announced ? aboutWhom(draft, names[0]!, i) : 0;
  if (names.length === 0 || about === OF_HEADLINE) return 0;
  const beside = besides(draft, i);
  let score = (announced ? 2 : 0) + (look.cues & OFFICE ? 1 : 0) + (state === 'top line' ? 1 : 0) - about;
  if (beside.some((k) => roleAt(draft, k) === 'date') || isSignature(draft, i)) score += 2;
  if (beside.some((k) => readings[k]!.text.trim().startsWith(names[0]!))) score++;
  if (!isBelowHeadline(draft, i)) return score;
  return score + (isNameAlone(look) ? 2 : 1);
}

function mayNameAuthor(draft: Draft, i: number, announced: boolean): boolean {
  const { look } = draft.readings[i]!;
  if (isSettled(draft.decisions[i]!)) return false;
  const role = roleAt(draft, i);
  if (role === 'lede' || role === 'paragraph') {
    const isSaid = announced || ((look.cues & OFFICE) !== 0 && look.words <= MOST_WORDS_WITH_OFFICE);
    return (isSaid && look.stops === 0 && look.end !== END.stop) || isSignature(draft, i);
  }
  if (announced) return true;
  if (look.start === START.paren) return false; // a photographer
  if (look.words < 2 || look.words > MOST_WORDS || look.length > LONGEST_NAME) return false;
  return (look.cues & ~(OFFICE | AGENCY)) === 0 || (look.cues & OFFICE) !== 0 || isCalendarName(look);
}

/** A name alone, and right below it the office that it holds, or the day. */
function isSignature({ readings }: Draft, i: number): boolean {
  const below = readings[i + 1];
  if (!below || !isNameAlone(readings[i]!.look)) return false;
  return isOffice(below.look) || isDateLine(below.look, below.text);
}

/** Match: "Culture reporter", "Political editor @annlee". Near miss: "The editor left early." */
function isOffice({ cues, words, stops, end }: Look): boolean {
  return (cues & OFFICE) !== 0 && words <= MOST_WORDS && stops === 0 && end !== END.stop;
}

/** Right below their holders; read as text they would open it. */
function setOfficesAside(draft: Draft): void {
  const { readings, decisions, top } = draft;
  for (let i = 1; i < top; i++)
    if (
      !isSettled(decisions[i]!) &&
      roleAt(draft, i) !== null &&
      roleAt(draft, i - 1) === 'byline' &&
      isOffice(readings[i]!.look)
    )
      decisions[i] = aside('furniture', 'an office below its holder');
}

/** Nothing but two or three capitals: "Ann Lee", "Ann van Lee". */
function isNameAlone(look: Look): boolean {
  const { words, capitals, cues, digits, end } = look;
  if (words < 2 || words > 3 || capitals !== words - 1 || digits !== 0 || end !== END.letter) return false;
  return cues === 0 || isCalendarName(look);
}

/** Match: "Jan Kolb", "Per-Erik Holm": names that the calendar has too. Near miss: "Jan 4". */
function isCalendarName({ cues, cueWords, digits }: Look): boolean {
  return digits === 0 && cueWords === 1 && (cues & ~CALENDAR) === 0;
}

function isBelowHeadline(draft: Draft, i: number): boolean {
  let above = i - 1;
  while (above > 0 && isButton(draft.readings[above]!.look) && roleAt(draft, above) === null) above--;
  if (draft.readings[above]?.state === 'headline again') return true;
  const role = roleAt(draft, above);
  return role === 'deck' || (role === 'headline' && !comesAgain(draft, i));
}

/** Between a title and its second printing stands the menu of a page. */
function comesAgain({ readings, top }: Draft, i: number): boolean {
  for (let k = i + 1; k < top; k++) if (readings[k]!.state === 'headline again') return true;
  return false;
}

const OF_HEADLINE = 2;

/** Headline and text speak of whom they are about, seldom of their author. */
function aboutWhom({ readings, decisions }: Draft, name: string, at: number): number {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const holds = (...roles: Role[]) =>
    readings.some(({ text }, i) => {
      const role = roleAt({ decisions }, i);
      return i !== at && role !== null && roles.includes(role) && text.includes(last);
    });
  if (holds('headline')) return OF_HEADLINE;
  return holds('lede', 'paragraph') ? 1 : 0;
}

const BOX_LINES = 4;

/** Two kinds of evidence: the words, and the place at the very end. It names the author where nothing else does. */
function findAuthorBox(draft: Draft, isKnown: boolean): void {
  const { readings, decisions } = draft;
  let known = isKnown;
  for (let i = readings.length - 1, texts = 0; i > 0 && texts < BOX_LINES; i--) {
    const role = roleAt(draft, i);
    const { text } = readings[i]!;
    if (role === 'paragraph') texts++;
    else if (role !== null) continue;
    if (isAuthorBox(text))
      decisions[i] = known
        ? aside('furniture', 'an author box at the end of the text')
        : kept('byline', 'an author box at the end of the text');
    else if (role === null && !known && isSigned(text)) decisions[i] = kept('byline', 'signed at the end of the text');
    else continue;
    known = true;
  }
}
