/** HTML in, a document tree out: the few members of the DOM that the reader walks. */
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

export interface DomNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  /** Lower case. */
  readonly localName: string;
  readonly parentNode: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Walkers recurse; pages in use nest some dozens deep, and Chromium itself stops at 512. */
const DEEPEST = 1000;

export interface ParsedHtml {
  readonly document: DomDocument;
  /** How many elements stand within each other, at most. */
  readonly depth: number;
}

/**
 * Null where elements are nested deeper than any page in use, as only hostile HTML does. Never throws: what is no HTML at all becomes a
 * body with that text. Nothing of it is run or fetched. The tree is built here, not by linkedom, so that it stays shallow and time linear.
 */
export function parseDocument(html: string): ParsedHtml | null {
  const document = (parseHTML('') as unknown as { document: DomDocument & Growing & Maker }).document;
  const page = pageIn(document);
  const open: Growing[] = [page.html];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth = Math.max(depth, open.length);
      if (depth > DEEPEST) return parser.pause();
      const element = page.partOf(open.at(-1)!, name) ?? document.createElement(PARTS.has(name) ? 'div' : name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      if (!page.parts.includes(element)) page.parentOf(open.at(-1)!, name).appendChild(element);
      open.push(element);
    },
    ontext(text) {
      const parent = text.trim() ? page.parentOf(open.at(-1)!, '') : open.at(-1)!;
      parent.appendChild(document.createTextNode(text));
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.write(html);
  parser.end();
  return depth > DEEPEST ? null : { document, depth };
}

const PARTS = new Set(['html', 'head', 'body']);
const OF_HEAD = new Set(['title', 'meta', 'link', 'base', 'style', 'script', 'noscript']);

/** The three parts that every page has, once each, whether or not it names them: text outside them would be nowhere. */
function pageIn(document: Growing & Maker) {
  const html = document.createElement('html');
  const head = document.createElement('head');
  const body = document.createElement('body');
  document.appendChild(html);
  html.appendChild(head);
  html.appendChild(body);
  const parts = [html, head, body];
  const isOutside = (inside: Growing) => inside === html || inside === head;
  return {
    html,
    parts,
    /** The part that a tag means; null for any other tag, and for a page pasted into a page. */
    partOf: (inside: Growing, name: string) =>
      (isOutside(inside) && parts.find(({ localName }) => localName === name)) || null,
    /** Where an element of that name, or text, belongs. */
    parentOf(inside: Growing, name: string): Growing {
      if (!isOutside(inside)) return inside;
      return OF_HEAD.has(name) && (inside === head || name !== 'noscript') ? head : body;
    },
  };
}

interface Growing {
  appendChild(node: DomNode): unknown;
}

interface Maker {
  createElement(name: string): DomElement & Growing;
  createTextNode(text: string): DomNode;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;
