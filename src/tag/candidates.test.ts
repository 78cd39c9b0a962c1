import { describe, expect, it } from 'vitest';
import { candidates } from './candidates.js';
import { clippingOf, countriesOf, type Invented, mentionsOf } from './fixtures/invented.js';

const of = (article: Invented) =>
  candidates(clippingOf(article), {
    names: mentionsOf(article.names),
    countries: countriesOf(article.countries),
  });
const names = (article: Invented): string[] => of(article).map(({ name }) => name);

describe('candidates', () => {
  it('takes a phrase from headline and text, in the text’s own words', () => {
    const found = of({
      title: 'Council Weighs Harbour Tax, Mayor Says',
      body: ['The council may raise the harbour tax next year.', 'Ferry owners oppose the harbour tax.'],
    });
    expect(found[0]).toMatchObject({ name: 'Harbour tax', inHeadline: true, count: 3, weight: 1 });
    expect(found[0]!.evidence).toEqual({ lines: [1, 1], text: 'Harbour Tax', says: null });
  });

  it('counts a surname for the full name, and files nobody under a given name', () => {
    const found = names({
      title: 'Marlowe leak: who is Edwin Marlowe?',
      body: ['Edwin Marlowe, a clerk, copied the files.', 'Marlowe fled. Marlowe has asked for shelter.'],
      names: ['person Edwin Marlowe'],
    });
    expect(found).toContain('Edwin Marlowe');
    expect(found).not.toContain('Edwin');
    expect(found).not.toContain('Marlowe');
  });

  it('counts a surname for the full name that only stands behind a noun, and drops the trade before it', () => {
    const found = names({
      title: 'Composer Hans-Peter Norling Dies at 91',
      body: ['The composer Hans-Peter Norling, a marathon runner once, has died.', 'Norling wrote 12 operas.'],
      names: ['person Hans-Peter Norling'],
    });
    expect(found).toContain('Hans-Peter Norling');
    expect(found.filter((name) => /Composer .|^Hans$|^Norling$/.test(name))).toEqual([]);
    const headed = names({
      title: 'Kipruto Banned for Doping',
      body: ['The marathon runner Joseph Kipruto was banned for four years.', 'Kipruto will appeal.'],
      names: ['person Joseph Kipruto'],
    });
    expect(headed[0]).toBe('Joseph Kipruto');
  });

  it('gives a surname the full name that holds small words', () => {
    const found = of({
      title: 'De Varelle Vetoes Entry',
      body: ['Charles de Varelle said no. General de Varelle called the market closed.'],
      names: ['person Charles de Varelle'],
    });
    expect(found.find(({ key }) => key === 'varelle')?.name).toBe('Charles de Varelle');
  });

  it('leaves heads of state, seats of government, capitals, weekdays and the paper itself out', () => {
    const found = names({
      title: 'President Quill meets Morning Ledger editors in Moscow on Monday',
      body: [
        'President Anna Quill came to Moscow on Monday for talks at the Kremlin.',
        'Quill told the Morning Ledger in Moscow that the Kremlin talks on Monday went well.',
      ],
      source: 'Morning Ledger',
    });
    for (const no of ['Quill', 'Anna Quill', 'Moscow', 'Kremlin', 'Monday', 'Morning Ledger'])
      expect(found).not.toContain(no);
  });

  it('takes no sentence for a name', () => {
    expect(
      names({ title: 'Ministry Stresses Unity', body: ['The ministry said that unity mattered most.'] }),
    ).not.toContain('Ministry stresses unity');
  });

  it('lets no phrase begin with a verb', () => {
    const found = names({
      title: 'Weir repairs delay canal boats',
      body: ['Repairs to the weir will delay canal boats until June.', 'The canal boats lie at Hatton.'],
    });
    expect(found).toContain('Canal boats');
    expect(found.filter((name) => /delay/i.test(name))).toEqual([]);
  });

  it('proposes two countries that carry a text, in the alphabet’s order', () => {
    const body = ['Russia and North Korea signed a pact.', 'Russian troops and North Korean envoys met.'];
    const [pair] = of({ title: 'Russia courts North Korea', body, countries: ['RU 12', 'KP 10', 'US 3'] });
    expect(pair).toMatchObject({ kind: 'countries', name: 'North Korea–Russia', key: 'KP+RU' });
    const crowd = of({ title: 'Russia courts North Korea', body, countries: ['RU 12', 'KP 10', 'US 9'] });
    expect(crowd.filter(({ kind }) => kind === 'countries')).toEqual([]);
  });

  it('takes the first sentence for a headline where there is none', () => {
    const [first] = of({ body: ['The ferry strike entered its tenth day yesterday as talks dragged on.'] });
    expect(first).toMatchObject({ name: 'Ferry strike', inHeadline: true });
  });

  it('gives one key to a country’s name and its adjective', () => {
    const key = (title: string) =>
      of({ title: 'Talks', body: [`The ${title} were counted.`, `All ${title} went.`] }).map((one) => one.key);
    expect(key('Syrian chemical weapons')).toContain('=sy chemical weapon');
    expect(key('Syria chemical weapons')).toContain('=sy chemical weapon');
  });

  it('keeps the capitals of a body that the text never writes otherwise', () => {
    const body = ['Quillon joined NATO on Friday.', 'NATO welcomed Quillon, and so did the head of NATO.'];
    const title = 'Quillon formally joins NATO, ending years of doubt';
    expect(names({ title, body, names: ['organisation NATO'] })).toContain('NATO');
    expect(names({ title, body })).not.toContain('NATO');
  });

  it('stays small and never fails, whatever the language', () => {
    const long = Array.from({ length: 400 }, (_, i) => `Zorbium Quill${i} met Tander Voss${i} in Kestra${i}.`);
    expect(of({ title: 'Zorbium', body: long }).length).toBeLessThanOrEqual(21);
    expect(() => of({ title: '渡轮', body: ['渡轮已修好。', 'تم إصلاح العبارة'] })).not.toThrow();
    expect(of({ title: '', body: [''] })).toEqual([]);
  });
});

describe('candidates of pages as they come', () => {
  it('reads a headline in capitals as one with a capital for each word', () => {
    const found = of({
      title: 'COUNCIL FOR HARBOUR TAX ON FERRIES',
      body: ['The council wants a harbour tax.', 'The harbour tax is to be paid by ferries.'],
    });
    expect(found.map(({ name }) => name)).toContain('Harbour tax');
    expect(found.filter(({ key }) => /\b(?:for|on)\b/.test(key))).toEqual([]);
  });
  it('does not take a dateline for a subject', () => {
    const found = names({
      body: ['PORT QUILLON, Fla. (XPA) - The ferry strike goes on. The ferry strike hurts.'],
    });
    expect(found.join()).not.toMatch(/quillon|xpa/i);
    expect(found[0]).toBe('Ferry strike');
  });
  it('takes names alone from texts in other languages', () => {
    const body = ['Der Hafen von Quillstadt bleibt geschlossen.', 'In Quillstadt streiken die Lotsen im Hafen.'];
    const clipping = { ...clippingOf({ title: 'Hafen von Quillstadt geschlossen', body }), language: 'de' };
    const found = candidates(clipping, { names: mentionsOf(['place Quillstadt']), countries: [] });
    expect(found.map(({ name }) => name)).toEqual(['Quillstadt']);
  });
  it('keeps a name’s hyphens and its first word', () => {
    const body = ['The Zell-Mart shops in New Quillon closed.', 'New Quillon misses Zell-Mart.'];
    const found = names({ title: 'Zell-Mart leaves New Quillon', body });
    expect(found).toEqual(expect.arrayContaining(['Zell-Mart', 'New Quillon']));
  });
});
