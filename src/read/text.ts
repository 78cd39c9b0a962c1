/** A plain text dump in, its lines out. */
import { decode } from './decode.js';
import { linesOf } from './lines.js';
import type { Reader } from './reader.js';
import { wholeDump } from './whole.js';

export const textReader: Reader = {
  format: 'text',
  endings: ['.txt', '.text'],
  cut: wholeDump('text'),
  read(raw, sidecar) {
    const { text, unreadable, messages } = decode(raw.bytes, raw.dump);
    return {
      dump: raw.dump,
      number: raw.number,
      ref: null,
      kind: 'dump',
      lines: linesOf(text, unreadable),
      stated: sidecar,
      messages,
    };
  },
};
