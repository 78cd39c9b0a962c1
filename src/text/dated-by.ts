/** An article's settled date and its editions in, the edition whose lines prove it out. */
import type { Card } from '../model/card.js';
import type { Published } from '../model/clipping.js';

/** `editions`: the leading one first, whose lines prove every inferred date; a stated one may be another's. */
export function datedBy(published: Published, editions: readonly Card[]): Card {
  const states = ({ dates: { stated } }: Card) =>
    stated.basis === 'stated' &&
    stated.earliest === published.earliest &&
    stated.latest === published.latest &&
    sameEvidence(stated, published);
  const other = published.basis === 'stated' ? editions.find(states) : undefined;
  return other ?? editions[0]!;
}

function sameEvidence({ evidence: one }: Published, { evidence: other }: Published): boolean {
  const isSame = ({ lines, text }: Published['evidence'][number], i: number) =>
    text === other[i]!.text && lines.join() === other[i]!.lines.join();
  return one.length === other.length && one.every(isSame);
}
