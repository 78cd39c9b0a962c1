/** A reading in, with texts that stand outside although a title and its author stand above them made articles, out. */
import type { Dump } from './dump.js';
import { isTopLine } from './kinds.js';
import { END } from './look.js';
import { beginsArticle, isAuthoredTitle } from './signed-titles.js';
import { stateOf } from './states.js';
import { leadsOn } from './whole-paragraphs.js';

/** Teasers have one. */
const FEWEST_TEXTS = 2;

/** Below menus, pointers and comment counters all is furniture to the weights. `why` gets the reasons. */
export function openSignedTexts(dump: Dump, states: Uint8Array, why: Map<number, string>): void {
  const { pieces, kinds, vocabulary } = dump;
  for (let i = 0; i < states.length; i++) {
    if (states[i] !== OUTSIDE || !beginsArticle(pieces, kinds, i) || !isAuthoredTitle(pieces, kinds, vocabulary, i))
      continue;
    let text = i + 1;
    while (isTopLine(kinds[text]!)) text++;
    let end = text;
    while (end < states.length && isLeftText(end)) end++;
    const below = pieces[end];
    if (end - text < FEWEST_TEXTS || (below && leadsOn(below))) continue;
    states[i] = stateOf['opening headline'];
    states.fill(stateOf['top line'], i + 1, text);
    states.fill(stateOf.text, text, end);
    why.set(i, 'an author right below it, and then text that takes up its words');
  }

  function isLeftText(i: number): boolean {
    return states[i] === OUTSIDE && vocabulary.prose[i] === 1 && pieces[i]!.look.end === END.stop;
  }
}

const OUTSIDE = stateOf.outside;
