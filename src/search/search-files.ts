/** The archive and its texts, one at a time, in; the files below `search/` out, in groups that are made together. */
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
const TEXTS = 'lunr.json';
/** Where the index of the texts would be too large, one of their openings lets the archive be searched all the same. */
const OPENINGS = 'lunr-openings.json';

export function* searchFiles(searched: Searched, wording: Wording): Iterable<SearchFiles> {
  yield { from: indexed(searched), files: () => indexFiles(searched) };
  const records = searchRecords(searched.archive, wording);
  yield {
    from: ['records', records],
    files: () => [{ path: 'search/records.json', content: `${JSON.stringify(records)}\n` }],
  };
}

/** All that the index depends on. */
function* indexed({ archive, hashOf }: Searched): Iterable<unknown> {
  const tags = tagsOf(archive);
  yield ['index', archive.settings.lunrLimit];
  for (const article of archive.articles)
    yield [article.headline, article.clippings, article.clippings.map(hashOf), tags(article)];
}

function* indexFiles({ archive, clippingOf }: Searched): Iterable<SearchFile> {
  const limit = archive.settings.lunrLimit;
  const texts = lunrJson(documents(archive, clippingOf), limit);
  const index = texts ?? lunrJson(openings(archive), limit);
  const name = texts ? TEXTS : index ? OPENINGS : null;
  if (index && name) yield { path: `search/${name}`, content: index.parts };
  const manifest: SearchManifest = {
    articles: archive.articles.length,
    index: name,
    covers: texts ? 'texts' : index ? 'openings' : null,
    bytes: index?.bytes ?? null,
    records: 'records.json',
    limit,
  };
  yield { path: 'search/manifest.json', content: `${JSON.stringify(manifest)}\n` };
}

function* documents(archive: Archive, clippingOf: Searched['clippingOf']): Iterable<SearchDocument> {
  const tags = tagsOf(archive);
  for (const article of archive.articles) {
    yield searchDocument(article, article.clippings.map(clippingOf), tags(article));
  }
}

/** The same from the cards alone: no text is read again. */
function* openings(archive: Archive): Iterable<SearchDocument> {
  const tags = tagsOf(archive);
  for (const article of archive.articles) {
    const { topics, names } = tags(article);
    const card = archive.cards.get(article.clippings[0]!);
    yield {
      title: article.headline,
      deck: [card?.kicker, card?.deck].filter((text) => text != null).join('\n'),
      body: card?.lead ?? '',
      topics: topics.join('\n'),
      names: names.join('\n'),
    };
  }
}
