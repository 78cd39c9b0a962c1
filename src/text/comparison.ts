/** The paragraphs of two editions in, what was kept, changed, moved, added and cut between them out. */
import type { ComparedParagraph, Comparison } from '../model/edition.js';
import { pairedUnits } from './paired-units.js';
import { unitsOf } from './same-breaks.js';
import { wordChanges } from './word-changes.js';

/** Lost or joined paragraphs are no change: where one edition runs on, it is read with the breaks of the other. */
export function comparison(before: readonly string[], after: readonly string[]): Comparison {
  const [old, young] = [unitsOf(before, after), unitsOf(after, before)];
  const pairs = pairedUnits(old, young);
  const pairOf = new Map(pairs.map((pair) => [pair.b, pair]));
  const paired = new Set(pairs.map(({ a }) => a));
  const paragraphs: ComparedParagraph[] = [];
  let next = 0;
  const cutUpTo = (end: number) => {
    for (; next < end; next++) {
      const { number, text } = old[next]!;
      if (!paired.has(next)) paragraphs.push({ kind: 'cut', from: number, to: null, words: [{ kind: 'cut', text }] });
    }
  };
  young.forEach(({ number, text }, b) => {
    const pair = pairOf.get(b);
    if (!pair) {
      paragraphs.push({ kind: 'added', from: null, to: number, words: [{ kind: 'added', text }] });
      return;
    }
    if (!pair.moved) cutUpTo(pair.a);
    const words = wordChanges(old[pair.a]!.text, text);
    const changed = words.some(({ kind }) => kind !== 'same');
    const kind = pair.moved ? 'moved' : changed ? 'changed' : 'kept';
    paragraphs.push({ kind, from: old[pair.a]!.number, to: number, words });
  });
  cutUpTo(old.length);
  return { paragraphs, tally: tally(paragraphs) };
}

function tally(paragraphs: readonly ComparedParagraph[]): Comparison['tally'] {
  const counts = { kept: 0, changed: 0, moved: 0, added: 0, cut: 0 };
  for (const { kind } of paragraphs) counts[kind]++;
  return counts;
}
