/** A line in, whether it states when its article was published or updated out. */
import { writtenDates } from '../text/written-dates.js';
import { CUES } from './cues.js';
import { isDateLike } from './kinds.js';
import type { Look } from './look.js';

const LONGEST = 160;
const LONGEST_ANNOUNCED = 260;
const MOST_WORDS_WITH_TIME = 26;
/** Match: "PUBLISHED: December 23, 2023 at 3:17 p.m. | UPDATED: …", "Publié le 4 mai 2023 à 14h52". Near miss: "Published authors met". */
const ANNOUNCED =
  /^\s*(?:(?:(?:first |last )?(?:published|updated|posted|modified)|veröffentlicht|publiziert|aktualisiert|publiée?|mise? à jour|publicad[oa]|actualizad[oa]|pubblicat[oa]|aggiornat[oa]|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|опубликовано|обновлено|опубліковано|оновлено|giriş|güncelleme|yayınlanma|opublikowano|dodano|aktualizacja|publikováno|aktualizováno|julkaistu|päivitetty|udgivet|opdateret|نشرت?|تاريخ النشر|آخر تحديث)(?!\p{L})|(?:입력|등록|수정|승인|公開|掲載|更新|发布|發布|发表|發表)).{0,32}\d/iu;
const MONTH = 1 << CUES.indexOf('a month');
const PUBLISHED = 1 << CUES.indexOf('a publication word');

const ELAPSED = 1 << CUES.indexOf('an elapsed time');
const WEEKDAY = 1 << CUES.indexOf('a weekday');
/** Match: "2025年1月14日 20:00", "2025년 1월 14일". Near miss: "2025年 saw". */
const EAST_ASIAN = /^.{0,8}(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/u;
/** As posts of social networks are signed where a page embeds them: "— Ann Lee (@annlee) May 4, 2023". Near miss: "— May 4, 2023". */
const EMBEDDED_POST = /^\s*[—–-]\s?.{0,60}\(@\w+\)/u;

/** Match: "Nov. 19, 2019", "Published 4:00 am CST, Wednesday, November 20, 2019". Near misses: a sentence that tells a date, "Set for 2019", the signature of an embedded post. */
export function isDateLine(look: Look, text: string): boolean {
  return mayBeDateLine(look, text) && !EMBEDDED_POST.test(text) && tellsDay(look, text);
}

/** It begins with what it says: "Published: 4 May 2023". */
export const announcesDay = (text: string): boolean => ANNOUNCED.test(text);

function mayBeDateLine(look: Look, text: string): boolean {
  const announced = look.digits >= 3 && look.length <= LONGEST_ANNOUNCED && ANNOUNCED.test(text);
  if (look.length > LONGEST || announced) return announced;
  if (look.year && look.clock && look.words <= MOST_WORDS_WITH_TIME && look.cues & MONTH && look.stops === 0)
    return true;
  if (isDateLike(look)) return look.length < 60 || (look.cues & PUBLISHED) !== 0 || look.words <= 16;
  if (look.year && look.length < 60 && EAST_ASIAN.test(text)) return true;
  return (look.cues & PUBLISHED) !== 0 && look.digits >= 2 && look.words <= 14 && DATED.test(text);
}

const MOST_WORDS_WITHOUT_DAY = 4;

/** "Published today at 19:09" is a date line too; a month and a year alone are, where little else stands beside them. */
function tellsDay(look: Look, text: string): boolean {
  if (
    look.cues & ELAPSED ||
    (look.clock && (look.cues & (WEEKDAY | PUBLISHED) || look.words <= MOST_WORDS_WITHOUT_DAY))
  )
    return true;
  const dates = writtenDates(text);
  return (
    dates.some(({ readings }) => readings[0]!.day !== null) ||
    (look.words <= MOST_WORDS_WITHOUT_DAY && dates.length > 0)
  );
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
