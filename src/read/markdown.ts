/** A Markdown file in, its physical lines out, as plain text with marks; front matter makes it a curated article. */
import type { DumpRecord, Line, Mark, RawRecord, Stated } from '../model/record.js';
import { decode } from './decode.js';
import { type FrontMatter, frontMatter } from './front-matter.js';
import { linesOf, longLines } from './lines.js';
import { type MarkdownLine, markdownLines } from './markdown-lines.js';
import type { Reader } from './reader.js';
import { ofRecord } from './record-message.js';
import { statedFields } from './stated-fields.js';
import { wholeDump } from './whole.js';

export const markdownReader: Reader = {
  format: 'markdown',
  endings: ['.md', '.markdown'],
  cut: wholeDump('markdown'),
  read,
};

/** Characters; a longer file is no article, and Markdown's rules are slow on text that was never meant for them. */
const LONGEST = 2_000_000;

function read(raw: RawRecord, sidecar: Stated): DumpRecord {
  const record = markdownRecord(raw, sidecar);
  return { ...record, messages: ofRecord(raw, record.messages) };
}

function markdownRecord(raw: RawRecord, sidecar: Stated): DumpRecord {
  const { text, unreadable, messages } = decode(raw.bytes, raw.dump, raw.about?.charset ?? null);
  const lines = linesOf(text, unreadable);
  const own = { dump: raw.dump, number: raw.number, ref: null };
  const plain = (why: string | null, line: number | null = 1): DumpRecord => ({
    ...own,
    kind: 'dump',
    lines,
    stated: sidecar,
    messages: [
      ...messages,
      ...(why === null
        ? []
        : [{ level: 'warning', path: raw.dump, line, text: `${why}; it is read as plain text` } as const]),
      ...longLines(lines, raw.dump),
    ],
  });
  if (unreadable !== null || lines.some((line) => line.unreadable !== null)) return plain(null);
  if (text.length > LONGEST) return plain(`longer than ${LONGEST} characters`, null);
  const source = lines.map((line) => line.text).join('\n');
  const front = frontMatter(source);
  if (!front && source.startsWith('---')) return plain('starts with `---`, and no YAML front matter follows');
  const found = front ? statedFields({ text: front.yaml, path: raw.dump, firstLine: 1, of: 'dump' }, sidecar) : null;
  if (found && !found.stated) return withMessages(plain('its front matter cannot be used'), found.messages);
  const stated = found?.stated ?? sidecar;
  const body = markdownLines(front?.body ?? source);
  if (!body) return plain('its markup is more, or nested deeper, than any article has', null);
  const markedLines = titled(marked(lines, front, body), stated.headline);
  return {
    ...own,
    kind: front || isStory(markedLines) ? 'article' : 'dump',
    lines: markedLines,
    stated,
    messages: [...messages, ...(found?.messages ?? [])],
  };
}

function withMessages(record: DumpRecord, messages: DumpRecord['messages']): DumpRecord {
  return { ...record, messages: [...messages, ...record.messages] };
}

/** What stands above the body says something of it. */
function marked(lines: readonly Line[], front: FrontMatter | null, body: ReadonlyMap<number, MarkdownLine>): Line[] {
  const above = front?.linesAbove ?? 0;
  return lines.map((line): Line => {
    if (line.number <= above) return line.text.trim() ? { ...line, mark: METADATA } : line;
    const found = body.get(line.number - above);
    if (found) return { ...line, ...found };
    return line.text.trim() ? { ...line, mark: METADATA } : line; // `---`, `> `, the line below a heading
  });
}

const METADATA: Mark = { kind: 'metadata' };

/** Letters: what is shorter may be a byline, a date or a teaser. */
const RUNNING = 80;

/** One article by its form: right below its one heading of the first level, which opens it, stands running text. */
function isStory(lines: readonly Line[]): boolean {
  const [title, ...below] = lines.filter(({ text, mark }) => text.trim() && mark?.kind !== 'metadata');
  if (title?.mark?.kind !== 'title' || below.some(isTop)) return false;
  const first = below.find(({ text, mark }) => mark?.kind === 'heading' || text.length >= RUNNING);
  return first?.mark?.kind === 'paragraph';
}

const isTop = ({ mark }: Line): boolean => mark?.kind === 'heading' && mark.level === 1;

/** The first heading of the first level is the title, unless front matter gives another. */
function titled(lines: readonly Line[], headline: string | null): Line[] {
  const at = lines.findIndex(({ mark }) => mark?.kind === 'heading' && mark.level === 1);
  const isTitle = at >= 0 && (headline === null || headline.trim() === lines[at]!.text.trim());
  return lines.map((line, i): Line => (isTitle && i === at ? { ...line, mark: { kind: 'title' } } : line));
}
