import { describe, expect, it } from 'vitest';
import type { SearchRecords } from '../search/records.js';
import { askedOf } from './asked.js';
import { everything, narrowed } from './narrowed.js';

const RECORDS = {
  titles: ['a', 'b', 'c'],
  days: [null, '2024-01-21', '2024-06-08'],
  forms: 'bff',
  sourcesOf: [[], [0], [1, 0]],
  topicsOf: [[], [0], [0, 1]],
  sources: ['Post', 'Times'],
  topics: [
    { id: 'harbour', name: 'Harbour', url: '' },
    { id: 'mill', name: 'Mill', url: '' },
  ],
} as unknown as SearchRecords;

describe('narrowed', () => {
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
  ])('%s leaves %j, in their order', (address, ordinals) => {
    const left = narrowed(everything(RECORDS), RECORDS, askedOf(address));
    expect(left.map(({ ordinal }) => ordinal)).toEqual(ordinals);
  });
});
