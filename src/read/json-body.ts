/** The JSON object of an article in, the lines of its text out. */
import type { Line, Mark } from '../model/record.js';
import { isRow, type Row } from './json-fields.js';
import { linesOf } from './lines.js';
import { markupBlocks } from './markup.js';

/** Where the text may stand: as plain text, as a list of paragraphs, as fundus's `{ summary, sections: [{ headline, paragraphs }] }`, or as objects that hold it under such a name again. */
const BODIES = ['body', 'text', 'maintext', 'plaintext', 'raw_text', 'content', 'articleBody'];
/** An object's own text: the first of them that holds something, for the others are mostly the same text in another form. */
const TEXTS = [...BODIES, 'rendered', 'html', 'value'];
/** What an object holds beside its own text. */
const LISTS = ['paragraphs', 'sections', 'blocks', 'children', 'items'];
const HEADINGS = ['headline', 'heading', 'title'];
/** Lists and objects within each other; fundus has five. */
const DEEPEST = 8;

export interface Body {
  /** Without the title, numbered from 1. */
  readonly lines: readonly Line[];
  /** Some of it was HTML. */
  readonly isMarkup: boolean;
  /** In words; each begins with the field's name. */
  readonly problems: readonly string[];
}

/** Of the first field that holds text in a known shape, else of the first with any text. Null where it is nested deeper than any article. */
export function bodyIn(row: Row): Body | null {
  let unknown: Body | null = null;
  for (const name of BODIES) {
    if (isDeeper(row[name], DEEPEST)) return null;
    const parts = keptOf(partsIn(row[name], PARAGRAPH));
    if (parts.some(({ isRead }) => isRead)) return bodyOf(name, parts);
    if (parts.length) unknown ??= bodyOf(name, parts);
  }
  return unknown ?? { lines: [], isMarkup: false, problems: [] };
}

const PARAGRAPH: Mark = { kind: 'paragraph' };

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

interface Part {
  readonly text: string;
  readonly mark: Mark;
  /** Its place says that it is text; else it stands in an object none of whose names is known. */
  readonly isRead: boolean;
}

function partsIn(value: unknown, mark: Mark): Part[] {
  if (typeof value === 'string') return value.trim() ? [{ text: value, mark, isRead: true }] : [];
  if (Array.isArray(value)) return value.flatMap((inner) => partsIn(inner, mark));
  if (!isRow(value)) return [];
  const under = (name: string, own: Mark) => partsIn(value[name], own);
  const text = TEXTS.map((name) => under(name, mark)).find((parts) => parts.length) ?? [];
  const inside = [...text, ...LISTS.flatMap((name) => under(name, mark)), ...under('caption', { kind: 'caption' })];
  return [
    ...under('summary', { kind: 'deck' }),
    ...HEADINGS.flatMap((name) => under(name, { kind: 'heading', level: 2 })),
    ...(inside.length ? inside : strayIn(value)),
  ];
}

const KNOWN = new Set([...TEXTS, ...LISTS, ...HEADINGS, 'summary', 'caption']);

/** Every string of an object under none of the known names. */
function strayIn(row: Row): Part[] {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return value.trim() ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  const stray = Object.entries(row).flatMap(([name, value]) => (KNOWN.has(name) ? [] : strings(value)));
  return stray.map((text) => ({ text, mark: PARAGRAPH, isRead: false }));
}

/** Match: "image", "https://h.example/a.jpg", "2021-09-03". Near misses: "A ferry", "渡轮". */
const DATUM = /^[!-~]+$/;

/** What stands in a shape that is not known is kept but for types, addresses and the like; those too where nothing else is there. */
function keptOf(parts: Part[]): Part[] {
  const kept = parts.filter(({ text, isRead }) => isRead || !DATUM.test(text.trim()));
  return kept.length ? kept : parts;
}

function bodyOf(name: string, parts: readonly Part[]): Body {
  const problem = `\`${name}\` holds text in a shape that is not known; it is kept, a line each. Write it as one text, or as a list of paragraphs`;
  const plain = parts.flatMap(plainParts);
  return {
    lines: linesIn(plain),
    isMarkup: plain.some((part) => !parts.includes(part)),
    problems: parts.every(({ isRead }) => isRead) ? [] : [problem],
  };
}

/** Those that a part in HTML is made of; what has a place of its own in the record is what the place says. */
function plainParts(part: Part): Part[] {
  const isText = part.mark.kind === 'paragraph';
  const blocks = markupBlocks(part.text);
  return blocks?.map(({ text, mark }) => ({ ...part, text, mark: isText && mark ? mark : part.mark })) ?? [part];
}

/** A blank line between two parts. */
function linesIn(parts: readonly Part[]): Line[] {
  const lines = parts.flatMap(({ text, mark }, i) => [...(i > 0 ? linesOf('') : []), ...linesOf(text, null, mark)]);
  return lines.map((line, i) => ({ ...line, number: i + 1 }));
}
