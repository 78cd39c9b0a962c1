/** The blocks of a page and the headline that its head states in, the block that is its headline out. */
import { fold } from '../text/fold.js';
import { words } from '../text/words.js';
import type { HtmlBlock } from './html-blocks.js';
import type { DomElement } from './html-dom.js';

export interface HtmlTitle {
  /** Its place among the blocks; −1 where there is none. */
  readonly title: number;
  /** The page is one article by its form: right below its one headline stands the running text of its main part. */
  readonly isStory: boolean;
}

interface Heading {
  readonly at: number;
  readonly text: string;
  /** The `article` or `main` that it stands in. */
  readonly part: DomElement | null;
}

/** The heading that says what the head states; else the only one of the first level in the page's main part; else the only one, where the head states nothing quite different. */
export function htmlTitle(blocks: readonly HtmlBlock[], headline: string | null): HtmlTitle {
  const headings = headingsIn(blocks, 6);
  const stated = headline ? fold(headline) : null;
  const isStated = ({ text }: Heading) => text === stated || (text.length > LONG && stated?.includes(text));
  const same = stated ? headings.find(isStated) : undefined;
  const first = headingsIn(blocks, 1);
  const inMain = first.filter(({ part }) => part);
  const main = same ?? (inMain.length === 1 ? inMain[0] : undefined);
  const only = first.length === 1 && (!stated || sharesWord(first[0]!.text, stated)) ? first[0] : undefined;
  const found = main ?? only;
  if (!found) return { title: -1, isStory: false };
  return { title: found.at, isStory: first.includes(found) && isStory(blocks, found) };
}

/** Letters; a shorter heading may stand in a stated headline by chance. */
const LONG = 20;

function headingsIn(blocks: readonly HtmlBlock[], deepest: number): Heading[] {
  return blocks.flatMap(({ mark, text, element, isHidden }, at) => {
    if (mark?.kind !== 'heading' || mark.level > deepest || isHidden) return [];
    return [{ at, text: fold(text), part: partOf(element) }];
  });
}

/** The innermost. */
function partOf(element: DomElement): DomElement | null {
  for (let at: DomElement | null = element; at; at = at.parentNode)
    if (at.localName === 'article' || at.localName === 'main') return at;
  return null;
}

/** Small words are as short. */
const SHORTEST_WORD = 4;

function sharesWord(one: string, other: string): boolean {
  const known = new Set(words(other));
  return words(one).some((word) => known.has(word) && (word.length >= SHORTEST_WORD || !/^[a-z]+$/.test(word)));
}

/** Letters, and half of them in links: see `blockMark`. */
const RUNNING = 80;
const LINKED = 0.5;
/** One sentence stands below the headline of a list of teasers, too. */
const FEWEST_PARAGRAPHS = 2;

function isStory(blocks: readonly HtmlBlock[], { at, part }: Heading): boolean {
  if (blocks[at]!.linkShare > LINKED || blocks[at]!.inFurniture) return false;
  const isRunning = ({ mark, text, linkShare, inFurniture, isHidden }: HtmlBlock) =>
    mark?.kind === 'paragraph' && text.length >= RUNNING && linkShare <= LINKED && !inFurniture && !isHidden;
  const running = blocks.flatMap((block, i) => (isRunning(block) ? [{ i, part: partOf(block.element) }] : []));
  const below = running.filter(({ i }) => i > at);
  if (below.length < FEWEST_PARAGRAPHS || running.some((one) => one.part !== part)) return false;
  const isHeading = ({ mark, isHidden }: HtmlBlock) => mark?.kind === 'heading' && !isHidden;
  return !blocks.slice(at + 1, below[0]!.i).some(isHeading) && !blocks.some(isTeaser);
}

/** A heading that leads to another page, outside what is furniture anyway. */
function isTeaser({ mark, linkShare, inFurniture, isHidden }: HtmlBlock): boolean {
  return mark?.kind === 'heading' && linkShare > LINKED && !inFurniture && !isHidden;
}
