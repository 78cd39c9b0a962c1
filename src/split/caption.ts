/** The text of a caption in, its words and its credit apart out. */
import { cueBit } from './cues.js';
import { lookAt } from './look.js';

export interface CaptionParts {
  readonly text: string | null;
  readonly credit: string | null;
}

/** A word that only credits have. Match: "AP Photo/Ann Lee", "Getty", "Courtesy of". Near misses: "The photo shows", "apart". */
export const CREDIT_WORD =
  /\b(?:AP|AFP|EPA|Reuters|REUTERS|Getty|dpa|PA|UPI|EFE|ANSA|TASS|Xinhua|Sputnik|Bloomberg|Shutterstock|iStock|Alamy|Anadolu|Kyodo|Yonhap|Sipa|Zuma|ZUMA|IMAGO|imago|Keystone|Unsplash|Pixabay|WireImage|NurPhoto|Photo|Photos|photo by|Pool|Handout|Courtesy|courtesy|File|Archive|Photograph|Image|Images|Credit|Foto|Bild|picture alliance|Provided|via)\b/;
/** Match: "(Ann Lee/AP)" at the end of a caption, also before a full stop. Near miss: "(2019)". */
const BRACKET = /^(.*?)\s*[([]([^()[\]]{2,160})[)\]]\.?\s*$/s;
/** Match: "Photo: Ann Lee", "Image credit: AP", "Credit: AP", "Foto: dpa", "Photograph: A/B". Near miss: "Photos of the day". */
const LABEL =
  /(?:^|[\s.,;|–—(-])((?:(?:photo|image|picture|video|cover|foto|bild|photograph|illustration|photo\/image)s?\s*)?(?:credits?|courtesy(?: of)?|source|quelle|by)?\s*[:/]|photos? by|photograph(?:ed)? by|image by|courtesy of|\u00a9|copyright)\s*(\S.{1,158})$/i;
const LABEL_WORD =
  /^(?:\W*)(?:photo|image|picture|video|cover|foto|bild|photograph|illustration|credit|courtesy|source|quelle|©|copyright)/i;
/** Match: ". Ann Lee/Getty Images", ". REUTERS/Ann Lee", ". AFP" at the end. Near miss: ". He left for AP later". */
const TAIL = /^(.*[.!?"”’])\s*((?:[\p{Lu}][\p{L}\p{M}.'’-]*|\/|,|\||via|for|the|of|and|&|-|–|\s)+)$/su;
/** Match: the end of "…في السوق القديم (رويترز)", "…驶入隧道。张一帆摄". Near miss: "…驶入隧道（拍摄于九月）". */
const OF_OTHER_SCRIPTS =
  /^(.*?)\s*(?:\(((?:رويترز|فرانس برس|أ\.? ?ف\.? ?ب\.?|الأناضول|غيتي|أرشيفية?)[^()]{0,30})\)|(?<=[。！？\s])(\p{Script=Han}{2,12})\s?[摄攝]影?[)）]?)$/su;
export const LONGEST_CREDIT = 120;

/** Either part may be missing: a credit that stands alone has no text. */
export function captionOf(whole: string): CaptionParts {
  const text = whole.trim();
  const bracket = bracketOf(text);
  if (bracket && isCredit(bracket[2]!, !bracket[1])) return made(bracket[1]!, bracket[2]!);
  const label = LABEL.exec(text);
  if (label && LABEL_WORD.test(label[1]!) && label[2]!.length <= LONGEST_CREDIT)
    return made(text.slice(0, label.index), label[2]!);
  const tail = TAIL.exec(text);
  if (tail && tail[2]!.length <= LONGEST_CREDIT && isCredit(tail[2]!, false)) return made(tail[1]!, tail[2]!);
  const foreign = OF_OTHER_SCRIPTS.exec(text);
  if (foreign) return made(foreign[1]!, foreign[2] ?? foreign[3]!);
  const glued = isSignedByPhotographer(text) ? GLUED_NAME.exec(text) : null;
  if (glued) return made(text.slice(0, glued.index), glued[0]);
  if (text.length <= 80 && isCredit(text, false) && !/[.!?]\s/.test(text) && text.split(/\s+/).length <= 8)
    return made('', text);
  return made(text, '');
}

/** Only few lines end in a bracket, and the search is slow. */
export function bracketOf(text: string): RegExpExecArray | null {
  const end = text.charAt(text.length - 1) === '.' ? text.length - 2 : text.length - 1;
  const last = text.charAt(end);
  return last === ')' || last === ']' ? BRACKET.exec(text) : null;
}

/** What is glued to the end must be a name or a house, and no button. */
export function isSignedByPhotographer(text: string): boolean {
  if (text.endsWith('.')) return false; // as most lines of text
  const found = GLUED_NAME.exec(text);
  return found !== null && (found[0].includes('/') || (lookAt(found[0], 0, found[0].length).cues & ~PICTURE) === 0);
}

const PICTURE = cueBit('a photograph') | cueBit('a picture agency');
export const SLASHED = /\p{Lu}[\p{L}.'’-]+\s*\/\s*\p{Lu}/u;
const NAME_ONLY = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4}$/u;

function isCredit(text: string, alone: boolean): boolean {
  return CREDIT_WORD.test(text) || SLASHED.test(text) || (alone && NAME_ONLY.test(text.trim()));
}

function made(text: string, credit: string): CaptionParts {
  return {
    text: text.trim().replace(/\s*[|–—(-]$/, '') || null,
    credit:
      credit
        .trim()
        .replace(/^(?:photo|image|credit|courtesy of|photo credit|image credit|foto|bild|by)\s*[:/]\s*/i, '')
        .trim() || null,
  };
}

/** A photographer glued to what the picture shows: "…at the quay.Ann Lee", "…at the quay.Ann Lee/Harbour Press", "…at the quay.Brenn". Near misses: "…of the U.S. Marine Corps", "…at the quay. Ann Lee". */
const GLUED_NAME =
  /(?<=\p{Ll}[.!?]["”’]?)\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:\s?\/\s?\p{Lu}[\p{L}\p{M}\p{N}.'’/ -]+)?$/u;
/** Match: "Ferries wait at the quay (", where a credit stands alone below and closes the bracket. */
const OPEN_BRACKET = /\s\($/u;
const CREDIT_BELOW = /^(?:Image|Photo|Picture|Foto|Bild)s?\s?:|^[^()]{2,60}\)$/u;

/** A page broke the line of a caption before its credit. */
export function isCaptionBefore(line: string, next: string): boolean {
  return OPEN_BRACKET.test(line.trimEnd()) && CREDIT_BELOW.test(next.trim());
}
