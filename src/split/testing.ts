/** Text in, a record as the text reader makes it out: for tests. */
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord, Mark } from '../model/record.js';
import { NOTHING_STATED } from '../read/stated-fields.js';

export function record(
  text: string,
  kind: DumpRecord['kind'] = 'dump',
  marks: readonly (Mark | null)[] = [],
): DumpRecord {
  return {
    dump: 'test.txt' as DumpPath,
    number: null,
    ref: null,
    kind,
    lines: text.split('\n').map((line, i) => ({ number: i + 1, text: line, mark: marks[i] ?? null, unreadable: null })),
    stated: NOTHING_STATED,
    messages: [],
  };
}
