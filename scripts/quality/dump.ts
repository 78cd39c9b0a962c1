/** A seed in, an invented dump out: one to five pages run together, and what a good splitter finds in it. */
import { chanceOf } from './chance.js';
import { type InventedPage, type LabelledLine, type LanguageCode, noticeOf, pageOf } from './page.js';

export interface InventedDump {
  readonly text: string;
  readonly language: LanguageCode;
  /** Of each line; where two pages meet in one, that of the first. */
  readonly labels: readonly LabelledLine['label'][];
  readonly articles: readonly (InventedPage & {
    /** 1-based: headline, or first line of the text. */
    readonly start: number;
  })[];
}

const LANGUAGES: readonly LanguageCode[] = ['en', 'en', 'en', 'en', 'en', 'de', 'fr', 'es'];
const MOST_PAGES = 5;
/** Pages without a headline. */
const BARE = 0.12;
/** Wide gaps, nothing but a new line, or not even that. */
const JOINS = ['gap', 'gap', 'gap', 'gap', 'gap', 'line', 'line', 'line', 'none'] as const;

export function dumpOf(seed: number): InventedDump {
  const chance = chanceOf(seed);
  const language = LANGUAGES[seed % LANGUAGES.length]!;
  const spaced = chance.odds(0.5);
  const lines: LabelledLine[] = [];
  const articles: InventedDump['articles'][number][] = [];
  const blank: LabelledLine = { text: '', label: 'blank' };
  for (let left = chance.whole(1, MOST_PAGES); left > 0; left--) {
    const page = pageOf(language, chance.odds(BARE), chance);
    const join = lines.length ? chance.one(JOINS) : 'line';
    if (join === 'gap') lines.push(...Array.from({ length: chance.whole(2, 3) }, () => blank));
    else if (join === 'line' && lines.length && spaced) lines.push(blank);
    const [first, ...rest] = page.lines;
    const at = page.lines.findIndex(({ label }) => label === (page.headline ? 'headline' : 'body'));
    let start = lines.length + 1;
    if (join === 'none') {
      const last = lines.pop()!;
      lines.push({ text: last.text + first!.text, label: 'either' });
      start--;
    } else lines.push(first!);
    for (const [i, line] of rest.entries()) {
      if (spaced) lines.push(blank);
      lines.push(line);
      if (i + 1 === at) start = lines.length;
    }
    articles.push({ ...page, start });
  }
  return seed % WRAPPED === 0 ? wrapped(lines, articles, language) : made(lines, articles, language);
}

const MOST_NOTICES = 7;
const RULES = ['-----', '* * *', '='.repeat(40), '___'];

/** Short pieces without furniture: parted by blank lines where their own lines are not, by wider gaps, or by a rule of signs. */
export function noticesOf(seed: number): InventedDump {
  const chance = chanceOf(seed);
  const isSpaced = chance.odds(0.4);
  const rule = chance.odds(0.25) ? chance.one(RULES) : null;
  const blank: LabelledLine = { text: '', label: 'blank' };
  const between: LabelledLine[] = rule
    ? [...(isSpaced ? [blank] : []), { text: rule, label: 'junk' }, ...(isSpaced ? [blank] : [])]
    : Array.from({ length: isSpaced ? chance.whole(2, 4) : chance.whole(1, 3) }, () => blank);
  const lines: LabelledLine[] = [];
  const articles: InventedDump['articles'][number][] = [];
  for (let left = chance.whole(1, MOST_NOTICES); left > 0; left--) {
    const page = noticeOf('en', chance);
    if (lines.length) lines.push(...between);
    for (const [i, line] of page.lines.entries()) {
      if (isSpaced && i > 0) lines.push(blank);
      lines.push(line);
      if (line.label === 'headline') articles.push({ ...page, start: lines.length });
    }
  }
  return made(lines, articles, 'en');
}

/** Every so many dumps one is broken at a fixed width, as in e-mail. */
const WRAPPED = 12;
const WIDTH = 72;

function made(
  lines: readonly LabelledLine[],
  articles: InventedDump['articles'],
  language: LanguageCode,
): InventedDump {
  return {
    text: lines.map(({ text }) => text).join('\n'),
    language,
    labels: lines.map(({ label }) => label),
    articles,
  };
}

/** A blank line stands between what was a line each, or nobody could tell them apart. */
function wrapped(
  lines: readonly LabelledLine[],
  articles: InventedDump['articles'],
  language: LanguageCode,
): InventedDump {
  const broken: LabelledLine[] = [];
  const first: number[] = [];
  for (const { text, label } of lines) {
    if (broken.length && label !== 'blank') broken.push({ text: '', label: 'blank' });
    first.push(broken.length + 1);
    let line = '';
    for (const word of text.split(' ')) {
      if (line && line.length + 1 + word.length > WIDTH) {
        broken.push({ text: line, label });
        line = '';
      }
      line = line ? `${line} ${word}` : word;
    }
    broken.push({ text: line, label });
  }
  return made(
    broken,
    articles.map((article) => ({ ...article, start: first[article.start - 1]! })),
    language,
  );
}
