import { describe, expect, it } from 'vitest';
import { addressOf, askedOf, filters } from './asked.js';

const NOTHING = { query: '', topic: '', source: '', form: '', from: '', to: '' } as const;

describe('the address of a search', () => {
  it('says what is asked, and is read back so', () => {
    const asked = {
      ...NOTHING,
      query: '“a & b” +c',
      topic: 'us-travel-ban',
      form: 'full',
      from: '2024-01-31',
    } as const;
    expect(addressOf(asked)).toBe('?q=%E2%80%9Ca+%26+b%E2%80%9D+%2Bc&topic=us-travel-ban&form=full&from=2024-01-31');
    expect(askedOf(addressOf(asked))).toEqual(asked);
    expect(addressOf(NOTHING)).toBe('');
  });

  it('counts nonsense as not asked', () => {
    expect(askedOf('?form=poem&from=today&to=2024-1-1&else=1&q=%zz')).toEqual({ ...NOTHING, query: '%zz' });
  });

  it('tells whether anything but words is asked', () => {
    expect(filters({ ...NOTHING, query: 'x' })).toBe(false);
    expect(filters({ ...NOTHING, to: '2024-01-31' })).toBe(true);
  });
});
