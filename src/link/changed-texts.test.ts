import { describe, expect, it } from 'vitest';
import { fingerprint } from '../dedupe/fingerprint.js';
import { HARBOUR, notice, ORCHARD } from '../dedupe/fixtures/texts.js';
import type { Archive } from '../model/archive.js';
import type { Paragraph } from '../model/clipping.js';
import type { Permalink } from '../model/permalink.js';
import { changedTexts } from './changed-texts.js';

interface Told {
  readonly name: string;
  readonly text: string;
  readonly day?: string;
}

const sketchOfText = (text: string) => fingerprint({ paragraphs: [{ text } as Paragraph] }).sketch;
const publishedOn = (day = null as string | null) => ({ best: day, basis: day ? 'stated' : 'none' });

/** One article a text. */
function archiveOf(texts: readonly Told[]): Archive {
  const cards = texts.map(({ name, text }) => {
    return { id: name, text: name, dump: `${name}.txt`, headline: { text: name }, sketch: sketchOfText(text) };
  });
  const articles = texts.map(({ name, day }) => ({ slug: name, clippings: [name], published: publishedOn(day) }));
  return { articles, cards: new Map(cards.map((card) => [card.id, card])) } as unknown as Archive;
}

const row = ({ name, text, day }: Told, more: Partial<Permalink> = {}) =>
  ({
    path: `articles/${name}/`,
    to: null,
    text: name,
    dump: 'old.txt',
    headline: name,
    sketch: sketchOfText(text),
    published: publishedOn(day),
    ...more,
  }) as unknown as Permalink;

const PIER: Told = { name: 'pier', text: HARBOUR };
const edited = HARBOUR.replace('43 million', '47 million').replace('plainly', 'clearly');

describe('the article that a text was changed into', () => {
  const foundIn = (texts: readonly Told[], gone: Permalink = row(PIER), former: readonly Permalink[] = [gone]) =>
    changedTexts(archiveOf(texts), former)(gone)?.slug ?? null;

  it('is the one that is most like it, be others a little like it', () => {
    const half = `${HARBOUR.split('\n\n').slice(0, 4).join('\n\n')}\n\n${ORCHARD}`;
    expect(foundIn([{ name: 'edited', text: edited }])).toBe('edited');
    expect(
      foundIn([
        { name: 'half', text: half },
        { name: 'edited', text: edited },
      ]),
    ).toBe('edited');
    expect(foundIn([{ name: 'orchard', text: ORCHARD }])).toBeNull();
  });

  it('is none of two that are equally like it', () => {
    const other = HARBOUR.replace('midnight', 'ten').replace('herring', 'cod');
    expect(
      foundIn([
        { name: 'edited', text: edited },
        { name: 'other', text: other },
      ]),
    ).toBeNull();
  });

  it('is none that stood beside it, unless as an edition of it', () => {
    const beside = { name: 'edited', text: edited };
    expect(foundIn([beside], row(PIER), [row(PIER), row(beside)])).toBeNull();
    const edition = row(beside, { state: 'edition', to: row(PIER).path });
    expect(foundIn([beside], row(PIER), [row(PIER), edition])).toBe('edited');
  });

  it('is none of another week', () => {
    const weekly = (day: string) => ({ name: `edited ${day}`, text: edited, day });
    const gone = row({ ...PIER, day: '2024-03-04' });
    expect(foundIn([weekly('2024-03-06')], gone)).toBe('edited 2024-03-06');
    expect(foundIn([weekly('2024-03-18')], gone)).toBeNull();
  });

  it('is no notice that differs in a name and a figure', () => {
    const both = ['Norvik Shipping Corp', 'Delmar Foods Inc'].map((company) => ({
      name: company,
      text: notice(company, '12', 'March 26', 'March 12'),
    }));
    expect(foundIn([both[1]!], row(both[0]!))).toBeNull();
  });

  it('cannot be told where there is no sketch', () => {
    expect(foundIn([{ name: 'edited', text: edited }], row(PIER, { sketch: null }))).toBeNull();
  });
});
