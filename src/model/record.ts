import type { Day, DumpPath } from './brand.js';
import type { Message } from './message.js';
import type { LineRange } from './place.js';

/** The file formats that a reader exists for; `oversized` is what stands for a record of any of them that is too large. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | 'warc' | 'oversized';

/** A record as it was cut out of its dump, still undecoded: the unit of clipping and of caching. */
export interface RawRecord {
  readonly dump: DumpPath;
  readonly format: Format;
  /** 1-based number in the dump; null where the dump is one record. */
  readonly number: number | null;
  readonly bytes: Uint8Array;
  /** What the container (a WARC record's headers) says of the bytes; null in a dump that is no container. */
  readonly about: RawAbout | null;
}

/** What a container states beside the bytes of a record. */
export interface RawAbout {
  readonly url: string | null;
  /** The day of the capture. */
  readonly captured: Day | null;
  /** Lower case, without parameters: `text/html`. */
  readonly mediaType: string;
  /** As declared in the headers, lower case. */
  readonly charset: string | null;
  /** What is wrong with how it holds the record, in words. */
  readonly problem: string | null;
}

/** What a format itself says of a line. A text dump says nothing. */
export type Mark =
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly level: number }
  /** Goes on from the line above: a paragraph that its writer broke into lines. */
  | { readonly kind: 'continued' }
  /** Says something of the text and is no part of it: front matter, a link's definition. */
  | { readonly kind: 'metadata' }
  | { readonly kind: 'deck' | 'byline' | 'time' | 'caption' | 'furniture' }
  | { readonly kind: 'paragraph' | 'listItem' | 'tableRow' | 'quote' };

/** One physical line of a dump (or of a record's decoded text). */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line end. */
  readonly text: string;
  readonly mark: Mark | null;
  /** Why the line could not be read, in words; such a line is set aside as unreadable. */
  readonly unreadable: string | null;
}

/** What sidecar, front matter or record fields state about a record, outside its text. */
export interface Stated {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly published: Day | null;
  /** The day on which the text was scraped: nothing in it was published later. */
  readonly captured: Day | null;
  readonly topics: readonly StatedTopic[];
}

/** A topic under which a person filed a text. */
export interface StatedTopic {
  readonly name: string;
  /** Where in the dump it stands, in front matter; null where a sidecar states it. */
  readonly lines: LineRange | null;
}

/** A record, decoded: after `read/` nobody knows formats. */
export interface DumpRecord {
  readonly dump: DumpPath;
  readonly number: number | null;
  /** The record's own id: a JSON Lines record's `id`, a WARC record's URI. */
  readonly ref: string | null;
  /** `article`: the format says that the record is one article, no boundary is to be found; `dump`: anything may stand in it. */
  readonly kind: 'article' | 'dump';
  /** Every line, numbered from 1 without gaps. */
  readonly lines: readonly Line[];
  readonly stated: Stated;
  readonly messages: readonly Message[];
}
