import { describe, expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord } from '../model/record.js';
import { markdownReader } from './markdown.js';
import { NOTHING_STATED } from './stated-fields.js';

const read = (text: string): DumpRecord =>
  markdownReader.read(
    { dump: 'a.md' as DumpPath, format: 'markdown', number: null, about: null, bytes: new TextEncoder().encode(text) },
    NOTHING_STATED,
  );
/** `line │ mark │ text`, blank lines left out. */
const galley = (text: string): string[] =>
  read(text)
    .lines.filter((line) => line.text)
    .map(({ number, mark, text: own }) => `${number} │ ${mark?.kind ?? ''} │ ${own}`);

describe('the markdown reader', () => {
  it('reads front matter as what is stated, and the body as marked lines with their physical numbers', () => {
    const text = [
      '---',
      'title: The ferry is back',
      'authors: [Ann Quill, Bo Voss]',
      'date: 2024-03-05',
      '---',
      '',
      'The **ferry** came back on [Tuesday](https://news.example/),',
      'the harbour *master* said.',
      '',
      '## What was repaired',
      '',
      '- The hull &amp; the deck',
      '- The engine',
      '',
      '![The ferry at the pier](ferry.jpg)',
      '',
      '> Nobody was hurt.',
      '',
      '[1]: https://news.example/',
      '***',
    ].join('\n');
    const record = read(text);
    expect(record.kind).toBe('article');
    expect(record.messages).toEqual([]);
    expect(record.stated).toMatchObject({
      headline: 'The ferry is back',
      authors: ['Ann Quill', 'Bo Voss'],
      published: '2024-03-05',
    });
    expect(galley(text).slice(5)).toEqual([
      '7 │ paragraph │ The ferry came back on Tuesday,',
      '8 │ continued │ the harbour master said.',
      '10 │ heading │ What was repaired',
      '12 │ listItem │ The hull & the deck',
      '13 │ listItem │ The engine',
      '15 │ caption │ The ferry at the pier',
      '17 │ quote │ Nobody was hurt.',
      '19 │ metadata │ [1]: https://news.example/',
      '20 │ metadata │ ***',
    ]);
    expect(
      galley(text)
        .slice(0, 5)
        .every((line) => line.includes('metadata')),
    ).toBe(true);
  });

  it('says of a topic or a correction that lies too deep to be one where it belongs', () => {
    const said = (text: string) => read(text).messages.map(({ line, text: what }) => `${line} ${what}`);
    expect(said('---\nname: Harbour\nmatch: [sea wall]\n---\nText.\n')).toEqual([
      expect.stringMatching(/^2 `name` is a key of a topic\. Move the file right into topics\/ at the top/),
      expect.stringMatching(/^3 `match` is a key of a topic/),
    ]);
    expect(said('---\nseparate: []\n---\n')).toEqual([expect.stringMatching(/^2 `separate` is a key of a correction/)]);
  });

  it('says on which lines of the dump the front matter names its topics', () => {
    const topicsOf = (...yaml: string[]) =>
      read(['---', ...yaml, '---', 'The ferry came back.'].join('\n')).stated.topics;
    expect(topicsOf('title: Ferry', '# by hand', 'topics: [Harbours, Ferries]')).toEqual([
      { name: 'Harbours', lines: [4, 4] },
      { name: 'Ferries', lines: [4, 4] },
    ]);
    expect(topicsOf('topics:', '  - Harbours', '  - "Ferries and', '    their crews"', 'title: Ferry')).toEqual([
      { name: 'Harbours', lines: [3, 3] },
      { name: 'Ferries and their crews', lines: [4, 5] },
    ]);
    expect(topicsOf('authors: &both [Ann, Bo]', 'topics: *both')).toMatchObject([{ lines: [3, 3] }, { lines: [3, 3] }]);
    expect(topicsOf('', 'topics: Harbours')).toEqual([{ name: 'Harbours', lines: [3, 3] }]);
  });

  it('takes the first heading for the title where front matter gives none, or the same', () => {
    expect(galley('# The ferry\n\nIt came back.')[0]).toBe('1 │ title │ The ferry');
    expect(galley('---\ntitle: The ferry\n---\n# The ferry\n')[3]).toBe('4 │ title │ The ferry');
    expect(galley('---\ntitle: Another\n---\n# The ferry\n')[3]).toBe('4 │ heading │ The ferry');
  });

  it('is one article where the text stands below its one first heading, whatever stands above it', () => {
    const text = 'The ferry came back on Tuesday, the harbour master said, after nine months in the yard.';
    const kindOf = (source: string) => read(source).kind;
    expect(kindOf(`# The ferry\n\nBy Ann Quill\n\n${text}\n\n## The repairs\n\n${text}\n`)).toBe('article');
    expect(kindOf(`The ferry\n=========\n\n${text}\n`)).toBe('article');
    expect(kindOf(`# The ferry\n\n${text}\n\n# The pier\n\n${text}\n`)).toBe('dump');
    expect(kindOf(`# News\n\n## The ferry\n\n${text}\n`)).toBe('dump');
    expect(kindOf(`${text}\n\n# The pier\n\n${text}\n`)).toBe('dump');
    expect(kindOf('# The ferry\n\nIt came back.\n')).toBe('dump');
  });

  it('leaves HTML visible as text', () => {
    expect(galley('<script>alert(1)</script>\n\nThe <b onclick="x">mayor</b> said.')).toEqual([
      '1 │ paragraph │ <script>alert(1)</script>',
      '3 │ paragraph │ The <b onclick="x">mayor</b> said.',
    ]);
  });

  it.each([
    ['a text that merely starts with a rule', '---\nThe mayor said so.\n', 1, /no YAML front matter/],
    [
      'code in front matter',
      '---js\n{ a: (globalThis.tearsheetRanMarkdown = 1) }\n---\nText',
      1,
      /no YAML front matter/,
    ],
    ['front matter that is no YAML', '---\ntitle: [open\n---\nText', null, /cannot be used/],
    ['front matter that is a list', '---\n- a\n---\nText', null, /cannot be used/],
  ])('reads %s as plain text, with a message', (_what, text, line, said) => {
    const record = read(text);
    expect(record.kind).toBe('dump');
    expect(record.lines.every(({ mark }) => mark === null)).toBe(true);
    const message = record.messages.find((one) => said.test(one.text));
    expect(message).toBeDefined();
    if (line !== null) expect(message!.line).toBe(line);
    expect(Reflect.get(globalThis, 'tearsheetRanMarkdown')).toBeUndefined();
  });

  it('states whole characters', () => {
    expect(read('---\ntitle: "An \\ud83e otter"\n---\n\nIt swims.').stated.headline).toBe('An \ufffd otter');
  });
  it('names the line of a wrong key, and uses the others', () => {
    const record = read('---\ntitle: A\nsauce: b\n---\nText');
    expect(record.stated.headline).toBe('A');
    expect(record.messages).toMatchObject([{ level: 'error', line: 3 }]);
  });

  it('writes a language as its tag is written, and says where there is none', () => {
    expect(read('---\nlanguage: pt_br\n---\nText').stated.language).toBe('pt-BR');
    const wrong = read('---\nlanguage: english\n---\nText');
    expect(wrong.stated.language).toBeNull();
    expect(wrong.messages).toMatchObject([{ level: 'error', line: 2, text: expect.stringContaining('language tag') }]);
  });

  it('keeps the numbers of an ordered list', () => {
    expect(galley('3. The hull\n4. The *engine*\n\n   It was old.\n')).toEqual([
      '1 │ listItem │ 3. The hull',
      '2 │ listItem │ 4. The engine',
      '4 │ listItem │ It was old.',
    ]);
  });

  it('reads a table as rows of cells', () => {
    expect(galley('| Day | Ferry |\n|-----|:-----:|\n| Monday | the *Ada* |\n\na | b\n---|---\nc | d')).toEqual([
      '1 │ tableRow │ Day | Ferry',
      '2 │ metadata │ |-----|:-----:|',
      '3 │ tableRow │ Monday | the Ada',
      '5 │ tableRow │ a | b',
      '6 │ metadata │ ---|---',
      '7 │ tableRow │ c | d',
    ]);
    expect(galley('Either a | b\nor nothing | at all')[0]).toBe('1 │ paragraph │ Either a | b');
  });

  it('reads the title of an image with its alternative text', () => {
    expect(galley('![Old ferry](f.jpg "At the pier in March")')).toEqual([
      '1 │ caption │ Old ferry. At the pier in March',
    ]);
    expect(galley('![Old ferry](f.jpg "Old ferry in March")')).toEqual(['1 │ caption │ Old ferry in March']);
  });
});
