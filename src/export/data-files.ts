/** The archive in, the files below `data/` out, row by row, in groups that are made together. */
import type { Archive } from '../model/archive.js';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { ClippedRecord } from '../model/clipped.js';
import type { Clipping } from '../model/clipping.js';
import type { Permalink } from '../model/permalink.js';
import { digestOf } from '../text/digest.js';
import { articleTable } from './article-csv.js';
import { buildRow, type FateCount, fateCount, type Origin } from './build-file.js';
import { csv } from './csv.js';
import { articleDate, articleRows, clippingRow, ledgerRow, permalinkRow, storyRows, topicRows } from './rows.js';

interface DataSource {
  readonly archive: Archive;
  readonly recordsOf: (dump: DumpPath) => readonly ClippedRecord[];
  readonly clippingOf: (id: ClippingId) => Clipping;
  readonly origin: Origin;
  readonly permalinks: readonly Permalink[];
}

interface DataFile {
  readonly path: string;
  readonly content: string | Iterable<string>;
}

/** `from`: plain data, in parts, that tells all that stands in the files. */
export interface DataFiles {
  readonly from: Iterable<unknown>;
  readonly files: () => Iterable<DataFile>;
}

export function* dataFiles(source: DataSource): Iterable<DataFiles> {
  const { archive, recordsOf, origin } = source;
  const records = digestOf(archive.dumps.map(({ path }) => [path, recordsOf(path).map(({ hash }) => hash)]));
  const filed = mapped(archive.articles, ({ id, clippings, published }) => [id, clippings, published]);
  yield {
    from: ['clippings', records, digestOf(filed)],
    files: () => [{ path: 'data/clippings.jsonl', content: jsonLines(clippingRows(source)) }],
  };
  const articles = () => mapped(archive.articles, articleRows(archive));
  yield {
    from: ['articles', digestOf(articles())],
    files: () => [{ path: 'data/articles.jsonl', content: jsonLines(articles()) }],
  };
  const { columns, rowOf } = articleTable(archive);
  yield {
    from: ['table', columns, digestOf(mapped(archive.articles, rowOf))],
    files: () => [{ path: 'data/articles.csv', content: csv(columns, mapped(archive.articles, rowOf)) }],
  };
  yield {
    from: ['ledger', records, buildRow(archive, origin, {})],
    files: () => ledgerFiles(source),
  };
  const { permalinks } = source;
  yield {
    from: ['permalinks', digestOf(permalinks)],
    files: () => [{ path: 'data/permalinks.jsonl', content: jsonLines(mapped(permalinks, permalinkRow)) }],
  };
  yield jsonFile('data/topics.json', topicRows(archive));
  yield jsonFile('data/stories.json', storyRows(archive));
}

function jsonFile(path: string, rows: readonly object[]): DataFiles {
  return { from: [path, rows], files: () => [{ path, content: `${JSON.stringify(rows)}\n` }] };
}

/** The build's file counts the ledger's rows, which go by while the ledger is written. */
function* ledgerFiles({ archive, recordsOf, origin }: DataSource): Iterable<DataFile> {
  const fates = fateCount();
  yield { path: 'data/ledger.jsonl', content: jsonLines(allLedgerRows(archive, recordsOf, fates)) };
  yield { path: 'data/build.json', content: `${JSON.stringify(buildRow(archive, origin, fates.counts()), null, 2)}\n` };
}

function* clippingRows({ archive, recordsOf, clippingOf }: DataSource): Iterable<object> {
  const articleOf = new Map(
    archive.articles.flatMap((article) => article.clippings.map((id) => [id, article] as const)),
  );
  for (const { path } of archive.dumps)
    for (const { clippings } of recordsOf(path))
      for (const id of clippings) {
        const article = articleOf.get(id)!;
        const published = archive.cards.get(id)!.dates.stated;
        const dated = published.basis === 'none' ? articleDate(article, archive) : { published, by: id };
        yield clippingRow(clippingOf(id), article.id, dated);
      }
}

/** `fates` counts them on their way. */
function* allLedgerRows(archive: Archive, recordsOf: DataSource['recordsOf'], fates: FateCount): Iterable<object> {
  for (const { path } of archive.dumps)
    for (const record of recordsOf(path)) {
      const clipped = record.clipped();
      fates.add(clipped);
      for (const row of clipped.ledger) yield ledgerRow(clipped, row);
    }
}

function* mapped<From, Row>(list: readonly From[], row: (one: From) => Row): Iterable<Row> {
  for (const one of list) yield row(one);
}

function* jsonLines(rows: Iterable<object>): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
