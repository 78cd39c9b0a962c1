/** Bytes in, text out, with what was wrong with them as messages. */
import type { DumpPath } from '../model/brand.js';
import type { Message } from '../model/message.js';
import { binaryKind } from './binary.js';
import { type Charset, charsetOf, decoded, decodes } from './charset.js';
import { repairMojibake } from './mojibake.js';
import { windows1252 } from './windows-1252.js';

export interface Decoded {
  readonly text: string;
  /** Why nothing of it can be read; null where it can. */
  readonly unreadable: string | null;
  readonly messages: readonly Message[];
}

const NEWLINE = 10;
/** Of the lines with bytes above 127, so many must be valid for a file to pass as UTF-8 with damage. */
const MOSTLY_UTF8 = 0.5;

/** `declared`: the charset that a container, a meta tag or a sidecar names, lower case. */
export function decode(bytes: Uint8Array, dump: DumpPath, declared: string | null = null): Decoded {
  const message = (level: Message['level'], line: number | null, text: string): Message => ({
    level,
    path: dump,
    line,
    text,
  });
  const charset = charsetOf(bytes, declared);
  const kind = binaryKind(bytes, charset.label.startsWith('utf-16'));
  if (kind) {
    const unreadable = `${kind}, not text`;
    const advice = `this is ${unreadable}; it is set aside. Put its text into the folder instead`;
    return { text: '', unreadable, messages: [message('warning', null, advice)] };
  }
  if (charset.known === 'detected' || charset.known === 'assumed') {
    const damaged = damagedUtf8(bytes);
    if (damaged) {
      const advice = 'not valid UTF-8 here; these lines are read as windows-1252. Check their letters';
      return repaired(damaged.text, dump, [message('warning', damaged.firstLine, advice)]);
    }
  }
  const text = decoded(bytes, charset.label);
  return repaired(text, dump, charset.label === 'utf-8' ? [] : [message(...said(charset, bytes))]);
}

function said({ label, known }: Charset, bytes: Uint8Array): [Message['level'], number | null, string] {
  if (known === 'mark' || known === 'declared') return ['note', null, `read as ${label}, as the file says`];
  const line = label.startsWith('utf-16') ? null : firstInvalidLine(bytes);
  return ['warning', line, guessOf({ label, known }, 'the file')];
}

/** In words, of a charset that nobody declared; `what` is read in it. */
export function guessOf({ label, known }: Charset, what: string): string {
  const sure = known === 'detected' ? 'which its bytes look like' : 'a guess';
  return `not valid UTF-8; ${what} is read as ${label}, ${sure}. Save it as UTF-8 to be sure of its letters`;
}

function repaired(text: string, dump: DumpPath, messages: readonly Message[]): Decoded {
  const whole = text.replaceAll('\0', REPLACEMENT);
  const right = repairMojibake(whole);
  const note = (now: string, before: string, what: string): Message[] =>
    now === before ? [] : [{ level: 'note', path: dump, line: firstChange(now, before), text: what }];
  return {
    text: right,
    unreadable: null,
    messages: [
      ...messages,
      ...note(whole, text, `NUL characters, which no text has, are shown as ${REPLACEMENT}, here and below`),
      ...note(right, whole, 'UTF-8 that had been decoded as Windows-1252 was put right, here and below'),
    ],
  };
}

/** What stands for a character that cannot be shown, as in HTML. */
const REPLACEMENT = '\ufffd';

/** The line on which two texts begin to differ. */
function firstChange(now: string, before: string): number {
  let at = 0;
  while (now[at] === before[at]) at++;
  return before.slice(0, at).split('\n').length;
}

function* byLine(bytes: Uint8Array): Iterable<Uint8Array> {
  let from = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
    yield bytes.subarray(from, end + 1);
    from = end + 1;
  }
  yield bytes.subarray(from);
}

function firstInvalidLine(bytes: Uint8Array): number {
  let number = 0;
  for (const line of byLine(bytes)) {
    number++;
    if (!decodes(line, 'utf-8')) return number;
  }
  return number;
}

/** A file in UTF-8 but for some lines (two files in different charsets run together); null where it is not that. */
function damagedUtf8(bytes: Uint8Array): { text: string; firstLine: number } | null {
  const parts: string[] = [];
  let [valid, invalid, number, firstLine] = [0, 0, 0, 0];
  for (const line of byLine(bytes)) {
    number++;
    const foreign = line.some((byte) => byte > 127);
    const right = !foreign || decodes(line, 'utf-8');
    if (foreign && right) valid++;
    if (!right) {
      invalid++;
      firstLine ||= number;
    }
    parts.push(right ? new TextDecoder('utf-8', { ignoreBOM: number > 1 }).decode(line) : windows1252(line));
  }
  return invalid && valid > (valid + invalid) * MOSTLY_UTF8 ? { text: parts.join(''), firstLine } : null;
}
