/** Batches in, what came of them out: on this thread while there is little to do, on others from then on. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Piscina } from 'piscina';
import { type Batch, type ClippedBatch, clipBatch } from './batch.js';
import { IS_SOURCE } from './program.js';

export interface Threads {
  clip(batch: Batch): Promise<ClippedBatch>;
  /** So many batches are worked on at once; more are better held back, or they pile up in memory. */
  readonly atOnce: number;
  close(): Promise<void>;
}

/** Bytes clipped on this thread before others are started. */
const WORTH_STARTING = 1024 * 1024;

/** `count`: null for as many as there are cores; 1 for this thread alone. */
export function openThreads(count: number | null): Threads {
  const wanted = IS_SOURCE ? 1 : (count ?? availableParallelism());
  let pool: Piscina<Batch, ClippedBatch> | null = null;
  let done = 0;
  return {
    atOnce: wanted * 2,
    async clip(batch) {
      done += batch.bytes.length;
      if (!pool && wanted > 1 && done > WORTH_STARTING) pool = poolOf(wanted);
      if (!pool) return clipBatch(batch);
      return pool.run(batch, { transferList: [batch.bytes.buffer] });
    },
    close: async () => pool?.destroy(),
  };
}

function poolOf(threads: number): Piscina<Batch, ClippedBatch> {
  return new Piscina({
    filename: path.join(import.meta.dirname, 'clip-worker.js'),
    name: 'clipOnThread',
    minThreads: threads,
    maxThreads: threads,
  });
}
