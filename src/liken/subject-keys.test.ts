import { describe, expect, it } from 'vitest';
import { isNaming, keyHash, keyWeight, packedKey } from './packed-key.js';
import { scanWords, type Word } from './scan-words.js';
import { subjectKeys } from './subject-keys.js';

const scanned = (text: string): Word[] => {
  const words: Word[] = [];
  scanWords(text, (word) => words.push({ ...word }));
  return words;
};
const hashes = (text: string) => scanned(text).map(({ hash }) => hash);

describe('scanWords', () => {
  it.each([
    ['elections', 'election'],
    ['countries', 'country'],
    ['Élysée', 'elysee'],
    ['151,000', '151000'],
    ['marched', 'march'],
  ])('reads %s as %s', (one, other) => {
    expect(hashes(one)).toEqual(hashes(other));
    expect(hashes(one)).toHaveLength(1);
  });

  it('keeps what differs apart', () => {
    expect(hashes('7.6')).not.toEqual(hashes('76'));
    expect(hashes('Texas')).not.toEqual(hashes('Tex'));
  });

  it('leaves function words and single letters out', () => {
    expect(hashes('The cat and a dog’s')).toEqual(hashes('cat dog'));
  });

  it('knows names by capitals within a sentence, and pairs them', () => {
    const words = scanned('Yesterday Ruth Amberley spoke. Nobody listened');
    expect(words.map(({ name }) => name)).toEqual([false, true, true, true, false, false, false]);
  });

  it('reads scripts without spaces by pairs of characters', () => {
    expect(hashes('东京地震')).toHaveLength(3);
  });
});

describe('subjectKeys', () => {
  it('packs hash, weight and kind into one number and back', () => {
    const packed = packedKey({ hash: 0xffffffff, weight: 2.5, naming: true });
    expect([keyHash(packed), keyWeight(packed), isNaming(packed)]).toEqual([0xffffffff, 2.5, true]);
  });

  it('puts the words of the headline first and holds 112 keys at most', () => {
    const paragraph = (text: string) => ({ role: 'paragraph' as const, text, lines: [1, 1] as const, columns: null });
    const body = Array.from({ length: 300 }, (_, at) => `word${'abcdefghij'[at % 10]}${at} filler`).join(' ');
    const keys = subjectKeys({
      headline: { text: 'Ferry aground', origin: 'stated', lines: [] },
      deck: null,
      paragraphs: [paragraph('The ferry ran aground.'), paragraph('All are safe.'), paragraph(body)],
      language: 'en',
    });
    expect(keys).toHaveLength(112);
    expect(keys.slice(0, 3).map(keyHash)).toEqual(expect.arrayContaining(hashes('ferry aground')));
  });

  it('leaves out the small words of the text’s language', () => {
    const keysOf = (language: string | null) =>
      subjectKeys({
        headline: { text: 'Die Fähre wird im Hafen nicht repariert', origin: 'stated', lines: [] },
        deck: null,
        paragraphs: [],
        language,
      }).map(keyHash);
    expect(keysOf('de-AT')).toHaveLength(3);
    expect(keysOf('de-AT')).toEqual(expect.arrayContaining(hashes('Fähre Hafen repariert')));
    expect(keysOf(null).length).toBeGreaterThan(3);
  });
});
