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
  const whole = /<(?:html|body|head)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const document = (parseHTML('') as unknown as { document: DomDocument & Growing & Maker }).document;
  const open: Growing[] = [document];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth = Math.max(depth, open.length);
      if (depth > DEEPEST) return parser.pause();
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      open.at(-1)!.appendChild(element);
      open.push(element);
    },
    ontext(text) {
      open.at(-1)!.appendChild(document.createTextNode(text));
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.write(whole);
  parser.end();
  return depth > DEEPEST ? null : { document, depth };
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
