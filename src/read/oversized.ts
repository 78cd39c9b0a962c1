/** A record that is too large to be read in, one unreadable line in its place out, so that it stands in the ledger. */
import type { Message } from '../model/message.js';
import type { RawRecord } from '../model/record.js';
import type { Reader } from './reader.js';
import { recordMessage } from './record-message.js';

/** Bytes; a text that one string can hold, with room for what is made of it. */
export const LARGEST = 200 * 1024 * 1024;
const WHY = 'larger than 200 MB';

/** What stands for the record, and what is said of it; null for one that can be read. */
export function oversized(raw: RawRecord): { readonly raw: RawRecord; readonly message: Message } | null {
  if (raw.bytes.length <= LARGEST) return null;
  const message = recordMessage(raw, 'error', `${WHY}; it is set aside. Cut it into several files`);
  return { raw: { ...raw, format: 'oversized', bytes: new Uint8Array() }, message };
}

/** No file is of its format. */
export const oversizedReader: Reader = {
  format: 'oversized',
  endings: [],
  async *cut() {},
  read: (raw, sidecar) => ({
    dump: raw.dump,
    number: raw.number,
    ref: null,
    kind: 'dump',
    lines: [{ number: 1, text: '', mark: null, unreadable: WHY }],
    stated: sidecar,
    messages: [],
  }),
};
