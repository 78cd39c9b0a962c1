/** The decisions on an article in; those on its author, where only the whole tells who it is, put right. */
import type { Role } from '../model/element.js';
import { bylineOf } from './byline.js';
import { CUES } from './cues.js';
import { aside, type Decision, kept } from './decision.js';
import type { Reading } from './readings.js';

/** Where the first paragraph stands above them ("Updated 23 Dec", "By Ann Lee"), date and byline come soon after. */
export const MOST_TEXTS_BEFORE_DATE = 2;

/** Match: "Ann Lee is a reporter who…", "Ann Lee covers farming", "Ann Lee joined the paper in 2010". Near miss: "Ann Lee is a farmer in the valley". */
const AUTHOR_BOX =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]+ ){2,3}(?:is (?:an?|the|our)\b.{0,80}?\b(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|producer|critic|blogger)\b|covers\b|writes (?:about|on|for)\b|joined\b.{0,60}\bin (?:19|20)\d\d|has been (?:writing|covering|reporting)\b)/u;
const BOX_LINES = 2;

/** Two kinds of evidence: the words, and the place at the very end. */
export function findAuthorBox(readings: readonly Reading[], decisions: Decision[]): void {
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
export function findBareName(readings: readonly Reading[], decisions: Decision[]): void {
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
