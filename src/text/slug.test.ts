import { describe, expect, it } from 'vitest';
import { slug } from './slug.js';

describe('slug', () => {
  it.each([
    ['North Korea–Russia', 'north-korea-russia'],
    ['Putin’s visit to the U.S. at 9 a.m.', 'putins-visit-to-the-us-at-9-am'],
    ['../../etc/passwd', 'etc-passwd'],
    ['sub/004.txt', 'sub-004-txt'],
    ['Élysée & Çelik', 'elysee-celik'],
    ['Straßenbahn nach Łódź', 'strassenbahn-nach-lodz'],
    ['Þórður & Đặng in Tromsø: œuvre, Æsir', 'thordur-dang-in-tromso-oeuvre-aesir'],
    ['Киев — столица', 'kiev-stolitsa'],
    ['北京', 'beijing'],
    ['도서관', 'doseogwan'],
    ['المكتبة العامة', 'lmktbh-lmh'],
    ['… 🎉 —', 'nothing'],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('%s → %s', (name, made) => {
    expect(slug(name, 'nothing')).toBe(made);
  });
  it('cuts at a word', () => {
    expect(slug('word '.repeat(30), '')).toMatch(/^(?:word-)*word$/);
    expect(slug('word '.repeat(30), '').length).toBeLessThanOrEqual(60);
  });
});
