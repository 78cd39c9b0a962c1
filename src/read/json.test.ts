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

/** One record of each scraper, with the keys that it writes; the words are invented. */
const TRAFILATURA = {
  title: 'Ferry returns',
  author: 'Ann Quill; Bo Voss',
  hostname: 'herald.example',
  date: '2021-09-03',
  fingerprint: 'a1b2c3',
  id: null,
  license: null,
  comments: '',
  raw_text: 'The ferry came back. Nobody was hurt.',
  text: 'The ferry came back.\nNobody was hurt.',
  language: 'en',
  image: null,
  pagetype: 'article',
  filedate: '2021-09-05',
  source: 'https://herald.example/ferry',
  'source-hostname': 'The Port Herald',
  excerpt: 'It came back.',
  categories: '',
  tags: '',
};
const NEWS_PLEASE = {
  authors: ['Ann Quill', 'Bo Voss'],
  date_download: '2021-09-05 11:00:00',
  date_modify: null,
  date_publish: '2021-09-03 10:00:00',
  description: 'It came back.',
  filename: 'https%3A%2F%2Fherald.example%2Fferry.json',
  image_url: null,
  language: 'en',
  localpath: null,
  maintext: 'The ferry came back.\nNobody was hurt.',
  source_domain: 'herald.example',
  title: 'Ferry returns',
  title_page: null,
  title_rss: null,
  url: 'https://herald.example/ferry',
};
const FUNDUS = {
  title: 'Ferry returns',
  authors: ['Ann Quill', 'Bo Voss'],
  publishing_date: '2021-09-03 10:00:00+02:00',
  topics: ['Ferries'],
  publisher: 'The Port Herald',
  lang: 'en',
  plaintext: 'A day late, but safe.\n\nThe ferry came back.\n\nWho was there\n\nNobody was hurt.',
  body: {
    summary: ['A day late, but safe.'],
    sections: [
      { headline: [], paragraphs: ['The ferry came back.'] },
      { headline: ['Who was there'], paragraphs: ['Nobody was hurt.'] },
    ],
  },
  html: {
    requested_url: 'https://herald.example/f',
    responded_url: 'https://herald.example/ferry',
    content: '<p>',
    crawl_date: '2021-09-05 11:00:00',
    source_info: { publisher: 'The Port Herald' },
  },
};

describe('the fields of a record', () => {
  const only = async (row: object) => (await recordsIn('a.json', JSON.stringify(row)))[0]!;
  const said = ({ messages }: DumpRecord) => messages.map(({ level, text }) => `${level} ${text}`);

  it.each([
    ['trafilatura', TRAFILATURA, 'The Port Herald'],
    ['news-please', NEWS_PLEASE, 'herald.example'],
    ['fundus', FUNDUS, 'The Port Herald'],
  ])('are read as %s names them', async (_, row, source) => {
    const { stated, messages, lines } = await only(row);
    expect(messages).toEqual([]);
    expect(stated).toMatchObject({
      headline: 'Ferry returns',
      authors: ['Ann Quill', 'Bo Voss'],
      source,
      url: 'https://herald.example/ferry',
      language: 'en',
      published: '2021-09-03',
      captured: '2021-09-05',
    });
    const texts = lines.map(({ text }) => text);
    for (const text of ['The ferry came back.', 'Nobody was hurt.']) expect(texts).toContain(text);
  });

  it('tell the parts of a text that fundus parts', async () => {
    const marked = (await only(FUNDUS)).lines
      .filter(({ text }) => text)
      .map(({ mark, text }) => `${mark?.kind} ${text}`);
    expect(marked).toEqual([
      'title Ferry returns',
      'deck A day late, but safe.',
      'paragraph The ferry came back.',
      'heading Who was there',
      'paragraph Nobody was hurt.',
    ]);
  });

  it.each([
    ['an object', { body: { content: 'Otters moved in.\n\nThey stayed.' } }],
    ['a list of objects', { text: [{ text: 'Otters moved in.' }, { type: 'p', text: 'They stayed.' }] }],
    ['an object that a publishing system rendered', { content: { rendered: 'Otters moved in.\n\nThey stayed.' } }],
    ['objects in each other', { body: { blocks: [{ children: ['Otters moved in.', { value: 'They stayed.' }] }] } }],
    ['a name beside others', { text: '', content: 'Otters moved in.\n\nThey stayed.' }],
  ])('may hold the text in %s', async (_, row) => {
    const { lines, messages } = await only({ title: 'Otters', ...row });
    expect(lines.map(({ text }) => text)).toEqual(['Otters', 'Otters moved in.', '', 'They stayed.']);
    expect(messages).toEqual([]);
  });

  it('may hold the text as HTML, which is read as a page is', async () => {
    const marked = async (text: unknown) =>
      (await only({ text })).lines.filter(({ text }) => text).map(({ mark, text }) => `${mark?.kind} ${text}`);
    const html =
      '<p>The swan &amp; the <b>heron</b> came.</p>\n<h2>Later</h2><figure><img src="a"><figcaption>A swan</figcaption></figure><ul><li>One egg</li></ul>';
    const read = ['paragraph The swan & the heron came.', 'heading Later', 'caption A swan', 'listItem One egg'];
    expect(await marked(html)).toEqual(read);
    expect(await marked({ rendered: html })).toEqual(read);
    expect(said(await only({ text: html }))).toEqual(['note record 1: its text is HTML, and read as a page is']);
    expect(await marked('The swan came.<br><br>The heron left.')).toEqual(
      ['The swan came.', 'The heron left.'].map((text) => `paragraph ${text}`),
    );
    expect(await marked('<h3>Later</h3>\n\nThe swan came.\n\nThe heron left.')).toEqual([
      'heading Later',
      'paragraph The swan came.',
      'paragraph The heron left.',
    ]);
    expect(await marked('<strong>LETHE</strong> The swan came.\nThe heron left.')).toEqual([
      'paragraph LETHE The swan came.',
      'paragraph The heron left.',
    ]);
    expect(await marked(['<p>The swan came.</p>', 'It < 3 kg.'])).toEqual([
      'paragraph The swan came.',
      'paragraph It < 3 kg.',
    ]);
  });

  it.each([
    'She <3 swans; 4 < 5, and x<y>z.',
    'A page has a <p> and a </p> around each paragraph, and <br> where a line ends.',
    'The swan came.\nThe heron left.\n<div>Advert</div>',
    '<script>track()</script>',
    '<pier> is a tag that no page has </pier>',
    '<p>'.repeat(50_000),
    '<!---->'.repeat(50_000),
    `a${'\n'.repeat(100_000)}<b>`,
  ])('leave plain text that holds %j as it is', async (text) => {
    const { lines, messages } = await only({ text });
    expect(lines.map((line) => line.text).join('\n')).toBe(text);
    expect(messages).toEqual([]);
  });

  it('keep a text whose shape is not known, and say which field it is', async () => {
    const texts = ({ lines }: DumpRecord) => lines.map(({ text }) => text).filter(Boolean);
    const other = await only({ title: 'Otters', body: { kind: 'x', part: { one: 'Otters moved in.', two: ['So.'] } } });
    expect(texts(other)).toEqual(['Otters', 'Otters moved in.']);
    expect(said(other)).toEqual([expect.stringMatching(/^warning record 1: `body` holds text in a shape/)]);
    expect(texts(await only({ title: 'Otters', text: [{ x: 'Flooded' }] }))).toEqual(['Otters', 'Flooded']);
    const mixed = await only({
      text: [{ text: 'They stayed.' }, { type: 'img', alt: 'An otter' }, { headline: 'Next', p: 'One swam.' }],
    });
    expect(texts(mixed)).toEqual(['They stayed.', 'An otter', 'Next', 'One swam.']);
    expect(mixed.messages).toHaveLength(1);
    const beside = await only({ text: { p: 'Shape unknown.' }, maintext: 'They stayed.' });
    expect(texts(beside)).toEqual(['They stayed.']);
    expect(beside.messages).toEqual([]);
  });

  it.each<[string, object]>([
    [
      'a publishing system rendered it',
      { title: { rendered: 'Master &#038; <em>mate</em>: &#8220;Ferry  returns&#8221;' } },
    ],
    ['a list has it', { title: ['', 'Master & mate: “Ferry returns”', 'Another'] }],
    ['an object names it', { headline: { '@type': 'Text', name: 'Master & mate: “Ferry returns”' } }],
    ['an object holds a list', { headline: { main: null, text: ['Master & mate: “Ferry returns”'] } }],
    ['a list holds objects', { title: [{}, { '@language': 'en', '@value': 'Master & mate: “Ferry returns”' }] }],
    ['another field has it', { title: { id: 7 }, headline: 'Master & mate: “Ferry returns”' }],
  ])('may hold the title where %s', async (_, row) => {
    const { stated, lines, messages } = await only({ ...row, body: 'It came back.' });
    expect(stated.headline).toBe('Master & mate: “Ferry returns”');
    expect(lines.map(({ text }) => text)).toEqual(['Master & mate: “Ferry returns”', 'It came back.']);
    expect(messages).toEqual([]);
  });

  it('tell of a title that cannot be made out, and of none where there is nothing', async () => {
    const told = (title: unknown) =>
      only({ title, body: 'It came back.' }).then((record) => [record.stated.headline, ...said(record)]);
    const text =
      'warning record 1: `title` is no text, and nothing in it can be told to be the title; it is not used. Write it as text';
    for (const title of [{ de: 'Fähre', fr: 'Bac' }, [[7]], [true]]) expect(await told(title)).toEqual([null, text]);
    for (const title of [null, '', [], {}, [''], { rendered: '' }]) expect(await told(title)).toEqual([null]);
  });

  it('name a newspaper where `source` is a name, and none where all that is known is an address', async () => {
    expect((await only({ ...PIER, source: 'The Herald', hostname: 'h.example' })).stated).toMatchObject({
      source: 'The Herald',
      url: null,
    });
    expect((await only({ ...PIER, source: { id: 1, name: 'The Herald' } })).stated.source).toBe('The Herald');
    expect((await only({ ...PIER, source: 'https://h.example/1', url: 'https://h.example/2' })).stated).toMatchObject({
      source: null,
      url: 'https://h.example/2',
    });
  });

  it('may hold dates in words and in seconds; what tells no day is said', async () => {
    expect((await only({ ...PIER, date: 'Fri, 03 Sep 2021 10:00:00 GMT' })).stated.published).toBe('2021-09-03');
    expect((await only({ ...PIER, date: 1630663200 })).stated.published).toBe('2021-09-03');
    const wrong = await only({ ...PIER, date: '2021-02-30', date_publish: '2021-03-01', filedate: 'yesterday' });
    expect(wrong.stated).toMatchObject({ published: '2021-03-01', captured: null });
    expect(said(wrong)).toEqual([
      expect.stringMatching(/^warning record 1: `date` "2021-02-30" is no day/),
      expect.stringMatching(/^warning record 1: `filedate` "yesterday" is no day/),
    ]);
  });

  it('may name a language by its tag; what is none is said', async () => {
    expect((await only({ ...PIER, lang: 'pt_BR' })).stated.language).toBe('pt-BR');
    const wrong = await only({ ...PIER, language: 'English' });
    expect(wrong.stated.language).toBeNull();
    expect(said(wrong)).toEqual([
      expect.stringMatching(/^warning record 1: `language` "English" is no language tag\. Write it as en or pt-BR/),
    ]);
  });

  it('have their doubly encoded UTF-8 put right, all of them, and say so once', async () => {
    const { stated, lines, messages } = await only({
      title: 'Itâ€™s Ã©lan',
      authors: ['RenÃ©e Doe'],
      publisher: 'Le CafÃ©',
      body: { sections: [{ paragraphs: ['She said â€œnoâ€\u009d.'] }] },
    });
    expect(stated).toMatchObject({ headline: 'It’s élan', authors: ['Renée Doe'], source: 'Le Café' });
    expect(lines.map(({ text }) => text)).toEqual(['It’s élan', 'She said “no”.']);
    expect(messages).toMatchObject([{ level: 'note', line: null, text: expect.stringContaining('put right') }]);
  });

  it('have halves of characters shown as what they are, and say so once', async () => {
    const { lines, stated, messages } = await only({
      title: 'An \ud83e otter',
      authors: ['A\udd9d'],
      text: 'It 🦦 swims.\ud800',
    });
    expect(lines.map(({ text }) => text)).toEqual(['An \ufffd otter', 'It 🦦 swims.\ufffd']);
    expect(stated.authors).toEqual(['A\ufffd']);
    expect(messages).toMatchObject([{ level: 'note', text: expect.stringContaining('surrogates') }]);
  });

  it('are set aside where the text is nested too deep, or too long', async () => {
    const deep = (await recordsIn('a.json', `{"title":"t","body":${'['.repeat(4000)}${']'.repeat(4000)}}`))[0]!;
    expect(deep.lines).toMatchObject([{ unreadable: expect.stringContaining('nested deeper') }]);
    expect(said(deep)).toEqual([expect.stringMatching(/^warning record 1: its text is nested deeper/)]);
    const long = await only({ title: 't', body: 'a'.repeat(1_000_001) });
    expect(long.lines.map(({ unreadable }) => unreadable !== null)).toEqual([false, true]);
    expect(long.messages).toMatchObject([{ level: 'warning', line: null, text: expect.stringMatching(/^record 1: /) }]);
  });
});
