/** What is printed from in, the same out as `file` saw it: neither pages nor data show what only all dumps together set aside. */
import type { Archive } from '../model/archive.js';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { NoteOf } from '../model/card.js';
import type { ClippedRecord } from '../model/clipped.js';
import type { Clipping } from '../model/clipping.js';
import { withoutRecurring } from '../split/without-recurring.js';
import { digestOf } from '../text/digest.js';

interface Texts {
  readonly archive: Archive;
  readonly recordsOf: (dump: DumpPath) => readonly ClippedRecord[];
  readonly clippingOf: (id: ClippingId) => Clipping;
  readonly noteOf: NoteOf;
  readonly hashOf: (id: ClippingId) => string;
}

export function obeyed<Printing extends Texts>(printing: Printing): Printing {
  const { archive, clippingOf, noteOf, hashOf, recordsOf } = printing;
  const without = withoutRecurring(archive.recurring);
  const changed = (hash: string, ids: readonly ClippingId[]): string => {
    const lines = ids.flatMap(without.linesOf);
    return lines.length ? digestOf([hash, ...lines]) : hash;
  };
  const bodyOf = (id: ClippingId) => {
    const { headline, paragraphs } = clippingOf(id);
    return { headline: headline.text, paragraphs };
  };
  return {
    ...printing,
    clippingOf: (id) => without.clipping(clippingOf(id)),
    noteOf: without.noteOf(noteOf, bodyOf),
    hashOf: (id) => changed(hashOf(id), [id]),
    recordsOf: (dump) =>
      recordsOf(dump).map((one) => ({
        ...one,
        hash: changed(one.hash, one.clippings),
        clipped: () => without.clipped(one.clipped()),
      })),
  };
}
