/** What may speak for or against a line between two texts as the title of the lower one; `plain-title-leanings.ts` weighs it. */
export const PLAIN_TITLE_SIGNS = [
  'what speaks for a title anywhere',
  'it has a title’s length',
  'capitals on its words',
  'the text below takes up its words',
  'its words stood above',
  'words tie the text below to the text above',
  'what follows speaks of what stood above',
  'lines like it are taken up by the text below them alone',
] as const;
export type PlainTitleSign = (typeof PLAIN_TITLE_SIGNS)[number];
