/** The source of `archive.yaml` in, settings with their defaults filled in out. */
import { z } from 'zod';
import type { Day } from '../model/brand.js';
import type { Message } from '../model/message.js';
import type { Settings } from '../model/settings.js';
import { checkedYaml } from '../read/checked-yaml.js';

export const DEFAULT_SETTINGS: Settings = {
  title: 'News archive',
  description: '',
  baseUrl: null,
  pathPrefix: '/',
  language: 'en',
  lunrLimit: 64 * 1024 * 1024,
  sourceDate: null,
};

const trimmedUrl = (url: string): string => url.replace(/\/+$/, '');
const slashed = (part: string): string => `/${part}/`.replace(/\/+/g, '/');
const prefixOf = (url: string): string => slashed(new URL(url).pathname);

const text = z.string({ error: 'must be text; put it into quotes' }).trim();
const baseUrl = text
  .refine(isBaseUrl, 'must be the web address of the site’s root, such as https://example.org/news')
  .transform(trimmedUrl);
const pathPrefix = text.refine(isPathPrefix, 'must be a path such as /news/').transform(slashed);
const lunrLimit = z
  .int({ error: 'must be a whole number of bytes' })
  .positive({ error: 'must be a whole number of bytes above 0' });
/** Both ways of joining words in a key are in use among site generators. */
const schema = z.strictObject({
  title: text.min(1, 'is empty. Write the archive’s name').optional(),
  description: text.optional(),
  base_url: baseUrl.optional(),
  baseUrl: baseUrl.optional(),
  path_prefix: pathPrefix.optional(),
  pathPrefix: pathPrefix.optional(),
  language: text.refine(isLanguage, 'must be a language tag such as en or pt-BR').optional(),
  lunr_limit: lunrLimit.optional(),
  lunrLimit: lunrLimit.optional(),
});

export function settingsFrom(source: string, path: string): { settings: Settings; messages: readonly Message[] } {
  const { value, messages } = checkedYaml({ text: source, path, firstLine: 1 }, schema);
  return { settings: value ? filled(value) : DEFAULT_SETTINGS, messages };
}

function filled(value: z.infer<typeof schema>): Settings {
  const base = value.base_url ?? value.baseUrl ?? DEFAULT_SETTINGS.baseUrl;
  return {
    title: value.title ?? DEFAULT_SETTINGS.title,
    description: value.description ?? DEFAULT_SETTINGS.description,
    baseUrl: base,
    pathPrefix: value.path_prefix ?? value.pathPrefix ?? (base ? prefixOf(base) : DEFAULT_SETTINGS.pathPrefix),
    language: value.language ?? DEFAULT_SETTINGS.language,
    lunrLimit: value.lunr_limit ?? value.lunrLimit ?? DEFAULT_SETTINGS.lunrLimit,
    sourceDate: DEFAULT_SETTINGS.sourceDate,
  };
}

/** What may be set for one build. */
export interface Overrides {
  readonly baseUrl?: string | undefined;
  readonly pathPrefix?: string | undefined;
  readonly sourceDate?: Day | null | undefined;
}

/** What the command line and the environment set stands above what `archive.yaml` says. */
export function overridden(settings: Settings, { baseUrl, pathPrefix, sourceDate = null }: Overrides): Settings {
  const base = baseUrl === undefined ? settings.baseUrl : trimmedUrl(baseUrl);
  const fromBase = baseUrl === undefined ? settings.pathPrefix : prefixOf(baseUrl);
  const prefix = pathPrefix === undefined ? fromBase : slashed(pathPrefix);
  return { ...settings, baseUrl: base, pathPrefix: prefix, sourceDate };
}

export function isBaseUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { search, hash, username, password } = new URL(text);
  return !search && !hash && !username && !password;
}

/** Match: `/news/`, `news`, `/`. Near miss: `/a/../b`, `https://example.org/`, `//host`. */
export function isPathPrefix(text: string): boolean {
  return /^\/?(?:[\w.~-]+(?:\/|$))*$/.test(text) && !/(?:^|\/)\.\.?(?:\/|$)/.test(text);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
