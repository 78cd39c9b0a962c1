import { describe, expect, it } from 'vitest';
import type { CountryCode } from '../model/brand.js';
import { countryName, countryNames } from './country-names.js';

describe('countryName', () => {
  it.each([
    ['KP', 'North Korea'],
    ['KR', 'South Korea'],
    ['RU', 'Russia'],
    ['US', 'US'],
    ['GB', 'UK'],
    ['AE', 'UAE'],
    ['TR', 'Turkey'],
    ['MM', 'Myanmar'],
    ['HK', 'Hong Kong'],
    ['PS', 'Palestine'],
    ['ZZ', 'ZZ'],
  ])('prints %s as %s', (code, name) => {
    expect(countryName(code as CountryCode)).toBe(name);
  });

  it('gives each country a short name of its own', () => {
    const first = [...countryNames().values()].map((names) => names[0]);
    expect(new Set(first).size).toBe(first.length);
    expect(first.length).toBeGreaterThan(240);
  });
});
