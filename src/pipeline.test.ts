import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClippingId, DumpPath } from './model/brand.js';
import type { Card } from './model/card.js';
import type { Clipped } from './model/clipped.js';
import type { RawRecord } from './model/record.js';
import { noteOfAll } from './pipeline/fixtures/note-of.js';
import { clip, type Filing, file, type Printing, print } from './pipeline.js';
import { NOTHING_STATED } from './read/stated-fields.js';
import { DEFAULT_SETTINGS } from './shell/settings.js';

const SUBJECTS = ['ferry', 'bridge', 'library', 'orchard', 'tramway', 'lighthouse'];
const textOf = (subject: string, place: string, n: number) =>
  [
    `The ${subject} of ${place} opens again`,
    `${place.toUpperCase()} (Post) - The ${subject} of ${place} opened again on Monday after ${n} months of repairs, the town clerk said in a statement.`,
    `Nobody had expected the ${subject} to need so much work; the council had set aside money for ${n + 3} weeks only, and had to borrow the rest.`,
    `Anna Marlowe, who has led the works since 20${10 + n}, thanked her crew of ${n + 12} people and promised that the ${subject} would now last a lifetime.`,
  ].join('\n\n');
const texts = SUBJECTS.flatMap((subject, i) =>
  ['Lowmere', 'Hartsea'].map((place, j) => textOf(subject, place, i * 2 + j)),
);
const raw = (text: string, name: string): RawRecord => ({
  dump: name as DumpPath,
  format: 'text',
  number: null,
  bytes: new TextEncoder().encode(text),
  about: null,
});

function filing(clipped: readonly Clipped[]): Filing {
  const bodies = new Map(clipped.flatMap(({ clippings }) => clippings.map((one) => [one.id, one] as const)));
  return {
    settings: DEFAULT_SETTINGS,
    dumps: [],
    cards: clipped.flatMap(({ cards }) => cards),
    curated: [],
    corrections: [],
    messages: [],
    bodyOf: (id: ClippingId) => ({ headline: bodies.get(id)!.headline.text, paragraphs: bodies.get(id)!.paragraphs }),
    noteOf: noteOfAll(clipped),
  };
}

describe('clip', () => {
  it('is a pure function of the bytes: twice the same, whatever was clipped between', () => {
    const first = clip(raw(texts[0]!, 'a.txt'), NOTHING_STATED);
    for (const [i, text] of texts.entries()) clip(raw(text, `${i}.txt`), NOTHING_STATED);
    expect(clip(raw(texts[0]!, 'a.txt'), NOTHING_STATED)).toEqual(first);
  });
  it('takes a title without a text for a brief', () => {
    const formOf = (row: object) =>
      clip({ ...raw(JSON.stringify(row), 'a.json'), format: 'json' }, NOTHING_STATED).cards.map(({ form }) => form);
    expect(formOf({ title: 'Otters move into the mill' })).toEqual(['brief']);
    expect(formOf({ title: 'Otters move into the mill', text: 'They stay, said the miller.' })).toEqual(['full']);
  });
  it('puts the title of a sidecar over the one article that has none, or says why not', () => {
    const sidecar = { ...NOTHING_STATED, headline: 'The Ferry Is Back' };
    const body = textOf('ferry', 'Lowmere', 4).split('\n\n').slice(1).join('\n\n');
    const titled = (text: string) => {
      const { cards, messages } = clip(raw(text, 'a.txt'), sidecar);
      return [cards.map(({ headline }) => headline.text), messages.map((message) => message.text)];
    };
    expect(titled(body)).toEqual([['The Ferry Is Back'], []]);
    expect(titled(`The ferry is back\n\n${body}`)).toEqual([['The ferry is back'], []]);
    expect(titled(texts[0]!)).toEqual([
      ['The ferry of Lowmere opens again'],
      [expect.stringMatching(/^the title of its sidecar, "The Ferry Is Back", is not used: .* on line 1\. /)],
    ]);
    const two = titled(`${texts[0]}\n\n\n${texts[3]}`);
    expect(two[1]).toEqual([expect.stringContaining('is not used: 2 articles are in it')]);
    expect(titled('')).toEqual([[], []]);
  });
  it('accounts for every line of any dump, or would have thrown', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.constantFrom(...texts.flatMap((text) => text.split('\n')), '', 'TT', '20', 'Share'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { ledger, lines: read } = clip(raw(lines.join('\n'), 'any.txt'), NOTHING_STATED);
        expect(ledger.at(-1)?.lines[1] ?? 0).toBe(read.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('file', () => {
  const clipped = texts.map((text, i) => clip(raw(text, `${String(i).padStart(2, '0')}.txt`), NOTHING_STATED));
  it('files the same archive whatever the order of the cards', () => {
    const { cards, ...whole } = file(filing(clipped));
    expect(whole.articles.length).toBeGreaterThan(6);
    fc.assert(
      fc.property(fc.shuffledSubarray(clipped, { minLength: clipped.length }), (shuffled) => {
        const { cards: others, ...again } = file(filing(shuffled));
        expect(again).toEqual(whole);
        expect(new Set(others.keys())).toEqual(new Set(cards.keys()));
      }),
      { numRuns: 15 },
    );
  });
});

describe('the order of the phases', () => {
  it('is kept by types: nothing goes round a phase', () => {
    const skipped = () => {
      const cards: readonly Card[] = [];
      // @ts-expect-error a card is no record
      clip(cards[0], NOTHING_STATED);
      // @ts-expect-error clippings are not cards
      file({ ...filing([]), cards: clip(raw('', 'a.txt'), NOTHING_STATED).clippings });
      // @ts-expect-error cards are not an archive
      print({ ...({} as Printing), archive: cards });
    };
    expect(skipped).toBeTypeOf('function');
  });
});
