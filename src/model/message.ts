/** What the program tells its user about an input: where, what is wrong, why, what to do. Never thrown, never printed below `shell`. */
export interface Message {
  readonly level: 'error' | 'warning' | 'note';
  /** Path inside the input folder. */
  readonly path: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  readonly text: string;
}
