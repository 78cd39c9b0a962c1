/** A reading among the text in, its role there out: subhead, list, correction, or a paragraph. */
import type { Role } from '../model/element.js';
import { END, START } from './look.js';
import type { Reading } from './readings.js';

/** Match: "• Two yachts". Near miss: "1. The old pier", which may head a part of the text. */
const BULLET = /^\s*[•●▪◦‣*–-]\s/u;
const LIST = /^\s*(?:[•●▪◦‣*–-]|\d{1,2}[.)])\s+\S/u;
const CORRECTION =
  /^\s*(?:correction|clarification|editor[’']s note|an earlier version of this|this (?:article|story) (?:was|has been) (?:amended|corrected|updated)|korrektur|rectificatif|fe de erratas|corrección)\b/i;

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
