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
import { readingOf } from '../../src/text/reading.js';
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
  const rounds = Array.from({ length: ROUNDS + 1 }, () => round(dumps, clippings)).slice(1);
  return [...rounds[0]!.keys()].map((room) => {
    const ms = median(rounds.map((costs) => costs.get(room)!)) / articles;
    return [room, ms.toFixed(3), Math.round(1000 / ms)];
  });
}

/** Room → ms of all articles. The rooms take each clipping in turn, as in a build: its words are read once for all of them. */
function round(dumps: readonly DumpRecord[], clippings: readonly Clipping[]): Map<string, number> {
  const costs = new Map<string, number>();
  const timed = <Made>(room: string, run: () => Made): Made => {
    const since = performance.now();
    const made = run();
    costs.set(room, (costs.get(room) ?? 0) + performance.now() - since);
    return made;
  };
  for (const dump of dumps) timed('split', () => split(dump));
  for (const clipping of clippings) {
    const reading = timed('words', () => readingOf(clipping));
    const named = timed('name', () => mentions(clipping, reading));
    timed('date', () => dateFacts(clipping, reading));
    timed('tag', () => candidates(clipping, named, reading));
    timed('dedupe', () => fingerprint(clipping));
  }
  return costs;
}

function clippingsOf({ dump, lines }: DumpRecord): Clipping[] {
  const bytes = new TextEncoder().encode(lines.map(({ text }) => text).join('\n'));
  return [...clip({ dump, format: 'text', number: null, bytes, about: null }, NOTHING_STATED).clippings];
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
