/** All that comes of a record in, its three parts as bytes out, and back: what the store keeps and what threads hand over. */
import type { ClippingId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Clipped } from '../model/clipped.js';
import type { Clipping } from '../model/clipping.js';
import type { Message } from '../model/message.js';

/** What `file` needs of a record: read back at each build, the rest only where it is shown. */
export interface Head {
  readonly record: number | null;
  readonly cards: readonly Card[];
  readonly messages: readonly Message[];
  /** How many lines it has. */
  readonly lines: number;
}

/** JSON in UTF-8, each. */
export interface Encoded {
  readonly head: Buffer;
  readonly clippings: Buffer;
  readonly rest: Buffer;
}

export function encoded(clipped: Clipped): Encoded {
  const { record, cards, messages, lines, clippings, ledger } = clipped;
  const head: Head = { record, cards, messages, lines: lines.length };
  return { head: json(head), clippings: json(clippings), rest: json({ ledger, lines }) };
}

export function headFrom(bytes: Buffer): Head {
  return JSON.parse(bytes.toString()) as Head;
}

export function clippingsFrom(bytes: Buffer): readonly Clipping[] {
  return JSON.parse(bytes.toString()) as Clipping[];
}

export function restFrom(bytes: Buffer): Pick<Clipped, 'ledger' | 'lines'> {
  return JSON.parse(bytes.toString()) as Pick<Clipped, 'ledger' | 'lines'>;
}

export const idsOf = (head: Head): ClippingId[] => head.cards.map(({ id }) => id);

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
