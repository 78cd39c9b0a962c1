/** A labelled splitting set in, its pages out, and dumps put together from them anew with the label of each line. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kinOf } from './kin.js';
import { mixed, pasted } from './mix.js';

export interface Page {
  readonly site: string;
  readonly url: string;
  readonly style: string;
  readonly subset: string;
  readonly spaced: boolean;
  readonly lines: readonly string[];
  /** One letter a line, as in the set's gold. */
  readonly labels: string;
  /** Index of the first line of headline or story; −1 where the page's start was not told. */
  readonly start: number;
  readonly article: GoldArticle;
}

export interface LabelledDump {
  readonly lines: readonly string[];
  readonly labels: readonly string[];
  /** For each line the index of its page; a page's own lines before its start count to it. */
  readonly starts: readonly { readonly line: number; readonly column: number }[];
  /** Where two pages meet in a line: the column, and what the two parts are. */
  readonly cuts: ReadonlyMap<number, { readonly column: number; readonly left: string; readonly right: string }>;
}

/** As the set's README tells; what only the scorer reads is not named here. */
export interface Gold {
  readonly id: string;
  readonly style: string;
  readonly subset: string;
  readonly spaced: boolean;
  readonly lines: number;
  readonly labels: string;
  readonly joins: readonly string[];
  readonly articles: readonly GoldArticle[];
}

/** Lines count from 0, ends are exclusive. */
export interface GoldArticle {
  readonly domain: string;
  readonly url: string;
  readonly authors: readonly string[];
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly contentStart: number;
  readonly startCol: number;
  readonly headlineGlued: boolean;
  readonly pageLines: readonly [number, number];
  readonly headlineInText: boolean;
  readonly bodyLines: readonly (readonly [number, number])[];
  readonly bodySpan: readonly [number, number];
  readonly sharedLastLine?: { readonly line: number; readonly cut: number; readonly label: string } | undefined;
}

export function goldOf(set: string): Gold[] {
  return readdirSync(path.join(set, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(set, 'gold', name), 'utf8')) as Gold);
}

export function pagesOf(set: string, golds: readonly Gold[]): Page[] {
  const pages: Page[] = [];
  for (const gold of golds) {
    const text = readFileSync(path.join(set, 'dumps', `${gold.id}.txt`), 'utf8').split('\n');
    gold.articles.forEach((article, at) => {
      const shared = at ? gold.articles[at - 1]!.sharedLastLine : undefined;
      const own = article.sharedLastLine;
      const first = article.pageLines[0];
      const last = article.pageLines[1];
      const lines: string[] = [];
      let labels = '';
      for (let i = first; i < last; i++) {
        let line = text[i]!;
        let label = gold.labels[i]!;
        const from = shared && shared.line === i ? shared.cut : 0;
        if (own && own.line === i) {
          line = line.slice(from, own.cut);
          label = own.label;
        } else if (from) {
          line = line.slice(from);
          label = article.contentStart === i ? (article.headlineGlued ? 'H' : 'B') : 'J';
        }
        lines.push(line);
        labels += line.trim() ? label : '.';
      }
      while (labels.endsWith('.')) {
        labels = labels.slice(0, -1);
        lines.pop();
      }
      let lead = 0;
      while (labels[lead] === '.') lead++;
      const { style, subset, spaced } = gold;
      pages.push({
        site: article.domain,
        url: article.url,
        style,
        subset,
        spaced,
        lines: lines.slice(lead),
        labels: labels.slice(lead),
        start: article.contentStart - first - lead,
        article,
      });
    });
  }
  return pages.filter((page) => page.labels.includes('B') && page.start >= 0 && page.start < page.labels.length);
}

const JOINS = [0.12, 0.5]; // nothing; a newline; else blank lines
const MOST_PAGES = 8;
/** Share of dumps without navigation and footer: they count most. */
const LOOSE = 0.75;

/** What dumps are put together from, so that what is learned is not the look of a few sites. */
export interface Mix {
  /** Share of pages whose furniture comes from other pages. */
  readonly lent: number;
  /** Share of dumps of nothing but stories, as people paste them together. */
  readonly bare: number;
}

/** Pages of one style and subset, in random order, sometimes with fragments between them. */
export function composed(pool: readonly Page[], random: () => number, { lent, bare }: Mix): LabelledDump {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const style = random() < LOOSE ? 'loose' : random() < 0.5 ? 'full' : 'render';
  const like = pick(pool.filter((page) => page.style === style));
  const spaced = like.style !== 'loose' || (like.spaced && random() < 0.7);
  const fits = pool.filter(
    (page) =>
      page.style === like.style && page.subset === like.subset && (!spaced || page.spaced || page.style !== 'loose'),
  );
  const count = 1 + Math.floor(random() ** 1.3 * MOST_PAGES);
  const dump = new Joined(spaced);
  const allPasted = random() < bare;
  const ruled = random() < RULED[allPasted ? 'pasted' : 'scraped'] ? RULES[Math.floor(random() * RULES.length)]! : null;
  let previous: Page | null = null;
  for (let k = 0; k < count; k++) {
    const page: Page = nextOf(previous, fits, pool, random) ?? pick(fits);
    previous = page;
    const join = k ? random() : 1;
    if (k && ruled) dump.addRule(ruled, random() < 0.5);
    dump.add(
      allPasted ? pasted(page, random) : random() < lent ? mixed(page, () => pick(fits), random) : page,
      k === 0 ? null : ruled ? 'rule' : join < JOINS[0]! ? 'none' : join < JOINS[1]! ? 'newline' : 'blank',
      1 + Math.floor(random() * 3),
    );
    if (like.style === 'loose' && random() < 0.12)
      for (let f = 1 + Math.floor(random() * 3); f > 0; f--) {
        const fragment = fragmentOf(pick(fits), random);
        if (fragment) dump.addFragment(fragment);
      }
  }
  return dump;
}

/** How often a rule of signs stands between the pages. */
const RULED = { pasted: 0.2, scraped: 0.04 };
const RULES = [
  '---',
  '----------',
  '-'.repeat(40),
  '*',
  '***',
  '* * *',
  '=====',
  '='.repeat(30),
  '________',
  '_'.repeat(40),
  '~~~',
  '#',
  '###',
  '• • •',
];

const SAME_SITE = 0.15;
const SAME_THING = 0.25;

/** A page of the same site as the one before, or of like things; null where it shall be any. */
function nextOf(
  previous: Page | null,
  fits: readonly Page[],
  pool: readonly Page[],
  random: () => number,
): Page | null {
  if (!previous) return null;
  const choice = random();
  const pages =
    choice < SAME_SITE
      ? fits.filter(({ site }) => site === previous.site)
      : choice < SAME_SITE + SAME_THING
        ? kinOf(pool)
            .get(previous)!
            .filter((page) => fits.includes(page))
        : [];
  return pages[Math.floor(random() * pages.length)] ?? null;
}

class Joined implements LabelledDump {
  readonly lines: string[] = [];
  readonly labels: string[] = [];
  readonly starts: { line: number; column: number }[] = [];
  readonly cuts = new Map<number, { column: number; left: string; right: string }>();
  readonly #spaced: boolean;

  constructor(spaced: boolean) {
    this.#spaced = spaced;
  }

  add(page: Page, join: string | null, blanks: number): void {
    if (join === 'blank') for (let b = blanks; b > 0; b--) this.#blank();
    let glued = join === 'none' && this.lines.length > 0;
    for (let i = 0; i < page.lines.length; i++) {
      const label = page.labels[i]!;
      if (label === '.') {
        if (this.#spaced) this.#blank();
        continue;
      }
      const start = i === page.start;
      const own = start ? (label === 'H' ? 'h' : 'b') : i < page.start ? (label === 'C' ? 'C' : 'O') : label;
      if (glued) {
        const at = this.lines.length - 1;
        const column = this.lines[at]!.length;
        if (start) this.starts.push({ line: at, column });
        this.cuts.set(at, { column, left: this.labels[at]!, right: own });
        this.lines[at] += page.lines[i]!;
        this.labels[at] = 'X';
        glued = false;
        continue;
      }
      if (start) this.starts.push({ line: this.lines.length, column: 0 });
      this.lines.push(page.lines[i]!);
      this.labels.push(own);
    }
  }

  addRule(rule: string, isSpaced: boolean): void {
    if (isSpaced) this.#blank();
    this.lines.push(rule);
    this.labels.push('J');
    if (isSpaced) this.#blank();
  }

  addFragment(text: string): void {
    if (this.#spaced) this.#blank();
    this.lines.push(text);
    this.labels.push('F');
  }

  #blank(): void {
    this.lines.push('');
    this.labels.push('.');
  }
}

/** The beginning of a story on one line, broken off; some with a label and a deck before it, as teaser boxes are scraped. */
function fragmentOf(page: Page, random: () => number): string | null {
  const body = page.lines
    .filter((line, i) => page.labels[i] === 'B' && line.length > 60)
    .slice(0, 5)
    .join(' ');
  const end = 300 + Math.floor(random() * 600);
  if (body.length < end + 20) return null;
  const cut = random() < 0.6 ? body.lastIndexOf(' ', end) : end;
  const headline = page.labels[page.start] === 'H' ? page.lines[page.start]! : '';
  const label =
    random() < 0.35 && headline
      ? `${headline
          .split(' ')
          .slice(0, 1 + Math.floor(random() * 2))
          .join(' ')
          .toUpperCase()}: ${headline} `
      : '';
  return label + body.slice(0, cut).trimEnd();
}
