import { describe, expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord } from '../model/record.js';
import { readerFor, readerOf } from './readers.js';
import { NOTHING_STATED } from './stated-fields.js';

const dump = 'news.json' as DumpPath;
const PIER = {
  title: 'Storm hits the "pier" }]',
  text: 'The storm hit the pier {[, said the master.\n\nNobody was hurt.',
};
const SEAL = {
  title: 'A seal sleeps in the bank',
  maintext: 'It may stay, the bank said.',
  date_publish: '2021-03-04 10:00:00',
};

async function recordsIn(file: string, text: string): Promise<DumpRecord[]> {
  const found: DumpRecord[] = [];
  for await (const raw of readerFor(file)!.cut(dump, [new TextEncoder().encode(text)]))
    found.push(readerOf(raw).read(raw, NOTHING_STATED));
  return found;
}
const titles = (records: readonly DumpRecord[]) => records.map(({ stated }) => stated.headline);

describe('a JSON document', () => {
  it.each([
    ['a list', JSON.stringify([PIER, SEAL])],
    ['a list on many lines', JSON.stringify([PIER, SEAL], null, 4)],
    ['objects one after the other', `${JSON.stringify(PIER, null, 2)}\n${JSON.stringify(SEAL, null, 2)}\n`],
    ['a list after a byte order mark', `\uFEFF${JSON.stringify([PIER, SEAL])}`],
  ])('is read from %s, called .json or .jsonl', async (_, text) => {
    for (const file of ['a.json', 'a.jsonl']) {
      if (file === 'a.jsonl' && !/^\uFEFF?(?:\[|\{\n)/.test(text)) continue;
      const records = await recordsIn(file, text);
      expect(titles(records)).toEqual([PIER.title, SEAL.title]);
      expect(records.map(({ number }) => number)).toEqual([1, 2]);
      expect(records[1]!.stated.published).toBe('2021-03-04');
      expect(records.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });

  it('is read from a single object', async () => {
    expect(titles(await recordsIn('a.json', JSON.stringify(PIER)))).toEqual([PIER.title]);
  });

  it('tells once of what stands beside the objects, and reads those', async () => {
    const records = await recordsIn('a.json', `[null, "x", ${JSON.stringify(PIER)}, 7, ${JSON.stringify(SEAL)}`);
    expect(titles(records)).toEqual([null, PIER.title, null, SEAL.title]);
    expect(records.flatMap(({ messages }) => messages.map(({ line, text }) => [line, text.split(':')[0]]))).toEqual([
      [null, 'record 1'],
      [null, 'record 3'],
    ]);
  });

  it('tells of an object that breaks off, with what to do', async () => {
    const [whole, broken] = await recordsIn('a.json', JSON.stringify([PIER, SEAL]).slice(0, -20));
    expect(whole!.messages).toEqual([]);
    expect(broken!.messages[0]!.text).toMatch(/^record 2: not valid JSON: .*A \.json file must hold/);
  });

  it('is one record with one message where it is no JSON at all', async () => {
    const [only, ...others] = await recordsIn(
      'a.json',
      'The ferry came back,\nsaid the master. It was late, he added.',
    );
    expect(others).toEqual([]);
    expect(only!.messages).toHaveLength(1);
  });

  it('is not seen in a file of objects one a line, also where they are broken', async () => {
    const records = await recordsIn('a.jsonl', `{"title": "A"\n${JSON.stringify(SEAL)}\n`);
    expect(titles(records)).toEqual([null, SEAL.title]);
    expect(records[0]!.messages[0]!.line).toBe(1);
  });
});
