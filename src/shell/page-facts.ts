/** A page's HTML in, what `check` must know of it out: what it can be linked at, where it leads, what it loads. */
import { Parser } from 'htmlparser2';

export interface PageFacts {
  /** Every `id`, and the names of anchors. */
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Reference[];
  /** What a browser fetches by itself: styles, scripts, images, fonts named in the head. */
  readonly loads: readonly Reference[];
  /** Each block of JSON-LD. */
  readonly linkedData: readonly string[];
  readonly hasTitle: boolean;
  readonly language: string | null;
}

export interface Reference {
  readonly to: string;
  /** 1-based line of the page. */
  readonly line: number;
}

/** `<link>`s that are loaded; others (`canonical`, `alternate`, `cite-as`) only lead somewhere. */
const LOADED_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\b/i;
const LOADED: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  image: ['href'],
  use: ['href'],
};

export function pageFacts(html: string): PageFacts {
  const ids = new Set<string>();
  const links: Reference[] = [];
  const loads: Reference[] = [];
  const linkedData: string[] = [];
  let [hasTitle, inLinkedData] = [false, false];
  let language: string | null = null;
  const lineAt = lineCounter(html);
  const parser = new Parser({
    onopentag(name, attributes) {
      const line = () => lineAt(parser.startIndex);
      if (attributes.id) ids.add(attributes.id);
      if (name === 'a' && attributes.name) ids.add(attributes.name);
      if (name === 'html') language = attributes.lang ?? null;
      if (name === 'title') hasTitle = true;
      if (name === 'script' && attributes.type === 'application/ld+json') {
        inLinkedData = true;
        linkedData.push('');
      }
      if ((name === 'a' || name === 'area') && attributes.href !== undefined)
        links.push({ to: attributes.href, line: line() });
      if (name === 'form' && attributes.action) links.push({ to: attributes.action, line: line() });
      if (name === 'link' && attributes.href) {
        const kind = LOADED_LINKS.test(attributes.rel ?? '') ? loads : links;
        kind.push({ to: attributes.href, line: line() });
      }
      for (const attribute of LOADED[name] ?? []) {
        const value = attributes[attribute];
        if (value) for (const to of addressesIn(attribute, value)) loads.push({ to, line: line() });
      }
      if (name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')) {
        const to = /url\s*=\s*['"]?([^'"]+)/i.exec(attributes.content ?? '')?.[1];
        if (to) links.push({ to, line: line() });
      }
    },
    ontext(text) {
      if (inLinkedData) linkedData[linkedData.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'script') inLinkedData = false;
    },
  });
  parser.end(html);
  return { ids, links, loads, linkedData, hasTitle, language };
}

function addressesIn(attribute: string, value: string): string[] {
  if (attribute !== 'srcset') return [value];
  return value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
}

/** Of an offset, the 1-based line; they are asked for in rising order. */
export function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', at)) {
      line++;
      at = end + 1;
    }
    return line;
  };
}
