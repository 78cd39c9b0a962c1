/** A hit and its record in, its entry in the list out; built node by node, so that no text can become markup. */
import { highlight } from '../search/highlight.js';
import type { SearchRecord } from '../search/records.js';
import type { Hit } from '../search/search-index.js';
import { topicPath } from '../text/site-paths.js';

export function result({ ordinal, terms }: Hit, record: SearchRecord, root: URL): HTMLLIElement {
  const item = element('li', 'search-result');
  item.dataset.ordinal = String(ordinal);
  const article = element('article', record.form === 'brief' ? 'teaser teaser-brief' : 'teaser');
  const heading = element('h3', 'teaser-headline');
  const link = element('a', 'search-link');
  heading.dir = 'auto';
  link.href = new URL(record.url, root).href;
  mark(link, record.title, terms);
  heading.append(link);
  const lead = element('p', 'teaser-lead');
  lead.dir = 'auto';
  mark(lead, record.lead, terms);
  article.append(heading, lead, foot(record, root));
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
function foot({ source, date, form, editions, topics }: SearchRecord, root: URL): HTMLParagraphElement {
  const line = element('p', 'teaser-foot');
  const parts: HTMLElement[] = [];
  if (source !== null) parts.push(element('span', 'source', source));
  parts.push(element('span', 'date', date));
  if (form === 'brief') parts.push(element('span', 'badge', 'Fragment'));
  if (editions > 1) parts.push(element('span', '', `${editions} editions`));
  for (const topic of topics) {
    const tag = element('a', 'tag', topic.name);
    tag.href = new URL(topicPath(topic.id), root).href;
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
