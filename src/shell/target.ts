/** What a user names on the command line in, the dump's line or the article that is meant out. */
import path from 'node:path';
import type { Archive, Article, DumpSummary } from '../model/archive.js';
import { fold } from '../text/fold.js';
import { UserError } from './user-error.js';

export type Target =
  | { readonly kind: 'line'; readonly dump: DumpSummary; readonly record: number | null; readonly line: number | null }
  | { readonly kind: 'article'; readonly article: Article };

/** Match: `seeds/004.txt:8`, `news.jsonl:12:3` (record 12, line 3). Near miss: `https://example.org/a/`. */
const LINE_TARGET = /^(.+?):(\d+)(?::(\d+))?$/;
const SHOWN = 5;

/** `input`: the input folder as the user named it. Throws a `UserError` with exit code 2 where nothing, or more than one thing, is meant. */
export function targetOf(text: string, archive: Archive, input: string): Target {
  const [, name, first, second] = LINE_TARGET.exec(text) ?? [];
  if (name === undefined) return { kind: 'article', article: articleNamed(text, archive) };
  const dump = dumpNamed(name, archive, input);
  const isOneRecord =
    dump.records === 1 && !second && !/\.(?:json|jsonl|ndjson|jsonlines|warc|wet)(?:\.gz)?$/i.test(dump.path);
  if (isOneRecord) return { kind: 'line', dump, record: null, line: Number(first) };
  return { kind: 'line', dump, record: Number(first), line: second === undefined ? null : Number(second) };
}

/** By its path in the input folder, with that folder before it, or by a part of its path that no other dump has. */
export function dumpNamed(name: string, { dumps }: Archive, input: string): DumpSummary {
  const below = path.relative(path.resolve(input), path.resolve(name)).split(path.sep).join('/');
  const plain = path.posix.normalize(name);
  const exact = dumps.find((dump) => dump.path === plain || dump.path === below);
  if (exact) return exact;
  const like = dumps.filter(
    (dump) => dump.path.endsWith(`/${name}`) || path.posix.basename(dump.path).startsWith(name),
  );
  if (like.length === 1) return like[0]!;
  const candidates = (like.length ? like : dumps).map((dump) => dump.path);
  throw new UserError(
    `${like.length ? 'several dumps are' : 'no dump is'} called ${name}. ${named(candidates, 'Name one of')}`,
    2,
  );
}

/** By id, slug, address, that of an edition or of their page, a clipping's id, or its headline. */
function articleNamed(name: string, { articles, cards }: Archive): Article {
  const slug = name
    .replace(/[?#].*$/, '')
    .replace(/\/(?:index\.html)?$/, '')
    .replace(/\/editions$/, '')
    .replace(/^.*\//, '');
  const exact = articles.find(
    (article) => article.id === slug || article.slug === slug || article.clippings.some((id) => id === slug),
  );
  if (exact) return exact;
  const text = slug.slice(slug.lastIndexOf('-') + 1);
  const reprinted = articles.find((article) => article.clippings.some((id) => cards.get(id)!.text === text));
  if (reprinted) return reprinted;
  const wanted = fold(name);
  const like = wanted ? articles.filter((article) => fold(article.headline).includes(wanted)) : [];
  const same = like.filter((article) => fold(article.headline) === wanted);
  const found = same.length === 1 ? same : like;
  if (found.length === 1) return found[0]!;
  const candidates = found.map(({ id, headline }) => `${id} (${headline})`);
  throw new UserError(
    `${found.length ? 'several articles are' : 'no article is'} called “${name}”. ${named(candidates, 'Name one by its id:') || 'Name it by its id, its address or words of its headline, or a line as DUMP:LINE'}`,
    2,
  );
}

function named(candidates: readonly string[], opening: string): string {
  if (!candidates.length) return '';
  const more = candidates.length > SHOWN ? ` and ${candidates.length - SHOWN} more` : '';
  return `${opening} ${candidates.slice(0, SHOWN).join(', ')}${more}`;
}
