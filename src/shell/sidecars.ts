/** The names of an input's dumps and sidecars in, what is stated of each dump out. */
import type { Message } from '../model/message.js';
import type { Stated } from '../model/record.js';
import { statedFields } from '../read/stated-fields.js';

/** Null where the file cannot be read, which has been said then. */
export type ReadText = (name: string) => string | null;

/** Match: `sub/archive.yaml`, `Archive.yml`. Near miss: `my-archive.yaml`. */
const SETTINGS = /(?:^|\/)archive\.ya?ml$/i;

/** By dump. `names`: all YAML files that may be sidecars, in order, as `dumps` are. */
export function sidecarsOf(
  names: readonly string[],
  dumps: readonly string[],
  readText: ReadText,
  found: Message[],
): ReadonlyMap<string, Stated> {
  const sidecars = new Map<string, Stated>();
  for (const [name, own] of pairs(names, dumps, found)) {
    const text = readText(name);
    if (text === null) continue;
    const { stated, messages } = statedFields({ text, path: name, firstLine: 1, of: 'sidecar' });
    found.push(...messages);
    if (stated) for (const dump of own) sidecars.set(dump, stated);
  }
  return sidecars;
}

/** Each sidecar that is read, with its dumps. Of two for one dump that which has its whole name is read, else the first. */
function pairs(names: readonly string[], dumps: readonly string[], found: Message[]): Map<string, readonly string[]> {
  const paired = new Map<string, readonly string[]>();
  const sidecarOf = new Map<string, string>();
  const known = new Set(dumps);
  const byStem = new Map<string, string[]>();
  for (const dump of dumps) byStem.set(stem(dump), [...(byStem.get(stem(dump)) ?? []), dump]);
  const take = (name: string, candidates: readonly string[]) => {
    const own = candidates.filter((dump) => !sidecarOf.has(dump));
    for (const dump of own) sidecarOf.set(dump, name);
    if (own.length) paired.set(name, own);
    else found.push(unread(name, candidates[0] && sidecarOf.get(candidates[0])));
  };
  const isWhole = (name: string) => known.has(stem(name));
  for (const name of names.filter(isWhole)) take(name, [stem(name)]);
  for (const name of names.filter((one) => !isWhole(one)))
    take(name, byStem.get(stem(name)) ?? byStem.get(stem(stem(name))) ?? []);
  return paired;
}

/** What a dump and its sidecar share, `a/news.jsonl.gz` → `a/news`; the sidecar may be called `a/news.jsonl.yaml` too. */
const stem = (name: string): string => name.replace(/\.(?:gz)$/i, '').replace(/\.[^./]+$/, '');

function unread(path: string, other: string | undefined): Message {
  if (other) {
    const text = `not read, because ${other} stands beside it. Keep one of the two`;
    return { level: 'error', path, line: null, text };
  }
  const text = SETTINGS.test(path)
    ? 'passed over: settings are read from archive.yaml at the top of the input folder. Move it there, under that name'
    : 'a sidecar without a dump; it is passed over. Lay it beside its dump and name it after that: NAME.yaml beside NAME.txt';
  return { level: 'warning', path, line: null, text };
}
