/** Pieces in, the headings of the first level among them that begin articles out, as in a Markdown file of several. */
import type { Piece } from './pieces.js';
import type { Vocabulary } from './vocabulary.js';

/** Author, day and deck may stand between a heading and its text. */
const SOON = 5;
/** Letters, on average: three in four labelled headlines have 46 and more, half of the subheads at most 34. */
const SHORTEST_TITLE = 24;

/**
 * In order; the first of all is marked as the title already. Some writers head the parts of one article so too ("The clay", "The bill"):
 * then there are no headings of another level, and they are as short as subheads. The words of short texts do not tell: they tie
 * the parts of an article by 0.7 and different articles by 0.6 to 0.8.
 */
export function markedTitles(pieces: readonly Piece[], { prose }: Pick<Vocabulary, 'prose'>): number[] {
  const isHeading = (i: number, isTop: boolean): boolean => {
    const mark = pieces[i]!.mark;
    return mark?.kind === 'heading' && (mark.level === 1) === isTop;
  };
  const found = [...pieces.keys()].filter((i) => isHeading(i, true) && isAboveText(i));
  const letters = found.reduce((sum, i) => sum + pieces[i]!.look.length, 0);
  const isOfTitles = letters >= SHORTEST_TITLE * found.length || pieces.some((_, i) => isHeading(i, false));
  return isOfTitles ? found : [];

  function isAboveText(heading: number): boolean {
    for (let i = heading + 1; i < pieces.length && i <= heading + SOON; i++) {
      if (pieces[i]!.mark?.kind === 'heading') return false;
      if (prose[i]) return true;
    }
    return false;
  }
}
