/** A clipping in, the passages that a subject is read from out, each with its place and standing. */
import type { Clipping } from '../model/clipping.js';
import type { LineRange } from '../model/place.js';

/** What stands in the headline says what a text is about; its opening says it again; the rest proves it. */
export type Standing = 'headline' | 'lead' | 'body';

export interface Passage {
  readonly text: string;
  readonly lines: LineRange;
  readonly standing: Standing;
}

/** The opening is the deck and the first paragraphs, up to this many characters: about where a reader of a brief stops. */
const OPENING = 600;

export function passagesOf({ headline, deck, paragraphs, lines }: Clipping): Passage[] {
  const first: LineRange = paragraphs[0]?.lines ?? lines[0] ?? [1, 1];
  const found: Passage[] = [];
  const stated = headline.origin === 'stated';
  if (stated) found.push({ text: headline.text, lines: headline.lines[0] ?? first, standing: 'headline' });
  let room = OPENING;
  if (deck) {
    found.push({ text: deck.text, lines: deck.lines, standing: 'lead' });
    room -= deck.text.length;
  }
  for (const { text, lines: at } of paragraphs) {
    // A page that repeats its headline as its first paragraph adds nothing by it.
    if (stated && text === headline.text) continue;
    found.push({ text, lines: at, standing: room > 0 ? 'lead' : 'body' });
    room -= text.length;
  }
  return found;
}
