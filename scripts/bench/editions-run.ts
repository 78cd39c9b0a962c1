/** A number of clippings in, one in ten a copy of another; what grouping them takes out, as JSON on stdout. */
import { editions } from '../../src/dedupe/editions.js';
import { fingerprint } from '../../src/dedupe/fingerprint.js';
import { textId } from '../../src/link/permalinks.js';
import type { ClippingId, DumpPath } from '../../src/model/brand.js';
import type { Body, Card, Fingerprint } from '../../src/model/card.js';
import type { Cutting, Paragraph } from '../../src/model/clipping.js';
import { inventedNews, seeded } from '../invented-news.js';

const COPIES = 0.1;

interface Copy {
  readonly title: string;
  readonly body: string;
  readonly date: string;
  /** Which invented article it is a copy of. */
  readonly of: number;
}

/** Nine in ten are originals; each tenth is an altered copy of an earlier one. */
function* newsWithCopies(count: number): Iterable<Copy> {
  const random = seeded(7);
  const recent: Copy[] = [];
  let of = 0;
  for (const { title, body, date } of inventedNews(Math.ceil(count * (1 - COPIES)))) {
    const original = { title, body, date, of: of++ };
    yield original;
    recent.push(original);
    if (recent.length > 500) recent.shift();
    if (random() < COPIES / (1 - COPIES)) yield altered(recent[Math.floor(random() * recent.length)]!, random);
  }
}

function altered(original: Copy, random: () => number): Copy {
  const paragraphs = original.body.split('\n\n');
  const kind = Math.floor(random() * 5);
  if (kind === 0) return { ...original, title: `Report: ${original.title}`, body: `${original.body}\n\nRead more.` };
  if (kind === 1) return { ...original, body: paragraphs.slice(0, 5).join('\n\n') };
  if (kind === 2) return { ...original, body: paragraphs.filter((_, i) => i % 4 !== 2).join(' ') };
  if (kind === 3) return { ...original, body: `${paragraphs.slice(0, 2).join('\n\n').slice(0, 400)}…` };
  return { ...original, body: original.body.replace(/[a-z]/g, (letter) => (random() < 0.02 ? 'i' : letter)) };
}

export interface EditionsRun {
  readonly clippings: number;
  readonly seconds: number;
  /** Processor time: what is left of the seconds where other programs run too. */
  readonly cpu: number;
  readonly megabytes: number;
  readonly bodiesRead: number;
  readonly found: number;
  readonly wrong: number;
}

function measured(count: number): EditionsRun {
  const cards: Card[] = [];
  const bodies: Buffer[] = [];
  const prints: Fingerprint[] = [];
  const truth = new Map<string, number>();
  for (const { title, body, date, of } of newsWithCopies(count)) {
    const id = String(cards.length) as ClippingId;
    const cutting = { ...bodyOf(body), headline: { text: title } } as unknown as Cutting;
    const print = fingerprint(cutting);
    cards.push(cardOf(id, cutting, print.words, date));
    prints.push(print);
    bodies.push(Buffer.from(body));
    truth.set(id, of);
  }
  globalThis.gc?.();
  const before = process.memoryUsage();
  let peak = 0;
  let bodiesRead = 0;
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  const groups = editions(cards, {
    fingerprintOf: (id) => prints[Number(id)]!,
    bodyOf: (id) => {
      if (bodiesRead++ % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss);
      return bodyOf(bodies[Number(id)]!.toString());
    },
  });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  peak = Math.max(peak, process.memoryUsage().rss);
  return {
    clippings: cards.length,
    seconds,
    cpu: (user + system) / 1e6,
    megabytes: (peak - before.rss) / 2 ** 20,
    bodiesRead,
    ...judged(groups, truth),
  };
}

/** Share of copies put with their original, and groups that hold two originals. */
function judged(groups: readonly (readonly Card[])[], truth: ReadonlyMap<string, number>) {
  let [copies, found, wrong] = [0, 0, 0];
  const size = new Map<number, number>();
  for (const of of truth.values()) size.set(of, (size.get(of) ?? 0) + 1);
  for (const count of size.values()) copies += count - 1;
  for (const group of groups) {
    const originals = new Set(group.map(({ id }) => truth.get(id)!));
    found += group.length - originals.size;
    if (originals.size > 1) wrong++;
  }
  return { found: found / copies, wrong };
}

function bodyOf(body: string): Body {
  const paragraphs = body
    .split('\n\n')
    .map((text): Paragraph => ({ role: 'paragraph', text, lines: [1, 1], columns: null }));
  return { headline: '', paragraphs };
}

function cardOf(id: ClippingId, cutting: Cutting, words: number, date: string): Card {
  const stated = { earliest: date, latest: date, best: date, basis: 'stated', evidence: [] };
  return {
    id,
    text: textId(cutting),
    dump: 'invented' as DumpPath,
    record: Number(id),
    form: 'full',
    truncated: false,
    headline: cutting.headline,
    lines: [[1, 1]],
    words,
    dates: { stated, cues: [] },
  } as unknown as Card;
}

process.stdout.write(JSON.stringify(measured(Number(process.argv[2]))));
