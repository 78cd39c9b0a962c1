/** A saved web page in, its block elements as marked lines out. */
import { Readability } from '@mozilla/readability';
import type { DumpRecord, Line, RawRecord, Stated } from '../model/record.js';
import { addTo } from '../text/grouped-by.js';
import { blockMark, SHORT } from './block-mark.js';
import { decode } from './decode.js';
import { type HtmlBlock, htmlBlocks } from './html-blocks.js';
import { type DomDocument, parseDocument } from './html-dom.js';
import { htmlStated } from './html-stated.js';
import { htmlTitle } from './html-title.js';
import { linesOf, longTexts, tooLong } from './lines.js';
import type { Reader } from './reader.js';
import { ofRecord, recordMessage } from './record-message.js';
import { wholeDump } from './whole.js';
import { windows1252 } from './windows-1252.js';

/** Match: `<meta charset="gb2312">`, `content="text/html; charset=windows-1251"`. Near miss: `data-charset-of="x"`. */
const META_CHARSET = /<meta[^>]{0,200}?[\s;"']charset\s*=\s*["']?([\w-]{3,20})/i;
/** Where browsers stop looking for it. */
const HEAD_BYTES = 4096;
/** Elements within each other; Readability's time grows with the cube of them: 0.1 s for 100, 3 s for 500, of a page with one word. */
const DEEPEST_JUDGED = 100;
export const htmlReader: Reader = {
  format: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  cut: wholeDump('html'),
  read: readHtml,
};

/** Also reads the HTML of a WARC response. */
export function readHtml(raw: RawRecord, sidecar: Stated): DumpRecord {
  const {
    text,
    unreadable,
    messages: said,
  } = decode(raw.bytes, raw.dump, raw.about?.charset ?? declaredCharset(raw.bytes));
  const messages = ofRecord(raw, said);
  const known = {
    ...sidecar,
    url: sidecar.url ?? raw.about?.url ?? null,
    captured: sidecar.captured ?? raw.about?.captured ?? null,
  };
  const record = { dump: raw.dump, number: raw.number, ref: raw.about?.url ?? null, messages };
  if (unreadable) return { ...record, kind: 'dump', lines: linesOf(text, unreadable), stated: known };
  const parsed = parseDocument(text);
  if (!parsed) return hostile(raw, text, known);
  const { document, depth } = parsed;
  const { stated, isArticle: isStated } = htmlStated(document, known);
  const blocks = document.body ? htmlBlocks(document.body) : [];
  const { title, isStory } = htmlTitle(blocks, stated.headline);
  const isArticle = isStated || isStory;
  const main = isArticle && depth <= DEEPEST_JUDGED ? mainBlocks(document, blocks) : null;
  const deck = deckOf(blocks, title);
  const lines = blocks.map(
    (block, i): Line => ({
      number: i + 1,
      text: block.text,
      mark: i === title ? { kind: 'title' } : i === deck ? { kind: 'deck' } : blockMark(block, main),
      unreadable: tooLong(block.text),
    }),
  );
  return {
    ...record,
    kind: isArticle ? 'article' : 'dump',
    lines,
    stated,
    messages: [...messages, ...longTexts(lines, raw)],
  };
}

function hostile(raw: RawRecord, text: string, stated: Stated): DumpRecord {
  const why = 'its elements are nested deeper than any page in use';
  return {
    dump: raw.dump,
    number: raw.number,
    ref: null,
    kind: 'dump',
    lines: linesOf(text, why),
    stated,
    messages: [recordMessage(raw, 'warning', `${why}; the page is set aside`)],
  };
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = windows1252(bytes.subarray(0, HEAD_BYTES));
  return META_CHARSET.exec(head)?.[1]?.toLowerCase() ?? null;
}

const BLOCK = 'data-tearsheet-block';

/** The blocks that Readability takes for the article; null where it finds none. It rewrites the document: blocks are read before. */
function mainBlocks(document: DomDocument, blocks: readonly HtmlBlock[]): ReadonlySet<HtmlBlock> | null {
  const inside = new Map<string, HtmlBlock[]>();
  for (const block of blocks) {
    const known = block.element.getAttribute(BLOCK) ?? String(inside.size);
    block.element.setAttribute(BLOCK, known);
    addTo(inside, known, block);
  }
  let content = '';
  try {
    content = new Readability(document as never, { charThreshold: 200 }).parse()?.content ?? '';
  } catch {
    return null; // a tree that Readability cannot walk is judged by the splitter alone
  }
  const found = new Set<HtmlBlock>();
  for (const [, id] of content.matchAll(/data-tearsheet-block="(\d+)"/g))
    for (const block of inside.get(id!) ?? []) found.add(block);
  return found.size ? found : null;
}

/** The first block below the title that calls itself its deck, with no running text between them; −1 where there is none. */
function deckOf(blocks: readonly HtmlBlock[], title: number): number {
  if (title < 0) return -1;
  const isText = ({ mark, text, inFurniture }: HtmlBlock) =>
    mark?.kind === 'paragraph' && text.length >= SHORT && !inFurniture;
  const at = blocks.findIndex(
    (block, i) => i > title && !block.isHidden && (block.mark?.kind === 'deck' || isText(block)),
  );
  return at >= 0 && blocks[at]!.mark?.kind === 'deck' && !blocks[at]!.inFurniture ? at : -1;
}
