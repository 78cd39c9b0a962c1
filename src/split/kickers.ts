/** States in, the same with the labels in capitals right above headlines taken out of the text before them: they are the next article's. */
import type { Look } from './look.js';
import type { Piece } from './pieces.js';
import { stateOf } from './states.js';

const MOST_WORDS = 4;
const LONGEST = 40;

export function freeKickers(pieces: readonly Piece[], states: Uint8Array): void {
  for (let i = 1; i < states.length; i++)
    if (states[i] === stateOf['opening headline'] && states[i - 1] === stateOf.text && isLabel(pieces[i - 1]!.look))
      states[i - 1] = stateOf.outside;
}

/** "FLOODS", "WORLD NEWS". Near miss: a word or two of text. */
function isLabel({ words, shouts, length, digits }: Look): boolean {
  return words > 0 && shouts === words && words <= MOST_WORDS && length <= LONGEST && digits === 0;
}
