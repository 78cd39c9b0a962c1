/** The whole way on one page: `clip` one record, `file` all cards, `print` one page at a time. */

import { afterCapture } from './date/after-capture.js';
import { inDateOrder } from './date/date-order.js';
import { settleDates } from './date/settle-dates.js';
import { editions } from './dedupe/editions.js';
import { rulings } from './dedupe/rulings.js';
import type { Origin } from './export/build-file.js';
import { dataFiles } from './export/data-files.js';
import { feeds } from './export/feed.js';
import { jsonFeed } from './export/json-feed.js';
import { openSearch } from './export/open-search.js';
import { robots, siteMaps } from './export/site-map.js';
import { proveLedger } from './ledger.js';
import { likenessOf } from './liken/likeness.js';
import { articleIdOf } from './link/permalinks.js';
import { related } from './link/related.js';
import { stories } from './link/stories.js';
import { storyId, toldStories } from './link/told-stories.js';
import type { Archive, DumpSummary } from './model/archive.js';
import type { ArticleId, ClippingId, DumpPath } from './model/brand.js';
import type { BodyOf, Card, NoteOf } from './model/card.js';
import type { Clipped, ClippedRecord } from './model/clipped.js';
import type { Clipping, Published } from './model/clipping.js';
import type { Correction } from './model/correction.js';
import type { Message } from './model/message.js';
import type { Permalink } from './model/permalink.js';
import type { RawRecord, Stated } from './model/record.js';
import type { CuratedTopic, Settings } from './model/settings.js';
import { entities } from './name/entities.js';
import { dateView } from './pages/date-view.js';
import { pages } from './pages/pages.js';
import { articleOf } from './pipeline/article-of.js';
import { cardOf } from './pipeline/card-of.js';
import { clippingOf } from './pipeline/clipping-of.js';
import { namedOn, taggedGroups } from './pipeline/named-cards.js';
import { obeyed } from './pipeline/obeyed.js';
import { underSidecarTitle } from './pipeline/sidecar-title.js';
import { readerOf } from './read/readers.js';
import { renderer } from './render/renderer.js';
import { searchFiles } from './search/search-files.js';
import { recurringLines } from './split/recurring.js';
import { split } from './split/split.js';
import { withoutRecurring } from './split/without-recurring.js';
import { topics } from './tag/topics.js';
import { digestOf, sha256Of } from './text/digest.js';
import { groupedBy } from './text/grouped-by.js';
import { inOrder } from './text/order.js';
import { articlePath } from './text/site-paths.js';

export { storyEvidence } from './pipeline/story-evidence.js';

/** One record's bytes and what its sidecar states in, all that comes of it out. Pure: no other record is looked at. */
export function clip(raw: RawRecord, besides: Stated): Clipped {
  const sidecar = raw.number === null ? besides : { ...besides, headline: null }; // a title is of one text, not of many
  const record = readerOf(raw).read(raw, sidecar);
  const sha256 = raw.number === null ? null : sha256Of(raw.bytes);
  const { cuttings, rows } = split(record);
  const cut = cuttings.map((cutting) => clippingOf(cutting, record));
  const { clippings, messages } = underSidecarTitle(cut, record, sidecar);
  const ledger = rows.map(({ cutting, ...row }) => ({
    ...row,
    clipping: cutting === null ? null : clippings[cutting]!.id,
  }));
  proveLedger(ledger, record.lines, record.dump);
  const rowsOf = groupedBy(ledger, (row) => row.clipping);
  const known = clippings.map((clipping) =>
    cardOf(clipping, { rows: rowsOf.get(clipping.id) ?? [], lines: record.lines }, sha256),
  );
  return {
    dump: record.dump,
    record: record.number,
    clippings,
    cards: known.map(({ card }) => card),
    notes: known.map(({ notes }) => notes),
    ledger,
    lines: record.lines.map(({ number, text }) => ({ number, text })),
    messages: [...record.messages, ...messages, ...afterCapture(record)],
  };
}

/** What `file` works from. */
export interface Filing {
  readonly settings: Settings;
  readonly dumps: readonly DumpSummary[];
  /** In order of place. */
  readonly cards: readonly Card[];
  readonly curated: readonly CuratedTopic[];
  /** What curators ruled on editions. */
  readonly corrections: readonly Correction[];
  /** What was said of the inputs. */
  readonly messages: readonly Message[];
  readonly bodyOf: BodyOf;
  readonly noteOf: NoteOf;
}

/** What `print` works from: the archive, and by way of the store the bodies and the notes. */
export interface Printing {
  readonly archive: Archive;
  /** A dump's records in order: for its ledger and the data files. */
  readonly recordsOf: (dump: DumpPath) => readonly ClippedRecord[];
  readonly clippingOf: (id: ClippingId) => Clipping;
  readonly noteOf: NoteOf;
  /** The hash of the record that it was cut from. */
  readonly hashOf: (id: ClippingId) => string;
  /** Template name (`article.njk`) → source: only the shell reads disk. */
  readonly templates: ReadonlyMap<string, string>;
  /** Every address that was ever published, as `permalinks` of `link/` tells them. */
  readonly permalinks: readonly Permalink[];
  /** Which program made the site, of which input. */
  readonly origin: Origin;
  /** Another where the program is another. */
  readonly program: string;
}

/** A file of the site. */
export interface PrintedFile {
  /** Relative to the site's root, `/` between its parts. */
  readonly path: string;
  /** Whole, or in parts that are written one after the other, so that no large file is in memory. */
  readonly content: string | Uint8Array | Iterable<string>;
}

/** Files that are made together: most often one alone. */
export interface Sheet {
  /** Stands for all that the files are made of: where a former build has the same, it has the same files. */
  readonly hash: string;
  /** Makes them. */
  readonly files: () => Iterable<PrintedFile>;
}

/** The site, sheet by sheet; each is a pure function of what it shows, and made only where it is asked for its files. */
export function* print(asFiled: Printing): Iterable<Sheet> {
  const printing = obeyed(asFiled);
  const { archive, templates, program } = printing;
  const made = digestOf([program, ...templates]);
  const sheet = (from: Iterable<unknown>, files: Sheet['files']): Sheet => ({
    hash: digestOf([made, digestOf(from)]),
    files,
  });
  const render = renderer(templates);
  const paths: string[] = [];
  for (const { kind, path, from, view, beside = [] } of pages(printing)) {
    if (kind !== 'not-found' && kind !== 'redirect' && kind !== 'tombstone') paths.push(path);
    yield sheet([kind, ...from], () => [render(view())]);
    for (const one of beside) yield sheet([one.path, one.content], () => [one]);
  }
  for (const view of feeds(archive))
    yield sheet([view], () => [render(view), ...(view.extent === 'archive' ? [] : [jsonFeed(view)])]);
  for (const view of [...siteMaps(archive, paths), robots(archive), openSearch(archive)])
    if (view) yield sheet([view], () => [render(view)]);
  const wording = { urlOf: articlePath, dateOf: (of: Published) => dateView(of).text };
  for (const { from, files } of searchFiles(printing, wording)) yield sheet(from, files);
  for (const { from, files } of dataFiles(printing)) yield sheet(from, files);
}

/** All cards in, the archive out: pure, global, the same whatever the order of the cards. */
export function file(filing: Filing): Archive {
  const { settings, dumps, curated, corrections, messages } = filing;
  const recurring = recurringLines(filing.cards);
  const without = withoutRecurring(recurring);
  const bodyOf = without.bodyOf(filing.bodyOf);
  const noteOf = without.noteOf(filing.noteOf, filing.bodyOf);
  const cards = filing.cards.map((card) => without.card(card, filing.bodyOf));
  const ruled = rulings(corrections, cards);
  const fingerprintOf = (id: ClippingId) => noteOf(id, 'fingerprint');
  const groups = editions(cards, { bodyOf, fingerprintOf }, ruled.rulings)
    .map((group) => ({ id: articleIdOf(group), cards: group }))
    .sort((a, b) => inOrder(a.id, b.id));
  const namedOf = namedOn(cards, noteOf);
  const named = entities(new Map(groups.map((group) => [group.id, group.cards.map(({ id }) => namedOf.get(id)!)])));
  const { dated, dates, storyOf } = inTime(groups, noteOf);
  const mentionsOf = (id: ClippingId) => noteOf(id, 'named').names;
  const tagged = topics(taggedGroups(dated, namedOf, noteOf), curated, mentionsOf);
  const found = dated.map((group) => ({
    ...group,
    published: dates.get(group.id)!,
    topics: tagged.tagsOf.get(group.id) ?? [],
    nearMisses: tagged.nearMissesOf.get(group.id) ?? [],
    entities: named.ofArticle.get(group.id) ?? [],
    countries: named.countriesOf.get(group.id) ?? [],
    story: storyOf.get(group.id) ?? null,
  }));
  const links = related(found);
  const articles = found.map((one) => articleOf(one.id, one.cards, { ...one, related: links.get(one.id) ?? [] }));
  return {
    settings,
    dumps,
    cards: new Map(cards.map((card) => [card.id, settled(card)])),
    articles,
    topics: tagged.topics,
    stories: toldStories(articles),
    entities: named.entities,
    recurring,
    messages: [...messages, ...ruled.messages, ...tagged.messages],
  };
}

interface Group {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
}

/** Groups in order of id in, their stories and days out, and the groups in order of date. How alike they are is known here alone: it is as large as the cards. */
function inTime(groups: readonly Group[], noteOf: NoteOf) {
  const likeness = likenessOf(groups.map(({ cards }) => noteOf(cards[0]!.id, 'subject')));
  const groupedByEvent = stories(groups, likeness);
  const storyOf = new Map(groupedByEvent.flatMap((ids) => ids.map((id) => [id, storyId(ids)] as const)));
  const dates = settleDates(
    groups.map((group) => ({ ...group, story: storyOf.get(group.id) ?? null })),
    likeness,
  );
  const dated = [...groups].sort((a, b) => inDateOrder(dates.get(a.id)!, dates.get(b.id)!) || inOrder(a.id, b.id));
  return { dated, dates, storyOf };
}

/** The cues are not asked for any more: a real text has 1 KB of them. */
function settled(card: Card): Card {
  return card.dates.cues.length ? { ...card, dates: { ...card.dates, cues: [] } } : card;
}
