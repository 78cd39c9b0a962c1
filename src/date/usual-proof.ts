/** A text of whose year nothing tells in, the proof out that the archive's dated articles give it an interval. */
import type { Card } from '../model/card.js';
import type { Evidence } from '../model/place.js';
import type { DatedArchive } from './dated-archive.js';

/** Empty where no dated article lies between the two days: then nothing speaks for them. */
export function usualProof(card: Card, archive: DatedArchive, earliest: number, latest: number): Evidence[] {
  const lines = card.headline.lines[0] ?? card.lines[0];
  if (!lines) return [];
  const own = archive.datedBetween(card.source, earliest, latest);
  const { of, within } = own.within ? own : archive.datedBetween(null, earliest, latest);
  if (!within) return [];
  const whose = own.within && card.source !== null ? `of “${card.source}”` : 'of the archive';
  const says = `tells no year: ${within} of ${of} dated articles ${whose} are of these days`;
  return [{ lines, text: card.headline.text, says }];
}
