/** Cards in, the shelf that each text stands on and their order by place out. */
import type { Card } from '../model/card.js';
import { inOrder } from '../text/order.js';

type Placed = Pick<Card, 'dump' | 'record' | 'lines'>;

/** Texts of one shelf stand in a row: the records of a dump, else the articles of all dumps of a folder. */
export function shelfOf({ dump, record }: Placed): string {
  return record ? dump : dump.slice(0, dump.lastIndexOf('/') + 1);
}

/** The numbers of the texts in order of place; numbers in the names of dumps count as numbers: `page-9` before `page-10`. */
export function inPlace(cards: readonly Placed[]): number[] {
  const names = cards.map(({ dump }) => dump.replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0')));
  const byPlace = (a: number, b: number) => {
    const [one, other] = [cards[a]!, cards[b]!];
    return (
      inOrder(names[a]!, names[b]!) ||
      (one.record ?? 0) - (other.record ?? 0) ||
      (one.lines[0]?.[0] ?? 0) - (other.lines[0]?.[0] ?? 0) ||
      a - b
    );
  };
  return cards.map((_, text) => text).sort(byPlace);
}

/** Digits of a time in milliseconds, and some more. */
const LONGEST_NUMBER = 16;
