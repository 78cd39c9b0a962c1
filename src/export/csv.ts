/** Rows of cells in, CSV out, line by line: as RFC 4180 writes it, and such that no spreadsheet runs a cell. */

/** Text is made one line; null leaves the cell empty; a list is joined by ` | `. */
export type Cell = string | number | null | readonly string[];

/** A spreadsheet that is told no charset takes UTF-8 for UTF-8 only where the file opens so. */
const BYTE_ORDER_MARK = '\ufeff';
const BETWEEN = ' | ';
/** Match: `"`, `,`, `;` (which parts cells where a comma is the decimal sign). Near miss: `|`. */
const NEEDS_QUOTES = /[",;]/;
/**
 * Where a spreadsheet may begin to read a formula: at a cell's first sign, be it a wide one; after a `;`, at which some part cells,
 * also where quotes follow it; after a `|`, at which people part lists. Match: `=1+1`, `a; -1`, `a;"=1`, `＝1`. Near miss: `1+1`, `a -b`.
 */
const FORMULA = /(^|[;|])([\s"]*)(?=[=+\-@＝＋－＠])/g;
/** White space, line ends and control characters: a cell is one line, so that no row can be made to begin within it. */
const BLANK = /[\s\p{Cc}]+/gu;

/** `columns`: their names, in order; every row has a cell for each. */
export function* csv(columns: readonly string[], rows: Iterable<readonly Cell[]>): Iterable<string> {
  yield BYTE_ORDER_MARK + line(columns);
  for (const row of rows) {
    if (row.length !== columns.length) throw new Error(`bug: ${row.length} cells for ${columns.length} columns`);
    yield line(row);
  }
}

const line = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(typeof cell === 'string' ? cell : cell.map((one) => one.replaceAll('|', '¦')).join(BETWEEN));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before what would be read as a formula: spreadsheets take the cell for text. */
function harmless(text: string): string {
  return text.toWellFormed().replace(BLANK, ' ').trim().replace(FORMULA, "$1$2'");
}
