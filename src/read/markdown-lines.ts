/** Markdown in, the plain text of each of its lines with a mark out; HTML in it stays visible as text. */
import type { Image, ImageReference, List, Nodes, Paragraph } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Mark } from '../model/record.js';

export interface MarkdownLine {
  readonly text: string;
  readonly mark: Mark | null;
}

const parser = unified().use(remarkParse);

/** By 1-based line; lines that hold no text (fences, rules, definitions) are missing. Null where it has more markup, or more deeply nested, than any article. */
export function markdownLines(source: string): ReadonlyMap<number, MarkdownLine> | null {
  if (isTangled(source)) return null;
  const raw = source.split('\n');
  const lines = new Map<number, { text: string; mark: Mark | null }>();
  const add = (line: number, text: string, mark: Mark | null) => {
    const known = lines.get(line);
    if (known) known.text += text;
    else lines.set(line, { text, mark });
  };
  const verbatim = (first: number, last: number) => {
    for (let line = first; line <= last; line++)
      if (raw[line - 1]?.trim()) add(line, raw[line - 1]!, { kind: 'paragraph' });
  };
  /** Of one paragraph or heading: its first line bears the mark, the others go on from it. */
  const inline = (node: Nodes, mark: Mark, first: number) => {
    if ('value' in node) {
      node.value.split('\n').forEach((part, i) => {
        const line = startOf(node) + i;
        if (part) add(line, part, line === first ? mark : CONTINUED);
      });
    } else if ('alt' in node) add(startOf(node), imageText(node), startOf(node) === first ? mark : CONTINUED);
    if ('children' in node) for (const child of node.children) inline(child, mark, first);
  };
  /** A row a line, its cells parted as those of HTML; the line of dashes is markup. */
  const table = (node: Paragraph, first: number, last: number) => {
    inline(node, TABLE_ROW, first);
    lines.delete(first + 1);
    for (let line = first; line <= last; line++) {
      const row = lines.get(line);
      if (row) lines.set(line, { text: cells(row.text), mark: TABLE_ROW });
    }
  };
  const list = ({ ordered, start, children }: List, around: Mark) => {
    children.forEach((item, i) => {
      const line = startOf(item);
      block(item, around);
      const found = lines.get(line);
      if (ordered && found?.mark?.kind === 'listItem') found.text = `${(start ?? 1) + i}. ${found.text}`;
    });
  };
  const block = (node: Nodes, around: Mark) => {
    const [first, last] = [startOf(node), node.position?.end.line ?? startOf(node)];
    if (node.type === 'heading') inline(node, { kind: 'heading', level: node.depth }, first);
    else if (node.type === 'paragraph' && isDelimiter(raw[first] ?? '')) table(node, first, last);
    else if (node.type === 'paragraph') inline(node, isImage(node) ? { kind: 'caption' } : around, first);
    else if (node.type === 'list') list(node, around);
    else if (node.type === 'html') verbatim(first, last);
    else if (node.type === 'code')
      verbatim(isFenced(raw[first - 1]!) ? first + 1 : first, isFenced(raw[first - 1]!) ? last - 1 : last);
    else if ('children' in node) for (const child of node.children) block(child, AROUND[node.type] ?? around);
  };
  try {
    block(parser.parse(source), { kind: 'paragraph' });
  } catch (error) {
    if (error instanceof RangeError) return null; // the stack's end
    throw error;
  }
  return new Map([...lines].filter(([, { text }]) => text.trim()).map(([line, found]) => [line, trimmed(found)]));
}

/** What may open a part of a line. Near miss: a `]`, which closes one. */
const OPENER = /[[<]|\*+|_+|`+/g;
/** Of one block; the parser's time grows with the square of them, or worse: 0.2 s for 1,000, 15 s for 10,000. A list of links has two or three a line. */
const MOST_OPENERS = 1000;
/** Match: a hundred `> ` or `- ` at the beginning of a line. Near miss: `----` and so on, a rule. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){100}/m;

function isTangled(source: string): boolean {
  if (DEEP.test(source)) return true;
  return source.split(/\n[ \t]*\n/).some((block) => (block.match(OPENER)?.length ?? 0) > MOST_OPENERS);
}

const CONTINUED: Mark = { kind: 'continued' };
const TABLE_ROW: Mark = { kind: 'tableRow' };
const AROUND: Readonly<Record<string, Mark>> = { listItem: { kind: 'listItem' }, blockquote: { kind: 'quote' } };

const startOf = (node: Nodes): number => node.position?.start.line ?? 1;
const isImage = ({ children }: Paragraph): boolean =>
  children.every(({ type }) => type === 'image' || type === 'imageReference');
/** Its alternative text and its title; the title alone where it has the words of both. */
function imageText(node: Image | ImageReference): string {
  const [alt, title] = [node.alt ?? '', ('title' in node && node.title) || ''];
  if (!alt || !title || title.includes(alt)) return title || alt;
  return /[.!?]$/.test(alt) ? `${alt} ${title}` : `${alt}. ${title}`;
}

/** Below a table's head. Match: "|---|:-:|", "--- | ---". Near miss: "---", "| a |". */
const isDelimiter = (line: string): boolean =>
  line.includes('|') && /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(line.trim());
const cells = (row: string): string =>
  row
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .join(' | ');
/** Match: "```js", "  ~~~". Near miss: "    four spaces". */
const isFenced = (line: string): boolean => /^[\s>]{0,3}(?:```|~~~)/.test(line);
const trimmed = ({ text, mark }: MarkdownLine): MarkdownLine => ({ text: text.trim(), mark });
