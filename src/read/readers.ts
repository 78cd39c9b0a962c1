/** A file's name in, the reader for its format out: one row a format. */
import type { RawRecord } from '../model/record.js';
import { numeral } from '../text/numeral.js';
import { gunzipped } from './gzip.js';
import { htmlReader } from './html.js';
import { jsonReader } from './json.js';
import { jsonlReader } from './jsonl.js';
import { markdownReader } from './markdown.js';
import { oversizedReader } from './oversized.js';
import type { Reader } from './reader.js';
import { textReader } from './text.js';
import { warcReader } from './warc.js';
import { unzipped } from './zip.js';

export const readers: readonly Reader[] = [textReader, markdownReader, htmlReader, jsonReader, jsonlReader, warcReader];

/** Null where no reader takes such a file. A gzipped file (`news.jsonl.gz`) is read as what it was packed from, a zip archive as the files in it. */
export function readerFor(path: string): Reader | null {
  const name = path.toLowerCase();
  if (name.endsWith('.zip')) return zipReader;
  const ending = (file: string) => readers.find((reader) => reader.endings.some((end) => file.endsWith(end)));
  const plain = ending(name);
  if (plain || !name.endsWith('.gz')) return plain ?? null;
  const packed = ending(name.slice(0, -'.gz'.length));
  return packed ? { ...packed, cut: (dump, bytes, say) => packed.cut(dump, gunzipped(bytes), say) } : null;
}

/** Cuts only: each record is read by the reader of the file that it stood in. Archives in archives stay closed, and sidecars are read beside dumps alone. */
const zipReader: Reader = {
  ...textReader,
  endings: ['.zip'],
  async *cut(dump, bytes, say) {
    const closed: string[] = [];
    const isWanted = (name: string) => {
      const isRead = !isOfSystems(name) && !/\.zip$/i.test(name) && readerFor(name) !== null;
      if (!isRead && !isOfSystems(name)) closed.push(name);
      return isRead;
    };
    let number = 0;
    for await (const file of unzipped(bytes, isWanted))
      for await (const raw of readerFor(file.name)!.cut(dump, [file.bytes], say)) yield { ...raw, number: ++number };
    if (closed.length) say?.('warning', leftClosed(closed));
  },
};

/** A folder, a hidden file, or what systems put beside the files. */
function isOfSystems(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || name.split('/').at(-1)!.startsWith('.');
}

const SHOWN = 3;

function leftClosed(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${numeral(names.length - SHOWN)} more` : '';
  const named = `${names.slice(0, SHOWN).join(', ')}${more}`;
  return `holds what no reader takes there (${named}); it is passed over. Unpack the archive into the folder if it is needed`;
}

export function readerOf(raw: RawRecord): Reader {
  const found = [...readers, oversizedReader].find((reader) => reader.format === raw.format);
  if (!found) throw new Error(`bug: no reader for format ${raw.format}`);
  return found;
}
