import { describe, expect, it } from 'vitest';
import { senseOfKey } from './place-senses.js';

describe('senseOfKey', () => {
  it.each([
    ['santiago', 'CL'],
    ['san juan', 'PR'],
    ['victoria', 'AU'],
    ['san jose', 'US'],
  ])('puts the likeliest country of %s first: %s', (key, code) => {
    expect(senseOfKey(key)!.codes[0]).toBe(code);
  });
});
