import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { record } from '../model/fixtures/record.js';
import { BoundaryEvidence } from './boundary-evidence.js';
import { BoundaryJudge } from './boundary-judge.js';
import { BOUNDARY_SIGNS } from './boundary-signs.js';
import { firstScores } from './first-scores.js';
import { Sheet } from './judge.js';
import { unpacked } from './pack.js';
import { lineItems, toBlocks } from './pieces.js';
import { placesOf } from './places.js';
import { readingOf } from './reading.js';
import { JUDGES } from './second-reading.js';
import { WEIGHTS } from './weights.js';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const weights = unpacked(WEIGHTS);

/** All fixtures one below the other: a dump with many places. */
const text = readdirSync(fixtures)
  .sort()
  .map((name) => readFileSync(path.join(fixtures, name, 'input.txt'), 'utf8'))
  .join('\n');

describe('the judge of boundaries', () => {
  it('comes to the same verdict when it leaves out what cannot turn it', () => {
    const pieces = toBlocks.run(lineItems(record(text).lines)).on;
    const { dump } = firstScores(pieces, weights);
    const [whole, sheet] = [new Sheet(BOUNDARY_SIGNS, JUDGES.boundary), new Sheet(BOUNDARY_SIGNS, JUDGES.boundary)];
    const evidence = new BoundaryEvidence(dump);
    const judge = new BoundaryJudge(dump, sheet);
    const places = placesOf(dump, readingOf(dump.scores, weights));
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) {
      evidence.write(place, whole);
      const verdict = whole.verdict();
      for (const mark of [-8, -4, -1.5, -0.5, 0, 3, verdict, verdict - 1e-3, verdict + 1e-3]) {
        expect(judge.above(place, mark)).toBe(verdict > mark ? verdict : null);
        expect(judge.isBelow(place, mark)).toBe(verdict < mark);
      }
    }
  });
});
