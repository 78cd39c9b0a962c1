/** A line in, whether it states when its article was published or updated out. */
import { CUES } from './cues.js';
import type { Look } from './look.js';
import { isDateLike } from './signs.js';

const LONGEST = 160;
const LONGEST_ANNOUNCED = 260;
const MOST_WORDS_WITH_TIME = 26;
/** Match: "PUBLISHED: December 23, 2023 at 3:17 p.m. | UPDATED: …". Near miss: "Published authors met". */
const ANNOUNCED =
  /^\s*(?:(?:first |last )?(?:published|updated|posted|modified)|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato)\b[^.]{0,24}\d/i;
const MONTH = 1 << CUES.indexOf('a month');
const PUBLISHED = 1 << CUES.indexOf('a publication word');

/** Match: "Nov. 19, 2019", "Published 4:00 am CST, Wednesday, November 20, 2019". Near miss: a sentence that tells a date. */
export function isDateLine(look: Look, text: string): boolean {
  if (look.length > LONGEST) return look.length <= LONGEST_ANNOUNCED && look.digits >= 3 && ANNOUNCED.test(text);
  if (look.year && look.clock && look.words <= MOST_WORDS_WITH_TIME && look.cues & MONTH && look.stops === 0)
    return true;
  if (isDateLike(look)) return look.length < 60 || (look.cues & PUBLISHED) !== 0 || look.words <= 16;
  return (look.cues & PUBLISHED) !== 0 && look.digits >= 2 && look.words <= 14 && DATED.test(text);
}

/** Match: "20 December 2023", "12/18/23", "2 hours ago". Near miss: "24/7". */
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\b\d{1,2}\.? ?\p{L}{3,}|\p{L}{3,}\.? \d{1,2}\b/u;

const UPDATED =
  /\b(?:updat|modif|aktualisi|actuali[sz]|mis(?:e)? à jour|aggiorna|atualiza|bijgewerkt|oppdatert|uppdaterad|opdateret|обновлен|last changed|geändert|edited)/i;
const PUBLISHED_WORD = /\b(?:publi|post(?:ed)?\b|creat|erstellt|veröffentlicht|geplaatst|first)/i;

/** It speaks of an update and of nothing else. */
export function isUpdateLine(text: string): boolean {
  return UPDATED.test(text) && !PUBLISHED_WORD.test(text);
}
