/** Dumps in, all that came of their records in the store out, with the cards for `file`. */
import type { DumpSummary } from '../model/archive.js';
import type { DumpPath } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Message } from '../model/message.js';
import { fold } from '../text/fold.js';
import { counted } from '../text/numeral.js';
import { type ClippedDump, clipDump, type StoredRecord, type Work } from './clip-dump.js';
import type { Head } from './encoded.js';
import type { InputDump } from './input.js';

export interface ClippedDumps {
  readonly dumps: readonly DumpSummary[];
  /** In order of place. */
  readonly cards: readonly Card[];
  readonly records: ReadonlyMap<DumpPath, readonly StoredRecord[]>;
  readonly messages: readonly Message[];
  /** Records that the cache held, and all. */
  readonly fromCache: number;
  readonly total: number;
}

export async function clipDumps(dumps: readonly InputDump[], work: Omit<Work, 'start'>): Promise<ClippedDumps> {
  const results: ClippedDump[] = [];
  const running = new Set<Promise<void>>();
  let failure: unknown = null;
  const start = async (task: () => Promise<void>) => {
    while (running.size >= work.threads.atOnce) await Promise.race(running);
    if (failure) throw failure;
    const run = task()
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => running.delete(run));
    running.add(run);
  };
  for (const dump of dumps) results.push(await clipDump(dump, { ...work, start }));
  await Promise.all(running);
  if (failure) throw failure;
  return joined(results, dumps);
}

/** `dumps`: of the results, one by one. */
function joined(results: readonly ClippedDump[], dumps: readonly InputDump[]): ClippedDumps {
  const heads = results.flatMap(({ records }) => records.map(({ head }) => head));
  return {
    dumps: results.map(({ path, sha256, bytes, records, messages }) => ({
      path,
      sha256,
      bytes,
      records: records.length,
      lines: records.reduce((sum, { head }) => sum + head.lines, 0),
      notes: messages.map(({ text }) => text),
      clippings: records.flatMap(({ clippings }) => clippings),
    })),
    cards: heads.flatMap(({ cards }) => cards),
    records: new Map(results.map(({ path, records }) => [path, records.map(({ head: _, ...record }) => record)])),
    messages: results.flatMap((result, i) => [
      ...messagesOf(result),
      ...unusedTitle(result, dumps[i]!.sidecar.headline),
    ]),
    fromCache: results.reduce((sum, result) => sum + result.fromCache, 0),
    total: heads.length,
  };
}

/** What was said of the dump; where nothing was that tells why no article came of it, that none did. */
function messagesOf({ path, messages, records }: ClippedDump): Message[] {
  const said = [...messages, ...records.flatMap(({ head }) => head.messages)];
  const isTold = messages.some(isComplaint) || (records.length > 0 && records.every(({ head }) => isToldOf(head)));
  if (isTold || records.some(({ clippings }) => clippings.length)) return said;
  const where = records.some(({ record }) => record !== null) ? `its ${counted(records.length, 'record')}` : 'it';
  const lines = records.reduce((sum, { head }) => sum + head.lines, 0);
  const text = `no article found in ${where}: ${counted(lines, 'line')} set aside; see its ledger`;
  return [...said, { level: 'warning', path, line: null, text }];
}

/** `title`: of the dump's sidecar. One that the only article has too is as good as used. */
function unusedTitle({ path, records }: ClippedDump, title: string | null): Message[] {
  if (title === null || !records.some(({ record }) => record !== null)) return [];
  const cards = records.flatMap(({ head }) => head.cards);
  if (cards.length === 1 && fold(cards[0]!.headline.text) === fold(title)) return [];
  const why = `it is for a dump of one text, and this one is read as ${counted(records.length, 'record')}`;
  const todo = 'Take it out of the sidecar, and write a title into each record that has none';
  const text = `the title of its sidecar, ${JSON.stringify(title)}, is not used: ${why}. ${todo}`;
  return [{ level: 'warning', path, line: null, text }];
}

const isComplaint = ({ level }: Message): boolean => level !== 'note';

/** A charset that was guessed tells nothing of a record's articles; an error does, and what is said of lines that are all that it has. */
function isToldOf({ messages, readable }: Head): boolean {
  return messages.some(({ level }) => level === 'error') || (readable === 0 && messages.some(isComplaint));
}
