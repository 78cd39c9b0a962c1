/** A WARC or WET file in, one record a captured page out. */
import { type LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord, RawAbout, RawRecord, Stated } from '../model/record.js';
import { dayOf } from './day.js';
import { decode } from './decode.js';
import { readHtml } from './html.js';
import { linesOf, longTexts } from './lines.js';
import type { Bytes, Reader } from './reader.js';

/** ISO 28500: what holds a page. Requests, metadata and revisits hold none. */
const PAGES = new Set(['response', 'resource', 'conversion']);
const HTML = new Set(['text/html', 'application/xhtml+xml']);
const OK = 200;

/** Records are numbered from 1 over all records of the file, so that the number finds it with any WARC tool; warcio unpacks gzip itself. */
export const warcReader: Reader = { format: 'warc', endings: ['.warc', '.wet', '.warc.gz', '.wet.gz'], cut, read };

async function* cut(dump: DumpPath, bytes: Bytes): AsyncIterable<RawRecord> {
  let number = 0;
  for await (const record of new WARCParser(bytes)) {
    number++;
    const content = record.reader as LimitReader;
    const about = aboutOf(record);
    if (about) yield { dump, format: 'warc', number, bytes: await record.readFully(true), about };
    await passOver(content);
    if (content.limit > 0) throw new Error(`record ${number} is shorter than it says`);
  }
}

/** To the end of the record or of the file: warcio's own way of skipping waits for ever for what a file that breaks off does not have. */
async function passOver(content: LimitReader): Promise<void> {
  for await (const _ of content);
}

/** Null for a record that is no page of text. */
function aboutOf(record: WARCRecord): RawAbout | null {
  if (!PAGES.has(record.warcType)) return null;
  if (record.httpHeaders && Number(record.httpHeaders.statusCode) !== OK) return null;
  const declared = (record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '').toLowerCase();
  const [mediaType = '', ...parameters] = declared.split(';').map((part) => part.trim());
  if (!HTML.has(mediaType) && mediaType !== 'text/plain') return null;
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  return {
    url: record.warcTargetURI ?? null,
    captured: dayOf(record.warcDate ?? null),
    mediaType,
    charset: charset?.replace(/["']/g, '') ?? null,
  };
}

function read(raw: RawRecord, sidecar: Stated): DumpRecord {
  if (raw.about && HTML.has(raw.about.mediaType)) return readHtml(raw, sidecar);
  const { text, unreadable, messages } = decode(raw.bytes, raw.dump, raw.about?.charset ?? null);
  const lines = linesOf(text, unreadable);
  return {
    dump: raw.dump,
    number: raw.number,
    ref: raw.about?.url ?? null,
    kind: 'dump',
    lines,
    stated: {
      ...sidecar,
      url: sidecar.url ?? raw.about?.url ?? null,
      captured: sidecar.captured ?? raw.about?.captured ?? null,
    },
    messages: [...messages, ...longTexts(lines, raw)],
  };
}
