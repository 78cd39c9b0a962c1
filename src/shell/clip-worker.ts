/** Runs on a thread: a batch of raw records in, what came of them out. */
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { type Batch, clipBatch } from './batch.js';

/** In the form in which piscina hands bytes over instead of copying them; the caller gets the `ClippedBatch`. */
export function clipOnThread(batch: Batch): object {
  const clipped = clipBatch(batch);
  const { bytes, lengths } = clipped;
  return move({
    get [transferableSymbol]() {
      return [bytes.buffer, lengths.buffer];
    },
    get [valueSymbol]() {
      return clipped;
    },
  });
}
