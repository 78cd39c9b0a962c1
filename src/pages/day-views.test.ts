/** The pages of days: what ran on each, and what may have. */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { printedSite } from './fixtures/printed-site.js';

const row = (title: string, opening: string, date: string | null) =>
  JSON.stringify({
    title,
    ...(date && { date }),
    source: 'Ansel Herald',
    body: [
      opening,
      `Those who had come to hear of ${title.toLowerCase()} stayed until the lamps were lit along the quay, and asked for more.`,
      'The council will take it up again when it meets after the fair, said its clerk, Mara Quint, who has kept the minutes since spring.',
    ].join('\n\n'),
  });

let site: ReadonlyMap<string, string>;
beforeAll(async () => {
  site = await printedSite({
    'news.jsonl': {
      text: [
        row(
          'Bridge Opens to Carts',
          'The bridge was opened on Thursday by the mayor, who cut a rope of flowers.',
          '2021-03-04',
        ),
        row(
          'Baker Wins a Prize',
          'A baker from the lower town won the prize for the best loaf of the season.',
          '2021-03-04',
        ),
        row(
          'Mill Wheel Repaired',
          'The wheel of the old mill turns again, and the miller has hung out a flag.',
          '2021-03-09',
        ),
        row('Herring Fleet Returns Late', 'The herring fleet came home last week, the harbour board said.', null),
      ].join('\n'),
    },
  });
});

const page = (name: string) => parseHTML(site.get(name)!).document;
const headlines = (name: string, selector = '.teaser-headline') =>
  [...page(name).querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the page of a day', () => {
  it('shows what ran on it, and exists where something did', () => {
    const days = [...site.keys()].filter((name) => /^archive\/\d{4}\/\d\d\/\d\d\//.test(name));
    expect(days.sort()).toEqual(['archive/2021/03/04/index.html', 'archive/2021/03/09/index.html']);
    expect(headlines('archive/2021/03/04/index.html').slice(0, 2).sort()).toEqual([
      'Baker Wins a Prize',
      'Bridge Opens to Carts',
    ]);
    expect(page('archive/2021/03/04/index.html').querySelector('h1')!.textContent).toBe('Thursday, 4 March 2021');
  });

  it('names apart what may have run then: its interval holds the day', () => {
    for (const day of ['04', '09']) {
      const name = `archive/2021/03/${day}/index.html`;
      expect(headlines(name, '[aria-labelledby="perhaps"] .teaser-headline')).toEqual(['Herring Fleet Returns Late']);
      expect(page(name).querySelector('#perhaps')!.textContent).toBe('May have run on this day');
    }
  });

  it('stands in its month, beside the days before and after', () => {
    const day = page('archive/2021/03/04/index.html');
    expect(day.querySelector('.calendar [aria-current="page"]')!.textContent).toMatch(/^4 /);
    expect(day.querySelector('.calendar caption a')!.getAttribute('href')).toBe('../../../../archive/2021/03/');
    expect(day.querySelector('[aria-label="Days"] [rel="next"]')!.getAttribute('href')).toBe(
      '../../../../archive/2021/03/09/',
    );
    expect(day.querySelector('[aria-label="Days"] [rel="prev"]')).toBeNull();
  });

  it('is led to by the month’s calendar and by its articles', () => {
    const linked = (name: string) =>
      [...page(name).querySelectorAll('a')].map((a) => a.getAttribute('href')!).filter((href) => href.includes('03/0'));
    expect(linked('archive/2021/03/index.html').sort()).toEqual([
      '../../../archive/2021/03/04/',
      '../../../archive/2021/03/09/',
    ]);
    const article = [...site.keys()].find((name) => name.startsWith('articles/mill-wheel'))!;
    expect(linked(article)).toEqual(['../../archive/2021/03/09/']);
  });
});
