/** A word in, whether a name that has it as its head is an organisation's out. */
import { fold } from '../text/fold.js';

/** What papers are called after their town. */
const PAPER = /^(?:Post|Times|Globe|Herald|Chronicle|Tribune|Journal|Gazette|Telegraph|Observer|Examiner|Dispatch)$/;

/** What nothing but organisations are. Near misses, places too: "Republic", "Village", "Parish", "Centre". */
const BODY = new Set(
  `Academy Agency Airline Airlines Airways Alliance Army Association Authority Board Bureau Chamber Club Coalition College Commission Committee
  Company Congress Corp Corp. Corporation Corps Council Court Department Directorate Enterprises Federation Foundation Fund Guild Holdings Inc Inc.
  Industries Institute League Ltd Ltd. Ministry Movement Navy Parliament Partnership Party Patrol Police Secretariat Senate Society Survey Syndicate
  Trust Union University`.split(/\s+/),
);

/** What clubs alone are called behind their town ("Leeds United"). */
const CLUB = new Set('United Rovers Wanderers Athletic Albion Hotspur FC CF SC AFC'.split(' '));

export function isPaper(word: string): boolean {
  return PAPER.test(word);
}

export function isBody(word: string): boolean {
  return BODY.has(word);
}

export function isClub(word: string): boolean {
  return CLUB.has(word);
}

/** Heads of bodies in the Romance languages, folded: "Banque de France", "Università di Bologna". */
const ROMANCE_BODY =
  /^(?:banque|banco|banca|banc|universi(?:te|dad|dade|ta|tat)|minist(?:ere|erio|ero|eri)|institut[oe]?|acad[ea]mi[ae]?|conse(?:il|jo|lho|ll)|tribunal|tribunale|cour|corte|asociacion|association|associazione|associacao|federa(?:tion|cion|zione|cao)|parti|partido|partito|partit)$/;

export function isRomanceBody(word: string): boolean {
  return ROMANCE_BODY.test(fold(word));
}
