/** A WARC or WET file in, one record a captured page out. */
import { brotliDecompressSync } from 'node:zlib';
import type { LimitReader, WARCRecord } from 'warcio';
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord, RawAbout, RawRecord, Stated } from '../model/record.js';
import { dayOf } from './day.js';
import { decode } from './decode.js';
import { readHtml } from './html.js';
import { linesOf, longTexts } from './lines.js';
import { LARGEST } from './oversized.js';
import type { Bytes, Reader } from './reader.js';
import { ofRecord, recordMessage } from './record-message.js';
import { WarcRecords } from './warc-records.js';

/** ISO 28500: what holds a page. Requests, metadata and revisits hold none. */
const PAGES = new Set(['response', 'resource', 'conversion']);
const HTML = new Set(['text/html', 'application/xhtml+xml']);
const OK = 200;
/** HTTP lets a server leave the type out; a browser then looks at the content, and so does this reader. */
const UNDECLARED = '';
const OPENS_HTML = /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title)\b/i;
const SNIFFED_BYTES = 1024;

/** Records are numbered from 1 over all records of the file, so that the number finds it with any WARC tool; warcio unpacks gzip itself. */
export const warcReader: Reader = { format: 'warc', endings: ['.warc', '.wet', '.warc.gz', '.wet.gz'], cut, read };

async function* cut(dump: DumpPath, bytes: Bytes): AsyncIterable<RawRecord> {
  let number = 0;
  const records = new WarcRecords(bytes);
  for await (const record of records) {
    number++;
    const content = record.reader as LimitReader;
    const stated = aboutOf(record);
    const bytes = stated ? unpacked(record, await record.readFully(true)) : NOTHING;
    const about = stated && isPage(stated, bytes) ? { ...stated, problem: problemOf(record, bytes) } : null;
    const raw = { dump, format: 'warc', number, bytes } as const;
    await passOver(content);
    const beyond = content.limit > 0 ? NOTHING : await records.beyond().catch((error: unknown) => error as Error);
    if (about)
      yield { ...raw, ...mended(raw.bytes, about, beyond instanceof Error ? NOTHING : beyond, isCoded(record)) };
    if (beyond instanceof Error) throw beyond;
    if (content.limit > 0) throw new Error(`record ${number} is shorter than it says`);
  }
}

const NOTHING = new Uint8Array();

/** With what stands `beyond` its stated end, where that is text and no part of a packed whole. */
function mended(
  bytes: Uint8Array,
  about: RawAbout,
  beyond: Uint8Array,
  isPacked: boolean,
): Pick<RawRecord, 'bytes' | 'about'> {
  if (!beyond.length) return { bytes, about };
  const says = `its Content-Length is too small by ${beyond.length} bytes`;
  return isPacked
    ? { bytes, about: { ...about, problem: `${says}, which are left out. Fetch it again` } }
    : {
        bytes: Buffer.concat([bytes, beyond]),
        about: { ...about, problem: `${says}, which are read as its end. Check its text` },
      };
}

/** What warcio unpacks, and what is unpacked here. */
const CODINGS = new Set(['identity', 'gzip', 'x-gzip', 'deflate', 'br']);

const codingOf = ({ httpHeaders }: WARCRecord): string | undefined =>
  httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase();

/** Nothing where it is damaged, or too large to hold: `problemOf` says so. */
function unpacked(record: WARCRecord, bytes: Uint8Array): Uint8Array {
  if (codingOf(record) !== 'br') return bytes;
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return NOTHING;
  }
}

/** Of the content of a page, in words. */
function problemOf(record: WARCRecord, bytes: Uint8Array): string | null {
  const coding = codingOf(record);
  if (!coding || coding === 'identity') return null;
  if (!CODINGS.has(coding)) return `its content is packed as ${coding}, which is not read. Fetch it again without that`;
  return bytes.length ? null : 'its content is damaged, empty or too large. Fetch it again';
}

const isCoded = ({ httpHeaders }: WARCRecord): boolean =>
  ['content-encoding', 'transfer-encoding'].some((name) => httpHeaders?.headers.has(name));

/** To the end of the record or of the file: warcio's own way of skipping waits for ever for what a file that breaks off does not have. */
async function passOver(content: LimitReader): Promise<void> {
  for await (const _ of content);
}

/** Null for a record that is no page of text. */
function aboutOf(record: WARCRecord): RawAbout | null {
  if (!PAGES.has(record.warcType)) return null;
  if (record.httpHeaders && Number(record.httpHeaders.statusCode) !== OK) return null;
  const http = record.httpHeaders?.headers;
  const declared = ((http ? http.get('content-type') : record.warcContentType) ?? '').toLowerCase();
  const [mediaType = '', ...parameters] = declared.split(';').map((part) => part.trim());
  if (mediaType && !HTML.has(mediaType) && mediaType !== 'text/plain') return null;
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  return {
    url: record.warcTargetURI ?? null,
    captured: dayOf(record.warcDate ?? null),
    mediaType: mediaType || UNDECLARED,
    charset: charset?.replace(/["']/g, '') ?? null,
    problem: null,
  };
}

/** Of what is declared to be nothing only HTML is known by its opening. */
function isPage({ mediaType }: RawAbout, bytes: Uint8Array): boolean {
  return mediaType !== UNDECLARED || OPENS_HTML.test(Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1'));
}

function read(raw: RawRecord, sidecar: Stated): DumpRecord {
  const isHtml = raw.about && (HTML.has(raw.about.mediaType) || raw.about.mediaType === UNDECLARED);
  const record = isHtml ? readHtml(raw, sidecar) : readText(raw, sidecar);
  const problem = raw.about?.problem;
  return problem ? { ...record, messages: [recordMessage(raw, 'warning', problem), ...record.messages] } : record;
}

function readText(raw: RawRecord, sidecar: Stated): DumpRecord {
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
    messages: [...ofRecord(raw, messages), ...longTexts(lines, raw)],
  };
}
