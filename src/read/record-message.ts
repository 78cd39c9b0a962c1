/** A record and what is to be said of it or of its lines in, messages that lead there out. */
import type { Message } from '../model/message.js';
import type { RawRecord } from '../model/record.js';

/** A record of JSON Lines is known by its line, any other by its number, for which the text finds room; a record in an archive is of some file in it. */
export function recordMessage(
  { dump, format, number }: Pick<RawRecord, 'dump' | 'format' | 'number'>,
  level: Message['level'],
  text: string,
): Message {
  const isLine = format === 'jsonl' && !dump.toLowerCase().endsWith('.zip');
  if (isLine || number === null) return { level, path: dump, line: number, text };
  return { level, path: dump, line: null, text: `record ${number}: ${text}` };
}

/** Messages of a file of its own, which may be a record of another: its lines are not that one's. */
export function ofRecord(raw: Pick<RawRecord, 'dump' | 'format' | 'number'>, messages: readonly Message[]): Message[] {
  if (raw.number === null) return [...messages];
  return messages.map(({ level, line, text }) =>
    recordMessage(raw, level, line === null ? text : `line ${line}: ${text}`),
  );
}
