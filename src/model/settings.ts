import type { Day } from './brand.js';

/** `archive.yaml`, validated, with its defaults filled in. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Absolute, without a slash at the end (`https://example.org/news`); null where none is set: then feeds and canonical links are relative. */
  readonly baseUrl: string | null;
  /** Path below which the site is served, `/` at both ends; for what must be absolute (the 404 page). */
  readonly pathPrefix: string;
  /** BCP 47, of the site's own words and of texts that do not tell theirs. */
  readonly language: string;
  /** Above this many bytes `search/lunr.json` is left out, and said so. */
  readonly lunrLimit: number;
  /** Stands where a time is needed and no text tells one; null where the environment sets none. */
  readonly sourceDate: Day | null;
}

/** One `topics/NAME.md`: a curator's word on a topic. */
export interface CuratedTopic {
  /** Path inside the input folder, for messages. */
  readonly path: string;
  readonly name: string;
  /** Other names; an automatic topic under one of them is renamed and merged. */
  readonly aliases: readonly string[];
  /** Phrases, any of which makes an article a member; empty: the automatic topic of that name is only introduced. */
  readonly match: readonly string[];
  /** Articles (ids or headlines) that stay out. */
  readonly exclude: readonly string[];
  /** Markdown. */
  readonly introduction: string;
}
