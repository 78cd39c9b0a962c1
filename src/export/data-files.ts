/** The archive in, the files below `data/` out, row by row. */
import type { Archive } from '../model/archive.js';
import type { DumpPath } from '../model/brand.js';
import type { Clipped } from '../model/clipped.js';
import { buildRow, type FateCount, fateCount, type Origin } from './build-file.js';
import { articleRows, clippingRow, ledgerRows, storyRows, topicRows } from './rows.js';

interface DataSource {
  readonly archive: Archive;
  readonly clippedOf: (dump: DumpPath) => Iterable<Clipped>;
  readonly origin: Origin;
}

export function* dataFiles({
  archive,
  clippedOf,
  origin,
}: DataSource): Iterable<{ path: string; content: string | Iterable<string> }> {
  yield { path: 'data/clippings.jsonl', content: jsonLines(clippingRows(archive, clippedOf)) };
  yield { path: 'data/articles.jsonl', content: jsonLines(mapped(archive.articles, articleRows(archive))) };
  const fates = fateCount();
  yield { path: 'data/ledger.jsonl', content: jsonLines(allLedgerRows(archive, clippedOf, fates)) };
  yield { path: 'data/topics.json', content: `${JSON.stringify(topicRows(archive))}\n` };
  yield { path: 'data/stories.json', content: `${JSON.stringify(storyRows(archive))}\n` };
  yield { path: 'data/build.json', content: `${JSON.stringify(buildRow(archive, origin, fates.counts()), null, 2)}\n` };
}

function* clippingRows(archive: Archive, clippedOf: DataSource['clippedOf']): Iterable<object> {
  const articleOf = new Map(
    archive.articles.flatMap((article) => article.clippings.map((id) => [id, article] as const)),
  );
  for (const { path } of archive.dumps)
    for (const { clippings } of clippedOf(path))
      for (const clipping of clippings) {
        const article = articleOf.get(clipping.id)!;
        const own = archive.cards.get(clipping.id)!.dates.stated;
        yield clippingRow(clipping, article.id, own.basis === 'none' ? article.published : own);
      }
}

/** `fates` counts them on their way. */
function* allLedgerRows(archive: Archive, clippedOf: DataSource['clippedOf'], fates: FateCount): Iterable<object> {
  for (const { path } of archive.dumps)
    for (const clipped of clippedOf(path)) {
      fates.add(clipped);
      yield* ledgerRows(clipped);
    }
}

function* mapped<From>(list: readonly From[], row: (one: From) => object): Iterable<object> {
  for (const one of list) yield row(one);
}

function* jsonLines(rows: Iterable<object>): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
