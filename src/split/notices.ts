/** A reading among the text in, whether the page speaks there of itself out: it calls, points elsewhere, or states its terms. */
import { cueBit } from './cues.js';
import { END } from './look.js';
import { NOTICE_FORMS } from './notice-forms.js';
import type { Reading } from './readings.js';

type Line = Pick<Reading, 'look' | 'text'>;

/** Match: "Read more: How the well was saved", "WATCH | The flood in pictures", "Sign up for our newsletter", "PHOTOS: Ten bridges to cross once", "Related articles Ferry sinks Bridge opens", "View all (4)", "Lesen Sie auch: …". Near miss: "Read more slowly, the teacher told them." */
const POINTER =
  /^\s*(?:(?:exclusive ?)?read (?:more|also|next)\b|also read\b|see also\b|related(?: (?:stories|articles|content|story|article|news|links))?\s*:|related (?:stories|articles|content|news|links)\b|more on this\b|(?:view|see|show|load) (?:all|more|less)\b|sign up (?:for|to)\b|subscribe (?:to|now|here)\b|advertisement$|follow us\b|(?:click|go|tap) here\b|click (?:for|through to) |(?:watch|listen|read|more|also|next|previous)\s*[:|]|(?:photos|video|gallery|in pictures|slideshow)\s*:|lesen sie (?:auch|mehr)\b|mehr zum thema\b|lire aussi\b|à lire aussi\b|lea también\b|lee también\b|leggi anche\b|leia também\b|lees ook\b|läs (?:mer|också|även)(?!\p{L})|les også\b|læs også\b|lue (?:myös|lisää)(?!\p{L})|czytaj (?:też|także|więcej)(?!\p{L})|zobacz (?:też|także)(?!\p{L})|čtěte (?:také|též)(?!\p{L})|читайте та(?:кже|кож)|[iİ]lgili haber(?:ler)?\b|اقرأ (?:أيضا|المزيد)|شاهد أيضا|طالع أيضا|مواضيع ذات صلة|相[关關](?:阅读|閱讀|新闻|新聞|链接|報[导導]|报道)|延伸[阅閱][读讀]|推荐阅读|関連記事|あわせて読みたい|관련\s?기사|함께 읽)/iu;
/** Where the capital tells. Match: "Related Ole Strand’s new boat explores the mole", "On HarbourPost.com: Ferry sinks". Near misses: "Related costs have", "On Harbour Street: nothing". */
const POINTER_TO_TITLE = /^\s*(?:(?:Related|RELATED) ["“‘']?\p{Lu}|On [\w-]+\.(?:com|org|net|co\.uk): ?\S)/u;
/** A card of several stories stands on one line. */
const LONGEST_POINTER = 400;
const LONGEST_SENTENCE_OF_ITS = 120;

export function isPointer({ look, text }: Line): boolean {
  if (look.length > LONGEST_POINTER || look.end === END.stop) return false;
  return (
    (look.stops === 0 || look.length > LONGEST_SENTENCE_OF_ITS) && (POINTER.test(text) || POINTER_TO_TITLE.test(text))
  );
}

const LONGEST_HEAD = 4;

/** What stands above titles of other stories and is none itself. Match: "Mehr zum Thema", "Related stories". Near miss: "Watch: Storm hits the old pier". */
export function headsPointers(line: Line): boolean {
  return line.look.words <= LONGEST_HEAD && isPointer(line);
}

const SUBSCRIBE = cueBit('a call to subscribe or sign in');
const LONGEST_CALL = 160;

/** Match: "Get the day’s top stories in your inbox. Sign up for our free newsletter." Near miss: "Readers may sign up for the race until Friday, the club said." */
export function isCall({ look }: Line): boolean {
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

/** The button of a shop. Match: "$40 at Harbour Stores", "£68 £51 at Net & Loft (Regular)". Near miss: "$40 at most, he said." */
const PRICE = /^(?:[$£€]\d[\d.,]*\s?){1,3} ?at \p{Lu}[^.]{1,60}$/u;

/** Of so many of its words one at least is of menus and labels; of most paragraphs hardly any. With both bounds 220 labelled lines that are no text are told, and 7 that are by the truth, each such a note. */
const WORDS_A_CUE = 10;
const LONGEST_NOTICE = 600;

/** Match: "<iframe src=…". Near miss: "<3 from the coast". */
const CODE = /^<\/?[a-z][\w-]*(?:\s[^<>]*=|>)/iu;

/** Of a picture in a row of them. Match: "1 of 4", "Image 2 of 7", "(1/5)", "Bild 2 von 5". Near misses: "Part 1 of 4", "2 of 7 drowned". */
const COUNTER =
  /^\W*(?:(?:image|photo|picture|slide|foto|bild|imagen|图|圖)s?\s*)?\d{1,3}\s*(?:of|von|sur|de|di|из|من|\/)\s*\d{1,3}\W*$/iu;
/** Match: "View gallery", "Show caption", "Open image in gallery", "Skip to main content", "Back to top", "Loading…". Near miss: "View of the quay". */
const BUTTON =
  /^(?:(?:view|show|hide|open|see|close|expand|enlarge|toggle) (?:full |the |this )?(?:caption|gallery|image|photo|picture|slideshow|full ?screen)s?(?: in (?:the )?(?:gallery|full ?screen))?|skip to (?:main )?content|(?:back|return) to (?:the )?top|loading\W*)$/iu;
const LONGEST_BUTTON = 40;

function isButtonOfPage(line: string): boolean {
  return line.length <= LONGEST_BUTTON && (COUNTER.test(line) || BUTTON.test(line));
}

/** A note on the page itself, whatever stands around it. */
export function isNotice({ look, text }: Line): boolean {
  const line = text.trim();
  if (CODE.test(line) || PRICE.test(line) || isButtonOfPage(line)) return true;
  if (look.quotes > 0 || look.length > LONGEST_NOTICE) return false;
  if (OPENING_NOTICE.test(text.trim())) return true;
  const isDense = look.cueWords * WORDS_A_CUE >= look.words;
  for (let forms = look.notices, i = 0; forms !== 0; forms >>>= 1, i++) {
    if ((forms & 1) === 0) continue;
    const { says, isSure } = NOTICE_FORMS[i]!;
    if ((isSure || isDense) && says.test(text)) return true;
  }
  return false;
}

/** Match: "All rights reserved.", "（责任编辑：赵晓华）". Near miss: "We use cookies.", which stands anywhere. */
export function closesText({ look, text }: Line): boolean {
  if (look.notices === 0 || look.quotes > 0 || look.length > LONGEST_CLOSING) return false;
  return NOTICE_FORMS.some(({ closes, says }, i) => closes && (look.notices & (1 << i)) !== 0 && says.test(text));
}

const LONGEST_CLOSING = 120;

/** Of labelled lines in capitals amid text seven from here on are titles of other stories, three more are by the truth text, and are such titles too; subheads reach 39. */
const SHORTEST_SHOUT = 45;
const FEWEST_SHOUTED = 7;

/** Match, amid other text: "KEEPERS OF THE LIGHT SAY NO TO CATS AS TERNS COME HOME". Near misses: "WHAT THE NEW PIER WILL COST", "THE MOLE IS CLOSED TO ALL BOATS UNTIL THE SPRING." */
export function isShoutedTitle({ look, text }: Line, beside: readonly (Line | undefined)[]): boolean {
  if (look.length < SHORTEST_SHOUT || look.words < FEWEST_SHOUTED || look.end === END.stop || !isShouted(text))
    return false;
  return beside.every((line) => !line || !isShouted(line.text));
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
