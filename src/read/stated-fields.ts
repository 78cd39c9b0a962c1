/** What a person wrote about a dump in YAML (a sidecar, an article's front matter) in, what it states out. */
import { z } from 'zod';
import type { Message } from '../model/message.js';
import type { LineRange } from '../model/place.js';
import type { Stated, StatedTopic } from '../model/record.js';
import { checkedYaml } from './checked-yaml.js';
import { dayOf } from './day.js';
import { languageTag } from './language-tag.js';
import { yamlText, yamlTexts } from './yaml-text.js';

const day = z
  .string({ error: 'must be a day such as 2024-01-21' })
  .transform(dayOf)
  .refine((found) => found !== null, 'must be a day such as 2024-01-21');
const url = yamlText.refine(
  (one) => /^https?:\/\/[^\s/]/i.test(one) && URL.canParse(one),
  'must be a web address that starts with https:// or http://',
);

const language = yamlText
  .transform(languageTag)
  .refine((found) => found !== null, 'must be a language tag such as en or pt-BR');

/** A topic or a correction that lies too deep is read as an article: its keys tell what it is. */
const keyOf = (what: 'topic' | 'correction') =>
  z
    .never({
      error: `is a key of a ${what}. Move the file right into ${what}s/ at the top of the input folder if it is one; else remove the key`,
    })
    .optional();

const schema = z.strictObject({
  title: yamlText.optional(),
  headline: yamlText.optional(),
  author: yamlTexts.optional(),
  authors: yamlTexts.optional(),
  source: yamlText.optional(),
  url: url.optional(),
  language: language.optional(),
  date: day.optional(),
  published: day.optional(),
  captured: day.optional(),
  topics: yamlTexts.optional(),
  name: keyOf('topic'),
  aliases: keyOf('topic'),
  match: keyOf('topic'),
  exclude: keyOf('topic'),
  merge: keyOf('correction'),
  separate: keyOf('correction'),
});

export const NOTHING_STATED: Stated = {
  headline: null,
  authors: [],
  source: null,
  url: null,
  language: null,
  published: null,
  captured: null,
  topics: [],
};

interface Source {
  readonly text: string;
  /** For messages. */
  readonly path: string;
  /** The line of the file on which it starts; 1-based. */
  readonly firstLine: number;
  /** `dump`: its lines are lines of the dump, and can be cited. */
  readonly of: 'dump' | 'sidecar';
}

/** What it does not state is taken from `fallback`. */
export function statedFields(
  source: Source,
  fallback: Stated = NOTHING_STATED,
): { readonly stated: Stated | null; readonly messages: readonly Message[] } {
  const { value, messages, linesOf } = checkedYaml(source, schema);
  if (!value) return { stated: null, messages };
  const stated: Stated = {
    headline: value.headline ?? value.title ?? fallback.headline,
    authors: value.authors ?? value.author ?? fallback.authors,
    source: value.source ?? fallback.source,
    url: value.url ?? fallback.url,
    language: value.language ?? fallback.language,
    published: value.published ?? value.date ?? fallback.published,
    captured: value.captured ?? fallback.captured,
    topics: value.topics ? placed(value.topics, source.of === 'dump' ? linesOf('topics') : []) : fallback.topics,
  };
  return { stated, messages };
}

/** An alias (`topics: *those`) has one place for all. */
function placed(names: readonly string[], lines: readonly LineRange[]): StatedTopic[] {
  return names.map((name, i) => ({ name, lines: lines[i] ?? lines[0] ?? null }));
}
