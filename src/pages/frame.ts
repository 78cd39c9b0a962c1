/** A page's path, title and description in, what its frame shows out. */

import type { Frame, Section } from '../model/frame.js';
import type { Settings } from '../model/settings.js';

export interface Framed {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly section: Section;
  readonly feed?: Frame['feed'];
  readonly meta?: Frame['meta'];
  readonly openGraph?: Frame['openGraph'];
  readonly jsonLd?: object;
  readonly scripts?: readonly string[];
  /** The page that stands in for any path: its links must be absolute. */
  readonly anywhere?: boolean;
}

export function frame(settings: Settings, page: Framed): Frame {
  const { path, title, description } = page;
  const canonical = settings.baseUrl === null ? null : `${settings.baseUrl}/${path}`;
  const site = { property: 'og:site_name', content: settings.title };
  const base = [site, { property: 'og:title', content: title }, { property: 'og:description', content: description }];
  return {
    siteTitle: settings.title,
    siteDescription: settings.description,
    language: settings.language,
    root: page.anywhere ? settings.pathPrefix : rootFrom(path),
    path,
    title,
    description,
    canonical,
    feed: page.feed ?? null,
    section: page.section,
    meta: page.meta ?? [],
    openGraph: [
      ...base,
      ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
      ...(page.openGraph ?? [{ property: 'og:type', content: 'website' }]),
    ],
    jsonLd: page.jsonLd ? scriptJson(page.jsonLd) : null,
    scripts: page.scripts ?? [],
  };
}

/** `../../` from `articles/x/`; `./` from the front page. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** JSON that cannot end its script element nor open a comment in it: `<`, `>` and `&` are written as escapes. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
