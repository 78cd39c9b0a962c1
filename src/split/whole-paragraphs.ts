/** A piece and the one below it in, whether it is a whole paragraph of a story out, whatever furniture stands around. */
import { isAuthorBox } from './author-box.js';
import { END } from './look.js';
import type { Piece } from './pieces.js';

/** From 100 on there is more text, but more junk too, and boundaries are found in 0.874 instead of 0.883; from 300 on 0.013 of the tokens are lost. */
const SHORTEST_PARAGRAPH = 160;
/** Of notes and terms more of the words are those of menus and labels. At 8 articles with nearly all of their text are 0.514, at 5 0.522. */
const WORDS_A_CUE = 5;

/** `next`: undefined where the dump ends. Above a button ("Read more") it is a teaser's. `isAmid`: what stands around tells that it is text, so it may be shorter. */
export function isWholeParagraph(piece: Piece, next: Piece | undefined, isAmid = false): boolean {
  return isRunningText(piece, isAmid ? SHORTEST_AMID : SHORTEST_PARAGRAPH) && !(next && leadsOn(next));
}

const SHORTEST_AMID = 70;

/** Near misses: "Ann Lee is a reporter who …", "By signing up you agree to …". */
function isRunningText({ look, text }: Piece, shortest: number): boolean {
  if (look.length < shortest || (look.end !== END.stop && look.end !== END.quote)) return false;
  return look.cueWords * WORDS_A_CUE <= look.words && !look.address && !isAuthorBox(text);
}

const LONGEST_BUTTON = 40;
/** Match: "Read more", "Continue reading »", "Read the full story here". Near misses: "Advertisement", "Explore more on these topics", "Read more: A ferry sinks", "Read more slowly, he said." */
const BUTTON =
  /^\W*(?:click (?:here )?to )?(?:(?:read|see|view|find out|learn|show|know) (?:more|on|full|it all|(?:the )?(?:full |whole |rest of the )?(?:article|story|post|report|interview|review))|(?:continue|keep) reading|full (?:article|story)|more|weiterlesen|mehr (?:lesen|erfahren)|(?:den )?ganzen artikel lesen|lire (?:la suite|plus)|en savoir plus|leer m[áa]s|seguir leyendo|leggi (?:tutto|di più)|continua a leggere|l(?:er|eia) mais|lees (?:meer|verder)|читать (?:далее|полностью|дальше))(?: (?:here|now|about it|hier|ici))?\W*$/iu;

/** The button below a teaser. */
export function leadsOn({ look, text }: Piece): boolean {
  return look.length <= LONGEST_BUTTON && BUTTON.test(text.trim());
}
