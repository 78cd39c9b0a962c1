import { expect, it } from 'vitest';
import { statedAuthors } from './stated-authors.js';

it.each([
  ['By Ann Lee', ['Ann Lee'], null],
  ['BY: Ann Lee', ['Ann Lee'], null],
  ['Von Anna Schmidt', ['Anna Schmidt'], null],
  ['Ann Lee and Bob Ray', ['Ann Lee', 'Bob Ray'], null],
  ['Ann Lee & Bob Ray', ['Ann Lee', 'Bob Ray'], null],
  ['Reuters', [], 'Reuters'],
  ['By Ann Lee and Associated Press', ['Ann Lee'], 'Associated Press'],
  // no list, no word that announces, no agency: as it is stated
  ['Von Dutch', ['Von Dutch'], null],
  ['Byron Lee', ['Byron Lee'], null],
  ['Santiago Ramón y Cajal', ['Santiago Ramón y Cajal'], null],
  ['Food and Drug Administration', ['Food and Drug Administration'], null],
  ['staff', ['staff'], null],
])('%j', (author, names, agency) => {
  expect(statedAuthors([author])).toEqual({ names, agency });
});

it('names nobody twice', () => {
  expect(statedAuthors(['Ann Lee', 'By Ann Lee'])).toEqual({ names: ['Ann Lee'], agency: null });
});
