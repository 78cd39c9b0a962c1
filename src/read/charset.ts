/** Bytes in, the charset that they are most probably written in out, and how that is known. */
import { analyse } from 'chardet';
import { windows1252 } from './windows-1252.js';

export interface Charset {
  /** A label of the Encoding Standard, lower case. */
  readonly label: string;
  readonly known: 'mark' | 'valid' | 'declared' | 'detected' | 'assumed';
}

const MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** The detector's names for what news is written in, and the decoder's. ISO-8859-1 is decoded as its superset, as browsers do. */
const DETECTED: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-6': 'iso-8859-6',
  'ISO-8859-7': 'iso-8859-7',
  'ISO-8859-8': 'iso-8859-8',
  'ISO-8859-9': 'windows-1254',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'KOI8-R': 'koi8-r',
  Big5: 'big5',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  GB18030: 'gb18030',
  Shift_JIS: 'shift_jis',
};
const SAMPLE = 64 * 1024;
/** Below it, the detector's first answer on a few Latin letters is a guess: two letters "é" pass for Hebrew. */
const CONFIDENT = 30;
/** Of 100 units of UTF-16 text in a script with spaces, so many at least are spaces, digits or ASCII punctuation: their high byte is zero. */
const UTF16_ZEROS = 0.1;
/** Of Chinese or Japanese only line ends and digits are; then what is decoded must be text throughout. */
const FEWEST_ZEROS = 0.005;
const TEXT_SHARE = 0.98;

/** `declared`: by a container, a meta tag or a sidecar; null where nobody did. */
export function charsetOf(bytes: Uint8Array, declared: string | null): Charset {
  const mark = MARKS.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (mark) return { label: mark[0], known: 'mark' };
  const wide = unmarkedUtf16(bytes);
  if (wide) return { label: wide, known: 'detected' };
  if (decodes(bytes, 'utf-8')) return { label: 'utf-8', known: 'valid' };
  if (declared && declared !== 'utf-8' && isLabel(declared)) return { label: declared, known: 'declared' };
  return detected(bytes);
}

function detected(bytes: Uint8Array): Charset {
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    const label = DETECTED[name];
    if (!label || confidence < CONFIDENT || !decodes(bytes, label)) continue;
    return { label: label === 'windows-1252' && isLatin9(bytes) ? 'iso-8859-15' : label, known: 'detected' };
  }
  return { label: 'windows-1252', known: 'assumed' };
}

/** What ISO-8859-15 has for "€" and "œ", and Windows-1252 for letters that news has not. Match: "3 ¤", "c½ur". Near miss: "1½ miles". */
const LATIN_9 = /\d ?¤|¤ ?\d|\p{L}½\p{L}/u;
/** Windows-1252 has its quotes and dashes here, ISO-8859-15 nothing. */
const HIGH_CONTROLS = [0x80, 0x9f] as const;

/** The detector does not know it. */
function isLatin9(bytes: Uint8Array): boolean {
  const [first, last] = HIGH_CONTROLS;
  return !bytes.some((byte) => byte >= first && byte <= last) && LATIN_9.test(windows1252(bytes));
}

/** UTF-16 without a mark: many zeros, in every second byte only, or some (the letter “一” ends with one too), and text throughout. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const enough = (sample.length / 2) * UTF16_ZEROS;
  const found = HIGH_BYTES.find(([, high]) => zeros[high] > enough && zeros[1 - high]! < zeros[high] / 50);
  const few = (sample.length / 2) * FEWEST_ZEROS;
  const isFound = ([label, high]: (typeof HIGH_BYTES)[number]) => zeros[high] > few && isText(sample, label);
  return (found ?? HIGH_BYTES.find(isFound))?.[0] ?? null;
}

/** Where the high byte of a unit stands. */
const HIGH_BYTES = [
  ['utf-16le', 1],
  ['utf-16be', 0],
] as const;

/** Letters, signs and spaces nearly throughout, and no UTF-8, in which ASCII with a stray NUL may pass for Chinese. */
function isText(bytes: Uint8Array, label: string): boolean {
  if (decodes(bytes, 'utf-8') || !decodes(bytes, label)) return false;
  const text = decoded(bytes, label);
  return (text.match(TEXTUAL)?.length ?? 0) >= TEXT_SHARE * text.length;
}

/** Match: "隧", "。", "7", a line end. Near misses: NUL, letters for private use. */
const TEXTUAL = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\t\n\r]/gu;

export function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    decoded(bytes, label, true);
    return true;
  } catch {
    return false;
  }
}

/** The text of bytes in a charset of the Encoding Standard, without its byte order mark; throws a RangeError for an unknown label, a TypeError where `fatal` finds a wrong byte. */
export function decoded(bytes: Uint8Array, label: string, fatal = false): string {
  const decoder = new TextDecoder(label, { fatal });
  return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
}

function isLabel(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
