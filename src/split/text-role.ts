/** A reading among the text in, its role there out: subhead, list, correction, or a paragraph. */
import type { Role } from '../model/element.js';
import { END, START } from './look.js';
import type { Reading } from './readings.js';

/** Match: "• Two yachts". Near miss: "1. The old pier", which may head a part of the text. */
const BULLET = /^\s*[•●▪◦‣*–-]\s/u;
const LIST = /^\s*(?:[•●▪◦‣*–-]|\d{1,2}[.)])\s+\S/u;
/** Match: "Correction, May 4: …", "*An earlier version of this article …", "Fe de errores: …", "更正：…". Near misses: "Corrections officers", "Clarification of the rules was late." */
const CORRECTION =
  /^[\s*_([–—-]*(?:(?:correction|clarification|erratum|berichtigung|korrektur|richtigstellung|rectificati(?:f|on)|précision|fe de err(?:atas|ores)|correcci[oó]n|errata corrige|rettifica)(?:\s*[:.(—–-]|,? (?:\(|\d|(?:on|am|vom|du|del) \d|\p{L}{3,9}\.? \d{1,2}[,:.)]|appended))|corrects (?:the )?(?:spelling|name|date|headline|typo|paragraph|attribution|day|year|number|location)\b|editor[’']s note\b|(?:an earlier|a previous|the original) version of this|th(?:is|e) (?:article|story|report|headline) (?:was|has been) (?:amended|corrected|updated)|(?:in einer früheren|eine frühere|in einer ersten) (?:version|fassung)|une (?:première )?version (?:précédente|antérieure)|en una versión anterior|(?:更正|訂正|勘误|تصحيح)\s*[:：])/iu;

/** A note that puts the text right; it is of the article, wherever it stands. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text);
}

export function roleOf(readings: readonly Reading[], at: number, isFirst: boolean): Role {
  const { text: line, mark } = readings[at]!;
  if (CORRECTION.test(line)) return 'correction';
  if (mark?.kind === 'listItem') return 'list';
  const isRow = mark?.kind === 'tableRow' || BULLET.test(line);
  if (mark?.kind === 'heading' || (!isRow && isSubhead(readings[at]!, readings[at + 1]))) return 'subhead';
  if (LIST.test(line)) return 'list';
  return isFirst ? 'lede' : 'paragraph';
}

/** A short line without an end, before a longer one that has one, or before a list. Near miss: "“Yes,” he said". */
function isSubhead({ look, text }: Reading, next: Reading | undefined): boolean {
  if (look.length > 90 || look.stops || look.quotes || look.start === START.dash || next === undefined) return false;
  if (
    look.end !== END.letter &&
    look.end !== END.digit &&
    look.end !== END.paren &&
    !(look.end === END.stop && look.words < 10)
  )
    return false;
  if (look.end !== END.stop && LIST.test(next.text) && !LIST.test(text)) return true;
  return next.look.length > look.length * 1.5 && next.look.length > 80 && look.end !== END.stop;
}
