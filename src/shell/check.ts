/** A built site's folder in, what is wrong with it out: dead links and anchors, missing files, broken feeds, requests to other hosts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  addressesIn,
  csvProblems,
  jsonLinesProblems,
  jsonProblems,
  linkedDataProblems,
  risProblems,
  xmlProblems,
} from './check-files.js';
import { filesBelow } from './folder.js';
import { readManifest } from './manifest.js';
import { lineCounter, type PageFacts, pageFacts, type Reference } from './page-facts.js';
import { sitePaths } from './site-state.js';
import { UserError } from './user-error.js';

export interface Problem {
  /** Path below the site. */
  readonly page: string;
  readonly line: number | null;
  /** What is wrong, and what to do. */
  readonly text: string;
}

export interface Checked {
  readonly pages: number;
  readonly files: number;
  readonly problems: readonly Problem[];
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** `/` at both ends. */
  readonly prefix: string;
  /** Where the site will stand; links there are links into it. */
  readonly baseUrl: string | null;
}

interface PageReference extends Omit<Reference, 'line'> {
  readonly page: string;
  /** Null in files for machines, where it helps nobody. */
  readonly line: number | null;
  readonly isLoaded: boolean;
}

/** `pathPrefix` null: as the build was told. */
export function check(output: string, pathPrefix: string | null): Checked {
  const { site: folder, manifest } = sitePaths(output);
  if (!existsSync(path.join(folder, 'index.html')))
    throw new UserError(
      `${output} holds no site (no index.html). Build it first: tearsheet build --output ${output}`,
      2,
    );
  const files = filesBelow(folder).files;
  const problems: Problem[] = missingFiles(folder, manifest);
  const ids = new Map<string, ReadonlySet<string>>();
  const references: PageReference[] = [];
  for (const name of files) {
    const facts = name.endsWith('.html') ? pageFacts(readFileSync(path.join(folder, name), 'utf8')) : null;
    if (facts) {
      ids.set(name, facts.ids);
      problems.push(...pageProblems(name, facts));
      for (const one of facts.links) references.push({ ...one, page: name, isLoaded: false });
      for (const one of facts.loads) references.push({ ...one, page: name, isLoaded: true });
    } else problems.push(...fileProblems(folder, name, references));
  }
  const site: Site = { files: new Set(files), ids, ...origin(folder, pathPrefix) };
  for (const reference of references) {
    const text = referenceProblem(reference, site);
    if (text) problems.push({ page: reference.page, line: reference.line, text });
  }
  return { pages: ids.size, files: files.length, problems };
}

function pageProblems(page: string, { hasTitle, language, linkedData }: PageFacts): Problem[] {
  return [
    ...(hasTitle ? [] : ['the page has no <title>']),
    ...(language ? [] : ['<html> has no `lang`']),
    ...linkedData.flatMap(linkedDataProblems),
  ].map((text) => ({ page, line: null, text }));
}

/** Match: `url(../fonts/a.woff2)`, `@import "x.css"`. Near miss: `url-prefix`. */
const CSS_ADDRESS = /\burl\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]/g;

function fileProblems(folder: string, name: string, references: PageReference[]): Problem[] {
  if (!/\.(?:css|csv|ris|xml|json|jsonl)$/.test(name)) return [];
  const source = readFileSync(path.join(folder, name), 'utf8');
  if (name.endsWith('.css')) {
    const lineAt = lineCounter(source);
    for (const { 1: url, 2: imported, index } of source.matchAll(CSS_ADDRESS)) {
      const to = (url ?? imported)!;
      references.push({ page: name, to, line: lineAt(index), isLoaded: true });
    }
    return [];
  }
  for (const to of addressesIn(name, source)) references.push({ page: name, to, line: null, isLoaded: false });
  return problemsIn(name, source).map((text) => ({ page: name, line: null, text }));
}

function problemsIn(name: string, source: string): string[] {
  if (name.endsWith('.xml')) return xmlProblems(source);
  if (name.endsWith('.csv')) return csvProblems(source);
  if (name.endsWith('.ris')) return risProblems(source);
  return name.endsWith('.json') ? jsonProblems(name, source) : jsonLinesProblems(source);
}

const OWN = 'http://own.invalid';
const OTHER_SCHEME = /^(?:mailto|tel|data|javascript|blob|about):/i;

/** Null where the reference is in order. */
function referenceProblem({ page, to, isLoaded }: PageReference, site: Site): string | null {
  if (/^javascript:/i.test(to.trim()))
    return `a link runs code (${to}). Nothing that was scraped may become a link of this kind`;
  if (OTHER_SCHEME.test(to)) return null;
  const own =
    site.baseUrl && (to === site.baseUrl || to.startsWith(`${site.baseUrl}/`))
      ? to.slice(site.baseUrl.length) || '/'
      : null;
  const base = `${OWN}${site.prefix}${encodeURI(page)}`;
  if (!URL.canParse(to, base)) return `“${to}” is no address`;
  const url = own === null ? new URL(to, base) : new URL(`${OWN}${site.prefix}${own.replace(/^\//, '')}`);
  if (url.origin !== OWN) return isLoaded ? `loads ${to} from another host. A site must bring all that it shows` : null;
  if (!url.pathname.startsWith(site.prefix)) return `“${to}” leads out of the site’s path ${site.prefix}`;
  const target = decodedPath(url.pathname.slice(site.prefix.length));
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  if (!site.files.has(file)) return deadLink(to, file, site);
  const anchor = decodedPath(url.hash.slice(1));
  if (anchor && anchor !== 'top' && site.ids.get(file)?.has(anchor) === false)
    return `“${to}” leads to an anchor that ${file} does not have`;
  return null;
}

function deadLink(to: string, file: string, { files }: Site): string {
  if (files.has(`${file}/index.html`))
    return `“${to}” needs a slash at its end: servers without redirects do not find it`;
  return `“${to}” leads to ${file}, which is not there`;
}

function decodedPath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function missingFiles(folder: string, manifest: string): Problem[] {
  const rows = readManifest(manifest) ?? new Map();
  return [...rows].flatMap(([page, { bytes }]) => {
    const size = statSync(path.join(folder, page), { throwIfNoEntry: false })?.size;
    if (size === bytes) return [];
    const text = size === undefined ? 'was built and is gone' : `has ${size} bytes and was built with ${bytes}`;
    return [{ page, line: null, text: `${text}. Build the site again` }];
  });
}

function origin(folder: string, pathPrefix: string | null): { prefix: string; baseUrl: string | null } {
  let told: { pathPrefix?: string; baseUrl?: string | null } = {};
  const file = path.join(folder, 'data/build.json');
  if (existsSync(file)) {
    try {
      told = JSON.parse(readFileSync(file, 'utf8')) as typeof told;
    } catch {
      told = {}; // said of the file itself, among the problems
    }
  }
  const prefix = pathPrefix ?? told.pathPrefix ?? '/';
  return { prefix: `/${prefix}/`.replace(/\/+/g, '/'), baseUrl: told.baseUrl ?? null };
}
