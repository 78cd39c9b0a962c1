import type { DumpPath, TextId } from './brand.js';
import type { Published } from './clipping.js';

/** An address under which a text was ever published, and what stands there now; a row of the permalink lock, `data/permalinks.jsonl`. */
export interface Permalink {
  /** `articles/<slug>/`, or `articles/<slug>/editions/`. */
  readonly path: string;
  /**
   * `page`: the text's own; `edition`: of another text of its article, to which it leads; `moved`: it leads to what took the text's
   * place; `withdrawn`: the text is no longer in the archive, and the page says what stood there.
   */
  readonly state: 'page' | 'edition' | 'moved' | 'withdrawn';
  /** The path of the article's page that it leads to. */
  readonly to: string | null;
  readonly text: TextId;
  readonly headline: string;
  readonly source: string | null;
  readonly published: Omit<Published, 'evidence'>;
  /** Where the text was, to tell what takes its place. */
  readonly dump: DumpPath;
  readonly ref: string | null;
  readonly url: string | null;
  /** Of the text's words, as `text/sketch.ts` says; null for a text of fewer than some 120 words, and in rows of versions that had none. */
  readonly sketch: string | null;
}
