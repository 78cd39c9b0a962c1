/** The seeds, end to end: what a careful reader finds in them is what the built archive says. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Row {
  readonly [key: string]: unknown;
}
interface ClippingRow {
  readonly id: string;
  readonly article: string;
  readonly dump: string;
  readonly form: 'full' | 'brief';
  readonly truncated: boolean;
  readonly kicker: string | null;
  readonly headline: string;
  readonly headlineOrigin: 'stated' | 'derived';
  readonly headlineLines: [number, number][];
  readonly deck: string | null;
  readonly published: {
    earliest: string | null;
    latest: string | null;
    best: string | null;
    basis: string;
    evidence: { text: string }[];
  };
  readonly paragraphs: { role: string; text: string; lines: [number, number]; columns: [number, number] | null }[];
  readonly captions: { text: string | null; credit: string | null; lines: [number, number][] }[];
  readonly lines: [number, number][];
}
interface ArticleRow {
  readonly id: string;
  readonly form: string;
  readonly published: ClippingRow['published'];
  readonly clippings: string[];
  readonly topics: { name: string; kind: string; evidence: Row[] }[];
  readonly people: { name: string; forms: string[] }[];
}

const root = path.resolve(import.meta.dirname, '..');
const DIPLOMAT = '000_eafb3224a1aa0dba.txt';
const ALIGNMENT = '004_a26973545a9e783c.txt';
let work = '';

function build(input: string, name: string): (file: string) => string {
  const output = path.join(work, name);
  execFileSync(
    process.execPath,
    [path.join(root, 'dist/cli.js'), 'build', input, '--output', output, '--no-cache', '--quiet'],
    { cwd: work },
  );
  return (file) => readFileSync(path.join(output, file), 'utf8');
}
const rows = <T>(text: string): T[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

describe('the archive of the seeds', () => {
  let read: (file: string) => string;
  let clippings: ClippingRow[];
  let articles: ArticleRow[];
  const cut = (dump: string, n: number) => clippings.filter((clipping) => clipping.dump === dump)[n]!;
  const articleOf = (clipping: ClippingRow) => articles.find(({ id }) => id === clipping.article)!;

  beforeAll(() => {
    work = mkdtempSync(path.join(tmpdir(), 'seeds-'));
    read = build(path.join(root, 'seeds'), 'site');
    clippings = rows(read('data/clippings.jsonl'));
    articles = rows(read('data/articles.jsonl'));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('holds three full clippings and four briefs, on their lines', () => {
    const body = (clipping: ClippingRow) =>
      clipping.paragraphs.flatMap(({ lines: [first, last] }) =>
        Array.from({ length: last - first + 1 }, (_, i) => first + i),
      );
    expect(clippings.map(({ dump, form }) => [dump, form])).toEqual([
      [DIPLOMAT, 'full'],
      ...Array(4).fill([DIPLOMAT, 'brief']),
      [ALIGNMENT, 'full'],
      [ALIGNMENT, 'full'],
    ]);
    expect(body(cut(DIPLOMAT, 0))).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    expect([1, 2, 3, 4].map((n) => body(cut(DIPLOMAT, n)))).toEqual([[17], [18], [19], [20]]);
    expect(body(cut(ALIGNMENT, 0))).toEqual([13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37]);
    expect(body(cut(ALIGNMENT, 1))).toEqual([53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79]);
  });

  it('derives a headline where none stands, and marks it; every brief breaks off', () => {
    const ofDiplomat = clippings.filter(({ dump }) => dump === DIPLOMAT);
    expect(ofDiplomat.map(({ headlineOrigin }) => headlineOrigin)).toEqual(Array(5).fill('derived'));
    for (const { headline } of ofDiplomat) expect(headline.length).toBeGreaterThan(10);
    expect(ofDiplomat.map(({ truncated }) => truncated)).toEqual([false, true, true, true, true]);
    expect(ofDiplomat.map(({ kicker }) => kicker)).toEqual([null, null, null, 'IMPASSE', 'TOWERING FIGURE']);
    expect(cut(DIPLOMAT, 4).paragraphs[0]!.text).toMatch(/^Nancy Pelosi, a towering figure/);
    expect(cut(DIPLOMAT, 4).deck).toMatch(/^To Republicans she was emblematic.*difficult votes$/);
    expect(cut(DIPLOMAT, 3).paragraphs[0]!.text).toMatch(/^The US government shutdown stretched/);
  });

  it('keeps the picture credit of line 4 apart', () => {
    expect(cut(DIPLOMAT, 0).captions).toEqual([
      { text: null, credit: 'Sputnik / Vyacheslav Prokofyev via Reuters', lines: [[4, 4]] },
    ]);
  });

  it('shows each repeated headline and caption once, with every place', () => {
    const [first, second] = [cut(ALIGNMENT, 0), cut(ALIGNMENT, 1)];
    expect(first).toMatchObject({
      headline: 'North Korea Stresses Alignment with Russia against US, Says Putin Could Visit at an ‘Early Date’',
      headlineOrigin: 'stated',
      headlineLines: [
        [1, 1],
        [8, 8],
      ],
      captions: [
        {
          text: 'North Korean Foreign Minister Choe Son Hui arrives to meet with Russian President Vladimir Putin at the Kremlin in Moscow, Russia, Tuesday, Jan. 16, 2024.',
          credit: 'Artyom Geodakyan/Sputnik, Kremlin Pool Photo via AP, File',
        },
      ],
    });
    expect(second).toMatchObject({
      headline: 'Trump Administration Weighs Adding 36 Countries to Travel Ban, Memo Says',
      headlineLines: [
        [41, 41],
        [48, 48],
      ],
      captions: [{ text: expect.stringMatching(/^President Donald Trump, right.*June 8, 2025\.$/), credit: 'AP' }],
    });
    const linesOf = (clipping: ClippingRow) =>
      clipping.captions[0]!.lines.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    expect(linesOf(first)).toEqual([3, 4, 10, 11]);
    expect(linesOf(second)).toEqual([43, 44, 50, 51]);
  });

  it('gives each line one fate, in order, without gap or overlap', () => {
    for (const dump of [DIPLOMAT, ALIGNMENT]) {
      const lines = readFileSync(path.join(root, 'seeds', dump), 'utf8')
        .replace(/\n$/, '')
        .split('\n');
      let next = 1;
      let column = 0;
      for (const { first, last, columns } of rows<{
        dump: string;
        first: number;
        last: number;
        columns: [number, number] | null;
      }>(read('data/ledger.jsonl')).filter((row) => row.dump === dump)) {
        expect(first).toBe(next);
        if (columns) {
          expect(columns[0]).toBe(column);
          column = columns[1] === lines[first - 1]!.length ? 0 : columns[1];
        }
        if (!column) next = last + 1;
      }
      expect(next).toBe(lines.length + 1);
    }
    const fates = rows<{
      dump: string;
      first: number;
      last: number;
      reason: string | null;
      of: { lines: number[] } | null;
    }>(read('data/ledger.jsonl'));
    const fateOf = (line: number) =>
      fates.find(({ dump, first, last }) => dump === ALIGNMENT && first <= line && line <= last)!;
    expect([5, 6, 45, 46].map((line) => fateOf(line).reason)).toEqual(Array(4).fill('furniture'));
    expect(fateOf(8)).toMatchObject({ reason: 'duplicate', of: { lines: [1, 1] } });
  });

  it('links the articles under the two topics, with evidence', () => {
    const names = (clipping: ClippingRow) => articleOf(clipping).topics.map(({ name }) => name);
    expect(names(cut(DIPLOMAT, 0))).toContain('North Korea–Russia');
    expect(names(cut(ALIGNMENT, 0))).toContain('North Korea–Russia');
    expect(names(cut(ALIGNMENT, 1))).toContain('US travel ban');
    expect(names(cut(ALIGNMENT, 1))).not.toContain('North Korea–Russia');
    for (const { topics } of articles) for (const { evidence } of topics) expect(evidence.length).toBeGreaterThan(0);
  });

  it('finds the same topics with the same articles without the curated introductions', () => {
    const input = path.join(work, 'bare');
    cpSync(path.join(root, 'seeds'), input, { recursive: true });
    rmSync(path.join(input, 'topics'), { recursive: true, force: true });
    const bare = build(input, 'bare-site');
    const members = (text: string) =>
      (JSON.parse(text) as { name: string; articles: string[] }[]).map(({ name, articles: ids }) => [name, ids]);
    expect(members(bare('data/topics.json'))).toEqual(members(read('data/topics.json')));
  });

  it('dates what can be dated, and invents no year', () => {
    expect(articleOf(cut(ALIGNMENT, 0)).published).toMatchObject({ basis: 'inferred', best: '2024-01-21' });
    const { earliest, latest } = articleOf(cut(ALIGNMENT, 1)).published;
    expect(earliest! >= '2025-06-08').toBe(true);
    expect(latest === null || latest <= '2025-06-30').toBe(true);
    const undated = articleOf(cut(DIPLOMAT, 0)).published;
    expect(undated).toMatchObject({ best: null });
    expect(undated.evidence.map(({ text }) => text).join(' ')).toMatch(/September/);
    expect(undated.evidence.map(({ text }) => text).join(' ')).toMatch(/last month/);
  });

  it('files each person once under all spellings', () => {
    const people = articles.flatMap((article) => article.people);
    const named = (form: string) =>
      new Set(people.filter(({ forms, name }) => [...forms, name].includes(form)).map(({ name }) => name));
    expect(named('Choe Son-hui')).toEqual(named('Choe Son Hui'));
    expect(named('Choe Son-hui').size).toBe(1);
    expect(named('Kim Jong-un')).toEqual(named('Kim Jong Un'));
    expect(named('Kim Jong Un').size).toBe(1);
  });
});
