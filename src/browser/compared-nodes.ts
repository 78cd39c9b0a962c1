/** Compared paragraphs in, the elements that the editions page shows them by out: the same as its template writes. */
import type { ComparedParagraph, WordChange } from '../model/edition.js';

const ELEMENTS = { added: 'ins', cut: 'del' } as const;

export function wordNodes(words: readonly WordChange[]): (string | HTMLElement)[] {
  return words.map(({ kind, text }) => {
    if (kind === 'same') return text;
    const element = document.createElement(ELEMENTS[kind]);
    element.textContent = text;
    return element;
  });
}

export function comparedNodes({ kind, from, to, words }: ComparedParagraph): HTMLElement {
  const [whole, fate, text] = [document.createElement('div'), document.createElement('p'), document.createElement('p')];
  whole.className = `compared compared-${kind}`;
  fate.className = 'compared-fate';
  if (kind === 'kept') {
    const said = document.createElement('span');
    said.className = 'visually-hidden';
    said.textContent = 'As it was';
    fate.append(said);
  } else fate.textContent = kind === 'moved' ? `Moved, ${from} → ${to}` : `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
  text.append(...wordNodes(words));
  whole.append(fate, text);
  return whole;
}
