import { expect, it } from 'vitest';
import { readingOf } from '../text/reading.js';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';
import { passages } from './passages.js';
import { provenSpans } from './proven-spans.js';
import type { NameSpan } from './tagging.js';

const headline = (text: string) => ({ headline: { text, origin: 'stated', lines: [[1, 1]] } }) as const;
const filed = (paragraphs: readonly string[], title = '') =>
  mentions(clippingOf(paragraphs, title ? headline(title) : {})).names.map(({ kind, name }) => `${kind}: ${name}`);

it('takes no word that opens a sentence for a name where the text prints it small', () => {
  expect(
    filed(['The ferry company Highland Line will cut its sailings.'], 'Ferry operator cuts sailings').join(),
  ).not.toMatch(/: Ferry/);
  expect(filed(['Water came over the dam at noon on Friday.'], 'Dam breach floods villages').join()).not.toMatch(
    /: Dam/,
  );
});

it('takes neither a road nor an office for an organisation', () => {
  const names = filed(['The A4390 remains closed.', 'Ann Miller met Transport Secretary Mark Harrow in Leeds.']);
  expect(names.join()).not.toMatch(/A4390|: Transport/);
});

it('takes a name of several words for one thing throughout a text', () => {
  const names = filed([
    'Al Qaeda said so. The leader of Al Qaeda in Yemen was in hiding, an Al Qaeda spokesman said.',
    'He said that the Al Qaeda network was at war.',
  ]);
  expect(names.filter((name) => name.endsWith('Al Qaeda')).length).toBe(1);
});

it('takes a company for no place where the text mostly takes it for a company', () => {
  const clipping = clippingOf(['Zelquist pleads guilty, Zelquist said. Zelquist rose.']);
  const [passage] = passages(clipping, readingOf(clipping));
  const span = (from: number, kind: NameSpan['kind']): NameSpan => ({
    passage: passage!,
    from,
    to: from + 1,
    kind,
    place: null,
  });
  const kinds = (...given: NameSpan['kind'][]) =>
    provenSpans(
      [0, 4, 7].map((from, i) => span(from, given[i]!)),
      [passage!],
    ).map(({ kind }) => kind);
  expect(passage!.tokens.words[4]).toBe('Zelquist');
  expect(kinds('place', 'organisation', 'organisation')).toEqual(Array(3).fill('organisation'));
  expect(kinds('place', 'place', 'organisation')).toEqual(['place', 'place', 'organisation']);
});
