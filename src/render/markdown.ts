/** A curator's Markdown in, safe HTML out: raw HTML in it stays text, links lead only to web and mail addresses. */
import type { Heading, Nodes, Parents, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Match: `https://example.org`, `mailto:a@b.example`, `../topics/x/`, `#p3`. Near miss: `javascript:alert(1)`, `data:text/html,x`. */
const SAFE_LINK = /^(?:https?:|mailto:|[^:]*(?:[/?#]|$))/i;

const prose = unified().use(remarkParse).use(plainly).use(remarkRehype).use(rehypeStringify).freeze();

/** Never throws: every text is Markdown. */
export function markdown(text: string): string {
  return String(prose.processSync(text));
}

function plainly() {
  return (tree: Root): void => {
    soften(tree);
    lower(tree);
  };
}

/** The page has a heading of the first level already. */
function lower({ children }: Root): void {
  const headings = children.filter((child): child is Heading => child.type === 'heading');
  if (!headings.some(({ depth }) => depth === 1)) return;
  for (const heading of headings) heading.depth = Math.min(heading.depth + 1, 6) as Heading['depth'];
}

/** Raw HTML becomes the text that it is; an image its description, since the site fetches nothing; an unsafe link leads nowhere. */
function soften(parent: Parents): void {
  parent.children.forEach((child: Nodes, i) => {
    const put = (node: Nodes) => parent.children.splice(i, 1, node as never);
    if (child.type === 'html') put(asText(child.value, parent.type));
    else if (child.type === 'image' || child.type === 'imageReference') put(asText(child.alt ?? '', parent.type));
    else {
      if ((child.type === 'link' || child.type === 'definition') && !SAFE_LINK.test(child.url)) child.url = '#';
      if ('children' in child) soften(child);
    }
  });
}

const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

function asText(value: string, parent: Parents['type']): Nodes {
  const text: Nodes = { type: 'text', value };
  return HOLDS_BLOCKS.has(parent) ? { type: 'paragraph', children: [text] } : text;
}
