/** A language as a page, a record or a person names it in, its BCP 47 tag out. */

/** Match: "en", "pt-BR", "deu". Near miss: "english", which Intl takes for a tag, "C". */
const TAG = /^[a-z]{2,3}(?:-|$)/i;

/** "EN" gives `en`, "ar_EG" `ar-EG`; null for nothing, and for what is no tag. */
export function languageTag(text: string | null | undefined): string | null {
  const tag = (text ?? '').trim().replaceAll('_', '-');
  if (!TAG.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // "en-", "en-US, de"
  }
}
