/** A hit and the result records in, its entry in the list out; built node by node, so that no text can become markup. */
import { highlight } from '../search/highlight.js';
import type { SearchRecords } from '../search/records.js';
import type { Hit } from '../search/search-index.js';

export function result(hit: Hit, records: SearchRecords, root: URL): HTMLLIElement {
  const { ordinal, terms } = hit;
  const item = element('li', 'search-result');
  item.dataset.ordinal = String(ordinal);
  const article = element('article', records.forms[ordinal] === 'b' ? 'teaser teaser-brief' : 'teaser');
  const heading = element('h3', 'teaser-headline');
  const link = element('a', 'search-link');
  heading.dir = 'auto';
  link.href = new URL(records.urls[ordinal]!, root).href;
  mark(link, records.titles[ordinal]!, terms);
  heading.append(link);
  const lead = element('p', 'teaser-lead');
  lead.dir = 'auto';
  mark(lead, records.leads[ordinal]!, terms);
  article.append(heading, lead, foot(ordinal, records, root));
  item.append(article);
  return item;
}

/** The text, with what was found in `<mark>`; replaces what stood in the place. */
export function mark(place: HTMLElement, text: string, terms: ReadonlySet<string>): void {
  place.replaceChildren(
    ...highlight(text, terms).map((part) => (part.marked ? element('mark', '', part.text) : part.text)),
  );
}

/** Source · date · Fragment · editions · topics, as in the site's other lists. */
function foot(ordinal: number, records: SearchRecords, root: URL): HTMLParagraphElement {
  const line = element('p', 'teaser-foot');
  const [leading] = records.sourcesOf[ordinal]!;
  const source = leading === undefined ? undefined : records.sources[leading];
  const parts: HTMLElement[] = [];
  if (source !== undefined) parts.push(element('span', 'source', source));
  parts.push(element('span', 'date', records.dates[ordinal]!));
  if (records.forms[ordinal] === 'b') parts.push(element('span', 'badge', 'Fragment'));
  if (records.editions[ordinal]! > 1) parts.push(element('span', '', `${records.editions[ordinal]} editions`));
  for (const place of records.topicsOf[ordinal]!) {
    const topic = records.topics[place]!;
    const tag = element('a', 'tag', topic.name);
    tag.href = new URL(topic.url, root).href;
    parts.push(tag);
  }
  parts.forEach((part, i) => {
    if (i) {
      const dot = element('span', '', '·');
      dot.setAttribute('aria-hidden', 'true');
      line.append(' ', dot, ' ');
    }
    line.append(part);
  });
  return line;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
