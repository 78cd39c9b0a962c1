/** Labelled pages in, pages of sites that do not exist out: the story of one between the furniture of others. */
import type { Page } from './pages.js';
import { signedRows } from './signed.js';

interface Row {
  readonly line: string;
  readonly label: string;
}

/** A page in its zones; the rows of each in order. */
interface Zones {
  /** Before the headline. */
  readonly lead: readonly Row[];
  /** The headline, where the page has one. */
  readonly headline: Row | null;
  /** From below the headline to the text. */
  readonly top: readonly Row[];
  /** The paragraphs and what stands between them. */
  readonly story: readonly Row[];
  readonly tail: readonly Row[];
}

function zonesOf({ lines, labels, start }: Page): Zones {
  const rows = lines.map((line, i): Row => ({ line, label: labels[i]! }));
  const first = labels.indexOf('B', start);
  const last = labels.lastIndexOf('B') + 1;
  const headline = labels[start] === 'H' ? rows[start]! : null;
  return {
    lead: rows.slice(0, start),
    headline,
    top: headline ? rows.slice(start + 1, Math.max(first, start + 1)) : [],
    story: rows.slice(Math.max(first, 0), last),
    tail: rows.slice(last),
  };
}

/** How often a page is its story alone, as people paste it. */
const CLEAN = 0.1;
/** How often a zone comes from another page. */
const FOREIGN = 0.4;
/** How often a box between two paragraphs is left out, or another's put in. */
const BOX = 0.25;
const PASTED_BARE = 0.35;
/** How often author and day of a pasted story stand in other words than the page's. */
const SIGNED_ANEW = 0.6;
const BARE = 0.06;

/** `others` are of the same style; the first whose zone is wanted gives it. */
export function mixed(page: Page, pick: () => Page, random: () => number): Page {
  const own = zonesOf(page);
  if (random() < CLEAN) return pasted(page, random);
  const lent = (zone: 'lead' | 'top' | 'tail'): readonly Row[] => {
    if (random() >= FOREIGN) return own[zone];
    const other = zonesOf(pick());
    return retold(other[zone], other.headline, own.headline);
  };
  const lead = lent('lead');
  const bare = own.headline !== null && random() < BARE;
  const headline = bare ? null : own.headline;
  const top = headline ? withOwnDecks(lent('top'), own.top) : [];
  const story = shortened(
    withBoxes(own.story, () => storyBoxes(zonesOf(pick()).story), random),
    random,
    PAGE_LENGTH,
  );
  const tail = lent('tail');
  return joined(page, { lead, headline, top, story, tail });
}

function joined(page: Page, { lead, headline, top, story, tail }: Zones): Page {
  const rows = [...lead, ...(headline ? [headline] : []), ...top, ...story, ...tail];
  return {
    ...page,
    lines: rows.map(({ line }) => line),
    labels: rows.map(({ label }) => label).join(''),
    start: lead.length,
  };
}

/** Headline, author, day and paragraphs, often few. */
export function pasted(page: Page, random: () => number): Page {
  const { headline, top, story } = zonesOf(page);
  const bare = random() < PASTED_BARE;
  const { authors, published } = page.article;
  const signed = random() < SIGNED_ANEW ? signedRows(authors, published, random) : null;
  const own = top.filter(
    ({ label }) => (label === 'M' && !signed) || label === '.' || (label === 'D' && random() < 0.5),
  );
  return joined(page, {
    lead: bare ? [] : kickerOf(random),
    headline: bare ? null : headline,
    top: bare ? [] : [...own, ...(signed ?? []).map((line): Row => ({ line, label: 'M' }))],
    story: shortened(
      story.filter(({ label }) => label === 'B' || label === '.'),
      random,
      PASTED_LENGTH,
    ),
    tail: [],
  });
}

/** Another page's rows, its headline in the words of this one. */
function retold(rows: readonly Row[], theirs: Row | null, own: Row | null): Row[] {
  return rows.flatMap((row) => {
    if (row.label !== 'H') return row.label === 'B' ? [] : [row];
    return own && theirs ? [{ label: 'H', line: own.line }] : [];
  });
}

/** A deck speaks of its own story. */
function withOwnDecks(rows: readonly Row[], own: readonly Row[]): Row[] {
  const kept = rows.filter(({ label }) => label !== 'D' && label !== 'N');
  const decks = rows === own ? [] : own.filter(({ label }) => label === 'D');
  return rows === own ? [...rows] : [...decks, ...kept];
}

const isText = ({ label }: Row): boolean =>
  label === 'B' || label === 'N' || label === 'D' || label === 'U' || label === '.';

/** Runs of furniture between paragraphs. */
function storyBoxes(story: readonly Row[]): Row[][] {
  const boxes: Row[][] = [];
  let box: Row[] = [];
  for (const row of story) {
    if (row.label !== '.' && !isText(row)) box.push(row);
    else if (row.label !== '.' && box.length) {
      boxes.push(box);
      box = [];
    }
  }
  return boxes;
}

function withBoxes(story: readonly Row[], others: () => Row[][], random: () => number): Row[] {
  const rows: Row[] = [];
  let lent: Row[][] | null = null;
  for (let i = 0; i < story.length; i++) {
    const row = story[i]!;
    if (!isText(row) && (i === 0 || isText(story[i - 1]!)) && random() < BOX) {
      while (i + 1 < story.length && !isText(story[i + 1]!)) i++;
      continue;
    }
    rows.push(row);
    if (row.label === 'B' && i + 1 < story.length && isText(story[i + 1]!) && random() < BOX / 5) {
      lent ??= others();
      const box = lent[Math.floor(random() * lent.length)];
      if (box) rows.push(...box.filter(({ label }) => label !== 'H' && label !== 'M')); // a byline would make it a story
    }
  }
  return rows;
}

/** How often a story is cut, to how many paragraphs at least; `leaning`: 1 any number is as likely, above it few are likelier. */
interface Cut {
  readonly often: number;
  readonly fewest: number;
  readonly leaning: number;
}
const PAGE_LENGTH: Cut = { often: 0.12, fewest: 3, leaning: 1 };
const PASTED_LENGTH: Cut = { often: 0.7, fewest: 2, leaning: 2 };

function shortened(story: readonly Row[], random: () => number, { often, fewest, leaning }: Cut): readonly Row[] {
  if (random() >= often) return story;
  const ends = story.flatMap(({ label }, i) => (label === 'B' ? [i + 1] : []));
  const least = Math.min(ends.length, fewest) - 1;
  return story.slice(0, ends[least + Math.floor(random() ** leaning * (ends.length - least))]);
}

/** Above the headlines of pasted stories, as newspapers print their sections. */
const KICKERS = [
  'News',
  'World',
  'Sport',
  'Politics',
  'Business',
  'Opinion',
  'Culture',
  'Health',
  'Science',
  'Travel',
  'Local news',
  'In brief',
];
const KICKED = 0.15;

function kickerOf(random: () => number): Row[] {
  if (random() >= KICKED) return [];
  const kicker = KICKERS[Math.floor(random() * KICKERS.length)]!;
  return [{ label: 'J', line: random() < 0.5 ? kicker : kicker.toUpperCase() }];
}
