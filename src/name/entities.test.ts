import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../model/brand.js';
import type { Named } from '../model/card.js';
import type { Mention } from '../model/name.js';
import { entities } from './entities.js';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const cardOf = (...paragraphs: string[]): Named => mentions(clippingOf(paragraphs));
const filed = (texts: readonly string[]) =>
  entities(new Map(texts.map((text, i) => [`article${i}` as ArticleId, [cardOf(text)]])));
const person = (name: string): Mention => ({
  kind: 'person',
  name,
  forms: [name],
  count: 1,
  leads: false,
  country: null,
  isCountry: false,
  evidence: { lines: [1, 1], text: name, says: null },
});
const named = (articles: readonly (readonly string[])[], countries: readonly string[]) =>
  entities(
    new Map(
      articles.map((names, i) => [
        `article${i}` as ArticleId,
        [{ names: names.map(person), countries: [{ code: countries[i], weight: 2 }] } as unknown as Named],
      ]),
    ),
  );

describe('entities', () => {
  it('joins romanisations under one id', () => {
    const { entities: found } = filed([
      'Foreign Minister Han Sol-hui met President Viktor Melnikov in Moscow.',
      'Foreign Minister Han Sol Hui met President Viktor Melnikov in Moscow.',
    ]);
    const people = found.filter(({ kind }) => kind === 'person');
    expect(people.map(({ id }) => id)).toContain('people/han-sol-hui');
    expect(people.find(({ id }) => id === 'people/han-sol-hui')!.forms).toEqual(
      expect.arrayContaining(['Han Sol-hui', 'Han Sol Hui']),
    );
  });

  it('joins what transliterations write differently, beside the same country or name', () => {
    const { entities: found, ofArticle } = named(
      [
        ['Sergei Orlov', 'Ann Reed'],
        ['Sergey Orlov', 'Ann Reed'],
        ['Sergei Orlov'],
        ['Mohamed Said'],
        ['Mohammad Said'],
      ],
      ['RU', 'UA', 'RU', 'EG', 'MY'],
    );
    expect(found.map(({ name }) => name)).toEqual(['Ann Reed', 'Mohamed Said', 'Mohammad Said', 'Sergei Orlov']);
    expect(ofArticle.get('article1' as ArticleId)!.map(({ entity }) => entity)).toContain('people/sergei-orlov');
  });

  it('gives a surname alone to the person who has nearly all mentions of it', () => {
    const { ofArticle } = named([['Viktor Melnikov'], ['Viktor Melnikov'], ['Melnikov']], ['RU', 'RU', 'RU']);
    expect(ofArticle.get('article2' as ArticleId)!.map(({ entity }) => entity)).toEqual(['people/viktor-melnikov']);
  });

  it('keeps two people apart whom initials tell apart', () => {
    const { entities: found } = named(
      [['John A. Stone'], ['John B. Stone'], ['John Stone', 'John A. Stone']],
      ['US', 'US', 'US'],
    );
    expect(found.map(({ name }) => name)).toEqual(['John A. Stone', 'John B. Stone']);
  });

  it('keeps namesakes apart whom no country and no other name connects, and joins the rest', () => {
    const { entities: found, ofArticle } = named(
      [
        ['Ann Reed', 'Liu Wei'],
        ['Ann Reed', 'Liu Wei'],
        ['Ann Reed', 'Omar Said'],
        ['Ann Reed', 'Omar Said'],
        ['Ann Reed', 'Liu Wei'],
      ],
      ['CN', 'CN', 'EG', 'EG', 'CN'],
    );
    expect(found.filter(({ name }) => name === 'Ann Reed').map(({ id }) => id)).toEqual([
      'people/ann-reed',
      'people/ann-reed-2',
    ]);
    expect(ofArticle.get('article2' as ArticleId)!.map(({ entity }) => entity)).toContain('people/ann-reed-2');
    const joined = named([['Ann Reed'], ['Ann Reed'], ['Ann Reed'], ['Ann Reed']], ['CN', 'CN', 'CN', 'EG']);
    expect(joined.entities).toHaveLength(1);
  });

  it('does not depend on the order of articles', () => {
    const texts = [
      'President Viktor Melnikov flew to Oslo.',
      'Melnikov met Anna Berg of the Nordic Bank in Norway.',
      'Anna Berg spoke in Lima, Peru.',
      'The Nordic Bank and Mr. Melnikov disagreed.',
    ];
    const entries = texts.map((text, i) => [`article${i}` as ArticleId, [cardOf(text)]] as const);
    const sorted = ({ entities: list, ofArticle, countriesOf }: ReturnType<typeof entities>) => [
      list,
      [...ofArticle].sort(([a], [b]) => (a < b ? -1 : 1)),
      [...countriesOf].sort(([a], [b]) => (a < b ? -1 : 1)),
    ];
    const expected = sorted(entities(new Map(entries)));
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(sorted(entities(new Map(shuffled)))).toEqual(expected);
      }),
      { numRuns: 24 },
    );
  });
});
