/** The archive in, its OpenSearch description out, as a view: with it a browser offers the archive's search beside its others. */
import type { Archive } from '../model/archive.js';
import type { OpenSearchView } from '../model/feed-view.js';

/** What OpenSearch 1.1 allows, in characters. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/** Null where no base URL is set: browsers take absolute addresses only. */
export function openSearch({ settings }: Archive): OpenSearchView | null {
  const { baseUrl, title, description, language } = settings;
  if (baseUrl === null) return null;
  return {
    kind: 'opensearch',
    path: 'opensearch.xml',
    shortName: cut(title, SHORT_NAME),
    longName: cut(title, LONG_NAME),
    description: cut(description || `Search ${title}.`, DESCRIPTION),
    language,
    self: `${baseUrl}/opensearch.xml`,
    search: `${baseUrl}/search/?q={searchTerms}`,
    icon: `${baseUrl}/icons/tearsheet.svg`,
  };
}

/** At a word, where one ends within the allowance. */
function cut(text: string, allowance: number): string {
  const letters = [...text];
  if (letters.length <= allowance) return text;
  const head = letters.slice(0, allowance - 1).join('');
  const word = /^.*\S(?=\s)/su.exec(letters.slice(0, allowance).join(''))?.[0];
  return `${(word ?? head).trimEnd()}…`;
}
