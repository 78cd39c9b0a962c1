/** What is known of an article in, its citation out: in words, as BibTeX and as CSL-JSON. */

import type { ArticleView } from '../model/article-view.js';
import type { Published } from '../model/clipping.js';
import { certainDay } from '../text/filed-day.js';
import { dateView } from './date-view.js';

export interface Cited {
  readonly id: string;
  readonly headline: string;
  readonly bylines: readonly string[];
  readonly source: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly published: Published;
  readonly archive: string;
  /** Below the site's root where its address is not known: for a reader, who knows where the page stands. */
  readonly permalink: string;
  /** The permalink for programs; null where it would lead nowhere from another place. */
  readonly address: string | null;
}

/** Only a stated day is cited as a date; an inferred one stands in the note. */
export function citation(cited: Cited): ArticleView['citation'] {
  const { headline, bylines, source, published, archive, permalink } = cited;
  const stated = certainDay(published);
  const when = dateView(published).text;
  const scraped = (text: string) => ({ text, scraped: true });
  const own = (text: string) => ({ text, scraped: false });
  return {
    inWords: [
      ...bylines.flatMap((name, i) => [own(i ? ', ' : ''), scraped(name)]),
      own(bylines.length ? '. “' : '“'),
      scraped(headline),
      own(/[.!?…؟。！？]$/.test(headline) ? '” ' : '.” '),
      ...(source ? [scraped(source), own(', ')] : []),
      own(`${when}. ${archive}. ${permalink}`),
    ].filter(({ text }) => text),
    bibtex: bibtex(cited, stated, when),
    cslJson: JSON.stringify(csl(cited, stated, when), null, 2),
  };
}

function bibtex(
  { id, headline, bylines, source, archive, address }: Cited,
  stated: string | null,
  when: string,
): string {
  const fields: [string, string | null][] = [
    ['title', `{${tex(headline)}}`],
    ['author', bylines.map((name) => `{${tex(name)}}`).join(' and ') || null],
    ['journal', source ? tex(source) : null],
    ['date', stated],
    ['url', address?.replace(/[{}\\]/g, '') ?? null],
    ['note', tex(stated ? archive : `${when}; ${archive}`)],
  ];
  const rows = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${id},\n${rows.join(',\n')}\n}`;
}

/** TeX's own characters as characters. */
function tex(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_^~]/g, (letter) => (/[\^~]/.test(letter) ? `\\${letter}{}` : `\\${letter}`));
}

function csl({ id, headline, bylines, source, archive, address }: Cited, stated: string | null, when: string): object {
  return {
    id,
    type: 'article-newspaper',
    title: headline,
    ...(bylines.length ? { author: bylines.map((literal) => ({ literal })) } : {}),
    ...(source ? { 'container-title': source } : {}),
    ...(stated ? { issued: { 'date-parts': [stated.split('-').map(Number)] } } : { note: when }),
    archive,
    ...(address ? { URL: address } : {}),
  };
}
