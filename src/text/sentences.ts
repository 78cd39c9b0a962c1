/** Text in, its sentences out. */

/** Unicode's rules (UAX 29), of the version that Node's ICU has. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** In order, white space trimmed. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) if (segment.trim()) found.push(segment.trim());
  return found;
}
