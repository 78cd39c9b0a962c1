/** A line in, whether its form alone shows it to be a caption or a credit out: two kinds of evidence each. */
import { bracketOf, CREDIT_WORD, isSignedByPhotographer, LONGEST_CREDIT, SLASHED } from './caption.js';

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
/** A label's sign stands among the last letters, or the slow search is not worth it. */
const LABEL_REACH = 90;

/** One of them stands in each label: "credit", "photo", "foto". */
const LABEL_PARTS = ['redit', 'rédit', 'oto', 'REDIT', 'OTO', 'uelle', 'Bild', 'magen', 'uente'];

function isLabelledAtEnd(text: string): boolean {
  const end = text.slice(-LABEL_REACH);
  if (!end.includes(':') && !end.includes(' by ') && !end.includes(' By ')) return false;
  return LABEL_PARTS.some((part) => text.includes(part)) && LABEL_AT_END.test(text);
}

/** An agency in brackets at the end, and in the text the full date without which its captions do not go. */
const AGENCY_AT_END = /\((?:AP|AFP|Reuters|REUTERS|EPA|Getty|dpa|PA|UPI|EFE|ANSA|TASS|Xinhua)\)\.?$/;
const FULL_DATE = /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d\b/;
const LONGEST_CAPTION = 500;

/** Match: "…at the quay.© Ann Lee", "…at the quay. — © BELGA". Near miss: "© 2021 Harbour Wire". */
const SIGN_AT_END = /[\p{L}.!?"”’»)]\s?[—–|-]?\s?©\s?\p{Lu}[^.!?:]{2,60}$/u;
/** Match: "…at the quay. Image credit: Lee et al., Journal of Piers, 2021". Near miss: "The photo credits: none". */
const CREDITED = /(?:^|[.!?]\s)(?:Image|Photo|Picture)s? [Cc]redits?:\s?\p{Lu}.{2,90}$/u;
/** Match: "The keeper left. AP", "…at the quay Ann Lee/Getty Images", "…at the quay via AP", "Ann Lee / Instagram/@annlee". Near misses: "He sold it to the AP", "She left (AP).", "the deal between TV/AP". */
const HOUSE_AT_END =
  /(?:[.!?]["”’»]?\s|\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,2}\s?\/\s?|\bvia )(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|Alamy|dpa|Bloomberg|iStock|Imagn Images)(?: (?:file|[Pp]hoto|[Ff]ile [Pp]hoto|[Pp]ool))?$|(?:Instagram|Facebook|Twitter|TikTok)\s?\/\s?@\w+$/u;
/** Match: "Image via Harbour Archive", "Photographer: Ann Lee. Stylist: Tom Berg.", "Media caption Ferries wait", "Pictured at the back, from left, are Ann Lee and", "FILE - Ferries wait", "In this May 4, 2021, file photo". Near misses: "Images of the flood went round the world", "Photographers wait at the quay". */
const LABEL_AT_START =
  /^(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic|[Vv]ideo)s? (?:via|by|courtesy of) \p{Lu}|(?:[Pp]hotograph(?:er|y)|[Ii]llustrat(?:or|ion)|[Ss]tylist|[Cc]reative [Dd]irector)s?\s?: ?\p{Lu}|(?:Media|Image|Video) caption,?\s?\p{Lu}|Pictured\b.{0,30}\b(?:from left|left to right|above|below)\b|FILE\s?[-–—] ?\p{Lu}|In this (?:\p{Lu}\S+ (?:\d{1,2}, )?(?:\d{4},? )?|undated |aerial |handout ){0,2}(?:(?:file )?photo|image|picture|screengrab|screenshot)\b)/u;
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
/** Match: "…el domingo. EFE/Paula Rincón". Near misses: "He works for EFE/Madrid", "EFE/Madrid". */
const HOUSE_AND_NAME =
  /[.!?]["”’»]?\s(?:AP|AFP|EPA|EFE|ANSA|TASS|PA|DPA|dpa|REUTERS|Reuters|LUSA|Lusa|ATS|APA)\s?\/\s?\p{Lu}[\p{L}\p{M}.'’ -]{2,40}$/u;
/** As agencies date what a picture shows, in the present tense. Match: "Keepers climb the stairs on Friday, Dec. 15, 2023, in Port Selby". Near misses: "on Thursday, January 4, 2024, at 8 p.m.", "He died on Friday, Dec. 15, 2023, in Port Selby". */
const DATED_PLACE =
  /^(?:(?!\b(?:died|born|passed|married|was|will|held|happened|took|said|told|killed|arrested)\b).)*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]* \d{1,2}, (?:19|20)\d\d, (?:in|at the|near|outside) /u;
/** Match: "…at the quay. (Harbour Collection)". Near miss: "…was sold (to a collection)". */
const COLLECTION =
  /\((?:[\p{Lu}][\p{L}.'’&]* ){1,5}(?:Collection|Archives?|Press|Library|Museum|Pictures|Studios?|Photography|Agency|Court[^)]*)\)$/u;

/** A whole line. Match: "Source: Harbour Office, Tide Table". Near miss: "Sources: nobody would be named." */
const SOURCE = /^[Ss](?:ource|OURCE)s?\s?: ?\p{Lu}.{1,90}[^.]$/u;
/** Match: "The new pier. Courtesy of Ole Strand", "…at the quay, provided by Theda Poppe". Near miss: "Water was provided by Harbour Works." */
const GIVEN_BY = /\b(?:[Cc]ourtesy of|[Pp]rovided by|[Ss]upplied by) \p{Lu}[^.]{1,50}$/u;

/** As a picture agency of sports opens its captions. Match: "Mar 4, 2021; Port Selby, Crownland, USA; Keepers celebrate". Near miss: "Mar 4, 2021, was a Thursday". */
const DAY_AND_TOWN = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d; \p{Lu}/u;
/** Match: "The quay at dusk. Image: Ann Lee", "(left) Images: Harbour Archive." Near miss: "He posted an image: Trump at sea". */
const IMAGE_AT_END = /[.!?"”’)]\s?Images?\s?:\s?\p{Lu}[^.!?:]{2,70}\.?$/u;
/** Match: "…at the quay. (Submitted by Ann Lee)", "…at the quay (Supplied)", "…at the quay (file photo)", "…am Kai (Symbolbild)", "…on the mole [Harbour Wire via AP]". Near miss: "(submitted late)". */
const BRACKETED_SOURCE =
  /\((?:[Ff]ile (?:photo|image|picture|pic)|[Ss]tock (?:photo|image)|(?:Archiv|Symbol)(?:bild|foto)|[Pp]hoto d[’']archives?|(?:[Ff]oto|[Ii]magen) de archivo|[Ff]oto d[’']archivio|[Aa]rchieffoto)\)\.?$|\((?:Submitted|Supplied|Contributed|Provided|Handout|Screengrab|Screenshot)(?: (?:by|from|via) [^()]{2,60})?\)\.?$|\[[^[\]]{0,60}\bvia \p{Lu}[^[\]]{1,60}\]\.?$/u;
/** Match: "The keepers (L-R) Ann Lee", "They are (left to right): Ann". Near miss: "(left)". */
const ROW_OF_PEOPLE =
  /\((?:[Ll]-[Rr]|[Ll] to [Rr]|(?:from )?left to right|clockwise from (?:top|left|bottom)[\w -]{0,20})\)/u;
/** As picture agencies put it, in the present tense. Match: "Ann Lee attends the 2021 premiere of "The Mole" in Port Selby". Near misses: "Ann Lee attends the school on the point", "Ann Lee attended the premiere". */
const GUEST =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,4}(?:(?:and|&) (?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,4})?attends? (?:(?:the|a|an) )?.*\b(?:[Pp]remiere|[Ss]creening|photo-?call|[Gg]ala|red carpet|after-?party|[Ff]estival|[Aa]wards|[Cc]eremony|[Cc]onvention)\b/u;
const LONGEST_GUEST = 200;

/** As papers of other scripts open or close what a picture shows. Match: "图为工人在河堤上施工。", "강변에서 작업하는 인부들. 사진=연합뉴스", "（资料图片）", "عمال على ضفة النهر (أرشيفية)", "Фото: Анна Ли". Near misses: "图书馆", "사진은 말한다". */
const OF_OTHER_SCRIPTS =
  /^(?:图为|圖為|[图圖]片[来來]源|[资資]料[图圖]|写真[＝=:：]|画像[＝=:：]|(?:صورة|تصوير)\s?:|(?:Фото|Источник фото|Fotoğraf|Zdjęcie|Fot\.)\s?:)|(?:사진\s?[=:：]|사진 제공|자료\s?사진|\/\s?연합뉴스|[摄攝][)）]?|（[^（）]{0,12}(?:[资資]料[图圖]片?|提供|撮影)）|[=＝][^。]{2,30}(?:撮影|提供)|\((?:رويترز|أرشيفية|أرشيف|الأناضول|أ\.? ?ف\.? ?ب\.?|غيتي)\)|Фото: \p{Lu}[^.!?]{2,50})[^\p{L}]*(?:\p{L}{0,12})?[)\]】]?$/u;
const CASELESS = /[\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|^Fo?t|^Zd/u;

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

export function isSureCaption(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_CAPTION) return false;
  if (CASELESS.test(text) && OF_OTHER_SCRIPTS.test(text)) return true;
  if (text.length <= LONGEST_CREDIT && (CREDIT_ALONE.test(text) || isNameAndHouse(text))) return true;
  if (isPosed(text) || (text.includes('day, ') && DATED_PLACE.test(text))) return true;
  if (text.endsWith(')') && COLLECTION.test(text)) return true;
  if ((/[)\]]\.?$/.test(text) && BRACKETED_SOURCE.test(text)) || (text.includes('(') && ROW_OF_PEOPLE.test(text)))
    return true;
  if (DAY_AND_TOWN.test(text) || (text.includes('Image') && IMAGE_AT_END.test(text))) return true;
  if (text.length <= LONGEST_GUEST && text.includes(' attend') && GUEST.test(text)) return true;
  if (SOURCE.test(text) || (!text.endsWith('.') && GIVEN_BY.test(text.slice(-HOUSE_REACH)))) return true;
  if (endsWithHouse(text) || (text.length <= LONGEST_LABELLED && LABEL_AT_START.test(text))) return true;
  if (text.includes('/') && HOUSE_AND_NAME.test(text)) return true;
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
