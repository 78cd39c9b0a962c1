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
  /** No browser shows it. */
  readonly isHidden: boolean;
  /** The element that holds it. */
  readonly element: DomElement;
}

const UNSEEN = new Set(['script', 'style', 'svg', 'math', 'iframe', 'object', 'head', 'canvas', 'select']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source button'.split(
    ' ',
  ),
);
const FURNITURE = new Set(['nav', 'footer', 'aside', 'form', 'button', 'menu', 'dialog']);
const FURNITURE_ROLE = new Set(['navigation', 'contentinfo', 'complementary', 'search', 'dialog', 'menu', 'toolbar']);
/** Match: "article-byline", "author_name". Near miss: "authority-list". */
const BYLINE = /(?:^|[\s_-])(?:byline|author)(?:$|[\s_-]|s$|name)/i;
/** Match: "article__standfirst", "sub-title". Near miss: "card-deck" (a row of cards), "subtitles". */
const DECK =
  /(?:^|(?<!card)[\s_-])(?:standfirst|deck|dek|sub-?title|sub-?headline|summary|chapo|vorspann|entradilla)(?:$|[\s_-])/i;
/** What schema.org calls it. */
const DECK_PROPERTY = /^(?:alternativeHeadline|description)$/;
/** Match: "wp-caption-text", "photo-credit". Near miss: "captioning", "credits-roll". */
const CAPTION = /(?:^|[\s_-])(?:caption|credit)(?:$|[\s_-])/i;
const SPACES = /[ \t\n\r\f]+/g;
/** Shown only to a script, or only without scripts. */
const HIDDEN = new Set(['template', 'noscript']);
/** Match: `color: red; display:none`. Near miss: `display: block`, `--display: none`. */
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** In document order. Text in links, runs of white space and `<br>` are treated as a browser shows them. */
export function htmlBlocks(body: DomElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let open = NOTHING();
  /** Of the item of an ordered list whose first text is still to come. */
  let number: number | null = null;
  const numbers = new Map<DomElement, number>();
  const flush = ({ element, mark: own, furniture: inFurniture, hidden: isHidden }: Omit<Around, 'link'>) => {
    const text = open.text.replace(SPACES, ' ').trim();
    const [only] = open.marks; // a block that is all `<time>` is a time, wherever it stands
    const mark = open.marks.size === 1 && only ? only : own;
    const linkShare = text ? open.linked / open.text.length : 0;
    const isNumbered = number !== null && linkShare < MENU && (mark?.kind === 'listItem' || mark?.kind === 'paragraph');
    if (text) {
      blocks.push({ text: isNumbered ? `${number}. ${text}` : text, mark, inFurniture, isHidden, element, linkShare });
      number = null;
    }
    open = NOTHING();
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
    if (node.localName === 'br') return flush(around);
    if (node.localName === 'td' || node.localName === 'th') open.text += open.text ? ' | ' : '';
    const inside = within(around, node);
    const block = !INLINE.has(node.localName) && node.localName !== 'td' && node.localName !== 'th';
    if (block) flush(around);
    if (node.localName === 'li') number = numberOf(node, numbers);
    const isApart = !block && inside.hidden && !around.hidden; // a hidden word in the middle of a sentence
    const before = open;
    if (isApart) open = NOTHING();
    for (const child of node.childNodes) walk(child, inside);
    if (block || isApart) flush(inside);
    if (isApart) open = before;
    if (node.localName === 'li') number = null;
  };
  const outside: Around = { element: body, mark: null, furniture: false, hidden: false, link: false };
  for (const child of body.childNodes) walk(child, outside);
  flush(outside);
  return isShownByScript(blocks) ? blocks.map((block) => ({ ...block, isHidden: false })) : blocks;
}

const NOTHING = () => ({ text: '', linked: 0, marks: new Set<Mark | null>() });

/** Letters of a block of running text. */
const RUNNING = 80;
/** Where less of the running text than so much of the hidden part is shown, the hidden part is the page itself: a script shows it, or a window lay over it when it was saved. */
const LEAST_SHOWN = 0.25;
/** Letters; a request to turn scripts on, or to accept cookies, has fewer, and a page of pictures shows none. */
const SHORTEST_PAGE = 400;

function isShownByScript(blocks: readonly HtmlBlock[]): boolean {
  let [shown, hidden] = [0, 0];
  for (const { text, linkShare, inFurniture, isHidden } of blocks) {
    if (text.length < RUNNING || linkShare > MENU || inFurniture) continue;
    if (isHidden) hidden += text.length;
    else shown += text.length;
  }
  return hidden >= SHORTEST_PAGE && shown < hidden * LEAST_SHOWN;
}

/** Half of an item's letters in links: the numbers of menus are no text. */
const MENU = 0.5;

/** The number that stands before an item of an ordered list; null in any other. */
function numberOf(item: DomElement, last: Map<DomElement, number>): number | null {
  const list = item.parentNode;
  if (list?.localName !== 'ol') return null;
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const before = last.get(list);
  const own = whole(item.getAttribute('value')) ?? (before === undefined ? firstOf(list) : before + step);
  last.set(list, own);
  return own;
}

function firstOf(list: DomElement): number {
  const start = whole(list.getAttribute('start'));
  if (start !== null || !list.hasAttribute('reversed')) return start ?? 1;
  return [...list.childNodes].filter((node) => isElement(node) && node.localName === 'li').length;
}

const whole = (text: string | null): number | null => (text && /^-?\d{1,9}$/.test(text) ? Number(text) : null);

interface Around {
  readonly element: DomElement;
  readonly mark: Mark | null;
  readonly furniture: boolean;
  readonly hidden: boolean;
  readonly link: boolean;
}

function within(around: Around, element: DomElement): Around {
  const name = element.localName;
  const furniture = around.furniture || FURNITURE.has(name) || FURNITURE_ROLE.has(element.getAttribute('role') ?? '');
  return {
    element: INLINE.has(name) ? around.element : element,
    mark: around.mark?.kind === 'deck' && PROSE.test(name) ? around.mark : (markOf(element) ?? inherited(around, name)),
    furniture,
    hidden: around.hidden || isHidden(element),
    link: around.link || name === 'a',
  };
}

/** Signs in the middle of a sentence, hidden from who has it read aloud, are part of it for all others. */
function isHidden(element: DomElement): boolean {
  const name = element.localName;
  if (HIDDEN.has(name) || element.hasAttribute('hidden')) return true;
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  return element.getAttribute('aria-hidden') === 'true' && !INLINE.has(name);
}

/** What a deck's own element may hold it in. */
const PROSE = /^(?:p|h[2-6])$/;

function inherited({ mark }: Around, name: string): Mark | null {
  return INLINE.has(name) || (mark && INHERITED.has(mark.kind)) ? mark : null;
}

const isDeck = (element: DomElement): boolean =>
  DECK.test(element.getAttribute('class') ?? '') || DECK_PROPERTY.test(element.getAttribute('itemprop') ?? '');
const MAY_BE_DECK = /^(?:p|h[2-6]|div|header)$/;
const INHERITED = new Set<Mark['kind']>(['caption', 'quote', 'deck']);

function markOf(element: DomElement): Mark | null {
  const name = element.localName;
  const label = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (MAY_BE_DECK.test(name) && isDeck(element)) return { kind: 'deck' };
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
