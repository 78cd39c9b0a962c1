/** The JSON object of an article in, its title out, be it a text, a list or an object, as publishing systems and schema.org write it. */
import { parseDocument } from './html-dom.js';
import { isRow, type Row, textOf } from './json-fields.js';

/** news-please also has the titles of the page and of the feed. */
const TITLES = ['title', 'headline', 'title_page', 'title_rss'];
/** What stands under these is HTML, even without a tag: `Master &#038; mate`. */
const MARKUPS = ['rendered', 'html'];
/** Under which an object has its text: the first of them that holds something. */
const TEXTS = ['main', 'name', 'headline', 'title', 'text', 'value', '@value', 'content', 'raw', 'default'];
/** Lists and objects within each other; schema.org's have two. */
const DEEPEST = 4;

export interface Title {
  /** In one line; null where there is none. */
  readonly text: string | null;
  /** What is wrong with the fields, in words; each begins with the field's name. */
  readonly problems: readonly string[];
}

export function titleIn(row: Row): Title {
  for (const name of TITLES) {
    const text = textOf(row[name]) ?? textWithin(row[name], DEEPEST);
    if (text) return { text: text.replace(/\s+/g, ' '), problems: [] };
  }
  const unread = TITLES.filter((name) => holdsSomething(row[name], DEEPEST));
  return { text: null, problems: unread.map((name) => `\`${name}\` ${UNREAD}`) };
}

const UNREAD = 'is no text, and nothing in it can be told to be the title; it is not used. Write it as text';

/** The first text of a list; of an object, what stands under the first known name. */
function textWithin(value: unknown, levels: number): string | null {
  if (typeof value === 'string') return textOf(value);
  if (levels === 0) return null;
  const inner = (one: unknown) => textWithin(one, levels - 1);
  if (Array.isArray(value)) return first(value, inner);
  if (!isRow(value)) return null;
  return first(MARKUPS, (name) => shown(inner(value[name]))) ?? first(TEXTS, (name) => inner(value[name]));
}

function first<Item>(items: readonly Item[], textOfItem: (item: Item) => string | null): string | null {
  for (const item of items) {
    const text = textOfItem(item);
    if (text) return text;
  }
  return null;
}

/** As a browser shows it. */
function shown(html: string | null): string | null {
  return html === null ? null : textOf(parseDocument(`<p>${html}</p>`)?.document.body?.textContent ?? html);
}

function holdsSomething(value: unknown, levels: number): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object') return value === true || typeof value === 'number';
  return levels === 0 || Object.values(value ?? {}).some((inner) => holdsSomething(inner, levels - 1));
}
