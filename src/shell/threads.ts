/** Batches in, what came of them out: on this thread while there is little to do, on others too from then on. */
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

/** Bytes clipped before other threads are started: each takes a second or two until it is as quick as this one. With 1 MiB 1,000 articles took 3.5 to 4.0 s on two threads, 2.9 to 3.2 s on one. */
const WORTH_STARTING = 4 * 1024 * 1024;
/** Batches that a thread is given at a time, so that it need not wait for the next. */
const AHEAD = 2;

/** `count`: null for as many as there are cores; 1 for this thread alone. */
export function openThreads(count: number | null): Threads {
  const wanted = IS_SOURCE ? 1 : (count ?? availableParallelism());
  const others = wanted - 1;
  let pool: Piscina<Batch, ClippedBatch> | null = null;
  let done = 0;
  let away = 0;
  return {
    atOnce: others * AHEAD + 1,
    async clip(batch) {
      done += batch.bytes.length;
      if (!pool && others > 0 && done > WORTH_STARTING) pool = poolOf(others);
      // What the others are not free for is done here: this thread is one of the count, and is quick already while they start.
      if (!pool || away === others * AHEAD) return clipBatch(batch);
      away++;
      try {
        return await pool.run(batch, { transferList: [batch.bytes.buffer] });
      } finally {
        away--;
      }
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
