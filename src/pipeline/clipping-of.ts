/** A cutting and the record that it was cut from in, the clipping out: with its ids, its place, and what is stated about it. */
import { clippingId, textId } from '../link/permalinks.js';
import type { Clipping, Cutting } from '../model/clipping.js';
import type { DumpRecord } from '../model/record.js';
import { statedAuthors } from '../split/stated-authors.js';
import { languageOf } from '../text/language.js';

export function clippingOf(cutting: Cutting, record: DumpRecord): Clipping {
  const { dump, number, ref, stated } = record;
  const text = textId(cutting);
  const authors = statedAuthors(stated.authors);
  return {
    ...cutting,
    form: cutting.paragraphs.length ? cutting.form : 'brief', // a title alone is a teaser of a text that is not there
    headline: headlineOf(cutting, record),
    id: clippingId(text, `${dump}\n${number ?? ''}\n${cutting.lines[0]?.join('-')}`),
    text,
    dump,
    record: number,
    ref,
    bylines: cutting.bylines.length ? cutting.bylines : authors.names,
    agency: cutting.agency ?? authors.agency,
    source: stated.source,
    url: stated.url,
    language: stated.language ?? languageOf(opening(cutting)),
    captured: stated.captured,
    stated,
  };
}

/** An article whose headline is stated outside its lines (in front matter) needs none derived. */
function headlineOf({ headline }: Cutting, { kind, stated }: DumpRecord): Cutting['headline'] {
  if (kind !== 'article' || headline.origin === 'stated' || !stated.headline) return headline;
  return { text: stated.headline, origin: 'stated', lines: [] };
}

/** Enough running text to tell its language by. */
function opening({ headline, paragraphs }: Cutting): string {
  return [...paragraphs.slice(0, 3).map(({ text }) => text), headline.text].join(' ');
}
