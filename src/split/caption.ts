/** The text of a caption in, its words and its credit apart out. */
import { cueBit } from './cues.js';
import { lookAt } from './look.js';

export interface CaptionParts {
  readonly text: string | null;
  readonly credit: string | null;
}

/** A word that only credits have. Match: "AP Photo/Ann Lee", "Getty", "Courtesy of". Near misses: "The photo shows", "apart". */
const CREDIT_WORD =
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
const LONGEST_CREDIT = 120;

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
  const glued = isSignedByPhotographer(text) ? GLUED_NAME.exec(text) : null;
  if (glued) return made(text.slice(0, glued.index), glued[0]);
  if (text.length <= 80 && isCredit(text, false) && !/[.!?]\s/.test(text) && text.split(/\s+/).length <= 8)
    return made('', text);
  return made(text, '');
}

/** Only few lines end in a bracket, and the search is slow. */
function bracketOf(text: string): RegExpExecArray | null {
  const end = text.charAt(text.length - 1) === '.' ? text.length - 2 : text.length - 1;
  const last = text.charAt(end);
  return last === ')' || last === ']' ? BRACKET.exec(text) : null;
}

/** A label's sign stands among the last letters, or the slow search is not worth it. */
const LABEL_REACH = 90;

/** One of them stands in each label: "credit", "photo", "foto". */
const LABEL_PARTS = ['redit', 'rédit', 'oto', 'REDIT', 'OTO', 'uelle', 'Bild', 'magen', 'uente'];

function isLabelledAtEnd(text: string): boolean {
  const end = text.slice(-LABEL_REACH);
  if (!end.includes(':') && !end.includes(' by ') && !end.includes(' By ')) return false;
  return LABEL_PARTS.some((part) => text.includes(part)) && LABEL_AT_END.test(text);
}

/** What is glued to the end must be a name or a house, and no button. */
function isSignedByPhotographer(text: string): boolean {
  if (text.endsWith('.')) return false; // as most lines of text
  const found = GLUED_NAME.exec(text);
  return found !== null && (found[0].includes('/') || (lookAt(found[0], 0, found[0].length).cues & ~PICTURE) === 0);
}

const PICTURE = cueBit('a photograph') | cueBit('a picture agency');
const SLASHED = /\p{Lu}[\p{L}.'’-]+\s*\/\s*\p{Lu}/u;
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

/** Match: "Ann Lee/Harbour Press". Near misses: "AC/DC", "April/May". */
const NAME_AND_HOUSE = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}\s?\/\s?\p{Lu}[\p{L}\p{M}.'’/ -]+$/u;

/** In brackets at the end. Match: "Credit: Ann Lee". Near miss: "photo finish". */
const LABELLED =
  /^(?:[Cc]redits?|[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Ff]oto|[Bb]ild)(?: [Cc]redit)?(?:\s?:| by) ?\p{Lu}/u;

/** As photo agencies open their captions. Match: "PORT SELBY, CROWNLAND - MARCH 04: Ferries wait", "(L-R): Ann Lee and". Near miss: "PORT SELBY — The board". */
const AGENCY_OPENING =
  /^(?:[\p{Lu} ,.]{4,60} [-–—] [\p{Lu}]{3,9} \d{1,2}(?:, \d{4})?:\s|\(L[-–]R\)|From left(?: to right)?[:,]\s)/u;

/** Match: "…at the quay.Photograph: Ann Lee", "…at the quay. Image credit: Harbour Archive". Near miss: "Photos: the ten best". */
const LABEL_AT_END =
  /(?:^|[\s.!?"”’)])(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo|[Cc]over|[Ii]llustration|[Ff]oto|[Bb]ild)\s?[Cc]redits?|[Cc]redits?|CREDIT|PHOTO|[Pp][Hh]otograph(?:er|y|ed)?|[Pp]hotos?|[Ff]otos?|(?:Bild)?[Qq]uelle|Bildrechte|Bild|Imagen|Fuente|Crédits?)\s?(?::| [Bb]y )\s?\p{Lu}[^.!?:]{2,70}(?:\.? ?\p{L}{0,12})?\.?$/u;
/** A photographer glued to what the picture shows: "…at the quay.Ann Lee", "…at the quay.Ann Lee/Harbour Press", "…at the quay.Brenn". Near misses: "…of the U.S. Marine Corps", "…at the quay. Ann Lee". */
const GLUED_NAME =
  /(?<=\p{Ll}[.!?]["”’]?)\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:\s?\/\s?\p{Lu}[\p{L}\p{M}\p{N}.'’/ -]+)?$/u;
/** An agency in brackets at the end, and in the text the full date without which its captions do not go. */
const AGENCY_AT_END = /\((?:AP|AFP|Reuters|REUTERS|EPA|Getty|dpa|PA|UPI|EFE|ANSA|TASS|Xinhua)\)\.?$/;
const FULL_DATE = /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d\b/;
const LONGEST_CAPTION = 500;

/** Match: "…at the quay.© Ann Lee", "…at the quay. — © BELGA". Near miss: "© 2021 Harbour Wire". */
const SIGN_AT_END = /[\p{L}.!?"”’»)]\s?[—–|-]?\s?©\s?\p{Lu}[^.!?:]{2,60}$/u;
/** Match: "…at the quay. Image credit: Lee et al., Journal of Piers, 2021". Near miss: "The photo credits: none". */
const CREDITED = /(?:^|[.!?]\s)(?:Image|Photo|Picture)s? [Cc]redits?:\s?\p{Lu}.{2,90}$/u;
/** Match: "Ferries wait at the quay (", where a credit stands alone below and closes the bracket. */
const OPEN_BRACKET = /\s\($/u;
const CREDIT_BELOW = /^(?:Image|Photo|Picture|Foto|Bild)s?\s?:|^[^()]{2,60}\)$/u;

/** A page broke the line of a caption before its credit. */
export function isCaptionBefore(line: string, next: string): boolean {
  return OPEN_BRACKET.test(line.trimEnd()) && CREDIT_BELOW.test(next.trim());
}

/** Match: "The keeper left. AP", "…at the quay Ann Lee/Getty Images", "…at the quay via AP", "Ann Lee / Instagram/@annlee". Near misses: "He sold it to the AP", "She left (AP).", "the deal between TV/AP". */
const HOUSE_AT_END =
  /(?:[.!?]["”’»]?\s|\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,2}\s?\/\s?|\bvia )(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|Alamy|dpa|Bloomberg|iStock|Imagn Images)(?: (?:file|[Pp]hoto|[Ff]ile [Pp]hoto|[Pp]ool))?$|(?:Instagram|Facebook|Twitter|TikTok)\s?\/\s?@\w+$/u;
/** Match: "Image via Harbour Archive", "Photographer: Ann Lee. Stylist: Tom Berg.", "Media caption Ferries wait", "Pictured at the back, from left, are Ann Lee and". Near misses: "Images of the flood went round the world", "Photographers wait at the quay". */
const LABEL_AT_START =
  /^(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic|[Vv]ideo)s? (?:via|by|courtesy of) \p{Lu}|(?:[Pp]hotograph(?:er|y)|[Ii]llustrat(?:or|ion)|[Ss]tylist|[Cc]reative [Dd]irector)s?\s?: ?\p{Lu}|(?:Media|Image|Video) caption,?\s?\p{Lu}|Pictured\b.{0,30}\b(?:from left|left to right|above|below)\b)/u;
const LONGEST_LABELLED = 300;

/** Match: "(Ann Lee)", "(Ann Lee / Harbour Wire)". Near miss: "(Laughter)". */
const CREDIT_ALONE =
  /^\(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?:\s?\/\s?\p{Lu}[\p{L}\p{M}.'’/ -]+)?\)$/u;

/** Near miss: "Best Film/Series Prize - THE NET". */
function isNameAndHouse(text: string): boolean {
  return text.includes('/') && !/\s[-–—]\s/.test(text) && NAME_AND_HOUSE.test(text);
}

/** Match: "Ann Lee, center, performs with", "Tom Berg, second from left, attends". Near miss: "He turned left, walks to the quay and". */
const POSED =
  /[\p{L}.], (?:(?:far|top|bottom|upper|lower|second from|third from) (?:the )?)?(?:left|right|cent(?:er|re)), (?:\w+ ){0,2}(?:performs?|speaks?|plays?|attends?|poses?|arrives?|stands?|walks?|talks?|smiles?|looks?|celebrates?|dunks?|reacts?|gestures?|meets?|met)\b/u;
/** As agencies date what a picture shows. Match: "on Friday, Dec. 15, 2023, in Port Selby". Near misses: "on Thursday, January 4, 2024, at 8 p.m.", "on Friday in Port Selby". */
const DATED_PLACE =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]* \d{1,2}, (?:19|20)\d\d, (?:in|at the|near|outside) /u;
/** Match: "…at the quay. (Harbour Collection)". Near miss: "…was sold (to a collection)". */
const COLLECTION =
  /\((?:[\p{Lu}][\p{L}.'’&]* ){1,5}(?:Collection|Archives?|Press|Library|Museum|Pictures|Studios?|Photography|Agency|Court[^)]*)\)$/u;

const SIDES = ['left, ', 'right, ', 'center, ', 'centre, '];

function isPosed(text: string): boolean {
  return SIDES.some((side) => text.includes(side)) && POSED.test(text);
}

/** The last words of what `HOUSE_AT_END` looks for: it is slow. */
const LAST_WORDS = new Set(
  'AP AFP EPA PA Reuters REUTERS Getty Images Shutterstock Alamy dpa Bloomberg iStock file File photo Photo pool Pool'.split(
    ' ',
  ),
);
const HOUSE_REACH = 90;

function endsWithHouse(text: string): boolean {
  if (text.endsWith('.')) return false; // as most lines of text
  const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('/')) + 1);
  return (LAST_WORDS.has(last) || last.startsWith('@')) && HOUSE_AT_END.test(text.slice(-HOUSE_REACH));
}

/** A line that is a caption or credit by its form alone: two kinds of evidence. */
export function isSureCaption(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_CAPTION) return false;
  if (text.length <= LONGEST_CREDIT && (CREDIT_ALONE.test(text) || isNameAndHouse(text))) return true;
  if (isPosed(text) || (text.includes('day, ') && DATED_PLACE.test(text))) return true;
  if (text.endsWith(')') && COLLECTION.test(text)) return true;
  if (endsWithHouse(text) || (text.length <= LONGEST_LABELLED && LABEL_AT_START.test(text))) return true;
  if (AGENCY_OPENING.test(text) || isLabelledAtEnd(text) || isSignedByPhotographer(text)) return true;
  if ((text.includes('redit') && CREDITED.test(text)) || (text.includes('©') && SIGN_AT_END.test(text))) return true;
  if (AGENCY_AT_END.test(text) && FULL_DATE.test(text) && !/["“]/.test(text)) return true;
  const bracket = bracketOf(text);
  if (bracket && (NAME_AND_HOUSE.test(bracket[2]!) || LABELLED.test(bracket[2]!))) return true;
  if (
    bracket &&
    bracket[2]!.length < 120 &&
    /\b(?:AP|AFP|EPA|Reuters|Getty|Photo|Pool|File|via|Images?|Courtesy)\b/.test(bracket[2]!) &&
    CREDIT_WORD.test(bracket[2]!)
  )
    return bracket[1] === '' || SLASHED.test(bracket[2]!) || /\b(?:photo|file|image|images|pool)\b/i.test(bracket[2]!);
  return (
    text.length < 140 &&
    /^(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph|[Ff]oto|[Bb]ild)(?:\s+[Cc]redit)?s?\s*:\s*[\p{Lu}@©]/u.test(text) &&
    text.split(/\s+/).length < 16
  );
}
