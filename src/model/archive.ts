import type { ArticleId, ClippingId, CountryCode, DumpPath, EntityId, StoryId, TopicId } from './brand.js';
import type { Card } from './card.js';
import type { Form, Published } from './clipping.js';
import type { Message } from './message.js';
import type { Entity, EntityInArticle } from './name.js';
import type { ColumnRange, Evidence, LineRange } from './place.js';
import type { CuratedTopic, Settings } from './settings.js';

export type TopicKind = 'countries' | 'phrase' | 'curated';

/** A topic tag on an article, with the lines that earned it. */
export interface TopicTag {
  readonly topic: TopicId;
  /** 0–1. */
  readonly score: number;
  readonly evidence: readonly (Evidence & { readonly clipping: ClippingId })[];
}

/** A topic that an article nearly has, and what a curator would write to give it. */
export interface NearMiss {
  readonly topic: TopicId;
  /** `mentioned`: the text names it but is not about it; `crowded`: three others carry the text more. */
  readonly why: 'mentioned' | 'crowded';
  readonly evidence: Evidence & { readonly clipping: ClippingId };
  /** The file in the input folder, and the line in it, that would make the article a member. */
  readonly add: { readonly path: string; readonly line: string };
}

export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly kind: TopicKind;
  readonly aliases: readonly string[];
  /** Members, briefs included, in date order. */
  readonly articles: readonly ArticleId[];
  readonly curated: CuratedTopic | null;
}

export interface Story {
  readonly id: StoryId;
  readonly name: string;
  /** In date order; two at least. */
  readonly articles: readonly ArticleId[];
}

export interface Related {
  readonly article: ArticleId;
  readonly because: readonly (TopicId | EntityId)[];
}

/** What the archive files: one or more clippings of the same text. */
export interface Article {
  readonly id: ArticleId;
  /** `<headline's words>-<id>`; lasting as far as the id goes. */
  readonly slug: string;
  /** Slugs under which its other texts and headlines were, or would be, filed alone: they lead to this article. Sorted. */
  readonly otherSlugs: readonly string[];
  /** The leading edition first. */
  readonly clippings: readonly ClippingId[];
  readonly headline: string;
  readonly headlineOrigin: 'stated' | 'derived';
  readonly form: Form;
  readonly published: Published;
  /** Of the leading edition. */
  readonly source: string | null;
  /** Of all clippings, each once; that of the leading edition first, where it has one. */
  readonly sources: readonly string[];
  /** Texts among the clippings that are not letter for letter alike. */
  readonly editions: number;
  readonly topics: readonly TopicTag[];
  /** Nearest first, three at most. */
  readonly nearMisses: readonly NearMiss[];
  /** IPTC Media Topics' top level, where sure. */
  readonly section: string | null;
  readonly entities: readonly EntityInArticle[];
  readonly countries: readonly CountryCode[];
  readonly story: StoryId | null;
  readonly related: readonly Related[];
}

/** Lines that only all dumps together show to be furniture: no card has them, and `print` obeys. */
export interface RecurringLine {
  readonly clipping: ClippingId;
  readonly lines: LineRange;
  /** Stands where it is a part of one line. */
  readonly columns: ColumnRange | null;
  /** How many clippings of the same source have it. */
  readonly times: number;
}

export interface DumpSummary {
  readonly path: DumpPath;
  /** sha256 of the file, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly records: number;
  readonly lines: number;
  /** What was said of the file as a whole, such as that it breaks off. */
  readonly notes: readonly string[];
  /** In order of place. */
  readonly clippings: readonly ClippingId[];
}

/** All that was concluded: what `print` and `export` work from. No bodies. */
export interface Archive {
  readonly settings: Settings;
  readonly dumps: readonly DumpSummary[];
  /** By clipping id; without their dates' cues, for the dates are settled. */
  readonly cards: ReadonlyMap<ClippingId, Card>;
  /** In date order: best day, else latest, else earliest; undated first; then id. */
  readonly articles: readonly Article[];
  /** By name. */
  readonly topics: readonly Topic[];
  readonly stories: readonly Story[];
  readonly entities: readonly Entity[];
  readonly recurring: readonly RecurringLine[];
  readonly messages: readonly Message[];
}
