/** The blocks of a record that is one article in, the state of each out: what is not plainly something else is text. */

import { CUES } from './cues.js';
import { lookAt } from './look.js';
import type { Piece } from './pieces.js';
import type { Reading } from './readings.js';
import type { State } from './states.js';
import { isSureCaption } from './sure-caption.js';

const WIDGETS = ['a share button', 'an advertisement', 'a comment counter'] as const;
const WIDGET = WIDGETS.reduce((bits, name) => bits | (1 << CUES.indexOf(name)), 0);
const LONGEST_WIDGET = 30;

export function articleReadings(blocks: readonly Piece[]): Reading[] {
  const title = blocks.findIndex(({ mark }) => mark?.kind === 'title');
  const titleHash = blocks[title]?.look.hash;
  let begun = false;
  return mergedLines(blocks).map((block): Reading => {
    const { look, mark, gap, spans, text } = block;
    let state: State = 'text';
    let why = 'the record is one article';
    if (mark?.kind === 'title' && !begun) {
      state = 'opening headline';
      why = 'the format says that it is the title';
      begun = true;
    } else if (titleHash !== undefined && look.hash === titleHash) state = begun ? 'headline again' : 'text';
    else if (mark?.kind === 'caption' || isSureCaption(text)) {
      state = 'caption';
      why =
        mark?.kind === 'caption'
          ? 'the format says that it is a caption'
          : 'has the form of a caption and names an agency';
    } else if (mark?.kind === 'deck') {
      state = 'deck';
      why = 'the format says that it is the deck';
    } else if (mark?.kind === 'furniture') {
      state = 'furniture';
      why = 'stands in a part of the page that is no article';
    } else if (mark?.kind === 'byline' || mark?.kind === 'time') state = 'top line';
    else if (look.length < LONGEST_WIDGET && look.cueWords >= look.words && look.cues & WIDGET && look.words > 0) {
      state = 'furniture';
      why = 'nothing but words of share buttons and adverts';
    }
    return { text, span: spans[0]!, more: spans.slice(1), look, mark, gap, state, why };
  });
}

/** In one article nothing runs together; lines that go on from the one above are joined to it. */
function mergedLines(blocks: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (block.mark?.kind === 'continued' && last) {
      const text = `${last.text} ${block.text}`;
      const spans = [...last.spans, ...block.spans];
      whole[whole.length - 1] = { ...last, text, spans, look: lookAt(text, 0, text.length) };
    } else if (!block.glued || !last) whole.push(block);
    else {
      const span = { ...last.spans[0]!, to: block.spans[0]!.to };
      const look = block.look.length > last.look.length ? block.look : last.look;
      whole[whole.length - 1] = { ...last, text: last.text + block.text, spans: [span], look };
    }
  }
  return whole;
}
