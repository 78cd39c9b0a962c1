/** Plain data in, part by part, a short hash that stands for all of it out: no two data share one. */
import { createHash } from 'node:crypto';

/** 132 bits. */
const LENGTH = 22;

/** Keys count in the order in which they were put in. */
export function digestOf(parts: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${JSON.stringify(part)}\n`);
  return hash.digest('base64url').slice(0, LENGTH);
}

/** Hex, as other tools print it. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
