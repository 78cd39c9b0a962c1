/** Bytes in, text out, with what was wrong with them as messages. */
import type { DumpPath } from '../model/brand.js';
import type { Message } from '../model/message.js';

export interface Decoded {
  readonly text: string;
  /** Why nothing of it can be read; null where it can. */
  readonly unreadable: string | null;
  readonly messages: readonly Message[];
}

/** UTF-8, with or without a byte order mark. */
export function decode(bytes: Uint8Array, dump: DumpPath): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), unreadable: null, messages: [] };
  } catch {
    const unreadable = 'the bytes are not valid UTF-8';
    return {
      text: new TextDecoder('utf-8').decode(bytes),
      unreadable,
      messages: [{ level: 'warning', path: dump, line: null, text: `${unreadable}; save the file as UTF-8` }],
    };
  }
}
