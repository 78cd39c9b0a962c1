import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../model/archive.js';
import type { DumpPath } from '../model/brand.js';
import type { CuratedTopic, Settings } from '../model/settings.js';
import { noteOfAll } from '../pipeline/fixtures/note-of.js';
import { clip, file } from '../pipeline.js';
import { NOTHING_STATED } from '../read/stated-fields.js';

const SEEDS = ['000_eafb3224a1aa0dba.txt', '004_a26973545a9e783c.txt'];

const clipped = SEEDS.map((name) =>
  clip(
    {
      dump: name as DumpPath,
      format: 'text',
      number: null,
      bytes: readFileSync(path.join(import.meta.dirname, '../../seeds', name)),
      about: null,
    },
    NOTHING_STATED,
  ),
);
const clippings = new Map(clipped.flatMap((one) => one.clippings).map((one) => [one.id, one]));

function archiveOf(curated: readonly CuratedTopic[]): Archive {
  return file({
    settings: {} as Settings,
    dumps: [],
    cards: clipped.flatMap((one) => one.cards),
    curated,
    corrections: [],
    messages: [],
    bodyOf: (id) => ({ headline: clippings.get(id)!.headline.text, paragraphs: clippings.get(id)!.paragraphs }),
    noteOf: noteOfAll(clipped),
  });
}

/** Headline's beginning → names of the tags. */
function tagsOf({ articles, topics }: Archive, beginning: string): string[] {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  return articles.find(({ headline }) => headline.startsWith(beginning))!.topics.map(({ topic }) => names.get(topic)!);
}

describe('the seeds', () => {
  let archive: Archive;
  beforeAll(() => {
    archive = archiveOf([]);
  });

  it.each([
    ['North Korea’s top diplomat', ['North Korea–Russia']],
    ['North Korea Stresses', ['North Korea–Russia']],
    ['Trump Administration Weighs', ['US travel ban']],
    ['James Watson', ['James Watson', 'DNA']],
    ['China’s Shenzhou-20', ['Shenzhou-20', 'Space debris']],
    ['The US government shutdown', ['US government shutdown']],
    ['Nancy Pelosi', ['Nancy Pelosi']],
  ])('%s: %s', (beginning, names) => {
    expect(tagsOf(archive, beginning)).toEqual(names);
  });

  it('keep their topics and members when a curator introduces them', () => {
    const introduced = (name: string): CuratedTopic => ({
      path: `topics/${name}.md`,
      name,
      aliases: [],
      match: [],
      exclude: [],
      introduction: 'Text.',
    });
    const with2 = archiveOf([introduced('North Korea–Russia'), introduced('US travel ban')]);
    const bare = ({ topics }: Archive) => topics.map(({ id, name, articles }) => ({ id, name, articles }));
    expect(bare(with2)).toEqual(bare(archive));
  });
});
