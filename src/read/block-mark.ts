/** A block of a page in, the mark of its line out. */
import type { Mark } from '../model/record.js';
import type { HtmlBlock } from './html-blocks.js';

/** Letters; running text outside what Readability takes for the article is left for the splitter to judge. */
export const SHORT = 80;
/** Half of a block's letters in links: a menu or a teaser, no sentence. */
const MOSTLY_LINKS = 0.5;

/** Two kinds of evidence make a block that is shown furniture: where it stands, and what it looks like. `main`: the blocks of the article, where they are known. */
export function blockMark(block: HtmlBlock, main: ReadonlySet<HtmlBlock> | null): Mark | null {
  if (block.isHidden) return { kind: 'furniture' };
  const outside = main !== null && !main.has(block);
  const linked = block.linkShare > MOSTLY_LINKS;
  const short = block.text.length < SHORT;
  const keeps = block.mark?.kind === 'byline' || block.mark?.kind === 'time' || block.mark?.kind === 'caption';
  if (block.inFurniture && (linked || short || outside)) return { kind: 'furniture' };
  if (outside && (linked || (short && !keeps))) return { kind: 'furniture' };
  return block.mark?.kind === 'deck' ? { kind: 'paragraph' } : block.mark;
}
