/** The JSON object of an article in, what its fields state out, whichever of trafilatura, news-please and fundus named them. */
import type { Day } from '../model/brand.js';
import type { Stated } from '../model/record.js';
import { writtenDay } from './day.js';
import { languageTag } from './language-tag.js';

export type Row = Readonly<Record<string, unknown>>;

export interface StatedFields {
  readonly stated: Stated;
  /** What is wrong with fields, in words; each begins with the field's name. */
  readonly problems: readonly string[];
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of the fields that holds something, as text. */
export function field(row: Row, ...names: string[]): string | null {
  for (const name of names) {
    const text = textOf(row[name]);
    if (text !== null) return text;
  }
  return null;
}

/** Of a text or a number; null for anything else, and for white space. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return (typeof value === 'string' && value.trim()) || null;
}

/** `headline`: the record's own. What it does not state is taken from `sidecar`. */
export function statedIn(row: Row, headline: string | null, sidecar: Stated): StatedFields {
  const crawled = isRow(row.html) ? row.html : {}; // fundus
  const published = told(row, DAY, 'date', 'date_publish', 'publishing_date', 'published');
  const captured = told({ ...crawled, ...row }, DAY, 'captured', 'date_download', 'crawl_date', 'filedate');
  const language = told(row, LANGUAGE, 'language', 'lang');
  const authors = namesIn(row.authors ?? row.author);
  return {
    stated: {
      ...sidecar,
      headline,
      authors: authors.length ? authors : sidecar.authors,
      source: newspaperIn(row, crawled) ?? sidecar.source,
      url: addressIn(row, crawled) ?? sidecar.url,
      language: language.told ?? sidecar.language,
      published: published.told ?? sidecar.published,
      captured: captured.told ?? sidecar.captured,
    },
    problems: [...published.problems, ...captured.problems, ...language.problems],
  };
}

/** Match: "https://news.example/ferry". Near miss: "The https:// Times". */
const WEB_ADDRESS = /^https?:\/\/[^\s/]+\S*$/i;

/** trafilatura calls the page's address `source`. */
function addressIn(row: Row, crawled: Row): string | null {
  const source = field(row, 'source');
  return (
    field(row, 'url') ??
    (source && WEB_ADDRESS.test(source) ? source : null) ??
    field(crawled, 'responded_url', 'requested_url')
  );
}

/** A name before a host. */
function newspaperIn(row: Row, crawled: Row): string | null {
  const about = isRow(crawled.source_info) ? crawled.source_info : {};
  const named = [row.source, row['source-hostname'], row.sitename, row.publisher, about.publisher];
  const hosts = [row.source_domain, row.hostname];
  return [...named, ...hosts].flatMap((value) => nameIn(value) ?? []).find((name) => !WEB_ADDRESS.test(name)) ?? null;
}

/** Text, or an object with a `name`. */
function nameIn(value: unknown): string | null {
  return field({ name: isRow(value) ? value.name : value }, 'name');
}

/** trafilatura joins names by `; `, others by `, `. */
function namesIn(value: unknown): string[] {
  const found = typeof value === 'string' ? value.split(/[;,]/) : [value].flat();
  return found.flatMap((name) => nameIn(name) ?? []);
}

/** What a field may tell. */
interface Kind<Told> {
  readonly read: (value: string | null) => Told | null;
  /** What is said of a value that tells nothing of it. */
  readonly due: string;
}

const DAY: Kind<Day> = {
  read: writtenDay,
  due: 'is no day, or none that can be told for sure. Write it as 2024-01-21',
};
const LANGUAGE: Kind<string> = { read: languageTag, due: 'is no language tag. Write it as en or pt-BR' };

/** Of a value that tells nothing. */
const LONGEST_QUOTED = 40;

/** What the first of the fields tells that tells something. */
function told<Told>(
  row: Row,
  { read, due }: Kind<Told>,
  ...names: string[]
): { readonly told: Told | null; readonly problems: readonly string[] } {
  const problems: string[] = [];
  for (const name of names) {
    const value = field(row, name);
    const found = read(value);
    if (found !== null) return { told: found, problems };
    if (value) problems.push(`\`${name}\` ${JSON.stringify(value.slice(0, LONGEST_QUOTED))} ${due}`);
  }
  return { told: null, problems };
}
