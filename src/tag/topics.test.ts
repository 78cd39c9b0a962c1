import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../model/brand.js';
import type { Mention } from '../model/name.js';
import type { LineRange } from '../model/place.js';
import type { CuratedTopic } from '../model/settings.js';
import { articlesOf, type Invented } from './fixtures/invented.js';
import type { TaggedArticle } from './postings.js';
import { topics } from './topics.js';

const find = (articles: readonly TaggedArticle[], curated: readonly CuratedTopic[] = []) =>
  topics(articles, curated, (asked) => {
    const cards = articles.flatMap((article) => article.cards);
    return cards.find(({ id }) => id === asked)!.names as readonly Mention[];
  });
const tagNames = (found: ReturnType<typeof topics>, article: TaggedArticle): string[] => {
  const names = new Map(found.topics.map(({ id, name }) => [id, name]));
  return (found.tagsOf.get(article.id) ?? []).map(({ topic }) => names.get(topic)!);
};
const curated = (name: string, rest: Partial<CuratedTopic> = {}): CuratedTopic => ({
  path: `topics/${name}.md`,
  name,
  aliases: [],
  match: [],
  exclude: [],
  introduction: 'An introduction.',
  ...rest,
});

const strike: Invented = {
  title: 'Ferry Strike Enters Second Week',
  body: ['The ferry strike closed the harbour for a second week.', 'No end of the ferry strike is in sight.'],
};
const strikeAgain: Invented = {
  title: 'Talks fail to end ferry strike',
  body: ['Talks to end the ferry strike failed on Friday.', 'Owners say that the ferry strike costs them dear.'],
};
const ban: Invented = {
  title: 'Administration Weighs Adding Countries to Travel Ban',
  body: [
    'The administration may ban citizens of ten more countries from the United States.',
    'The ban on travel came into effect this month. Officials called the ban needed.',
  ],
  countries: ['US 7', 'VE 1'],
};
const pact: Invented = {
  title: 'Norland and Russia',
  body: ['North Korea and Russia signed a pact.', 'North Korean envoys thanked Russia for the pact.'],
  countries: ['RU 12', 'KP 10'],
};

describe('topics', () => {
  const small = articlesOf([strike, strikeAgain, ban, pact]);

  it('names topics as an editor would, in an archive of four', () => {
    const found = find(small);
    expect(tagNames(found, small[0]!)[0]).toBe('Ferry strike');
    expect(tagNames(found, small[1]!)[0]).toBe('Ferry strike');
    expect(tagNames(found, small[2]!)).toContain('US travel ban');
    expect(tagNames(found, small[3]!)[0]).toBe('North Korea–Russia');
    const topic = found.topics.find(({ name }) => name === 'Ferry strike')!;
    expect(topic).toMatchObject({ id: 'ferry-strike', kind: 'phrase', articles: ['id0', 'id1'], curated: null });
  });

  it('files one event under one name, though each text has a phrase of its own', () => {
    const flood = (title: string, ...body: string[]): Invented => ({ title, body });
    const floods = articlesOf([
      flood('Floods cut off villages', 'Floods have cut off eleven villages. The floods were the worst in years.'),
      flood('Flood relief reaches the valley', 'Flood relief reached the valley. More flood relief is on its way.'),
      flood('Money for flood victims', 'The minister promised flood victims money. The flood victims wait.'),
      flood('Cholera feared after floods', 'Doctors fear cholera after the floods. The floods spoilt the wells.'),
      flood('Flood relief is missing', 'Flood relief has gone missing. Nobody knows where the flood relief is.'),
      strike,
      strikeAgain,
    ]);
    const found = find(floods);
    for (const article of floods.slice(0, 5)) expect(tagNames(found, article)).toContain('Floods');
    for (const article of floods.slice(0, 5)) expect(tagNames(found, article).join()).not.toMatch(/relief|victims/);
    expect(tagNames(found, floods[5]!)).toContain('Ferry strike');
  });

  it('leaves no text without a tag that headline and opening name', () => {
    const texts = articlesOf([
      strike,
      strikeAgain,
      {
        title: 'Louvre Returns Stolen Mask',
        body: ['The Louvre has returned a mask that was stolen.', 'It hung there for years.'],
      },
    ]);
    const found = find(texts);
    expect(texts.map((text) => tagNames(found, text))).toContainEqual(['Louvre']);
  });

  it('shows the lines that earned each tag', () => {
    const [tag] = find(small).tagsOf.get(small[2]!.id)!;
    expect(tag!.evidence).toEqual([{ clipping: 'id2', lines: [1, 1], text: 'Travel Ban', says: null }]);
    expect(tag!.score).toBeGreaterThan(0);
    expect(tag!.score).toBeLessThanOrEqual(1);
  });

  it('does not depend on the order of articles', () => {
    const forth = find(small);
    const back = find([...small].reverse());
    expect(back.topics.map(({ name }) => name)).toEqual(forth.topics.map(({ name }) => name));
    for (const article of small) expect(back.tagsOf.get(article.id)).toEqual(forth.tagsOf.get(article.id));
  });

  it('gives three tags at most and covers no large part of a large archive', () => {
    const many = articlesOf(
      Array.from({ length: 200 }, (_, i) => ({
        title: `Zorbium mine and Kestra dam and Tandem bridge ${i % 20 ? 'reported' : 'near Quillon'}`,
        body: [`Zorbium mine, Kestra dam, Tandem bridge: the Zorbium mine and the Kestra dam, number ${i}.`],
      })),
    );
    const found = find(many);
    for (const article of many) expect(tagNames(found, article).length).toBeLessThanOrEqual(3);
    for (const topic of found.topics) expect(topic.articles.length).toBeLessThan(20);
    expect(found.topics.map(({ name }) => name)).toContain('Quillon');
  });

  it('takes a common noun for a subject of the archive where headlines have it, not where texts happen to mention it', () => {
    const cargo = (title: string, noun: string): Invented => ({
      title,
      body: [
        `Harbour workers moved the ${noun} at dawn, and the ${noun} was gone by noon.`,
        `Nobody counted the ${noun}. The ${noun} went north.`,
      ],
    });
    const tagsWith = (title: string, other: string, noun: string) => {
      const list = articlesOf([cargo(title, noun), cargo(other, noun), cargo('Quillon waits', noun), ban, pact]);
      return tagNames(find(list), list[0]!);
    };
    expect(tagsWith('Kestra quay empties', 'Zorbium quay empties', 'merchandise')).not.toContain('Merchandise');
    expect(tagsWith('Merchandise leaves Kestra', 'Merchandise leaves Zorbium', 'merchandise')).toContain('Merchandise');
  });

  it('keeps a pair of countries where every text about it names one of them in its headline', () => {
    const quarrel = (title: string, body: string): Invented => ({
      title,
      body: [`${body} Canada and Britain have quarrelled over cheese.`, 'Britain and Canada will meet, Canada said.'],
      countries: ['CA 9', 'GB 8'],
    });
    const list = articlesOf([
      quarrel('Canada raises duties on cheese', 'Ottawa raised its duties.'),
      quarrel('Britain answers Canada', 'London answered Ottawa.'),
      quarrel('Canada offers talks', 'Ottawa offered talks.'),
      quarrel('Canada and Britain meet', 'Envoys met.'),
      strike,
      strikeAgain,
      ban,
    ]);
    const found = find(list);
    for (const article of list.slice(0, 4)) expect(tagNames(found, article)).toContain('Canada–UK');
  });

  it('names the state only where it is not the archive’s own', () => {
    const home = Array.from({ length: 30 }, (_, i) => ({
      title: `Zorbium plant ${i}`,
      body: ['The Zorbium plant is in the United States.'],
      countries: ['US 5'],
    }));
    const found = find(articlesOf([ban, ...home]));
    expect(found.topics.map(({ name }) => name)).not.toContain('US travel ban');
  });

  it('knows a short name for the long one that the archive uses', () => {
    const list = articlesOf([
      {
        title: 'Zorbium pipeline vote',
        body: ['The Zorbium pipeline needs a permit. A Zorbium pipeline vote is due.'],
      },
      { title: 'Senate and the Zorbium pipeline', body: ['The Zorbium pipeline splits the chamber.'] },
      { title: 'Backers of Zorbium press on', body: ['Zorbium has friends. Zorbium has foes.'] },
    ]);
    const topic = find(list).topics.find(({ name }) => name === 'Zorbium pipeline');
    expect(topic?.articles).toHaveLength(3);
  });

  it('knows an acronym and the name that texts spell it out as for one topic', () => {
    const told = (title: string, who: string, names: string[]) => ({
      title,
      body: [`The ${who} met on Friday. The ${who} called for higher prices.`, `Members of the ${who} clapped.`],
      names,
    });
    const list = [
      told('BCU calls for higher prices', 'BCU', ['organisation BCU']),
      told('BCU meets in the harbour', 'BCU', ['organisation BCU']),
      told('Bay Cod Union parts from its chairman', 'Bay Cod Union', ['organisation Bay Cod Union']),
    ];
    const called = (found: ReturnType<typeof topics>) => found.topics.filter(({ name }) => /BCU|Cod/.test(name));
    expect(called(find(articlesOf(list)))).toHaveLength(2);
    const spelled = told('Bay Cod Union may strike', 'Bay Cod Union', ['organisation Bay Cod Union = BCU']);
    const [topic, ...others] = called(find(articlesOf([...list, spelled])));
    expect(others).toEqual([]);
    expect(topic!.articles).toHaveLength(4);
  });
});

describe('curated topics', () => {
  const articles = articlesOf([strike, strikeAgain, ban, pact]);
  const plain = find(articles);

  it('without rules only introduce: the same topics with the same articles', () => {
    const found = find(articles, [curated('North Korea–Russia'), curated('US travel ban')]);
    const bare = (list: ReturnType<typeof topics>) => list.topics.map(({ curated: _, ...rest }) => rest);
    expect(bare(found)).toEqual(bare(plain));
    expect(found.tagsOf).toEqual(plain.tagsOf);
    expect(found.topics.find(({ name }) => name === 'US travel ban')!.curated?.introduction).toBe('An introduction.');
  });

  it('rename and merge by aliases', () => {
    const found = find(articles, [curated('Harbour dispute', { aliases: ['Ferry strike'] })]);
    expect(found.topics.find(({ name }) => name === 'Harbour dispute')!.articles).toEqual(['id0', 'id1']);
    expect(found.topics.map(({ name }) => name)).not.toContain('Ferry strike');
  });

  it('match by rules, come first, and say which rule', () => {
    const found = find(articles, [curated('Migration', { match: ['travel ban'] })]);
    expect(tagNames(found, articles[2]!)[0]).toBe('Migration');
    const [tag] = found.tagsOf.get(articles[2]!.id)!;
    expect(tag!.evidence[0]!.says).toBe('matches “travel ban”');
    expect(found.topics.find(({ name }) => name === 'Migration')!.kind).toBe('curated');
  });

  it('keep articles out by id or headline', () => {
    const found = find(articles, [curated('Ferry strike', { exclude: ['Talks fail to end ferry strike'] })]);
    expect(found.topics.find(({ name }) => name === 'Ferry strike')!.articles).toEqual(['id0']);
  });

  it('say which file and rule came to nothing', () => {
    const said = (topic: CuratedTopic) => find(articles, [topic]).messages.map(({ path, text }) => `${path}: ${text}`);
    expect(said(curated('Harbour dispute', { aliases: ['Ferry strike'] }))).toEqual([]);
    expect(said(curated('Migration', { match: ['travel ban'] }))).toEqual([]);
    expect(said(curated('Migraton'))[0]).toMatch(
      /^topics\/Migraton.md: no article belongs to “Migraton”.*add an alias/,
    );
    expect(said(curated('Mining', { match: ['coal seam'] }))[0]).toMatch(
      /no headline, deck, opening or leading phrase has a match \(“coal seam”\)/,
    );
    expect(said(curated('Ferry strike', { exclude: ['Talks fail'] }))).toEqual([
      'topics/Ferry strike.md: exclude names “Talks fail”, but no article has that id or headline. Copy one of them from its page',
    ]);
  });

  it('say which file names what another has named', () => {
    const [first, second] = [curated('Harbour dispute', { aliases: ['Ferry strike'] }), curated('Ferry Strike')];
    const said = find(articles, [first, second]).messages.map(({ path, text }) => `${path}: ${text}`);
    expect(said[0]).toBe(
      'topics/Ferry Strike.md: “Ferry Strike” is a name or an alias in topics/Harbour dispute.md too, which comes first. Keep it in one of them',
    );
    expect(find(articles, [first]).messages).toEqual([]);
  });

  it('take what front matter states', () => {
    const list = articlesOf([{ ...pact, topics: ['Harbours'] }, strike]);
    const found = find(list, [curated('Harbours')]);
    expect(tagNames(found, list[0]!)[0]).toBe('Harbours');
  });
});

describe('topics that front matter names', () => {
  it('are topics without a file of their own', () => {
    const list = articlesOf([{ ...pact, topics: ['Harbours'] }, { ...ban, topics: ['harbours'] }, strike]);
    const found = find(list);
    const topic = found.topics.find(({ name }) => name === 'Harbours')!;
    expect(topic).toMatchObject({ kind: 'curated', curated: null, articles: ['id0', 'id1'] });
    expect(tagNames(found, list[0]!)[0]).toBe('Harbours');
  });

  it('are proved by the lines on which they stand there, those of a sidecar by the headline’s', () => {
    const [first, second, third] = articlesOf([
      { ...pact, topics: ['Harbours'] },
      { ...ban, topics: ['Harbours'] },
      strike,
    ]);
    const stating = ({ id, cards: [card] }: TaggedArticle, lines: LineRange | null): TaggedArticle => ({
      id,
      cards: [
        { ...card!, headline: { ...card!.headline, lines: [[9, 9]] }, statedTopics: [{ name: 'Harbours', lines }] },
      ],
    });
    const found = find([stating(first!, [3, 4]), stating(second!, null), third!]);
    const proof = (id: string) =>
      found.tagsOf.get(id as ArticleId)!.find(({ topic }) => topic === 'harbours')!.evidence;
    expect(proof('id0')).toMatchObject([{ lines: [3, 4], text: 'Harbours', says: 'named in the front matter' }]);
    expect(proof('id1')).toMatchObject([{ lines: [9, 9], text: 'Harbours', says: 'named in the sidecar' }]);
  });
});

describe('near misses', () => {
  it('name the topic, the reason and the line that a curator would add', () => {
    const aside: Invented = {
      title: 'Zorbium mine opens',
      body: [
        'The Zorbium mine opened after the ferry strike had delayed it.',
        'The mine and the ferry strike have nothing else in common; the Zorbium mine is inland. Long words follow here.',
        'Filler text about the inland rail, the weather of the valley and the cranes. '.repeat(20),
      ],
    };
    const articles = articlesOf([strike, strikeAgain, aside]);
    const near = find(articles).nearMissesOf.get(articles[2]!.id)!;
    expect(near[0]).toMatchObject({
      topic: 'ferry-strike',
      why: 'mentioned',
      add: { path: 'topics/ferry-strike.md', line: 'match: ["ferry strike"]' },
    });
  });
});

describe('names of places in the news', () => {
  const plant = (title: string, body: string): Invented => ({
    title,
    body: [
      `${body} The harbour deal with Kenya is near.`,
      'Kenya and the harbour deal, again; a harbour deal for Kenya.',
    ],
    countries: ['KE 8', 'US 2'],
  });
  it('say what happened there where the texts agree on it', () => {
    const fillers = Array.from({ length: 110 }, (_, i) => ({
      title: `Kestra ${i} dam and Zorbium ${i % 9}`,
      body: [`The dam at Kestra ${i} and the works at Zorbium ${i % 9} are done.`],
    }));
    const list = articlesOf([
      plant('Senators question Kenya', 'Senators asked about Kenya.'),
      plant('Envoys fly to Kenya', 'Envoys went to Kenya.'),
      plant('Kenya waits', 'Kenya waits for word.'),
      plant('Kenya answers its critics', 'Kenya answered.'),
      ...fillers,
    ]);
    const found = find(list);
    const names = found.topics.map(({ name }) => name);
    expect(names).toContain('Kenya harbour deal');
    expect(names).not.toContain('Kenya');
  });

  it('leave a name of several people alone', () => {
    const list = articlesOf([
      { title: 'Harlan wins', body: ['Edna Harlan won. Harlan was glad.'], names: ['person Edna Harlan'] },
      { title: 'Harlan loses', body: ['Boris Harlan lost. Harlan was sad.'], names: ['person Boris Harlan'] },
      { title: 'Harlan rests', body: ['Harlan rests. Harlan will return.'], names: ['person Harlan'] },
    ]);
    const found = find(list);
    expect(found.topics.map(({ name }) => name)).not.toContain('Harlan');
    expect(tagNames(found, list[0]!)).not.toEqual(tagNames(found, list[1]!));
  });
});
