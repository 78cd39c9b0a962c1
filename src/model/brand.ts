/** A string that only the code which made it may hand on under this name; a plain string does not fit. */
export type Brand<Name extends string> = string & { readonly __brand: Name };

/** Path of a dump inside the input folder, `/` between its parts. */
export type DumpPath = Brand<'DumpPath'>;
/** Ten or more base32 characters: the hash of a text's folded body. One text, one id, wherever it stood. */
export type TextId = Brand<'TextId'>;
/** A text's id, `-`, and eight base32 characters of the hash of the clipping's place. */
export type ClippingId = Brand<'ClippingId'>;
/** The text id of an article's first-known text; lasting. */
export type ArticleId = Brand<'ArticleId'>;
export type StoryId = Brand<'StoryId'>;
/** A topic's slug: lower-case ASCII words joined by `-`. */
export type TopicId = Brand<'TopicId'>;
/** An entity's kind and slug, such as `people/kim-jong-un`. */
export type EntityId = Brand<'EntityId'>;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = Brand<'Day'>;
/** An ISO 3166-1 alpha-2 code, upper case. */
export type CountryCode = Brand<'CountryCode'>;
