/** Words of one paragraph, in order: those that both editions have, those that only the later has, those that only the earlier had. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'cut';
  readonly text: string;
}

/** What became of one paragraph between two editions. A moved one may be changed too: its words say so. */
export interface ComparedParagraph {
  readonly kind: 'kept' | 'changed' | 'moved' | 'added' | 'cut';
  /** The paragraph's number, from 1, in the one edition and in the other; null where it does not stand there. */
  readonly from: number | null;
  readonly to: number | null;
  readonly words: readonly WordChange[];
}

/** One edition set against another. */
export interface Comparison {
  /** In the order of the later edition; what was cut stands where it stood. */
  readonly paragraphs: readonly ComparedParagraph[];
  /** How many paragraphs of each kind. */
  readonly tally: Readonly<Record<ComparedParagraph['kind'], number>>;
}
