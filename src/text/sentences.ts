/** Text in, its sentences out. */

const segmenters = new Map<string, Intl.Segmenter>();

/** Sentences in order, white space trimmed; `language` is BCP 47. The rules are Unicode's (UAX 29), the same on every machine. */
export function sentences(text: string, language = 'en'): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) if (segment.trim()) found.push(segment.trim());
  return found;
}
