/** The editions page in the reader's browser: any two of the texts that it holds, compared on the spot. Without it the neighbouring ones can be read. */
import { comparison } from '../text/comparison.js';
import { wordChanges } from '../text/word-changes.js';
import { comparedNodes, wordNodes } from './compared-nodes.js';

interface Edition {
  readonly number: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const place = document.getElementById('any-two');
const editions = [...document.querySelectorAll<HTMLElement>('[data-edition]')].map(
  (element): Edition => ({
    number: element.dataset.edition ?? '',
    headline: element.querySelector('.edition-headline')?.textContent ?? '',
    paragraphs: [...element.querySelectorAll('.prose p')].map((paragraph) => paragraph.textContent ?? ''),
  }),
);
const language = document.querySelector<HTMLElement>('.edition-text .prose');

function choice(
  label: string,
  chosen: number,
): { readonly element: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const element = document.createElement('label');
  const select = document.createElement('select');
  for (const { number, headline } of editions) select.add(new Option(`${number}: ${headline}`, number));
  select.selectedIndex = chosen;
  element.append(label, select);
  return { element, select };
}

function show(result: HTMLElement, from: Edition, to: Edition): void {
  const headline = document.createElement('p');
  headline.className = 'compared compared-headline';
  headline.append(...wordNodes(wordChanges(from.headline, to.headline)));
  const { paragraphs } = comparison(from.paragraphs, to.paragraphs);
  result.replaceChildren(headline, ...paragraphs.map(comparedNodes));
}

if (place && editions.length > 2) {
  const controls = document.createElement('div');
  controls.className = 'any-two';
  const [from, to] = [choice('From', 0), choice('To', editions.length - 1)];
  controls.append(from.element, to.element);
  const result = document.createElement('div');
  result.className = 'comparison';
  result.lang = language?.lang ?? '';
  result.dir = language?.dir ?? '';
  result.setAttribute('aria-live', 'polite');
  const update = () => show(result, editions[from.select.selectedIndex]!, editions[to.select.selectedIndex]!);
  for (const { select } of [from, to]) select.addEventListener('change', update);
  place.append(controls, result);
  place.hidden = false;
  update();
}
