/** What was scraped on one day was not published on a later one: who states so is not believed, and told. */
import type { Day } from '../model/brand.js';
import type { Message } from '../model/message.js';
import type { DumpRecord } from '../model/record.js';

/** False where the capture is not known. */
export function isAfterCapture(day: Day, captured: Day | null): boolean {
  return captured !== null && day > captured;
}

/** Of a record whose front matter, sidecar or fields state a day of publication after that of the capture. */
export function afterCapture({ dump, number, stated: { published, captured } }: DumpRecord): Message[] {
  if (!published || !isAfterCapture(published, captured)) return [];
  const record = number === null ? '' : `record ${number}: `;
  const text = `${record}its stated day of publication, ${published}, lies after its capture on ${captured}: it is not believed, and the day is told by the text; correct one of the two`;
  return [{ level: 'warning', path: dump, line: null, text }];
}
