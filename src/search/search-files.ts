/** The archive and its texts, one at a time, in; the files below `search/` out, in groups that are made together. */
import type { Archive } from '../model/archive.js';
import type { ClippingId } from '../model/brand.js';
import type { Clipping } from '../model/clipping.js';
import { type SearchDocument, searchDocument, tagsOf } from './document.js';
import { lunrJson } from './lunr-json.js';
import type { SearchManifest } from './manifest.js';
import { postingsOf } from './postings.js';
import { filterOptions, filtersOf, recordsOf, type Wording } from './records.js';
import { articleShelves } from './shards/article-shelves.js';
import { indexShelves } from './shards/index-shelves.js';
import { termCounts } from './term-counts.js';

export interface SearchFile {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

/** `from`: plain data, in parts, that tells all that stands in the files. */
export interface SearchFiles {
  readonly from: Iterable<unknown>;
  readonly files: () => Iterable<SearchFile>;
}

interface Searched {
  readonly archive: Archive;
  readonly clippingOf: (id: ClippingId) => Clipping;
  /** Stands for the clipping's text. */
  readonly hashOf: (id: ClippingId) => string;
}

/** What a build says to its user looks for this one. */
const LUNR = 'lunr.json';
const OPTIONS = 'options.json';

export function searchFiles(searched: Searched, wording: Wording): SearchFiles[] {
  const options = filterOptions(searched.archive);
  return [
    { from: searchable(searched, wording), files: () => filesOf(searched, wording) },
    {
      from: ['options', options],
      files: () => [{ path: `search/${OPTIONS}`, content: `${JSON.stringify(options)}\n` }],
    },
  ];
}

/** All that the files depend on. */
function* searchable({ archive, hashOf }: Searched, wording: Wording): Iterable<unknown> {
  const tags = tagsOf(archive);
  const recordOf = recordsOf(archive, wording);
  yield ['search', archive.settings.lunrLimit];
  for (const article of archive.articles)
    yield [recordOf(article), filtersOf(article), article.clippings, article.clippings.map(hashOf), tags(article)];
}

function* filesOf(searched: Searched, wording: Wording): Iterable<SearchFile> {
  const { archive } = searched;
  const limit = archive.settings.lunrLimit;
  const counts = termCounts(documents(searched));
  const postings = postingsOf(counts);
  const whole = lunrJson(counts, postings, limit);
  if (whole) yield { path: `search/${LUNR}`, content: whole.parts };
  const index = yield* indexShelves(counts, postings);
  const recordOf = recordsOf(archive, wording);
  const articles = yield* articleShelves(
    archive.articles.map((article) => ({ record: recordOf(article), filters: filtersOf(article) })),
  );
  const manifest: SearchManifest = {
    totals: counts.totals,
    ...index,
    ...articles,
    options: OPTIONS,
    lunr: whole && { file: LUNR, bytes: whole.bytes },
    limit,
  };
  yield { path: 'search/manifest.json', content: `${JSON.stringify(manifest)}\n` };
}

function* documents({ archive, clippingOf }: Searched): Iterable<SearchDocument> {
  const tags = tagsOf(archive);
  for (const article of archive.articles)
    yield searchDocument(article, article.clippings.map(clippingOf), tags(article));
}
