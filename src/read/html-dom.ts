/** HTML in, a document tree out: the few members of the DOM that the reader walks. */
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
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Never throws: what is no HTML at all becomes a body with that text. Nothing of it is run or fetched. */
export function parseDocument(html: string): DomDocument {
  const whole = /<(?:html|body|head)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** Parsers and walkers recurse; pages in use nest some dozens deep, and Chromium itself stops at 512. */
const DEEPEST = 1000;
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Elements that need no end tag: a thousand `<p>` after each other are not nested. */
const UNCLOSED = new Set(
  'p li td th tr dt dd option thead tbody tfoot colgroup area base br col embed hr img input link meta source track wbr'.split(
    ' ',
  ),
);

/** True where elements are nested deeper than any page in use, as only hostile HTML does. */
export function tooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (UNCLOSED.has(name!.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
