/** The JSON object of an article in, the lines of its text out. */
import type { Line, Mark } from '../model/record.js';
import { isRow, type Row } from './json-fields.js';
import { linesOf } from './lines.js';

/** Where the text may stand: as plain text, as a list of paragraphs, or as fundus's `{ summary, sections: [{ headline, paragraphs }] }`. */
const BODIES = ['body', 'text', 'maintext', 'plaintext', 'raw_text'];
/** Lists and objects within each other; fundus has five. */
const DEEPEST = 8;

/** Without the title, numbered from 1; the first of the fields that holds something is the text. Null where it is nested deeper than any article. */
export function bodyLines(row: Row): readonly Line[] | null {
  for (const name of BODIES) {
    if (isDeeper(row[name], DEEPEST)) return null;
    const parts = partsIn(row[name], { kind: 'paragraph' });
    if (parts.length) return linesIn(parts);
  }
  return [];
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

interface Part {
  readonly text: string;
  readonly mark: Mark;
}

function partsIn(value: unknown, mark: Mark): Part[] {
  if (typeof value === 'string') return value.trim() ? [{ text: value, mark }] : [];
  if (Array.isArray(value)) return value.flatMap((inner) => partsIn(inner, mark));
  if (!isRow(value)) return [];
  const { summary, headline, paragraphs, sections } = value;
  return [
    ...partsIn(summary, { kind: 'deck' }),
    ...partsIn(headline, { kind: 'heading', level: 2 }),
    ...partsIn(paragraphs, mark),
    ...partsIn(sections, mark),
  ];
}

/** A blank line between two parts. */
function linesIn(parts: readonly Part[]): Line[] {
  const lines = parts.flatMap(({ text, mark }, i) => [...(i > 0 ? linesOf('') : []), ...linesOf(text, null, mark)]);
  return lines.map((line, i) => ({ ...line, number: i + 1 }));
}
