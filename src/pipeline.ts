/** The whole way on one page: `clip` one record, `file` all cards, `print` one page at a time. */

import { afterCapture } from './date/after-capture.js';
import { dateFacts } from './date/date-facts.js';
import { inDateOrder } from './date/date-order.js';
import { settleDates } from './date/settle-dates.js';
import { editions } from './dedupe/editions.js';
import { fingerprint } from './dedupe/fingerprint.js';
import { rulings } from './dedupe/rulings.js';
import type { Origin } from './export/build-file.js';
import { dataFiles } from './export/data-files.js';
import { feeds } from './export/feed.js';
import { jsonFeed } from './export/json-feed.js';
import { openSearch } from './export/open-search.js';
import { robots, siteMaps } from './export/site-map.js';
import { proveLedger } from './ledger.js';
import { likenessOf } from './liken/likeness.js';
import { subjectKeys } from './liken/subject-keys.js';
import { articleIdOf, clippingId, slugsOf, textId } from './link/permalinks.js';
import { related } from './link/related.js';
import { stories } from './link/stories.js';
import { storyId, toldStories } from './link/told-stories.js';
import type { Archive, Article, DumpSummary } from './model/archive.js';
import type { ClippingId, DumpPath } from './model/brand.js';
import type { BodyOf, Card } from './model/card.js';
import type { Clipped, ClippedRecord } from './model/clipped.js';
import type { Clipping, Cutting, Published } from './model/clipping.js';
import type { Correction } from './model/correction.js';
import type { LedgerRow } from './model/fate.js';
import type { Message } from './model/message.js';
import type { Permalink } from './model/permalink.js';
import type { DumpRecord, RawRecord, Stated } from './model/record.js';
import type { CuratedTopic, Settings } from './model/settings.js';
import { entities } from './name/entities.js';
import { mentions } from './name/mentions.js';
import { articlePath, topicPath } from './pages/addresses.js';
import { dateView } from './pages/date-view.js';
import { pages } from './pages/pages.js';
import { readerOf } from './read/readers.js';
import { renderer } from './render/renderer.js';
import { searchFiles } from './search/search-files.js';
import { recurringLines, shortLines } from './split/recurring.js';
import { split } from './split/split.js';
import { withoutRecurring } from './split/without-recurring.js';
import { candidates } from './tag/candidates.js';
import { sectionOf } from './tag/sections.js';
import { topics } from './tag/topics.js';
import { digestOf, sha256Of } from './text/digest.js';
import { languageOf } from './text/language.js';
import { leadOf } from './text/lead.js';
import { inOrder } from './text/order.js';
import { readingOf } from './text/reading.js';

/** One record's bytes and what its sidecar states in, all that comes of it out. Pure: no other record is looked at. */
export function clip(raw: RawRecord, sidecar: Stated): Clipped {
  const record = readerOf(raw).read(raw, sidecar);
  const sha256 = raw.number === null ? null : sha256Of(raw.bytes);
  const { cuttings, rows } = split(record);
  const clippings = cuttings.map((cutting) => clippingOf(cutting, record));
  const ledger = rows.map(({ cutting, ...row }) => ({
    ...row,
    clipping: cutting === null ? null : clippings[cutting]!.id,
  }));
  proveLedger(ledger, record.lines, record.dump);
  return {
    dump: record.dump,
    record: record.number,
    clippings,
    cards: clippings.map((clipping) => cardOf(clipping, asideLines(ledger, clipping.id), sha256)),
    ledger,
    lines: record.lines.map(({ number, text }) => ({ number, text })),
    messages: [...record.messages, ...afterCapture(record)],
  };
}

function clippingOf(cutting: Cutting, record: DumpRecord): Clipping {
  const { dump, number, ref, stated } = record;
  const text = textId(cutting);
  return {
    ...cutting,
    headline: headlineOf(cutting, record),
    id: clippingId(text, `${dump}\n${number ?? ''}\n${cutting.lines[0]?.join('-')}`),
    text,
    dump,
    record: number,
    ref,
    bylines: cutting.bylines.length ? cutting.bylines : stated.authors,
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

function asideLines(ledger: readonly LedgerRow[], id: ClippingId): number {
  const rows = ledger.filter(
    ({ clipping, fate }) => clipping === id && fate.kind === 'aside' && fate.reason !== 'blank',
  );
  return rows.reduce((sum, { lines: [first, last] }) => sum + last - first + 1, 0);
}

function cardOf(clipping: Clipping, aside: number, sha256: Card['sha256']): Card {
  const reading = readingOf(clipping);
  const named = mentions(clipping, reading);
  const print = fingerprint(clipping);
  const { id, text, dump, record, ref, form, truncated, headline, bylines, source, url, language, captured } = clipping;
  return {
    id,
    text,
    dump,
    record,
    sha256,
    ref,
    form,
    truncated,
    headline,
    kicker: clipping.kicker?.text ?? null,
    deck: clipping.deck?.text ?? null,
    lead: leadOf(clipping.paragraphs),
    bylines,
    source,
    url,
    language,
    captured,
    lines: clipping.lines,
    aside,
    words: print.words,
    paragraphs: clipping.paragraphs.length,
    dates: dateFacts(clipping, reading),
    names: named.names,
    countries: named.countries,
    topics: candidates(clipping, named, reading),
    section: sectionOf(clipping, reading),
    statedTopics: clipping.stated.topics,
    fingerprint: print,
    subject: subjectKeys(clipping),
    shortLines: shortLines(clipping),
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
}

/** What `print` works from: the archive, and the bodies by way of the store. */
export interface Printing {
  readonly archive: Archive;
  /** A dump's records in order: for its ledger and the data files. */
  readonly recordsOf: (dump: DumpPath) => readonly ClippedRecord[];
  readonly clippingOf: (id: ClippingId) => Clipping;
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

/** What only all dumps together tell is obeyed here, as `file` obeyed it in the cards: neither pages nor data show what it set aside. */
function obeyed(printing: Printing): Printing {
  const { archive, clippingOf, hashOf, recordsOf } = printing;
  const without = withoutRecurring(archive.recurring);
  const changed = (hash: string, ids: readonly ClippingId[]): string => {
    const lines = ids.flatMap(without.linesOf);
    return lines.length ? digestOf([hash, ...lines]) : hash;
  };
  return {
    ...printing,
    clippingOf: (id) => without.clipping(clippingOf(id)),
    hashOf: (id) => changed(hashOf(id), [id]),
    recordsOf: (dump) =>
      recordsOf(dump).map((one) => ({
        ...one,
        hash: changed(one.hash, one.clippings),
        clipped: () => without.clipped(one.clipped()),
      })),
  };
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
  const wording = { urlOf: articlePath, topicUrlOf: topicPath, dateOf: (of: Published) => dateView(of).text };
  for (const { from, files } of searchFiles(printing, wording)) yield sheet(from, files);
  for (const { from, files } of dataFiles(printing)) yield sheet(from, files);
}

/** All cards in, the archive out: pure, global, the same whatever the order of the cards. */
export function file(filing: Filing): Archive {
  const { settings, dumps, curated, corrections, messages } = filing;
  const recurring = recurringLines(filing.cards);
  const without = withoutRecurring(recurring);
  const bodyOf = without.bodyOf(filing.bodyOf);
  const cards = filing.cards.map((card) => without.card(card, filing.bodyOf));
  const ruled = rulings(corrections, cards);
  const groups = editions(cards, bodyOf, ruled.rulings)
    .map((group) => ({ id: articleIdOf(group), cards: group }))
    .sort((a, b) => inOrder(a.id, b.id));
  const named = entities(new Map(groups.map((group) => [group.id, group.cards])));
  const withNames = groups.map((group) => ({ ...group, entities: named.ofArticle.get(group.id) ?? [] }));
  const likeness = likenessOf(groups.map((group) => group.cards[0]!.subject));
  const groupedByEvent = stories(withNames, likeness);
  const storyOf = new Map(groupedByEvent.flatMap((ids) => ids.map((id) => [id, storyId(ids)] as const)));
  const dates = settleDates(
    withNames.map((group) => ({ ...group, story: storyOf.get(group.id) ?? null })),
    likeness,
  );
  const dated = [...withNames].sort((a, b) => inDateOrder(dates.get(a.id)!, dates.get(b.id)!) || inOrder(a.id, b.id));
  const tagged = topics(dated, curated, bodyOf);
  const links = related(
    dated.map((group) => ({
      ...group,
      topics: tagged.tagsOf.get(group.id) ?? [],
      story: storyOf.get(group.id) ?? null,
      published: dates.get(group.id)!,
    })),
  );
  const articles = dated.map(
    ({ id, cards: copies, entities: found }): Article => ({
      id,
      ...slugsOf(copies),
      clippings: copies.map((card) => card.id),
      headline: copies[0]!.headline.text,
      headlineOrigin: copies[0]!.headline.origin,
      form: copies[0]!.form,
      published: dates.get(id)!,
      source: copies[0]!.source,
      sources: [...new Set(copies.flatMap(({ source }) => source ?? []))],
      editions: new Set(copies.map(({ text }) => text)).size,
      topics: tagged.tagsOf.get(id) ?? [],
      nearMisses: tagged.nearMissesOf.get(id) ?? [],
      section: copies[0]!.section,
      entities: found,
      countries: named.countriesOf.get(id) ?? [],
      story: storyOf.get(id) ?? null,
      related: links.get(id) ?? [],
    }),
  );
  return {
    settings,
    dumps,
    cards: new Map(cards.map((card) => [card.id, card])),
    articles,
    topics: tagged.topics,
    stories: toldStories(articles),
    entities: named.entities,
    recurring,
    messages: [...messages, ...ruled.messages, ...tagged.messages],
  };
}
