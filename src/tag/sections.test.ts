import { describe, expect, it } from 'vitest';
import { clippingOf } from './fixtures/invented.js';
import { sectionOf } from './sections.js';

describe('sectionOf', () => {
  it.each([
    ['health', 'Virus outbreak fills hospitals', 'Doctors and nurses treat patients infected by the virus.'],
    ['sport', 'Captain’s late goal wins the cup', 'The striker scored in the final match of the season.'],
    [
      'politics and government',
      'Senators delay vote on shutdown',
      'Republican senators and the president met in Congress.',
    ],
    [
      'science and technology',
      'Spacecraft leaves orbit',
      'Astronauts aboard the spacecraft watched the rocket and the satellite.',
    ],
  ])('%s', (section, title, text) => {
    expect(sectionOf(clippingOf({ title, body: [text] }, 'a'))).toBe(section);
  });
  it('says nothing in doubt, or of another language', () => {
    expect(sectionOf(clippingOf({ title: 'A quiet day', body: ['Nothing happened in the valley.'] }, 'a'))).toBeNull();
    const mixed = clippingOf(
      { title: 'Bank robbery trial begins', body: ['The bank’s shares fell; a jury was sworn in.'] },
      'a',
    );
    expect(sectionOf(mixed)).toBeNull();
    const german = clippingOf({ title: 'Virus outbreak hospital doctor', body: ['Virus'] }, 'a');
    expect(sectionOf({ ...german, language: 'de' })).toBeNull();
  });
  it('is heard from the opening, not from what a long text comes to', () => {
    const opening = 'The striker scored in the final match, said the coach, and the goalkeeper wept. ';
    const rest = 'A judge, a jury, a prosecutor and police heard of theft and arrest at the trial. ';
    const body = [opening, 'Nothing happened in the valley. '.repeat(60), rest.repeat(3)];
    expect(sectionOf(clippingOf({ title: 'A day in Kestra', body }))).toBe('sport');
    expect(sectionOf(clippingOf({ title: 'A day in Kestra', body: [opening, rest] }))).toBeNull();
  });
});
