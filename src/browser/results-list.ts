/** The place of the results and the site's root in, a list of what was found there out. */
import type { SearchRecord } from '../search/records.js';
import type { Hit } from '../search/search-index.js';
import { articleText } from './article-text.js';
import { distinctTerms, passage } from './passage.js';
import { element, mark, result } from './result.js';
import { HEADINGS } from './summary.js';

export interface Entry {
  readonly hit: Hit;
  readonly record: SearchRecord;
}

export interface ResultsList {
  readonly append: (entries: readonly Entry[]) => void;
  readonly clear: () => void;
  /** On the link of the article with that ordinal. */
  readonly focus: (ordinal: number) => void;
}

/** The page is still while the reader types: passages come so much after, ms. */
const PASSAGES = 250;

export function resultsList(place: HTMLElement, root: URL): ResultsList {
  /** Counts lists: a passage for a former one is dropped. */
  let list = 0;
  const part = (ordinal: number, selector: string) =>
    place.querySelector<HTMLElement>(`[data-ordinal="${ordinal}"] ${selector}`);
  /** Where the opening lacks words that were found, the passage of the text that has more of them takes its place. */
  const showPassage = async ({ hit: { ordinal, terms }, record }: Entry) => {
    const mine = list;
    const opening = distinctTerms(record.lead, terms);
    if (opening >= terms.size) return;
    const text = await articleText(new URL(record.url, root).href).catch(() => null);
    if (!text || mine !== list) return; // the opening must do, or that of another search
    const better = passage(text, terms);
    const lead = part(ordinal, '.teaser-lead');
    if (better && lead && distinctTerms(better, terms) > opening) mark(lead, better, terms);
  };
  return {
    append: (entries) => {
      for (const { hit, record } of entries) listFor(place, hit.meets).append(result(hit, record, root));
      const mine = list;
      setTimeout(() => {
        if (mine === list) for (const entry of entries) void showPassage(entry);
      }, PASSAGES);
    },
    clear: () => {
      list++;
      place.replaceChildren();
    },
    focus: (ordinal) => part(ordinal, '.search-link')?.focus(),
  };
}

/** The last list, or a new one under its heading where what comes meets the query less well. */
function listFor(place: HTMLElement, meets: Hit['meets']): HTMLElement {
  const last = place.lastElementChild;
  if (last instanceof HTMLElement && last.dataset.meets === meets) return last;
  const list = element('ol', 'plain search-list');
  list.dataset.meets = meets;
  place.append(element('h2', meets === 'all' ? 'visually-hidden' : 'rule', HEADINGS[meets]), list);
  return list;
}
