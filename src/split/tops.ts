/** The states of a dump in, each article's top out: where its headline is looked for. */
import type { Dump } from './dump.js';
import { KIND } from './kinds.js';
import { END } from './look.js';
import { opens, stateOf } from './states.js';

export interface Top {
  /** The first piece after the text of the article before; its last line where that may be a title. */
  readonly from: number;
  /** The first paragraph of the text. */
  readonly first: number;
  /** The piece with which the reading begins the article. */
  readonly opening: number;
  /** The first paragraphs of its text, of the article before. */
  readonly texts: readonly number[];
  readonly before: readonly number[];
}

const LONGEST_TITLE = 170;
/** So far above its text a headline is looked for. */
const FARTHEST = 120;
const PARAGRAPHS = 14;

/** In order. */
export function topsOf(dump: Dump, states: Uint8Array): Top[] {
  const { pieces, vocabulary } = dump;
  const tops: Top[] = [];
  let end = -1;
  let before: readonly number[] = [];
  for (let i = 0; i < states.length; i++) {
    if (!opens(states[i]!)) {
      if (states[i] === stateOf.fragment) end = i;
      continue;
    }
    const texts: number[] = [];
    let last = i;
    for (let k = i; k < states.length && (k === i || !opens(states[k]!)); k++) {
      if (states[k] !== stateOf.text && !(k === i && states[k] === stateOf['opening text'])) continue;
      last = k;
      const { look } = pieces[k]!;
      if (texts.length < PARAGRAPHS && !(k === i && look.length < LONGEST_TITLE && look.end !== END.stop))
        texts.push(k);
    }
    const first = texts.find((k) => vocabulary.prose[k]) ?? texts[0];
    const from = isTitleAbove(dump, states, i, end) && end > (before[0] ?? end) ? end : end + 1;
    if (first !== undefined) tops.push({ from: Math.max(from, first - FARTHEST), first, opening: i, texts, before });
    before = texts;
    end = last;
  }
  return tops;
}

/** Where an article begins with its text, its title may have been read as the last line of the text above. */
function isTitleAbove({ kinds }: Dump, states: Uint8Array, opening: number, end: number): boolean {
  return (
    states[opening] === stateOf['opening text'] && end === opening - 1 && kinds[end] === KIND['a headline-like line']
  );
}
