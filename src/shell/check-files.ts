/** A machine-readable file of a site in, what is wrong with it out, in words. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

type Tree = Readonly<Record<string, unknown>>;

/** RFC 4287: what a feed and each of its entries must have. */
const FEED_PARTS = ['id', 'title', 'updated'];
/** sitemaps.org. */
const MOST_ADDRESSES = 50_000;

export function xmlProblems(source: string): string[] {
  const valid = XMLValidator.validate(source);
  if (valid !== true) return [`not well-formed XML, line ${valid.err.line}: ${valid.err.msg}`];
  const tree = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['entry', 'url', 'sitemap', 'item', 'Url'].includes(name),
  }).parse(source) as Tree;
  if (isTree(tree.feed)) return feedProblems(tree.feed);
  if (isTree(tree.urlset)) return siteMapProblems(list(tree.urlset.url));
  if (isTree(tree.sitemapindex)) return siteMapProblems(list(tree.sitemapindex.sitemap));
  if (isTree(tree.OpenSearchDescription)) return searchProblems(tree.OpenSearchDescription);
  return [];
}

/** OpenSearch 1.1. */
const SHORT_NAME = 16;

function searchProblems({ ShortName: name, Description: description, Url: urls }: Tree): string[] {
  const templates = list(urls).map((url) => String(url['@_template']));
  return [
    ...(name && [...String(name)].length <= SHORT_NAME ? [] : [`<ShortName> must have 1 to ${SHORT_NAME} characters`]),
    ...(description ? [] : ['there is no <Description> (OpenSearch 1.1)']),
    ...(templates.some((one) => one.includes('{searchTerms}')) ? [] : ['no <Url> has {searchTerms} in its template']),
  ];
}

function feedProblems(feed: Tree): string[] {
  const lacking = (part: Tree, name: string) =>
    FEED_PARTS.filter((key) => part[key] === undefined || part[key] === '').map(
      (key) => `${name} lacks <${key}> (RFC 4287)`,
    );
  const entries = list(feed.entry);
  const ids = entries.map((entry) => String(entry.id));
  const authors = feed.author !== undefined || entries.every((entry) => entry.author !== undefined);
  return [
    ...lacking(feed, 'the feed'),
    ...entries.flatMap((entry, i) => lacking(entry, `entry ${i + 1}`)),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have the same <id> (RFC 4287)']),
    ...(authors ? [] : ['neither the feed nor each of its entries names an <author> (RFC 4287)']),
  ];
}

function siteMapProblems(rows: readonly Tree[]): string[] {
  const bare = rows.filter((row) => !row.loc).length;
  return [
    ...(rows.length > MOST_ADDRESSES ? [`${rows.length} addresses; a site map may have ${MOST_ADDRESSES}`] : []),
    ...(bare ? [`${bare} entries without <loc>`] : []),
  ];
}

/** Match: the address of `<link rel="self" href="feed.xml"/>`, of `<loc>https://a.example/</loc>`. Near miss: `<id>https://a.example/</id>`. */
const XML_ADDRESS = /<link\b[^>]*?\shref="([^"]*)"|<loc>([^<]*)<\/loc>/g;

/** Where a feed or a site map leads; empty where it cannot be read, which its problems tell. */
export function addressesIn(path: string, source: string): string[] {
  if (path.endsWith('.xml'))
    return [...source.matchAll(XML_ADDRESS)].map(([, href, loc]) => (href ?? loc)!.replaceAll('&amp;', '&'));
  if (!JSON_FEED.test(path) || jsonProblems(path, source).length) return [];
  const { home_page_url: home, feed_url: own, items } = JSON.parse(source) as Tree;
  return [home, own, ...list(items).map(({ url }) => url)].filter((one) => typeof one === 'string');
}

const JSON_FEED = /(?:^|\/)feed\.json$/;

/** `path` tells a JSON Feed from other JSON. */
export function jsonProblems(path: string, source: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return [`not valid JSON: ${(error as Error).message}`];
  }
  if (!JSON_FEED.test(path)) return [];
  if (!isTree(value)) return ['a JSON Feed must be an object'];
  const items = Array.isArray(value.items) ? (value.items as Tree[]) : [];
  return [
    ...(String(value.version).startsWith('https://jsonfeed.org/version/')
      ? []
      : ['`version` names no JSON Feed version']),
    ...(value.title ? [] : ['the feed lacks `title` (JSON Feed 1.1)']),
    ...(Array.isArray(value.items) ? [] : ['the feed lacks `items` (JSON Feed 1.1)']),
    ...items.flatMap((item, i) => (item.id ? [] : [`item ${i + 1} lacks \`id\` (JSON Feed 1.1)`])),
    ...items.flatMap((item, i) =>
      item.content_text === undefined && item.content_html === undefined
        ? [`item ${i + 1} has neither \`content_text\` nor \`content_html\` (JSON Feed 1.1)`]
        : [],
    ),
  ];
}

export function jsonLinesProblems(source: string): string[] {
  const lines = source.split('\n');
  for (const [i, line] of lines.entries()) {
    if (!line && i === lines.length - 1) break;
    try {
      JSON.parse(line);
    } catch (error) {
      return [`line ${i + 1} is not valid JSON: ${(error as Error).message}`];
    }
  }
  return [];
}

/** Match: `TI  - Ferry sails`, `ER  - `. Near miss: `Ferry sails`, `TI - Ferry`. */
const RIS_FIELD = /^[A-Z][A-Z\d] {2}- /;

/** The file of one reference. */
export function risProblems(source: string): string[] {
  const lines = source.trimEnd().split(/\r?\n/);
  const stray = lines.findIndex((line) => !RIS_FIELD.test(`${line} `));
  return [
    ...(lines[0]?.startsWith('TY  - ') ? [] : ['the first line must be its type, `TY  - ` (RIS)']),
    ...(lines.findIndex((line) => line.startsWith('ER  -')) === lines.length - 1
      ? []
      : ['it must end with the one `ER  - ` (RIS)']),
    ...(stray < 0 ? [] : [`line ${stray + 1} is no field (RIS)`]),
  ];
}

/** RFC 4180: one field, and what ends it. Match: `a,`, `"a""b"\r\n`. Near miss: `"a`. */
const FIELD = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;

export function csvProblems(source: string): string[] {
  let [row, cells, width] = [1, 0, 0];
  FIELD.lastIndex = source.startsWith('\ufeff') ? 1 : 0;
  while (FIELD.lastIndex < source.length) {
    const found = FIELD.exec(source);
    if (!found) return [`row ${row}, cell ${cells + 1}: a quote is out of place (RFC 4180)`];
    cells++;
    if (found[1] === ',') continue;
    width ||= cells;
    if (cells !== width) return [`row ${row} has ${cells} cells, and the first has ${width} (RFC 4180)`];
    [row, cells] = [row + 1, 0];
  }
  return [];
}

export function linkedDataProblems(source: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return [`JSON-LD is not valid JSON: ${(error as Error).message}`];
  }
  const things = Array.isArray(value) ? value : [value];
  return things.flatMap((thing) => {
    if (!isTree(thing)) return ['JSON-LD must be an object'];
    const lacks = ['@context', '@type'].filter((key) => !thing[key] && !(key === '@type' && thing['@graph']));
    const isArticle = /NewsArticle|^Article$/.test(String(thing['@type']));
    if (isArticle && !thing.headline) lacks.push('headline');
    return lacks.map((key) => `JSON-LD lacks \`${key}\``);
  });
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Tree[] => (Array.isArray(value) ? value.filter(isTree) : []);
