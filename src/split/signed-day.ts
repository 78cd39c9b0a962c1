/** An article on its way in; the line that states its day, where only the lines around it or its own words tell that it does, kept. */
import { CUES } from './cues.js';
import { announcesDay, isDateLine } from './date-line.js';
import { kept } from './decision.js';
import { besides, type Draft, isAnnounced, isSettled, roleAt } from './draft.js';
import { END, type Look } from './look.js';

const PUBLISHED = 1 << CUES.indexOf('a publication word');
/** What speaks for a line weighs two; so much together tells. */
const ENOUGH = 2;

/** Changes nothing where a line is a date already. */
export function findDate(draft: Draft): void {
  if (!hasDate(draft)) findDateBeside(draft);
}

/** The same, once the author is known: below the top a line must say itself that it is the day of publication. */
export function findLateDate(draft: Draft): void {
  findDate(draft);
  if (!hasDate(draft)) findAnnouncedDate(draft);
}

function hasDate(draft: Draft): boolean {
  return draft.decisions.some((_, i) => roleAt(draft, i) === 'date');
}

/** A date that says what it dates, or has its author beside it. */
function findDateBeside(draft: Draft): void {
  const { readings, decisions, top } = draft;
  for (let i = 0; i < top; i++) {
    const { look, text } = readings[i]!;
    if (!look.digits || isSettled(decisions[i]!) || isSentence(look) || !isDateLine(look, text)) continue;
    let score = look.cues & PUBLISHED ? 2 : 0;
    for (const k of besides(draft, i)) if (isAnnounced(readings[k]!) || roleAt(draft, k) === 'byline') score += 2;
    if (score >= ENOUGH) {
      decisions[i] = kept('date', 'a date with what it dates or an author beside it');
      if (look.cues & PUBLISHED) return;
    }
  }
}

/** Among or below the paragraphs a date must say that it is the day of publication: "Published: 4 May 2023". Near miss: a teaser's "4 May 2023". */
function findAnnouncedDate({ readings, decisions }: Draft): void {
  const found = readings.findIndex(
    ({ look, text }, i) =>
      !isSettled(decisions[i]!) && !isSentence(look) && announcesDay(text) && isDateLine(look, text),
  );
  if (found >= 0) decisions[found] = kept('date', 'a line that says it is the day of publication');
}

/** Of the words of a sentence so many are small ones. */
const WORDS_A_SMALL_ONE = 4;

/** Match: "Published on May 4, 2023, the report of the harbour board says that the ferries are too old by half." Near miss: "Published: May 4, 2023 at 3:17 p.m." */
function isSentence({ words, small, end }: Look): boolean {
  return end === END.stop && small * WORDS_A_SMALL_ONE >= words;
}
