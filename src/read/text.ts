/** A plain text dump in, its lines out. */
import { decode } from './decode.js';
import { linesOf, longLines } from './lines.js';
import type { Reader } from './reader.js';
import { ofRecord } from './record-message.js';
import { wholeDump } from './whole.js';

export const textReader: Reader = {
  format: 'text',
  endings: ['.txt', '.text'],
  cut: wholeDump('text'),
  read(raw, sidecar) {
    const { text, unreadable, messages } = decode(raw.bytes, raw.dump, raw.about?.charset ?? null);
    const lines = linesOf(text, unreadable);
    return {
      dump: raw.dump,
      number: raw.number,
      ref: null,
      kind: 'dump',
      lines,
      stated: sidecar,
      messages: ofRecord(raw, [...messages, ...longLines(lines, raw.dump)]),
    };
  },
};
