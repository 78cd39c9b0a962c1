/** A reading among the text in, its role there out: subhead, list, correction, or a pointer that is none of the text. */
import type { Role } from '../model/element.js';
import { CUES } from './cues.js';
import { END, type Look, START } from './look.js';
import type { Reading } from './readings.js';

const LIST = /^\s*(?:[•●▪◦‣*–-]|\d{1,2}[.)])\s+\S/u;
const CORRECTION =
  /^\s*(?:correction|clarification|editor[’']s note|an earlier version of this|this (?:article|story) (?:was|has been) (?:amended|corrected|updated)|korrektur|rectificatif|fe de erratas|corrección)\b/i;

export function roleOf(readings: readonly Reading[], at: number, isFirst: boolean): Role {
  const { look, text: line, mark } = readings[at]!;
  if (CORRECTION.test(line)) return 'correction';
  if (mark?.kind === 'listItem') return 'list';
  const isRow = mark?.kind === 'tableRow';
  if (mark?.kind === 'heading' || (!isRow && isSubhead(look, readings[at + 1]))) return 'subhead';
  if (LIST.test(line)) return 'list';
  return isFirst ? 'lede' : 'paragraph';
}

/** A short line without an end, before a longer one that has one. Near miss: "“Yes,” he said". */
function isSubhead(look: Look, next: Reading | undefined): boolean {
  if (look.length > 90 || look.stops || look.quotes || look.start === START.dash || next === undefined) return false;
  if (
    look.end !== END.letter &&
    look.end !== END.digit &&
    look.end !== END.paren &&
    !(look.end === END.stop && look.words < 10)
  )
    return false;
  return next.look.length > look.length * 1.5 && next.look.length > 80 && look.end !== END.stop;
}

/** Match: "Read more: How the well was saved", "WATCH | The flood in pictures", "Sign up for our newsletter", "PHOTOS: Ten bridges to cross once", "Lesen Sie auch: …". Near miss: "Read more slowly, the teacher told them." */
const POINTER =
  /^\s*(?:read (?:more|also|next)\b|also read\b|see also\b|related(?: (?:stories|articles|content|story|article))?\s*:|more on this\b|sign up (?:for|to)\b|subscribe (?:to|now|here)\b|advertisement$|follow us\b|click here\b|(?:watch|listen|read|more|also|next|previous)\s*[:|]|(?:photos|video|gallery|in pictures|slideshow)\s*:|lesen sie (?:auch|mehr)\b|mehr zum thema\b|lire aussi\b|à lire aussi\b|lea también\b|lee también\b|leggi anche\b|leia também\b|lees ook\b|читайте также)/iu;
const LONGEST_POINTER = 120;

const SUBSCRIBE = 1 << CUES.indexOf('a call to subscribe or sign in');
const LONGEST_CALL = 160;

/** Match: "Get the day’s top stories in your inbox. Sign up for our free newsletter." Near miss: "Readers may sign up for the race until Friday, the club said." */
export function isCall({ look }: Reading): boolean {
  return (
    look.length <= LONGEST_CALL &&
    look.quotes === 0 &&
    (look.cues & SUBSCRIBE) !== 0 &&
    look.cueWords >= 4 &&
    look.cueWords * 2 >= look.words
  );
}

/** Match: "Get the full timetable of the ferries here.", "View this post on Instagram". Near miss: "He will get the old ferry here." */
const OPENING_NOTICE =
  /^(?:(?:get|read|see|find|watch|listen to|check out|download)\b.{3,100}\bhere[.!]?$|view this post on \p{L}|an dieser stelle finden sie .{0,80}\bextern|ich bin damit einverstanden, dass mir (?:der )?extern)/iu;
/** What shops and posts that a page takes in put between its paragraphs. Match: "When you buy through our links, we may earn a commission.", "A post shared by Ann Lee (@annlee)". Near miss: "They earn a commission on each berth, he said." */
const NOTICE =
  /\baffiliate (?:commission|link)s?\b|\bwe (?:may |might |sometimes )?(?:earn|receive|get|make) (?:an? )?(?:\w+ ){0,2}commissions?\b|\bA post shared by .{2,60}\(@\w+\)|\b(?:[Aa]ll rights reserved|[Aa]lle Rechte vorbehalten|[Tt]ous droits réservés|[Tt]odos los derechos reservados|[Tt]utti i diritti riservati)\b|\bmay not be (?:published|reproduced|republished|redistributed)\b|\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,20}$/u;
/** Of so many of its words one at least is of menus and labels; of most paragraphs hardly any. */
const WORDS_A_CUE = 8;
const LONGEST_NOTICE = 300;

/** A note on the page itself, whatever stands around it. */
export function isNotice({ look, text }: Reading): boolean {
  if (look.quotes > 0 || look.length > LONGEST_NOTICE) return false;
  return OPENING_NOTICE.test(text.trim()) || (look.cueWords * WORDS_A_CUE >= look.words && NOTICE.test(text));
}

export function isPointer({ look, text }: Pick<Reading, 'look' | 'text'>): boolean {
  return look.length <= LONGEST_POINTER && look.stops === 0 && look.end !== END.stop && POINTER.test(text);
}
