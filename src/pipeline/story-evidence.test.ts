import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../model/archive.js';
import { printingOf } from '../pages/fixtures/printed-site.js';
import { storyEvidence } from './story-evidence.js';

const row = (title: string, ...paragraphs: string[]) =>
  JSON.stringify({ title, date: '2021-03-04', source: 'Ansel Herald', body: paragraphs.join('\n\n') });

const DUMPS = {
  'news.jsonl': {
    text: [
      row(
        'Dredger Breaks Its Chain Off Port Ansel',
        'The dredger Gudrun broke its chain on Monday off Port Ansel, and will be towed to Vessmark for repairs.',
        'The harbour master, Edda Lorne, said that the channel stays open for boats of less than two metres of draught.',
      ),
      row(
        'Dredger Gudrun Towed From Port Ansel to Vessmark',
        'The dredger Gudrun, whose chain broke off Port Ansel, was towed to Vessmark on Wednesday by two tugs.',
        'Edda Lorne, the harbour master, said that the channel would be open again for all boats on Friday.',
      ),
      row(
        'Orchards Count the Frost',
        'Growers in the upper valley counted their losses on Thursday, after a second night of frost.',
        'They asked the district for a loan, and said that the channel of the mill had frozen over.',
      ),
    ].join('\n'),
  },
};

let evidenceOf: (headline: string) => ReturnType<typeof storyEvidence>;
let archive: Archive;
beforeAll(async () => {
  const printing = await printingOf(DUMPS);
  archive = printing.archive;
  const bodyOf = (id: Parameters<typeof printing.clippingOf>[0]) => {
    const { headline, paragraphs } = printing.clippingOf(id);
    return { headline: headline.text, paragraphs };
  };
  evidenceOf = (headline) =>
    storyEvidence(archive.articles.find((article) => article.headline.startsWith(headline))!, { ...printing, bodyOf });
});

describe('the evidence of a story', () => {
  it('quotes the lines that have the words which its articles share', () => {
    const [first, ...rest] = evidenceOf('Dredger Breaks');
    expect(first!.lines).toEqual([1, 1]);
    expect(first!.text).toBe('Dredger Breaks Its Chain Off Port Ansel');
    expect(first!.says).toMatch(/^shares “[^”]+”(?:, “[^”]+”)* with the story’s other texts$/);
    const words = [first!, ...rest].flatMap(({ says }) => [...says!.matchAll(/“([^”]+)”/g)].map(([, word]) => word!));
    expect(words.length).toBeGreaterThan(3);
    const other =
      'Dredger Gudrun Towed From Port Ansel to Vessmark chain Edda Lorne broke harbour master channel open boats';
    for (const word of words) expect(other.toLowerCase()).toContain(word.toLowerCase().slice(0, 4));
  });

  it('is none where an article stands alone', () => {
    expect(archive.articles.find(({ headline }) => headline.startsWith('Orchards'))!.story).toBeNull();
    expect(evidenceOf('Orchards')).toEqual([]);
  });
});
