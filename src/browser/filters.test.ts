import { describe, expect, it } from 'vitest';
import { collected, fetchOf } from '../search/fixtures/in-shards.js';
import { articleShelves } from '../search/shards/article-shelves.js';
import { askedOf } from './asked.js';
import { everything, filtersOf } from './filters.js';

const [files, shelves] = collected(
  articleShelves(
    [
      ['form/brief'],
      ['form/full', 'source/Post', 'topic/harbour', 'day/2024-01-21'],
      ['form/full', 'source/Times', 'source/Post', 'topic/harbour', 'topic/mill', 'day/2024-06-08'],
    ].map((filters) => ({ record: {}, filters })),
  ),
);
const filters = filtersOf(shelves, fetchOf(files).fetch);

describe('filters', () => {
  it.each([
    ['', [2, 1, 0]],
    ['?topic=harbour', [2, 1]],
    ['?topic=harbour&topic=mill', [2, 1]],
    ['?topic=mill&form=full', [2]],
    ['?topic=unknown', []],
    ['?source=Post', [2, 1]],
    ['?source=Times', [2]],
    ['?source=Nobody', []],
    ['?form=brief', [0]],
    ['?from=2024-01-21&to=2024-01-21', [1]],
    ['?to=2024-12-31', [2, 1]],
    ['?from=2024-02-01', [2]],
    ['?from=2024-02-01&to=2024-01-01', []],
  ])('%s leaves %j, the newest first', async (address, ordinals) => {
    const left = everything(3, await filters(askedOf(address)));
    expect(left.map(({ ordinal }) => ordinal)).toEqual(ordinals);
  });
});
