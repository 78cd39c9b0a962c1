/** A number of generated articles in, what each room of the clip phase takes of one core out. */
import { dateFacts } from '../../src/date/date-facts.js';
import { fingerprint } from '../../src/dedupe/fingerprint.js';
import type { DumpPath } from '../../src/model/brand.js';
import type { Clipping } from '../../src/model/clipping.js';
import type { DumpRecord } from '../../src/model/record.js';
import { mentions } from '../../src/name/mentions.js';
import { clip } from '../../src/pipeline.js';
import { linesOf } from '../../src/read/lines.js';
import { NOTHING_STATED } from '../../src/read/stated-fields.js';
import { split } from '../../src/split/split.js';
import { candidates } from '../../src/tag/candidates.js';
import { inventedNews } from '../invented-news.js';

const PAGES_A_DUMP = 4;
const ROUNDS = 5;

/** Rows of room, ms an article, articles a second; the median of five rounds, the first not counted. */
export function roomCosts(articles: number): (string | number)[][] {
  const news = [...inventedNews(articles)];
  const dumps: DumpRecord[] = [];
  for (let i = 0; i < news.length; i += PAGES_A_DUMP) {
    const text = news
      .slice(i, i + PAGES_A_DUMP)
      .map(({ title, body }) => `${title}\n\nShare\n\n${body}`)
      .join('\n\n\n');
    dumps.push({
      dump: `${i}.txt` as DumpPath,
      number: null,
      ref: null,
      kind: 'dump',
      lines: linesOf(text),
      stated: NOTHING_STATED,
      messages: [],
    });
  }
  const clippings = dumps.flatMap(clippingsOf);
  const named = clippings.map((clipping) => ({ clipping, ...mentions(clipping) }));
  const rooms: [string, () => unknown][] = [
    ['split', () => dumps.map(split)],
    ['name', () => clippings.map(mentions)],
    ['date', () => clippings.map(dateFacts)],
    ['tag', () => named.map(({ clipping, names, countries }) => candidates(clipping, names, countries))],
    ['dedupe', () => clippings.map(fingerprint)],
  ];
  return rooms.map(([room, run]) => {
    const ms = median(run) / articles;
    return [room, ms.toFixed(3), Math.round(1000 / ms)];
  });
}

function clippingsOf({ dump, lines }: DumpRecord): Clipping[] {
  const bytes = new TextEncoder().encode(lines.map(({ text }) => text).join('\n'));
  return [...clip({ dump, format: 'text', number: null, bytes, about: null }, NOTHING_STATED).clippings];
}

function median(run: () => unknown): number {
  run();
  const times = Array.from({ length: ROUNDS }, () => {
    const since = performance.now();
    run();
    return performance.now() - since;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}
