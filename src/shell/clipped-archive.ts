/** The store and where each record stands in it in, ways to read notes, clippings and ledgers back out: `file` and `print` hold none of them. */
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { Body, NoteOf } from '../model/card.js';
import type { ClippedRecord, ShownRecord } from '../model/clipped.js';
import type { Clipping } from '../model/clipping.js';
import type { StoredRecord } from './clip-dump.js';
import type { ClippedDumps } from './clip-dumps.js';
import { clippingsFrom, headFrom, noteFrom, placeOfNote, restFrom } from './encoded.js';
import type { Slot, Store } from './store.js';

export interface ClippedArchive {
  readonly bodyOf: (id: ClippingId) => Body;
  readonly noteOf: NoteOf;
  readonly clippingOf: (id: ClippingId) => Clipping;
  /** The hash of the record that it was cut from. */
  readonly hashOf: (id: ClippingId) => string;
  /** In order. */
  readonly recordsOf: (dump: DumpPath) => readonly ClippedRecord[];
}

/** Records whose clippings are kept in memory: a page asks for the same few again (an article and its editions). */
const REMEMBERED = 64;

export function clippedArchive(store: Store, { records }: ClippedDumps): ClippedArchive {
  const recordOf = new Map<ClippingId, StoredRecord>();
  for (const list of records.values())
    for (const record of list)
      for (const id of record.clippings) {
        if (recordOf.has(id)) throw new Error(`bug: two clippings have the id ${id}`);
        recordOf.set(id, record);
      }
  const remembered = new Map<StoredRecord, readonly Clipping[]>();
  const clippingsOf = (record: StoredRecord): readonly Clipping[] => {
    const known = remembered.get(record);
    if (known) return known;
    const read = clippingsFrom(store.clippings(record.slot));
    remembered.set(record, read);
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value!);
    return read;
  };
  const knownRecord = (id: ClippingId): StoredRecord => {
    const record = recordOf.get(id);
    if (!record) throw new Error(`bug: nothing is stored of clipping ${id}`);
    return record;
  };
  const clippingOf = (id: ClippingId): Clipping => {
    const record = knownRecord(id);
    return clippingsOf(record)[record.clippings.indexOf(id)]!;
  };
  let last: { readonly of: StoredRecord; readonly clipped: ShownRecord } | null = null;
  /** The last is remembered: the ledger of a long text asks for it page after page. */
  const clippedFrom = (stored: StoredRecord, dump: DumpPath): ShownRecord => {
    if (last?.of !== stored) last = { of: stored, clipped: clippedAt(store, stored.slot, dump) };
    return last.clipped;
  };
  return {
    clippingOf,
    bodyOf: (id) => {
      const { headline, paragraphs } = clippingOf(id);
      return { headline: headline.text, paragraphs };
    },
    noteOf: (id, name) => {
      const { slot, clippings, notes } = knownRecord(id);
      return noteFrom(store.notes(slot, ...placeOfNote(notes, clippings.indexOf(id), name)), name);
    },
    hashOf: (id) => recordOf.get(id)!.key,
    recordsOf: (dump) =>
      (records.get(dump) ?? []).map((stored) => ({
        record: stored.record,
        hash: stored.key,
        clippings: stored.clippings,
        clipped: () => clippedFrom(stored, dump),
      })),
  };
}

function clippedAt(store: Store, slot: Slot, dump: DumpPath): ShownRecord {
  const head = store.verifiedHead(slot);
  if (!head) throw new Error(`bug: the store changed under the build (${dump})`);
  const { record, messages } = headFrom(head);
  const clippings = clippingsFrom(store.clippings(slot));
  return { dump, record, messages, clippings, ...restFrom(store.rest(slot)) };
}
