import { describe, expect, it } from 'vitest';
import { distinctTerms, hasPhrases, passage } from './passage.js';

const LONG = `${'The council met again and went through its plans. '.repeat(6)}Then the harbour master spoke of a storm, and the ferry stayed. ${'Nobody asked him why it was so late. '.repeat(9)}`;

describe('passage', () => {
  it('is the stretch with most of the terms', () => {
    const shown = passage(['A ferry came.', LONG], new Set(['harbour', 'storm', 'ferri']))!;
    expect(shown).toMatch(/^….*the harbour master spoke of a storm, and the ferry stayed\..*…$/);
    expect(shown.length).toBeLessThanOrEqual(222);
  });

  it('is a short paragraph whole, and the start of one whose words come early', () => {
    expect(passage(['Nothing.', 'A ferry came.'], new Set(['ferri']))).toBe('A ferry came.');
    expect(passage([LONG], new Set(['council']))).toMatch(/^The council met again.*…$/);
  });

  it('is none where none of the terms stands there', () => {
    expect(passage(['A ferry came.'], new Set(['storm']))).toBeNull();
    expect(passage([], new Set(['storm']))).toBeNull();
  });

  it('cuts text without spaces too', () => {
    const shown = passage([`${'会议'.repeat(200)}平壤${'会议'.repeat(200)}`], new Set(['平壤']))!;
    expect(shown).toContain('平壤');
    expect(shown.length).toBeLessThanOrEqual(222);
  });

  it('goes once through a text, however often the terms stand there', { timeout: 3_000 }, () => {
    const ferries = 'ferry '.repeat(40_000);
    const text = `${ferries}storm ${'ferry '.repeat(20)}harbour storm ${ferries}`;
    const shown = passage([text], new Set(['ferri', 'storm', 'harbour']))!;
    expect(shown).toMatch(/^…(?:ferry )+storm (?:ferry ){20}harbour storm…$/);
  });

  it('goes on behind a word that is longer than what is shown', () => {
    const text = `${'and '.repeat(30)}${'x'.repeat(200)} and a ferry.`;
    expect(passage([text], new Set(['x'.repeat(64), 'ferri']))).toMatch(/^….*ferry\.$/);
  });

  it('counts different terms, not words', () => {
    expect(distinctTerms('Ferry, ferries and a storm', new Set(['ferri', 'storm', 'harbour']))).toBe(2);
  });
});

describe('hasPhrases', () => {
  it('wants each phrase in one text, as folded words in a row', () => {
    const texts = ['The travel ban’s end', 'A new Élysée'];
    expect(hasPhrases(texts, ['travel ban', 'new elysee'])).toBe(true);
    expect(hasPhrases(texts, ['ban travel'])).toBe(false);
    expect(hasPhrases(texts, ['end a'])).toBe(false);
    expect(hasPhrases(texts, ['avel ban'])).toBe(false);
  });
});
