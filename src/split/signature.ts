/** The decisions on an article in; those on its author and its day, where only the whole tells them, put right. */
import type { Role } from '../model/element.js';
import { isAuthorBox, isSigned } from './author-box.js';
import { bylineOf } from './byline.js';
import { CUES } from './cues.js';
import { isDateLine } from './date-line.js';
import { aside, type Decision, kept } from './decision.js';
import { isButton } from './kinds.js';
import { END, type Look, START } from './look.js';
import type { Reading } from './readings.js';

/** An article on its way: one decision a reading. */
interface Draft {
  readonly readings: readonly Reading[];
  readonly decisions: Decision[];
  /** How many readings make its top: author and day stand here, or at its end. */
  readonly top: number;
}

export function sign(readings: readonly Reading[], decisions: Decision[]): void {
  const draft = { readings, decisions, top: topOf(readings, decisions) };
  if (!decisions.some((_, i) => roleAt(draft, i) === 'date')) findDate(draft);
  const headline = decisions.findIndex((_, i) => roleAt(draft, i) === 'headline');
  const isKnown = decisions.some((_, i) => i > headline && namesAuthor(draft, i)) || findAuthor(draft);
  findFurtherAuthors(draft);
  setOfficesAside(draft);
  if (!decisions.some((_, i) => roleAt(draft, i) === 'date')) findDate(draft); // beside the author
  findAuthorBox(draft, isKnown);
}

function roleAt({ decisions }: Pick<Draft, 'decisions'>, i: number): Role | null {
  const decision = decisions[i];
  return decision && 'role' in decision ? decision.role : null;
}

function namesAuthor(draft: Draft, i: number): boolean {
  const role = roleAt(draft, i);
  return role === 'byline' || (role === 'date' && isAnnounced(draft.readings[i]!));
}

function isAnnounced({ look, text }: Reading): boolean {
  return look.length <= LONGEST_BYLINE && (bylineOf(text, false)?.names.length ?? 0) > 0;
}

/** Summaries may stand above author and day, but not much of the text itself: letters, and lines of any kind. */
const TEXT_ABOVE = 600;
const LINES_ABOVE = 40;
const LONGEST_BYLINE = 160;

function topOf(readings: readonly Reading[], decisions: Decision[]): number {
  const end = Math.min(LINES_ABOVE, readings.length);
  for (let i = 0, read = 0; i < end; i++) {
    const role = roleAt({ decisions }, i);
    if (role === 'lede' || role === 'paragraph' || role === 'list') read += readings[i]!.look.length;
    if (read > TEXT_ABOVE) return i;
  }
  return end;
}

const bit = (name: (typeof CUES)[number]): number => 1 << CUES.indexOf(name);
const PUBLISHED = bit('a publication word');
const OFFICE = bit("a journalist's office");
const AGENCY = bit('a picture agency');
/** What speaks for a line weighs one or two; so much together tells. */
const ENOUGH = 2;
/** Readings, share buttons and the like not counted. */
const BESIDE = 2;

/** A date that says what it dates, or has its author beside it. */
function findDate(draft: Draft): void {
  const { readings, decisions, top } = draft;
  for (let i = 0; i < top; i++) {
    const { look, text } = readings[i]!;
    if (!look.digits || isSettled(decisions[i]!) || !isDateLine(look, text)) continue;
    let score = look.cues & PUBLISHED ? 2 : 0;
    for (const k of besides(draft, i)) if (isAnnounced(readings[k]!) || roleAt(draft, k) === 'byline') score += 2;
    if (score >= ENOUGH) {
      decisions[i] = kept('date', 'a date with what it dates or an author beside it');
      if (look.cues & PUBLISHED) return;
    }
  }
}

/** Headline, captions and repeats are what they are. */
function isSettled(decision: Decision): boolean {
  return 'role' in decision
    ? decision.role !== 'paragraph' && decision.role !== 'lede' && decision.role !== 'subhead'
    : decision.reason === 'duplicate';
}

/** The readings that stand beside one; buttons between them do not part them. */
function besides({ readings }: Draft, at: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1])
    for (let i = at + step, left = BESIDE; left > 0 && i >= 0 && i < readings.length; i += step) {
      found.push(i);
      if (!isButton(readings[i]!.look)) left--;
    }
  return found;
}

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
  if (best < 0) return false;
  decisions[best] = kept('byline', 'a name where bylines stand');
  return true;
}

/** Those who stand right above and below an author, one a line. */
function findFurtherAuthors(draft: Draft): void {
  const { decisions, top } = draft;
  for (const step of [1, -1])
    for (let k = 1; k < top; k++) {
      const i = step > 0 ? k : top - 1 - k;
      if (roleAt(draft, i - step) === 'byline' && authorScore(draft, i) >= ENOUGH)
        decisions[i] = kept('byline', 'a name beside an author');
    }
}

const MOST_WORDS = 9;
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
  return (look.cues & ~(OFFICE | AGENCY)) === 0 || (look.cues & OFFICE) !== 0;
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
function isNameAlone({ words, capitals, cues, digits, end }: Look): boolean {
  return words >= 2 && words <= 3 && capitals === words - 1 && cues === 0 && digits === 0 && end === END.letter;
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
