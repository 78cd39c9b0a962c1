/** JSON in any charset in, the same in UTF-8 or as text out; what no charset could have written is told of. */
import { begun } from './begun.js';
import { binaryKind } from './binary.js';
import { type Charset, charsetOf, decoded, decodes } from './charset.js';
import { guessOf } from './decode.js';
import type { Bytes, Say } from './reader.js';

/** Bytes by which a file's charset is told. */
const SAMPLE = 64 * 1024;

/** A file's bytes, which JSON is cut by; says in which charset they were. What is in UTF-8, or in it but for some bytes, is left as it is. */
export async function* inUtf8(bytes: Bytes, say?: Say): AsyncIterable<Uint8Array> {
  const { start, all } = await begun(bytes, SAMPLE);
  const charset = otherCharset(start.length < SAMPLE ? start : start.subarray(0, lastEnd(start)));
  if (!charset) {
    yield* all;
    return;
  }
  const { label, known } = charset;
  if (known === 'mark') say?.('note', `read as ${label}, as the file says`);
  else say?.('warning', guessOf(charset, 'the file'));
  yield* transcoded(all, label);
}

/** A record's text, and what is wrong with its bytes, in words; the others of its file may be in UTF-8. */
export function jsonText(bytes: Uint8Array): { readonly text: string; readonly problem: string | null } {
  if (decodes(bytes, 'utf-8')) return { text: decoded(bytes, 'utf-8'), problem: null };
  const charset = otherCharset(bytes);
  return charset
    ? { text: decoded(bytes, charset.label), problem: guessOf(charset, 'the record') }
    : { text: decoded(bytes, 'utf-8'), problem: `bytes that are not valid UTF-8 are shown as ${REPLACEMENT}` };
}

const REPLACEMENT = '\ufffd';

/** Null for UTF-8, and for what is no text. */
function otherCharset(bytes: Uint8Array): Charset | null {
  const charset = charsetOf(bytes, null);
  if (charset.label === 'utf-8' || binaryKind(bytes, charset.label.startsWith('utf-16'))) return null;
  const isGuessed = charset.known === 'assumed' || charset.known === 'detected';
  return isGuessed && !charset.label.startsWith('utf-16') && isMostlyUtf8(bytes) ? null : charset;
}

/** Letters of other charsets are seldom well-formed UTF-8, and never most of them. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [whole, broken] = [0, 0];
  for (const letter of decoded(bytes, 'utf-8')) {
    if (letter === REPLACEMENT) broken++;
    else if (letter > '\u007f') whole++;
  }
  return whole > broken;
}

/** A line end and a quotation mark, over which no character goes on. */
const ENDS = [10, 34];

/** The place after the last of them and the zero that UTF-16 may have behind it; 0 where there is none. */
function lastEnd(bytes: Uint8Array): number {
  for (let at = bytes.length; at > 0; at--) if (ENDS.includes(bytes[at - 1]!)) return bytes[at] === 0 ? at + 1 : at;
  return 0;
}

async function* transcoded(bytes: Bytes, label: string): AsyncIterable<Uint8Array> {
  const decoder = new TextDecoder(label);
  // In it a byte is a character, and Node's own decoder is not to be relied on: see `windows1252`.
  const isBytewise = decoder.encoding === 'windows-1252';
  for await (const part of bytes)
    yield Buffer.from(isBytewise ? decoded(part, label) : decoder.decode(part, { stream: true }));
  if (!isBytewise) yield Buffer.from(decoder.decode());
}
