import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32 } from './hash.js';
import { wordHashes } from './word-hashes.js';
import { words } from './words.js';

const ofWords = (texts: readonly string[]): number[] => texts.flatMap(words).map(hash32);

describe('wordHashes', () => {
  it('hashes the words that `words` gives', () => {
    for (const text of ['The HARBOUR’s 2nd “crane”', 'Élysée, Åre', '渡轮 3号 修好', 'ยาม𝒜bc 𐐷', '½ ﬁn ٣', 'x\0y', ''])
      expect([...wordHashes([text, 'end'])]).toEqual(ofWords([text, 'end']));
  });

  it('does so for any text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect([...wordHashes(texts)]).toEqual(ofWords(texts));
      }),
    );
  });
});
