/** A JSON document in, one article a record out: an object, or a list of objects, as trafilatura, news-please and fundus write it. */
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord, RawRecord, Stated } from '../model/record.js';
import { inUtf8 } from './in-utf8.js';
import { articleIn } from './json-article.js';
import type { Bytes, Reader, Say } from './reader.js';

export const jsonReader: Reader = { format: 'json', endings: ['.json'], cut, read };

/** Match: a file that begins `[`, or `{` with nothing after it on its line. Near miss: `{"title": …` */
export function isDocument(start: Uint8Array): boolean {
  return /^\uFEFF?\s*(?:\[|\{[ \t\r]*\n)/u.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(start));
}

const CODE = { quote: 34, comma: 44, backslash: 92, openList: 91, closeList: 93, open: 123, close: 125 };

/** A record is an object at the top or in the list at the top; what else stands there is one too, as far as the next object. */
async function* cut(dump: DumpPath, bytes: Bytes, say?: Say): AsyncIterable<RawRecord> {
  const values = new Values();
  let number = 0;
  const record = (value: Uint8Array): RawRecord => ({
    dump,
    format: 'json',
    number: ++number,
    bytes: value,
    about: null,
  });
  for await (const chunk of inUtf8(bytes, say)) for (const value of values.in(chunk)) yield record(value);
  const rest = values.rest();
  if (rest) yield record(rest);
}

/** Cuts chunks at the ends of objects. It knows strings and brackets alone: all else is for who reads the record. */
class Values {
  readonly #open: Uint8Array[] = [];
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  /** Nothing but white space, commas and the list's brackets since the last object. */
  #isBetween = true;

  *in(chunk: Uint8Array): Iterable<Uint8Array> {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (this.#isBetween && !isSeparator(byte)) {
        this.#isBetween = false;
        from = i;
      }
      if (this.#isBetween) continue;
      if (byte === CODE.open && this.#isStray && (i > from || this.#open.length > 0)) {
        yield this.#taken(chunk.slice(from, i));
        this.#isBetween = false;
        from = i;
      }
      if (this.#ends(byte)) yield this.#taken(chunk.slice(from, i + 1));
    }
    if (!this.#isBetween) this.#open.push(chunk.slice(from));
  }

  /** What stands after the last object. */
  rest(): Uint8Array | null {
    return this.#isBetween ? null : this.#taken(new Uint8Array());
  }

  /** What is open is no object. */
  get #isStray(): boolean {
    return this.#depth === 0 && !this.#isString;
  }

  #taken(last: Uint8Array): Uint8Array {
    const value = Buffer.concat([...this.#open, last]);
    this.#open.length = 0;
    this.#depth = 0;
    this.#isBetween = true;
    return value;
  }

  /** An object ends with the byte. */
  #ends(byte: number): boolean {
    if (this.#isString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === CODE.backslash) this.#isEscaped = true;
      else this.#isString = byte !== CODE.quote;
      return false;
    }
    if (byte === CODE.quote) this.#isString = true;
    else if (byte === CODE.open) this.#depth++;
    else if (byte === CODE.close) return --this.#depth <= 0;
    return false;
  }
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function isSeparator(byte: number): boolean {
  const { comma, openList, closeList } = CODE;
  return byte <= 32 || byte === comma || byte === openList || byte === closeList || BYTE_ORDER_MARK.includes(byte);
}

function read(raw: RawRecord, sidecar: Stated): DumpRecord {
  return articleIn(raw, sidecar, DUE);
}

const DUE = 'A .json file must hold an object with a `title` and a `body`, or a list of them';
