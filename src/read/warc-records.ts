/** A WARC file's bytes in, its records out, and what stands between the end that one states and the next. */
import { WARCParser } from 'warcio';

const NOTHING = new Uint8Array();
const VERSION = new TextEncoder().encode('WARC/');

/** warcio's own way from record to record takes what a record has too much for the headers of the next one, and prints so on the console. */
export class WarcRecords extends WARCParser {
  /** The line with which the next record begins. */
  #begins: Uint8Array = NOTHING;

  /** To the next record, when the last one was read to its end; what stands before it but for the empty lines that part them. */
  async beyond(): Promise<Uint8Array> {
    const lines: Uint8Array[] = [];
    for (;;) {
      const line = await this._reader.readlineRaw();
      if (!line?.length || VERSION.every((byte, i) => line[i] === byte)) {
        this.#begins = line ?? NOTHING;
        return withoutEnd(Buffer.concat(lines));
      }
      lines.push(line);
    }
  }

  override async readToNextRecord(): Promise<Uint8Array> {
    const begins = this.#begins;
    this.#begins = NOTHING;
    return begins;
  }
}

const LINE_ENDS = [10, 13];

function withoutEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (LINE_ENDS.includes(bytes[end - 1]!)) end--;
  return bytes.subarray(0, end);
}
