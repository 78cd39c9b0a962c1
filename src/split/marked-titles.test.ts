import { describe, expect, it } from 'vitest';
import { record } from '../model/fixtures/record.js';
import type { Mark } from '../model/record.js';
import { split } from './split.js';

const HEADING = /^(#+) /;

/** Blocks as the reader of Markdown marks them, the first heading as the title. */
function splitMarked(blocks: readonly string[]) {
  const marks = blocks.map((block, i): Mark => {
    const level = HEADING.exec(block)?.[1]?.length;
    if (level) return i === 0 ? { kind: 'title' } : { kind: 'heading', level };
    return block.startsWith('- ') ? { kind: 'listItem' } : { kind: 'paragraph' };
  });
  const whole = record(blocks.map((block) => block.replace(HEADING, '').replace(/^- /, '')).join('\n'));
  return split({ ...whole, lines: whole.lines.map((line, i) => ({ ...line, mark: marks[i]! })) });
}

const LIBRARY = [
  '# Library in Orm keeps its Sunday hours',
  'The library in Orm will stay open on Sundays after the council found the money for two more librarians.',
  'Readers had collected 900 signatures in a week. The mayor said that she had never seen such a queue at the town hall.',
  '- No loans after 30 April',
  '- No fines after 31 May',
  'The council will look at the figures again in June.',
];
const RINK = [
  '# Storm tears roof off the ice rink',
  'A storm tore the roof off the ice rink in Orm on Saturday night. Nobody was inside.',
  'Firefighters secured the sheets of metal until the morning. The rink will stay shut until March, its manager said.',
];
const COST = [
  '## What it costs',
  'The damage is put at two million crowns, of which the insurance pays half, according to the manager.',
];

describe('headings of the first level', () => {
  it.each([
    ['as long as titles', [...LIBRARY, ...RINK]],
    ['with headings of another level below them', [...LIBRARY, '# Rink loses its roof', ...RINK.slice(1), ...COST]],
  ])('each begin an article: %s', (_name, blocks) => {
    const { cuttings } = splitMarked(blocks);
    expect(cuttings.map(({ headline }) => headline.text)).toEqual([
      'Library in Orm keeps its Sunday hours',
      blocks[6]!.slice(2),
    ]);
    expect(cuttings[0]!.paragraphs.filter(({ role }) => role === 'list').map(({ text }) => text)).toEqual([
      'No loans after 30 April',
      'No fines after 31 May',
    ]);
  });
  it('part one article where they are as short as subheads', () => {
    const { cuttings } = splitMarked([
      '# How the dike at Orm was raised',
      'The dike at Orm was raised by a metre in two years, and it cost less than the council had feared, its engineers say.',
      'Work on the dike began after the flood of 2011, when water stood in the cellars of the old town for nine days.',
      '# The clay',
      'The clay for the dike came from a pit in Holt, ten miles away, on barges. The engineers counted 4,000 loads of clay.',
      '# The bill',
      'The dike cost eleven million crowns. The engineers had reckoned with fourteen million, the council with twenty.',
    ]);
    expect(cuttings.map(({ headline }) => headline.text)).toEqual(['How the dike at Orm was raised']);
  });
});
