import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, Day, EntityId, StoryId, TopicId } from '../model/brand.js';
import { type LinkedArticle, related } from './related.js';

interface Told {
  readonly id: string;
  readonly topics?: readonly string[];
  readonly names?: readonly string[];
  /** Named, but not in the headline or the first paragraphs. */
  readonly passing?: readonly string[];
  readonly story?: string;
  readonly day?: string;
}

const article = ({ id, topics = [], names = [], passing = [], story, day }: Told): LinkedArticle => ({
  id: id as ArticleId,
  topics: topics.map((topic) => ({ topic: topic as TopicId, score: 1, evidence: [] })),
  entities: [...names.map((name) => ({ name, leads: true })), ...passing.map((name) => ({ name, leads: false }))].map(
    ({ name, leads }) => ({ entity: name as EntityId, forms: [name], count: 1, leads }),
  ),
  story: (story ?? null) as StoryId | null,
  published: {
    earliest: (day ?? null) as Day | null,
    latest: (day ?? null) as Day | null,
    best: (day ?? null) as Day | null,
    basis: day ? 'stated' : 'none',
    evidence: [],
  },
});
const links = (told: readonly Told[], id: string) =>
  related(told.map(article))
    .get(id as ArticleId)!
    .map(({ article: other, because }) => [other, ...because].join(' '));

const others = Array.from(
  { length: 30 },
  (_, at): Told => ({ id: `other${at}`, names: [`people/n${at}`, 'places/elna'] }),
);

describe('related', () => {
  it('links articles of one topic and says so', () => {
    expect(links([{ id: 'a', topics: ['harbour'] }, { id: 'b', topics: ['harbour'] }, ...others], 'a')).toEqual([
      'b harbour',
    ]);
  });

  it('puts what has more in common first', () => {
    const told = [
      { id: 'a', topics: ['harbour'], names: ['people/amberley'] },
      { id: 'b', topics: ['harbour'] },
      { id: 'c', topics: ['harbour'], names: ['people/amberley'] },
      ...others,
    ];
    expect(links(told, 'a')).toEqual(['c harbour people/amberley', 'b harbour']);
  });

  it('does not link for a name that all articles share, or one in passing', () => {
    expect(links([{ id: 'a', names: ['places/elna'] }, ...others], 'a')).toEqual([]);
    expect(links([{ id: 'a', passing: ['people/x'] }, { id: 'b', passing: ['people/x'] }, ...others], 'a')).toEqual([]);
  });

  it('links the reports of one story first, also without a name in common', () => {
    const told = [
      { id: 'a', story: 's', topics: ['harbour'] },
      { id: 'b', story: 's' },
      { id: 'c', topics: ['harbour'] },
      ...others,
    ];
    expect(links(told, 'a')).toEqual(['b', 'c harbour']);
  });

  it('prefers the nearer in time', () => {
    const told = [
      { id: 'far', topics: ['harbour'], day: '2029-03-01' },
      { id: 'a', topics: ['harbour'], day: '2031-03-01' },
      { id: 'near', topics: ['harbour'], day: '2031-03-09' },
      ...others,
    ];
    expect(links(told, 'a')[0]).toBe('near harbour');
  });

  it('gives six at most, the same whatever the order of a small archive', () => {
    const told = Array.from(
      { length: 20 },
      (_, at): Told => ({ id: `a${at}`, topics: [`t${at % 2}`], names: [`people/p${at % 5}`] }),
    );
    const expected = told.map(({ id }) => links([...told, ...others], id));
    expect(expected.every((list) => list.length > 0 && list.length <= 6)).toBe(true);
    fc.assert(
      fc.property(fc.shuffledSubarray([...told, ...others], { minLength: 50 }), (shuffled) => {
        expect(told.map(({ id }) => links(shuffled, id))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
