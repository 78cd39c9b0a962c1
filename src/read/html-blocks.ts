/** A document tree in, its block elements out: each is a line of the record's text. */
import type { Mark } from '../model/record.js';
import { type DomElement, type DomNode, isElement, isText } from './html-dom.js';

export interface HtmlBlock {
  readonly text: string;
  readonly mark: Mark | null;
  /** Share of its letters that stand in links, 0–1. */
  readonly linkShare: number;
  /** It stands in navigation, a footer, a form or the like. */
  readonly inFurniture: boolean;
  /** The element that holds it. */
  readonly element: DomElement;
}

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'head',
  'canvas',
  'select',
]);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source button'.split(
    ' ',
  ),
);
const FURNITURE = new Set(['nav', 'footer', 'aside', 'form', 'button', 'menu', 'dialog']);
const FURNITURE_ROLE = new Set(['navigation', 'contentinfo', 'complementary', 'search', 'dialog', 'menu', 'toolbar']);
/** Match: "article-byline", "author_name". Near miss: "authority-list". */
const BYLINE = /(?:^|[\s_-])(?:byline|author)(?:$|[\s_-]|s$|name)/i;
/** Match: "wp-caption-text", "photo-credit". Near miss: "captioning", "credits-roll". */
const CAPTION = /(?:^|[\s_-])(?:caption|credit)(?:$|[\s_-])/i;
const SPACES = /[ \t\n\r\f]+/g;

/** In document order. Text in links, runs of white space and `<br>` are treated as a browser shows them. */
export function htmlBlocks(body: DomElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let open = { text: '', linked: 0, marks: new Set<Mark | null>() };
  const flush = (element: DomElement, own: Mark | null, inFurniture: boolean) => {
    const text = open.text.replace(SPACES, ' ').trim();
    const [only] = open.marks; // a block that is all `<time>` is a time, wherever it stands
    const mark = open.marks.size === 1 && only ? only : own;
    if (text) blocks.push({ text, mark, inFurniture, element, linkShare: open.linked / open.text.length });
    open = { text: '', linked: 0, marks: new Set() };
  };
  const walk = (node: DomNode, around: Around) => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      open.text += text;
      if (text.trim()) open.marks.add(around.mark);
      if (around.link) open.linked += text.length;
      return;
    }
    if (!isElement(node) || UNSEEN.has(node.localName)) return;
    if (node.localName === 'br') return flush(around.element, around.mark, around.furniture);
    if (node.localName === 'td' || node.localName === 'th') open.text += open.text ? ' | ' : '';
    const inside = within(around, node);
    const block = !INLINE.has(node.localName) && node.localName !== 'td' && node.localName !== 'th';
    if (block) flush(around.element, around.mark, around.furniture);
    for (const child of node.childNodes) walk(child, inside);
    if (block) flush(inside.element, inside.mark, inside.furniture);
  };
  const outside: Around = { element: body, mark: null, furniture: false, link: false };
  for (const child of body.childNodes) walk(child, outside);
  flush(body, null, false);
  return blocks;
}

interface Around {
  readonly element: DomElement;
  readonly mark: Mark | null;
  readonly furniture: boolean;
  readonly link: boolean;
}

function within(around: Around, element: DomElement): Around {
  const name = element.localName;
  const furniture =
    around.furniture ||
    FURNITURE.has(name) ||
    FURNITURE_ROLE.has(element.getAttribute('role') ?? '') ||
    element.hasAttribute('hidden');
  return {
    element: INLINE.has(name) ? around.element : element,
    mark:
      markOf(element) ??
      (INLINE.has(name) || around.mark?.kind === 'caption' || around.mark?.kind === 'quote' ? around.mark : null),
    furniture,
    link: around.link || name === 'a',
  };
}

function markOf(element: DomElement): Mark | null {
  const name = element.localName;
  const label = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
  if (name === 'figcaption' || (name !== 'body' && CAPTION.test(label) && !BYLINE.test(label)))
    return { kind: 'caption' };
  if (element.getAttribute('rel') === 'author' || (name !== 'article' && BYLINE.test(label))) return { kind: 'byline' };
  if (name === 'li' || name === 'dt' || name === 'dd') return { kind: 'listItem' };
  if (name === 'tr') return { kind: 'tableRow' };
  if (name === 'blockquote') return { kind: 'quote' };
  if (name === 'time') return { kind: 'time' };
  return name === 'p' ? { kind: 'paragraph' } : null;
}
