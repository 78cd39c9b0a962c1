/** Dumps put together from labelled pages and what the splitter weighs by in, the articles as the set's scorer wants them out. */
import { statedDay } from '../../src/date/stated-day.js';
import type { ClippingId, DumpPath, TextId } from '../../src/model/brand.js';
import type { Clipping, Cutting } from '../../src/model/clipping.js';
import type { DumpRecord } from '../../src/model/record.js';
import { NOTHING_STATED } from '../../src/read/stated-fields.js';
import type { Weights } from '../../src/split/reading.js';
import type { Judges } from '../../src/split/second-reading.js';
import { splitBy } from '../../src/split/split.js';
import type { TestDump } from './test-dumps.js';

/** `weights`: null for those that the program ships with. */
export function articlesOf({ text }: TestDump, weights: Weights | null, judges: Judges): object[] {
  const record: DumpRecord = {
    dump: 'dump.txt' as DumpPath,
    number: null,
    ref: null,
    kind: 'dump',
    lines: text.split('\n').map((line, i) => ({ number: i + 1, text: line, mark: null, unreadable: null })),
    stated: NOTHING_STATED,
    messages: [],
  };
  return splitBy(record, weights, judges).cuttings.map((cutting) => {
    const { headline, paragraphs, lines, bylines, form } = cutting;
    const stated = headline.origin === 'stated';
    const firsts = stated ? headline.lines.map(([first]) => first) : paragraphs.map((paragraph) => paragraph.lines[0]);
    const published = statedDay(asClipping(cutting));
    return {
      headline: stated ? headline.text : null,
      body: paragraphs.map((paragraph) => paragraph.text),
      startLine: (firsts.length ? Math.min(...firsts) : lines[0]![0]) - 1,
      published: published.basis === 'stated' ? published.best : null,
      byline: bylines.join(', ') || null,
      kind: form,
    };
  });
}

function asClipping(cutting: Cutting): Clipping {
  const unknown = { dump: 'dump.txt' as DumpPath, record: null, ref: null, source: null, url: null, captured: null };
  const ids = { id: '' as ClippingId, text: '' as TextId };
  return { ...cutting, ...unknown, ...ids, language: 'en', stated: NOTHING_STATED };
}
