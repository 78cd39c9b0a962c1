/** What a format must offer: cut a dump into records, and read one record; one file and one row in `readers.ts` a format. */
import type { DumpPath } from '../model/brand.js';
import type { Message } from '../model/message.js';
import type { DumpRecord, Format, RawRecord, Stated } from '../model/record.js';

/** A dump's bytes in order, as the shell hands them on. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Takes what is to be said of a dump as a whole. */
export type Say = (level: Message['level'], text: string) => void;

export interface Reader {
  readonly format: Format;
  /** File name endings, lower case, with the dot (`.txt`); the same with `.gz` where the reader streams. */
  readonly endings: readonly string[];
  /** Cuts a dump into raw records, in order, without decoding them. */
  cut(dump: DumpPath, bytes: Bytes, say?: Say): AsyncIterable<RawRecord>;
  /** Decodes one record. Never throws for bad input: what cannot be read is a line marked unreadable and a message. */
  read(raw: RawRecord, sidecar: Stated): DumpRecord;
}
