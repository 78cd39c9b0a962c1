/** A phrase of a text in, how much it is a subject of the text out. */
import { fold } from '../text/fold.js';
import type { Word } from './lexicon.js';
import type { Phrase } from './phrases.js';

/** Above 500 uses in 51 million words of talk a noun by itself ("plan", "car") is no subject; "immigration" has 8, "tariff" 4. */
const COMMONEST_ALONE = 9;
/** A dictionary word with a capital ("Court", "State") is a name by itself only where the text's names say so. */
const COMMONEST_NAME = 7;
const LEAST_INFORMATION = 0.3;

/** 0 for what is no subject. `known`: folded forms of the text's people and places. */
export function weightOf(phrase: Phrase, known: ReadonlySet<string>): number {
  const { words, count, inHeadline, inLead, opens } = phrase;
  if (!inHeadline && !opens && !(inLead && count > 1) && count < 4) return 0;
  const information = words.length === 1 ? informationAlone(phrase, known) : informationTogether(phrase);
  const place = (inHeadline ? 1 : 0) + (opens ? 0.5 : 0) + (inLead ? 0.6 : 0) + 0.2;
  return information * place * Math.log2(1 + count);
}

/** 0–1: the rarer in everyday speech, the more a word tells. */
function information({ band, trade, unknown }: Word, proper: boolean): number {
  const rarity = Math.min(1, Math.max(0.05, (15 - band) / 11));
  if (proper) return Math.max(0.7, rarity);
  return trade ? 0.05 : unknown ? 0.8 : rarity;
}

function informationAlone({ words, proper, text }: Phrase, known: ReadonlySet<string>): number {
  const word = words[0]!;
  if (!proper[0] && (word.trade || word.band > COMMONEST_ALONE || word.kind !== 'noun')) return 0;
  if (
    proper[0] &&
    !word.unknown &&
    !word.acronym &&
    word.band > COMMONEST_NAME &&
    !known.has(fold(text)) &&
    !word.country
  )
    return 0;
  return information(word, proper[0]!);
}

/** In a headline alone, a word that may be a verb between two others most often is one ("Ministry stresses unity"). */
function informationTogether({ words, proper, inText }: Phrase): number {
  if (!inText && words.some(({ kind }, i) => kind === 'either' && i > 0 && i < words.length - 1)) return 0;
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += information(words[i]!, proper[i]!);
  const mean = sum / words.length;
  if (mean < LEAST_INFORMATION) return 0;
  const first = words[0]!.trade && !proper[0] ? 0.5 : 1;
  const last = words.at(-1)!.trade && !proper.at(-1) ? 0.5 : 1;
  return mean * 1.2 * first * last;
}
