/** The clippings of a record and what its sidecar states in, the clippings under the title that the sidecar gives out, or why they are not. */
import type { Clipping } from '../model/clipping.js';
import type { Message } from '../model/message.js';
import type { DumpRecord, Stated } from '../model/record.js';
import { fold } from '../text/fold.js';

export interface Titled {
  readonly clippings: readonly Clipping[];
  readonly messages: readonly Message[];
}

/** Only of a dump that is one record, in which anything may stand: one that is an article by its format has the title already. */
export function underSidecarTitle(clippings: readonly Clipping[], record: DumpRecord, { headline }: Stated): Titled {
  const full = clippings.filter(({ form }) => form === 'full');
  const articles = full.length ? full : clippings;
  if (!headline || record.kind !== 'dump' || record.number !== null || !articles.length)
    return { clippings, messages: [] };
  const [only, ...others] = articles;
  const own = only!.headline;
  if (others.length)
    return { clippings, messages: [unused(record, headline, `${articles.length} articles are in it`)] };
  if (own.origin === 'derived') {
    const titled = { ...only!, headline: { text: headline, origin: 'stated', lines: [] } as const };
    return { clippings: clippings.map((one) => (one === only ? titled : one)), messages: [] };
  }
  if (fold(own.text) === fold(headline)) return { clippings, messages: [] };
  const line = own.lines[0] ? ` on line ${own.lines[0][0]}` : '';
  return { clippings, messages: [unused(record, headline, `its article has a headline of its own${line}`)] };
}

function unused({ dump }: DumpRecord, headline: string, why: string): Message {
  const text = `the title of its sidecar, ${JSON.stringify(headline)}, is not used: ${why}. Take it out of the sidecar`;
  return { level: 'warning', path: dump, line: null, text };
}
