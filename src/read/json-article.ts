/** The JSON object of an article in, its record out. */
import type { DumpRecord, Line, RawRecord, Stated } from '../model/record.js';
import { jsonText } from './in-utf8.js';
import { bodyIn } from './json-body.js';
import { field, isRow, type Row, statedIn } from './json-fields.js';
import { titleIn } from './json-title.js';
import { longTexts } from './lines.js';
import { repairMojibake } from './mojibake.js';
import { recordMessage } from './record-message.js';

/** `due`: what a record of the format is to be, in words, for who has to mend it: "Each line must be…". */
export function articleIn(raw: RawRecord, sidecar: Stated, due: string): DumpRecord {
  const { text, problem: misread } = jsonText(raw.bytes);
  const found = parse(text);
  if (found instanceof Unreadable) return unreadable(raw, sidecar, found, due);
  const { row, repairs } = repaired(found);
  const { text: title, problems: ofTitle } = titleIn(row);
  const body = bodyIn(row);
  if (body === null) return unreadable(raw, sidecar, new Unreadable('its text is nested deeper than any article'), due);
  if (!body.lines.length && !title) return unreadable(raw, sidecar, new Unreadable(EMPTY), due);
  const titleLines: Line[] = title ? [{ number: 1, text: title, mark: { kind: 'title' }, unreadable: null }] : [];
  const lines = [...titleLines, ...body.lines.map((line) => ({ ...line, number: line.number + titleLines.length }))];
  const { stated, problems } = statedIn(row, title, sidecar);
  return {
    dump: raw.dump,
    number: raw.number,
    ref: field(row, 'id') ?? stated.url,
    kind: 'article',
    lines,
    stated,
    messages: [
      ...(misread === null ? [] : [recordMessage(raw, 'warning', misread)]),
      ...repairs.map((what) => recordMessage(raw, 'note', what)),
      ...(body.isMarkup ? [recordMessage(raw, 'note', 'its text is HTML, and read as a page is')] : []),
      ...[...ofTitle, ...body.problems, ...problems].map((problem) => recordMessage(raw, 'warning', problem)),
      ...longTexts(lines, raw),
    ],
  };
}

const EMPTY = 'neither `body` nor `text` nor `title` holds anything';

class Unreadable {
  readonly why: string;
  /** In the words of the engine, which change with it: for the user's eyes, not for the site. */
  readonly detail: string;

  constructor(why: string, detail = '') {
    this.why = why;
    this.detail = detail;
  }
}

/** The object, or why there is none. */
function parse(text: string): Row | Unreadable {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch (error) {
    return new Unreadable('not valid JSON', `: ${(error as SyntaxError).message}`);
  }
  return isRow(row) ? row : new Unreadable('not a JSON object');
}

/** Levels below the object on which fields that are read may stand: a body has eight. */
const DEEPEST = 9;

interface Repaired {
  readonly row: Row;
  /** What was repaired, in words. */
  readonly repairs: readonly string[];
}

const REPAIRS = [
  ['halves of characters (lone surrogates) are shown as \ufffd', (text: string) => text.toWellFormed()],
  ['NUL characters, which no text has, are shown as \ufffd', (text: string) => text.replaceAll('\0', '\ufffd')],
  ['UTF-8 that had been decoded as Windows-1252 was put right', repairMojibake],
] as const;

/** The object with the characters of every field put right. */
function repaired(row: Row): Repaired {
  const repairs = new Set<string>();
  const rightText = (value: string): string =>
    REPAIRS.reduce((text, [what, repair]) => {
      const now = repair(text);
      if (now !== text) repairs.add(what);
      return now;
    }, value);
  const right = (value: unknown, levels: number): unknown => {
    if (typeof value === 'string') return rightText(value);
    if (levels === 0) return value;
    if (Array.isArray(value)) return value.map((inner) => right(inner, levels - 1));
    if (!isRow(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, right(inner, levels - 1)]));
  };
  return { row: right(row, DEEPEST) as Row, repairs: [...repairs] };
}

function unreadable(raw: RawRecord, sidecar: Stated, { why, detail }: Unreadable, due: string): DumpRecord {
  const text = new TextDecoder().decode(raw.bytes).replace(/[\r\n]+/g, ' ');
  return {
    dump: raw.dump,
    number: raw.number,
    ref: null,
    kind: 'article',
    lines: [{ number: 1, text, mark: null, unreadable: why }],
    stated: sidecar,
    messages: [recordMessage(raw, 'warning', `${why}${detail}; the record is set aside. ${due}`)],
  };
}
