/** The decisions on an article in; the line without an end between its headline and its author or day, read as text, made its deck. */
import { kept } from './decision.js';
import { type Draft, roleAt } from './draft.js';
import { END } from './look.js';

/** Of 21 such lines on labelled pages all are decks, though the truth counts half of them to the text: 0.0005 of the body's tokens. Match: a title, "Pay deal adds 4 percent over two years", "By Ann Lee", the text. Near misses: the first paragraph above "Updated 4 May"; a summary of several lines, which many pages count to the text. */
export function findDeck(draft: Draft): void {
  const { readings, decisions, top } = draft;
  const deck = decisions.findIndex((_, i) => roleAt(draft, i) === 'headline') + 1;
  if (deck === 0 || deck >= top || !isUnended(deck)) return;
  const below = roleAt(draft, deck + 1);
  const text = decisions.findIndex((_, i) => i > deck && roleAt(draft, i) === 'paragraph');
  if ((below !== 'byline' && below !== 'date') || text < 0) return;
  decisions[deck] = kept('deck', 'a line without an end between headline and author or day');
  decisions[text] = kept('lede', readings[text]!.why);

  function isUnended(i: number): boolean {
    const role = roleAt(draft, i);
    const { look } = readings[i]!;
    return (role === 'lede' || role === 'subhead') && look.end !== END.stop && look.stops === 0;
  }
}
