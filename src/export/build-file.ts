/** The archive and its lines' fates in, `data/build.json` out: what was built, of what, by which program; no times. */
import type { Archive } from '../model/archive.js';
import type { Clipped } from '../model/clipped.js';
import { inOrder } from '../text/order.js';

/** Where a site comes from. */
export interface Origin {
  /** The program's version. */
  readonly version: string;
  /** sha256 of all that the input folder holds, hex. */
  readonly input: string;
}

/** Counts lines by fate while the ledger's rows go by. */
export interface FateCount {
  add(clipped: Pick<Clipped, 'ledger'>): void;
  /** Lines by reason or role: `kept.paragraph`, `aside.duplicate`; a line of several fates counts for each. */
  counts(): Readonly<Record<string, number>>;
}

export function fateCount(): FateCount {
  const counted = new Map<string, number>();
  return {
    add({ ledger }) {
      for (const { lines, fate } of ledger) {
        const name = fate.kind === 'kept' ? `kept.${fate.role}` : `aside.${fate.reason}`;
        counted.set(name, (counted.get(name) ?? 0) + lines[1] - lines[0] + 1);
      }
    },
    counts: () => Object.fromEntries([...counted].sort(([a], [b]) => inOrder(a, b))),
  };
}

export function buildRow(archive: Archive, origin: Origin, fates: Readonly<Record<string, number>>): object {
  const { settings, dumps, cards, articles, topics, stories, messages } = archive;
  const count = (level: string) => messages.filter((message) => message.level === level).length;
  return {
    program: 'tearsheet',
    version: origin.version,
    input: origin.input,
    baseUrl: settings.baseUrl,
    pathPrefix: settings.pathPrefix,
    dumps: dumps.length,
    records: dumps.reduce((sum, { records }) => sum + records, 0),
    lines: dumps.reduce((sum, { lines }) => sum + lines, 0),
    clippings: cards.size,
    articles: articles.filter(({ form }) => form === 'full').length,
    briefs: articles.filter(({ form }) => form === 'brief').length,
    topics: topics.length,
    stories: stories.length,
    linesByFate: fates,
    messages: { errors: count('error'), warnings: count('warning'), notes: count('note') },
  };
}
