/** A language and chance in, one invented page out: its lines, what each of them is, and what stands in its article. */
import type { Chance } from './chance.js';
import { type Prose, proseOf } from './prose.js';
import { type Signed, signedLines } from './signed.js';
import { english, french, german, spanish, type Tongue } from './tongues.js';

export type LanguageCode = 'en' | 'de' | 'fr' | 'es';
/** Body, headline, caption, furniture; what may or may not be counted to the text; a blank line. */
export type Label = 'body' | 'headline' | 'caption' | 'junk' | 'either' | 'blank';

export interface LabelledLine {
  readonly text: string;
  readonly label: Label;
}

export interface InventedPage {
  readonly lines: readonly LabelledLine[];
  readonly headline: string | null;
  readonly signed: Signed;
  readonly body: readonly string[];
}

const TONGUES: Readonly<Record<LanguageCode, Tongue>> = { en: english, de: german, fr: french, es: spanish };

const MENU = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Opinion',
  'Obituaries',
  'Contact us',
  'Log in',
  'Subscribe',
  'Search',
  'Podcasts',
  'Jobs',
];
const SHARES = ['Share', 'Tweet', 'Facebook', 'WhatsApp', 'Email', 'Copy link', 'Print', 'Save'];
const TAILS = [
  'Advertisement',
  'Sign up to our morning newsletter',
  'Read more',
  '12 comments',
  'Most read',
  'Follow us on Facebook',
  'Terms and conditions | Privacy policy',
  '© All rights reserved. No part of this site may be reproduced without permission.',
  'We use cookies to improve your experience on this site. Manage your preferences at any time.',
];
const CREDITS = [
  (name: string) => `Photo: ${name}`,
  (name: string) => `(${name}/Callow Press)`,
  (name: string) => `${name} / Reuters`,
];

/** A headline of another page, as teasers show it. */
const teaser = (tongue: Tongue, chance: Chance): string => proseOf(tongue, chance, 1).headline;

export function pageOf(language: LanguageCode, isBare: boolean, chance: Chance): InventedPage {
  const tongue = TONGUES[language];
  const prose = proseOf(tongue, chance, chance.whole(6, 16));
  const signed = isBare ? { lines: [], authors: [], day: null } : signedLines(language, prose.names, chance);
  const top = isBare ? [] : topOf(prose, signed, tongue, chance);
  const lines = [...top, ...bodyOf(prose, tongue, chance), ...tailOf(tongue, chance)];
  return {
    lines,
    headline: isBare ? null : prose.headline,
    signed,
    body: lines.filter(({ label }) => label === 'body').map(({ text }) => text),
  };
}

/** A short piece as people keep it: headline, author and day below it or not, two to four paragraphs, and nothing else. */
export function noticeOf(language: LanguageCode, chance: Chance): InventedPage {
  const tongue = TONGUES[language];
  const prose = proseOf(tongue, chance, chance.whole(2, 4));
  const signed = chance.odds(0.75) ? signedLines(language, prose.names, chance) : { lines: [], authors: [], day: null };
  const section = chance.odds(0.25) ? as('either', chance.one(tongue.labels).toUpperCase()) : [];
  const top = [...section, ...as('headline', prose.headline), ...as('either', ...signed.lines)];
  return {
    lines: [...top, ...as('body', ...prose.paragraphs)],
    headline: prose.headline,
    signed,
    body: prose.paragraphs,
  };
}

const as = (label: Label, ...texts: string[]): LabelledLine[] => texts.map((text) => ({ text, label }));

function captionOf(prose: Prose, at: number, chance: Chance): LabelledLine[] {
  const credit = chance.one(CREDITS)(chance.one(['Ida Norling', 'Pavel Drost', 'Marit Sund']));
  const caption = prose.captions[at]!;
  if (chance.odds(0.3)) return as('caption', caption, credit);
  return as('caption', `${caption}. ${credit}`);
}

function topOf(prose: Prose, { lines: signed }: Signed, tongue: Tongue, chance: Chance): LabelledLine[] {
  const menu = chance.odds(0.3) ? as('junk', ...chance.some(MENU, chance.whole(3, 9))) : [];
  const section = chance.one(tongue.labels);
  const label = chance.odds(0.3) ? as('either', chance.odds(0.5) ? section.toUpperCase() : section) : [];
  const deck = chance.odds(0.35) ? as('either', prose.deck) : [];
  const shares = chance.odds(0.4) ? as('junk', ...chance.some(SHARES, chance.whole(2, 5))) : [];
  const caption = chance.odds(0.4) ? captionOf(prose, 0, chance) : [];
  const again = chance.odds(0.12) ? as('headline', prose.headline) : [];
  const meta = as('either', ...signed);
  const order = chance.odds(0.8) ? [deck, meta, shares, again, caption] : [meta, again, caption, deck, shares];
  return [...menu, ...label, ...as('headline', prose.headline), ...order.flat()];
}

function bodyOf(prose: Prose, tongue: Tongue, chance: Chance): LabelledLine[] {
  const lines: LabelledLine[] = [];
  const middle = Math.floor(prose.paragraphs.length / 2);
  prose.paragraphs.forEach((text, i) => {
    if (i === middle && prose.paragraphs.length > 5) {
      if (chance.odds(0.25)) lines.push(...as('body', prose.subhead));
      if (chance.odds(0.25)) lines.push(...captionOf(prose, 1, chance));
      if (chance.odds(0.25)) lines.push(...as('junk', 'Advertisement'));
      if (chance.odds(0.2)) lines.push(...as('junk', `Read more: ${teaser(tongue, chance)}`));
    }
    lines.push(...as('body', text));
  });
  return lines;
}

function tailOf(tongue: Tongue, chance: Chance): LabelledLine[] {
  const teasers = chance.odds(0.4) ? Array.from({ length: chance.whole(2, 5) }, () => teaser(tongue, chance)) : [];
  return as('junk', ...chance.some(TAILS, chance.whole(0, 4)), ...teasers);
}
