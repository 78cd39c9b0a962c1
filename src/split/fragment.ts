/** A fragment's line in, the columns of its kicker, its deck and its text out. */
import { smallWords } from './cues.js';
import { hashWord } from './letters.js';

export interface FragmentParts {
  /** End of the kicker with its colon; 0 where none stands. */
  readonly kicker: number;
  /** Where the text begins; equal to `kicker` where no deck stands. */
  readonly text: number;
}

/** Match: "IMPASSE: The", "TOWERING FIGURE: To". Near misses: "US: the", "Update: the". */
const KICKER = /^\s*((?:\p{Lu}[\p{Lu}\p{N}'’&.-]*)(?:[ -]\p{Lu}[\p{Lu}\p{N}'’&.-]*){0,4})\s*:\s+(?=\S)/u;
const SHORTEST_KICKER = 4;
/** A deck is a line or three of a column; a kicker's deck shorter than this would be a label, and longer the text itself. */
const DECK = [40, 330] as const;
const SENTENCE_END = /[.!?…]["”’)]*\s+(?=["“‘(]?\p{Lu})/u;

/** Where kicker, deck and text stand on one line, the text begins at a capital that nothing in the sentence before asks for: "…delayed vote The US government". */
export function fragmentParts(line: string): FragmentParts {
  const found = KICKER.exec(line);
  if (!found || found[1]!.replace(/[^\p{L}]/gu, '').length < SHORTEST_KICKER) return { kicker: 0, text: 0 };
  const kicker = found[0].length;
  const stop = SENTENCE_END.exec(line.slice(kicker));
  const end = Math.min(line.length, kicker + DECK[1], stop ? kicker + stop.index : line.length);
  let best = kicker;
  let most = 0;
  for (const { index, 1: before, 2: after } of line
    .slice(0, end)
    .matchAll(/(?<=^|\s)([^\s]*[\p{Ll}\p{N}])\s+(?=(\p{Lu}[^\s]*))/gu)) {
    const at = line.indexOf(after!, index! + before!.length);
    if (at - kicker < DECK[0]) continue;
    const score = capitalScore(line, at, before!, after!, found[1]!);
    if (score > most) {
      most = score;
      best = at;
    }
  }
  return { kicker, text: most >= 1 ? best : kicker };
}

/** A small word with a capital says it alone; a name does where no small word leads to it, more where the kicker's words come back. */
function capitalScore(line: string, at: number, before: string, after: string, kicker: string): number {
  if (smallWords.has(hashWord(before.replace(/[^\p{L}]/gu, '')))) return 0;
  const opens = smallWords.has(hashWord(after.replace(/[^\p{L}]/gu, ''))) && after !== 'US' && after !== 'I';
  if (opens) return 3;
  const ahead = line.slice(at, at + 80).toLowerCase();
  const back = kicker
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 3 && ahead.includes(word)).length;
  return 1 + back;
}
