import { describe, expect, it } from 'vitest';
import type { Card } from '../model/card.js';
import { cardOf } from './fixtures/invented.js';
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
    expect(sectionOf(cardOf({ title, body: [text] }, 'a'))).toBe(section);
  });
  it('says nothing in doubt, or of another language', () => {
    expect(sectionOf(cardOf({ title: 'A quiet day', body: ['Nothing happened in the valley.'] }, 'a'))).toBeNull();
    const mixed = cardOf(
      { title: 'Bank robbery trial begins', body: ['The bank’s shares fell; a jury was sworn in.'] },
      'a',
    );
    expect(sectionOf(mixed)).toBeNull();
    const german = {
      ...cardOf({ title: 'Virus outbreak hospital doctor', body: ['Virus'] }, 'a'),
      language: 'de',
    } as Card;
    expect(sectionOf(german)).toBeNull();
  });
});
