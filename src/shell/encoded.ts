/** All that comes of a record in, its four parts as bytes out, and back: what the store keeps and what threads hand over. */
import type { ClippingId } from '../model/brand.js';
import type { Card, Notes } from '../model/card.js';
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
  /** How many of them hold something that could be read. */
  readonly readable: number;
  /** Bytes of each note on each of its clippings, as they stand one after the other: a clipping's in the order of `NOTES`. */
  readonly notes: readonly number[];
}

const NOTES = ['fingerprint', 'subject', 'named', 'topics'] as const satisfies readonly (keyof Notes)[];

/** JSON in UTF-8, each; `notes`: as many as the head tells, so that one can be read alone. */
export interface Encoded {
  readonly head: Buffer;
  readonly notes: Buffer;
  readonly clippings: Buffer;
  readonly rest: Buffer;
}

export function encoded(clipped: Clipped): Encoded {
  const { record, cards, messages, lines, clippings, ledger } = clipped;
  const notes = clipped.notes.flatMap((own) => NOTES.map((name) => json(own[name])));
  const head: Head = {
    record,
    cards,
    messages,
    lines: lines.length,
    readable: lines.length - emptyLines(ledger),
    notes: notes.map(({ length }) => length),
  };
  return { head: json(head), notes: Buffer.concat(notes), clippings: json(clippings), rest: json({ ledger, lines }) };
}

function emptyLines(ledger: Clipped['ledger']): number {
  const empty = ledger.filter(
    ({ fate }) => fate.kind === 'aside' && (fate.reason === 'blank' || fate.reason === 'unreadable'),
  );
  return empty.reduce((sum, { lines: [first, last] }) => sum + last - first + 1, 0);
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

/** Where among a record's notes one stands, in bytes. `lengths`: as the head has them; `clipping`: which of the record's, from 0. */
export function placeOfNote(
  lengths: readonly number[],
  clipping: number,
  name: keyof Notes,
): readonly [from: number, length: number] {
  const at = clipping * NOTES.length + NOTES.indexOf(name);
  let from = 0;
  for (let i = 0; i < at; i++) from += lengths[i]!;
  return [from, lengths[at]!];
}

export function noteFrom<Name extends keyof Notes>(bytes: Buffer, _name: Name): Notes[Name] {
  return JSON.parse(bytes.toString()) as Notes[Name];
}

export const idsOf = (head: Head): ClippingId[] => head.cards.map(({ id }) => id);

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
