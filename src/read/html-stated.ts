/** A page's head in, what it states about its article out: JSON-LD first, then meta tags. */
import type { Stated } from '../model/record.js';
import { writtenDay } from './day.js';
import type { DomDocument } from './html-dom.js';
import { languageTag } from './language-tag.js';

export interface HtmlStated {
  readonly stated: Stated;
  /** The page says that it is one article. */
  readonly isArticle: boolean;
}

/** schema.org's types for a text of news. Match: "ReportageNewsArticle", "BlogPosting". Near miss: "ItemList", "WebPage". */
const ARTICLE_TYPE = /Article$|^(?:Blog|Social\w*)Posting$|^Report$/;

/** What the page does not state is taken from `fallback` (its sidecar, its container). */
export function htmlStated(document: DomDocument, fallback: Stated): HtmlStated {
  const linked = linkedData(document);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const authors = linked ? namesOf(linked.author) : [];
  const metaAuthor = meta('author', 'article:author', 'parsely-author', 'dc.creator');
  const published =
    text(linked?.datePublished) ??
    meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date');
  return {
    isArticle: linked !== null || meta('og:type') === 'article',
    stated: {
      ...fallback,
      headline: fallback.headline ?? text(linked?.headline) ?? meta('og:title', 'twitter:title', 'parsely-title'),
      authors: authors.length ? authors : metaAuthor && !/^https?:/.test(metaAuthor) ? [metaAuthor] : fallback.authors,
      source: fallback.source ?? namesOf(linked?.publisher)[0] ?? meta('og:site_name', 'application-name'),
      url: fallback.url ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
      language:
        fallback.language ??
        languageTag(document.documentElement?.getAttribute('lang')) ??
        languageTag(text(linked?.inLanguage)),
      published: writtenDay(published) ?? fallback.published,
    },
  };
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim().toWellFormed() : null;

/** The first article in the page's JSON-LD, also inside `@graph`; broken JSON-LD is passed over, as browsers and search engines do. */
function linkedData(document: DomDocument): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const found = articleIn(value, 0);
    if (found) return found;
  }
  return null;
}

const DEEPEST = 4;

function articleIn(value: unknown, depth: number): Json | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return articleIn(value['@graph'], depth + 1) ?? articleIn(value.mainEntity, depth + 1);
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => text(isObject(one) ? one.name : one) ?? []);
}
