import type { ClippingId, CountryCode, Day, DumpPath, TextId } from './brand.js';
import type { CountryWeight, Form, Headline, Paragraph, Published } from './clipping.js';
import type { Mention, NameKind, Naming } from './name.js';
import type { ColumnRange, Evidence, LineRange } from './place.js';
import type { StatedTopic } from './record.js';

/** What a text says about its own day, as read from one clipping; `date/` reads and settles it. */
export interface DateFacts {
  /** Stated outright: a date line, front matter, a record's field. Basis `none` where nothing is. */
  readonly stated: Published;
  /** Everything else that bears on the day, in order of lines. */
  readonly cues: readonly DateCue[];
}

export interface DateCue {
  readonly kind: 'day' | 'monthDay' | 'month' | 'year' | 'weekday' | 'relative' | 'dateline' | 'caption' | 'count';
  /** Year, month (1–12), day of month, day of the week (0 Sunday – 6 Saturday), where the words tell them. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** For a relative cue, the days from publication that it allows ("last week": −13 to −1); else null. */
  readonly offset: readonly [from: number, to: number] | null;
  /** The part of the day that stands beside a weekday: "Monday morning" is early, "late Monday" and "Monday night" are late. */
  readonly hours: 'early' | 'late' | null;
  /** Where it stands: 0 the headline, 1 the first paragraph; what comes early bears on the day. */
  readonly paragraph: number;
  /** The words around it speak of what is still to come: "will meet on Tuesday". */
  readonly ahead: boolean;
  readonly evidence: Evidence;
}

/** A subject that the clipping might be filed under, before the archive has spoken. */
export interface TopicCandidate {
  /** `countries`: two countries that carry the text; `phrase`: a policy, affair, event or thing named by a phrase. */
  readonly kind: 'countries' | 'phrase';
  /** A key equal for all spellings of the candidate: folded and stemmed words, or `KP+RU`. */
  readonly key: string;
  /** As an editor would print it, from this text alone. */
  readonly name: string;
  /** What its name is the name of, where it is one. */
  readonly names: NameKind | null;
  /** 0–1 within the text. */
  readonly weight: number;
  /** How often it stands in the text. */
  readonly count: number;
  readonly inHeadline: boolean;
  /** In the deck or the opening paragraphs. */
  readonly inLead: boolean;
  readonly evidence: Evidence;
}

/** What `dedupe/` keeps of a text to find its other copies. */
export interface Fingerprint {
  /** Hashes of word n-grams, sorted, sampled by value (the same n-gram is kept or dropped in every text), packed as base64. */
  readonly grams: string;
  /** Words in the body. */
  readonly words: number;
}

/** Hash of a short line's folded text, to find what recurs over many pages of one source. */
export interface ShortLine {
  readonly hash: number;
  readonly lines: LineRange;
  /** Stands where it is a part of one line. */
  readonly columns: ColumnRange | null;
}

/** What is known of a clipping without its body, as far as it is in memory from `clip` to the end of `print`. */
export interface Card {
  readonly id: ClippingId;
  readonly text: TextId;
  readonly dump: DumpPath;
  readonly record: number | null;
  /** sha256 of the record's own bytes, hex; null in a dump that is one record. */
  readonly sha256: string | null;
  readonly ref: string | null;
  readonly form: Form;
  readonly truncated: boolean;
  readonly headline: Headline;
  readonly kicker: string | null;
  readonly deck: string | null;
  /** The first paragraph's opening, 220 characters at most, cut at a word. */
  readonly lead: string;
  readonly bylines: readonly string[];
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly captured: Day | null;
  readonly lines: readonly LineRange[];
  /** Of these lines, those set aside; blank ones not counted. */
  readonly aside: number;
  readonly words: number;
  /** Of the whole text, as `text/sketch.ts` says, by which it is known when it was changed; null for one of fewer than some 120 words. */
  readonly sketch: string | null;
  readonly paragraphs: number;
  readonly dates: DateFacts;
  /** One of the 17 top labels of the IPTC Media Topics; null where its words leave a doubt. */
  readonly section: string | null;
  /** Topics named by the curator in front matter or a sidecar. */
  readonly statedTopics: readonly StatedTopic[];
  readonly shortLines: readonly ShortLine[];
  /** Hashes of its short lines that were set aside as furniture: they bear witness to the same line in other clippings. */
  readonly furniture: readonly number[];
}

/**
 * What is known of a clipping beside its card, which one step or page alone reads: it stays in the store and is asked for by
 * id. It is five times as large as the card (an invented article's 6.4 KB of JSON, a real one's 9.4 KB).
 */
export interface Notes {
  readonly fingerprint: Fingerprint;
  /** The subject as weighted keys, heaviest first, 112 at most; packed as `liken/packed-key.ts` says. */
  readonly subject: readonly number[];
  readonly named: NamedAt;
  readonly topics: readonly TopicCandidate[];
}

/** Who is named in a clipping, and which countries carry it. */
export interface NamedAt {
  readonly names: readonly Mention[];
  /** Heaviest first. */
  readonly countries: readonly CountryWeight[];
}

/** Gives one note on a clipping; throws `bug: …` for an unknown id. What it gives is read anew each time. */
export type NoteOf = <Name extends keyof Notes>(id: ClippingId, name: Name) => Notes[Name];

/** The same without the evidence, which is most of it: what the archive's entities and topics are counted from. */
export interface Named {
  readonly names: readonly Naming[];
  /** Heaviest first. */
  readonly countries: readonly Pick<CountryWeight, 'code' | 'weight'>[];
}

/** What `file` gets when it asks for a body. */
export interface Body {
  readonly headline: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Gives the body of a clipping by its id; throws `bug: …` for an unknown id. */
export type BodyOf = (id: ClippingId) => Body;

export type { CountryCode };
