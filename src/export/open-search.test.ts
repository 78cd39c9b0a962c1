import { describe, expect, it } from 'vitest';
import { printedSite } from '../pages/fixtures/printed-site.js';
import { xmlProblems } from '../shell/check-files.js';

const NEWS = `Ferry Sails Again After Long Repairs

The ferry to Port Ansel will sail again next week, the harbour master said on Monday, after nine months of repairs.

Passengers who had to drive around the bay said they were glad of it, and that the road had been in a poor state.
`;
const printed = (settings: object) => printedSite({ 'ferry.txt': { text: NEWS } }, settings);
const shortNameOf = async (title: string) =>
  (await printed({ title })).get('opensearch.xml')!.match(/<ShortName>([^<]*)</)![1];

describe('the search description', () => {
  it('leads to the search page by its absolute address, and every page to the description', async () => {
    const site = await printed({ title: 'Harbour & "Co" <b>' });
    const source = site.get('opensearch.xml')!;
    expect(xmlProblems(source)).toEqual([]);
    expect(source).toContain('template="https://morgue.example/news/search/?q={searchTerms}"');
    expect(source).not.toContain('<b>');
    for (const [name, page] of site)
      if (name.endsWith('.html'))
        expect(page).toMatch(
          /<link rel="search" type="application\/opensearchdescription\+xml" title="Harbour &amp;[^"]*" href="[./a-z]*opensearch\.xml">/,
        );
  });

  it.each([
    ['News archive', 'News archive'],
    ['Sixteen letters!', 'Sixteen letters!'],
    ['The Port Ansel Harbour Morgue', 'The Port Ansel…'],
    ['Seventeen letters', 'Seventeen…'],
    ['Zeitungsausschnittsammlung', 'Zeitungsausschn…'],
  ])('names %s in 16 characters', async (title, name) => {
    expect(await shortNameOf(title)).toBe(name);
  });

  it('is left out where no address is set, with its link', async () => {
    const site = await printed({ baseUrl: null });
    expect(site.has('opensearch.xml')).toBe(false);
    for (const page of site.values()) expect(page).not.toContain('opensearch');
  });
});
