/** A published site in, the permalinks that it remembers out: the one thing of a former site that a build reads. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Permalink } from '../model/permalink.js';
import type { SitePaths } from './site-state.js';
import { UserError } from './user-error.js';

/** Below the site. Published with it, so that it goes wherever the site goes. */
export const PERMALINKS = 'data/permalinks.jsonl';

/** Match: `articles/ferry-sails-0akc8b2mzq/`, with `editions/`. Near miss: `articles/../x/`, `topics/ferry/`. */
const ADDRESS = /^articles\/[a-z0-9-]{1,200}\/(?:editions\/)?$/;
/** 48 bytes of base64. Match: `AAEC…` of 64 characters. Near miss: one of 63, or with `=`. */
const SKETCH = /^[A-Za-z0-9+/]{64}$/;

const day = z.iso.date().nullable();
const schema = z.object({
  path: z.string().regex(ADDRESS),
  state: z.enum(['page', 'edition', 'moved', 'withdrawn']),
  to: z.string().regex(ADDRESS).nullable(),
  text: z.string(),
  headline: z.string(),
  source: z.string().nullable(),
  published: z.object({
    earliest: day,
    latest: day,
    best: day,
    basis: z.enum(['stated', 'inferred', 'none']),
  }),
  dump: z.string(),
  ref: z.string().nullable(),
  url: z.string().nullable(),
  // Sites of former versions have none.
  sketch: z.string().regex(SKETCH).nullable().default(null),
});

/** Empty where there is no former site. Throws a `UserError` where a line cannot be read: what it keeps would be lost. */
export function formerPermalinks({ site }: SitePaths): readonly Permalink[] {
  const file = path.join(site, PERMALINKS);
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
  return source.split('\n').flatMap((line, i) => (line ? [permalink(line, `${file}:${i + 1}`)] : []));
}

function permalink(line: string, place: string): Permalink {
  const mend =
    'It keeps published addresses alive: restore it from the published site, or delete the line to give its address up';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UserError(`${place}: not valid JSON (${(error as Error).message}). ${mend}`);
  }
  const { data, error } = schema.safeParse(value);
  if (error) {
    const { path: key, message } = error.issues[0]!;
    throw new UserError(`${place}: \`${key.join('.')}\` is wrong (${message}). ${mend}`);
  }
  return data as Permalink;
}
