import { expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import type { Format } from '../model/record.js';
import { ofRecord, recordMessage } from './record-message.js';

it.each([
  ['a.jsonl', 'jsonl', 7, 7, 'wrong'],
  ['a.jsonl.gz', 'jsonl', 7, 7, 'wrong'],
  ['a.zip', 'jsonl', 7, null, 'record 7: wrong'],
  ['a.warc', 'warc', 7, null, 'record 7: wrong'],
  ['a.json', 'json', 7, null, 'record 7: wrong'],
  ['a.html', 'html', null, null, 'wrong'],
] as const)('leads to a record of %s', (dump, format, number, line, text) => {
  const raw = { dump: dump as string as DumpPath, format: format as Format, number };
  expect(recordMessage(raw, 'error', 'wrong')).toEqual({ level: 'error', path: dump, line, text });
});

it.each([
  ['a.txt', 'text', null, 3, 3, 'wrong'],
  ['a.zip', 'text', 7, 3, null, 'record 7: line 3: wrong'],
  ['a.warc', 'warc', 7, null, null, 'record 7: wrong'],
] as const)('leads to a line of a record of %s', (dump, format, number, own, line, text) => {
  const raw = { dump: dump as string as DumpPath, format: format as Format, number };
  const message = { level: 'warning', path: raw.dump, line: own, text: 'wrong' } as const;
  expect(ofRecord(raw, [message])).toEqual([{ level: 'warning', path: dump, line, text }]);
});
