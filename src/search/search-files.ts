/** The archive and its texts, one at a time, in; the files below `search/` out. */
import type { Archive } from '../model/archive.js';
import type { ClippingId } from '../model/brand.js';
import type { Clipping } from '../model/clipping.js';
import { type SearchDocument, searchDocument, tagsOf } from './document.js';
import { lunrJson } from './lunr-json.js';
import type { SearchManifest } from './manifest.js';
import { searchRecords, type Wording } from './records.js';

export interface SearchFile {
  readonly path: string;
  readonly content: string | Iterable<string>;
}

interface Searched {
  readonly archive: Archive;
  readonly clippingOf: (id: ClippingId) => Clipping;
}

export function* searchFiles({ archive, clippingOf }: Searched, wording: Wording): Iterable<SearchFile> {
  const index = lunrJson(documents(archive, clippingOf), archive.settings.lunrLimit);
  if (index) yield { path: 'search/lunr.json', content: index.parts };
  yield { path: 'search/records.json', content: `${JSON.stringify(searchRecords(archive, wording))}\n` };
  const manifest: SearchManifest = {
    articles: archive.articles.length,
    index: index ? 'lunr.json' : null,
    bytes: index?.bytes ?? null,
    records: 'records.json',
    limit: archive.settings.lunrLimit,
  };
  yield { path: 'search/manifest.json', content: `${JSON.stringify(manifest)}\n` };
}

function* documents(archive: Archive, clippingOf: Searched['clippingOf']): Iterable<SearchDocument> {
  const tags = tagsOf(archive);
  for (const article of archive.articles)
    yield searchDocument(article, article.clippings.map(clippingOf), tags(article));
}
