/** The text of a record's field in, the blocks of its HTML out, where it is HTML and no plain text. */
import type { Mark } from '../model/record.js';
import { blockMark } from './block-mark.js';
import { htmlBlocks } from './html-blocks.js';
import { parseDocument } from './html-dom.js';

export interface MarkupBlock {
  readonly text: string;
  readonly mark: Mark | null;
}

/** Null for plain text, also where it holds a `<`, and for HTML without a word in it. */
export function markupBlocks(text: string): readonly MarkupBlock[] | null {
  const known = text.includes('<') ? closedTags(text) : null;
  if (!known || !isMarkup(text, known)) return null;
  // what stands between tags alone, as in a blog's own files, is parted by blank lines; without any block, by every line
  const broken = text.replace(known.block ? /\n[ \t\r]*\n/g : /\n/g, '\n<br>\n');
  const body = parseDocument(broken)?.document.body;
  const blocks = body ? htmlBlocks(body) : [];
  return blocks.length ? blocks.map((block) => ({ text: block.text, mark: blockMark(block, null) })) : null;
}

const BLOCKS = 'p|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|section|article|table';
const BLOCK = new RegExp(`^(?:${BLOCKS})$`);
const INLINE = /^(?:a|abbr|b|em|font|i|small|span|strong|sub|sup|time|u)$/;
/** Match: `<h2 id="a">`, `</p>`. Near misses: `<3`, `<b is open`. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi;

interface ClosedTags {
  /** One that HTML has in running text. */
  readonly inline: boolean;
  readonly block: boolean;
}

/** Of what kind the tags are that are opened and, further down, closed. */
function closedTags(text: string): ClosedTags {
  const open = new Set<string>();
  let [inline, block] = [false, false];
  for (const [, slash, tag] of text.matchAll(TAG)) {
    const name = tag!.toLowerCase();
    if (!slash) open.add(name);
    else if (open.has(name)) {
      inline ||= INLINE.test(name);
      block ||= BLOCK.test(name);
    }
  }
  return { inline, block };
}

/** Match: `<strong>SWANS</strong> were seen`, `<!-- wp:paragraph --><p>`. Near miss: `<3 swans`. */
const OPENS = /^\s*<(?:!--|[a-z][a-z0-9]*[\s/>])/i;
/** Match: `… the reeds.</p>`. Near miss: `closed by </p>, as ever.` */
const CLOSES = new RegExp(`</(?:${BLOCKS})>\\s*$`, 'i');
/** Match: `the reeds.<br>The swan`. Near miss: `a <br> ends a line`. */
const BREAK = /[.!?…:"”’»)\]]\s?<br\s?\/?>/i;
/** Two lines without a tag between them, as only plain text has where it holds tags further down. */
const PLAIN_LINES = /[^>\s](?=[ \t\r]*\n)\s+[^<\s]/;

function isMarkup(text: string, { inline, block }: ClosedTags): boolean {
  if (OPENS.test(text) && (inline || block)) return true;
  return !PLAIN_LINES.test(text) && (BREAK.test(text) || (block && CLOSES.test(text)));
}
