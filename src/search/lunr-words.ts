/** Lunr's tokenizer and pipeline as this archive uses them: a stock builder given these makes the same index. */
import lunr from 'lunr';
import { rawWords, termsOf } from './tokens.js';

/** For `builder.tokenizer`: words as they stand, so that "U.S." is still one. */
export function newsTokenizer(text: string | null | undefined): lunr.Token[] {
  return rawWords(text ?? '').map((word) => new lunr.Token(word, {}));
}

/** Folds, trims, drops stop words, pairs characters, stems: one word gives no term, one, or many. */
export function newsTerms(token: lunr.Token): lunr.Token[] {
  return termsOf(token.toString()).map((term) => new lunr.Token(term, {}));
}

export const NEWS_TERMS = 'tearsheet-terms';

/** Must be called before an index whose pipeline names `tearsheet-terms` is built; calling it again does nothing. */
export function registerNewsTerms(): void {
  const { registeredFunctions } = lunr.Pipeline as unknown as { registeredFunctions: Record<string, unknown> };
  if (!(NEWS_TERMS in registeredFunctions)) {
    lunr.Pipeline.registerFunction(newsTerms as unknown as lunr.PipelineFunction, NEWS_TERMS);
  }
}
