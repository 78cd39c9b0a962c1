/** Two builds of one archive: what stands at each address of the first after the second. */
import { describe, expect, it } from 'vitest';
import { HARBOUR, ORCHARD } from '../dedupe/fixtures/texts.js';
import type { Permalink } from '../model/permalink.js';
import { type InventedDump, printedSite, printingOf } from '../pages/fixtures/printed-site.js';
import { permalinks } from './permalink-lock.js';

const text = (subject: string, more = '') => `Harbour ${subject} to be repaired before winter

The ${subject} committee met on Tuesday and agreed that the harbour ${subject} must be repaired before winter comes to ${subject}.

Nobody could say what the ${subject} would cost, or who of the ${subject} keepers had asked for it first.${more}
`;
const MORE = `

On Friday the mayor walked along it with forty engineers, who counted the cracks and wrote down where each of them began.

A second report is to tell by the end of May whether steel would be cheaper than stone, and how long the ferry must wait.`;

type Dumps = Readonly<Record<string, string | InventedDump>>;
const dumpsOf = (dumps: Dumps) =>
  Object.fromEntries(Object.entries(dumps).map(([name, one]) => [name, typeof one === 'string' ? { text: one } : one]));
const locked = async (dumps: Dumps, former: readonly Permalink[] = []) =>
  (await printingOf(dumpsOf(dumps), {}, former)).permalinks;
/** What stands at the addresses of the first archive that are not pages of the second. */
async function changed(before: Dumps, ...after: Dumps[]) {
  let rows = await locked(before);
  const first = new Set(rows.map(({ path }) => path));
  for (const dumps of after) rows = await locked(dumps, rows);
  const headlineAt = new Map(rows.map(({ path, headline }) => [path, headline]));
  return rows
    .filter(({ path, state }) => first.has(path) && state !== 'page')
    .map(({ state, to }) => [state, to && headlineAt.get(to)]);
}

const KEPT = { 'crane.txt': text('crane') };
const WALL = 'Harbour wall to be repaired before winter';

describe('permalinks', () => {
  it('are the pages alone where nothing stood before', async () => {
    const rows = await locked({ ...KEPT, 'wall.txt': text('wall') });
    expect(rows.map(({ state, to }) => [state, to])).toEqual([
      ['page', null],
      ['page', null],
    ]);
    expect(await locked({ ...KEPT, 'wall.txt': text('wall') }, rows)).toEqual(rows);
  });

  it.each<[string, Dumps, Dumps, [string, string | null][]]>([
    ['a dump that is gone', { 'wall.txt': text('wall') }, {}, [['withdrawn', null]]],
    ['a text that was updated', { 'wall.txt': text('wall') }, { 'wall.txt': text('wall', MORE) }, [['moved', WALL]]],
    [
      'a headline that was put right',
      { 'wall.txt': text('wall') },
      { 'other.txt': text('wall').replace('Harbour wall', 'Sea wall') },
      [['moved', 'Sea wall to be repaired before winter']],
    ],
    [
      'another text in the same dump',
      { 'wall.txt': text('wall') },
      { 'wall.txt': text('dyke') },
      [['withdrawn', null]],
    ],
    [
      'the same page of the same paper, captured later',
      { 'a.txt': { text: text('wall'), stated: { url: 'https://post.example/1' } } },
      { 'b.txt': { text: text('dyke'), stated: { url: 'https://post.example/1' } } },
      [['moved', 'Harbour dyke to be repaired before winter']],
    ],
    [
      'two texts that may have taken its place',
      { 'a.txt': { text: text('wall'), stated: { url: 'https://post.example/' } } },
      {
        'b.txt': { text: text('dyke'), stated: { url: 'https://post.example/' } },
        'c.txt': { text: text('pier'), stated: { url: 'https://post.example/' } },
      },
      [['withdrawn', null]],
    ],
  ])('tell of %s', async (_what, before, after, expected) => {
    expect(await changed({ ...KEPT, ...before }, { ...KEPT, ...after })).toEqual(expected);
  });

  it('follow a record of a dump by its own id, and a text over several changes', async () => {
    const rows = (...of: [string, string][]) => ({
      ...KEPT,
      'n.jsonl': of.map(([id, body]) => JSON.stringify({ id, title: body.split('\n')[0], body })).join('\n'),
    });
    expect(await changed(rows(['1', text('wall')]), rows(['0', text('pier')], ['1', text('dyke')]))).toEqual([
      ['moved', 'Harbour dyke to be repaired before winter'],
    ]);
    const renamed = { 'new.txt': text('wall', MORE).replace('Harbour wall', 'Sea wall') };
    const steps = [{ 'wall.txt': text('wall', MORE) }, renamed, {}] as const;
    const following = (count: number) =>
      changed({ ...KEPT, 'wall.txt': text('wall') }, ...steps.slice(0, count).map((one) => ({ ...KEPT, ...one })));
    expect(await following(2)).toEqual([['moved', 'Sea wall to be repaired before winter']]);
    expect(await following(3)).toEqual([['withdrawn', null]]);
  });

  it('lead an edition’s address and the page of editions to the article that is left', async () => {
    const editions = { ...KEPT, 'long.txt': text('wall', MORE), 'short.txt': text('wall', `${MORE} It rained.`) };
    const left = { ...KEPT, 'long.txt': text('wall', MORE) };
    const rows = await locked(editions);
    expect(rows.map(({ state }) => state).sort()).toEqual(['edition', 'page', 'page', 'page']);
    const after = await changed(editions, left);
    expect(after.length).toBeGreaterThanOrEqual(2);
    for (const one of after) expect(one).toEqual(['moved', WALL]);
  });

  it('come to life again with the text, and are the same whether settled once or twice', async () => {
    const both = { ...KEPT, 'wall.txt': text('wall') };
    const first = await locked(both);
    const without = await locked(KEPT, first);
    expect(await locked(KEPT, without)).toEqual(without);
    expect(await locked(both, without)).toEqual(first);
    expect(await locked(both, [...without].reverse())).toEqual(first);
  });

  it('owe nothing to another archive whose site stood in the same folder', async () => {
    const other = await locked({ 'other.txt': text('pier') });
    expect(await locked(KEPT, other)).toEqual(await locked(KEPT));
  });

  it('never lead in a circle', async () => {
    const rows = await locked({ ...KEPT, 'wall.txt': text('wall') });
    const [gone] = rows.filter(({ dump }) => dump === 'wall.txt');
    const other = { ...gone!, path: 'articles/a-0000000000/', state: 'moved', to: gone!.path } as const;
    const circle = [
      ...rows.filter((one) => one !== gone),
      { ...gone!, state: 'moved', to: other.path } as const,
      other,
    ];
    const settled = permalinks((await printingOf(dumpsOf(KEPT))).archive, circle);
    expect(settled.map(({ state }) => state).sort()).toEqual(['page', 'withdrawn', 'withdrawn']);
  });
});

describe('a text of which headline and words were changed', () => {
  const PIER = `Northern pier to close for eighteen months\n\n${HARBOUR}\n`;
  const edited = (text: string) =>
    text
      .replace('ending a dispute that has divided the fishing town', 'after years of quarrels in the fishing town')
      .replace('43 million', '47 million')
      .replace('called the decision a funeral with minutes taken', 'said that he would appeal')
      .replace('has not yet agreed', 'agreed on Thursday');
  const APPEAL = 'Skippers to appeal against the closing of the pier';
  const under = (headline: string, text: string) => `${headline}\n\n${text.split('\n\n').slice(1).join('\n\n')}`;
  const CHANGED = under(APPEAL, edited(PIER));
  const FROST = `Frost takes most of the apple blossom\n\n${ORCHARD}\n`;

  it.each<[string, Dumps, [string, string | null][]]>([
    ['in its dump', { 'pier.txt': CHANGED }, [['moved', APPEAL]]],
    ['in another dump', { 'crawl-2.txt': CHANGED }, [['moved', APPEAL]]],
    ['and grew by news', { 'crawl-2.txt': CHANGED + MORE }, [['moved', APPEAL]]],
    ['into another text', { 'pier.txt': FROST }, [['withdrawn', null]]],
  ])('leads to it %s', async (_where, after, expected) => {
    expect(await changed({ ...KEPT, 'pier.txt': PIER }, { ...KEPT, ...after })).toEqual(expected);
  });

  it('also where it is the only one and stands in another dump', async () => {
    expect(await changed({ 'pier.txt': PIER }, { 'crawl-2.txt': CHANGED })).toEqual([['moved', APPEAL]]);
    expect(await changed({ 'pier.txt': PIER }, { 'crawl-2.txt': FROST })).toEqual([]);
  });

  it('leads on over several changes, and settled twice is the same', async () => {
    const first = await locked({ ...KEPT, 'a.txt': PIER });
    const second = await locked({ ...KEPT, 'b.txt': CHANGED }, first);
    const again = `${under('Court hears skippers in May', CHANGED)}${MORE}`;
    const third = await locked({ ...KEPT, 'c.txt': again }, second);
    const to = third.find(({ dump }) => dump === 'c.txt')!.path;
    expect(third.filter(({ state }) => state === 'moved').map((one) => one.to)).toEqual([to, to]);
    expect(await locked({ ...KEPT, 'c.txt': again }, third)).toEqual(third);
    expect(await locked({ ...KEPT, 'a.txt': PIER }, third)).toContainEqual(first.find(({ dump }) => dump === 'a.txt'));
  });

  it('is not told by rows of former versions, which have no sketch', async () => {
    const rows = (await locked({ ...KEPT, 'pier.txt': PIER })).map((one) => ({ ...one, sketch: null }));
    const after = await locked({ ...KEPT, 'crawl-2.txt': CHANGED }, rows);
    expect(after.find(({ dump }) => dump === 'pier.txt')).toMatchObject({ state: 'withdrawn', sketch: null });
  });
});

describe('their pages', () => {
  it('say what stood there, and lead on to what took its place', async () => {
    const headline = 'Harbour </title><script>alert(1)</script> "wall" & gate';
    const record = { title: headline, body: text('wall').split('\n\n').slice(1).join('\n\n') };
    const before = { ...KEPT, 'wall.jsonl': JSON.stringify({ ...record, source: 'The Post', date: '2024-03-05' }) };
    const former = await locked({ ...before, 'pier.txt': text('pier') });
    const printing = await printingOf(dumpsOf({ ...KEPT, 'pier.txt': text('pier', MORE) }), {}, former);
    expect(printing.permalinks.map(({ state }) => state).sort()).toEqual(['moved', 'page', 'page', 'withdrawn']);
    const site = await printedSite(dumpsOf({ ...KEPT, 'pier.txt': text('pier', MORE) }), {}, former);
    const pageOf = (wanted: string) =>
      site.get(`${printing.permalinks.find(({ state }) => state === wanted)!.path}index.html`)!;
    const tombstone = pageOf('withdrawn');
    expect(tombstone).toContain('The Post');
    expect(tombstone).toContain('5 March 2024');
    expect(tombstone).toContain('<meta name="robots" content="noindex">');
    expect(tombstone).toContain('alert(1)');
    expect(tombstone).not.toContain('<script>alert');
    const { to } = printing.permalinks.find(({ state }) => state === 'moved')!;
    expect(pageOf('moved')).toContain(`url=../../${to}"`);
    const mapped = site.get('sitemap.xml')!;
    for (const { path, state } of printing.permalinks) expect(mapped.includes(`/${path}<`)).toBe(state === 'page');
  });
});
