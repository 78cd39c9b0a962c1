/** A first paragraph in, the place (and day, and agency) that open a wire text out. */

export interface DatelineParts {
  /** "MOSCOW", "WASHINGTON, Jan. 6". */
  readonly text: string;
  readonly length: number;
  readonly agency: string | null;
}

/** Match: "MOSCOW (AP) — The…", "WASHINGTON, Jan. 6 (Reuters) - A…", "VIENNA — The". Near misses: "NATO — the alliance", "WASHINGTON is". */
const DATELINE =
  /^\s*((?:\p{Lu}[\p{Lu}.'’-]+)(?:[ -](?:\p{Lu}[\p{Lu}.'’-]+|de|la|al|el)){0,3}(?:, ?(?:\p{Lu}[\p{L}.]+ ?){1,3})?(?:, ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}))?)\s*(?:\(([^)]{2,40})\)\s*)?(?:[—–]|--|-(?=\s)|:)\s*(?=\S)/u;
/** Match: "Berlin (dpa) - Die", "PARIS (AFP) —", "Kathmandu (Nepal) —" stays out. */
const MIXED =
  /^\s*((?:\p{Lu}[\p{L}.'’-]+)(?:[ /-]\p{Lu}[\p{L}.'’-]+){0,3})\s*\(((?:AP|AFP|Reuters|dpa(?:\/\w+)?|EFE|ANSA|TASS|UPI|Xinhua|PTI|CNN|IANS|ANI)[^)]{0,20})\)\s*(?:[—–:]|--|-(?=\s))?\s*(?=\S)/u;
const LONGEST = 70;

export function datelineOf(paragraph: string): DatelineParts | null {
  const head = paragraph.slice(0, 140);
  const found = MIXED.exec(head) ?? DATELINE.exec(head);
  if (!found || found[1]!.length > LONGEST || found[1]!.replace(/[^\p{L}]/gu, '').length < 3) return null;
  if (
    /^(?:NATO|FBI|CIA|WHO|BBC|CNN|NASA|UPDATE|EXCLUSIVE|BREAKING|WATCH|VIDEO|READ|NOTE|CORRECTION|LIVE)$/.test(
      found[1]!,
    )
  )
    return null;
  return { text: found[1]!.trim(), length: found[0].trimEnd().length, agency: found[2]?.trim() ?? null };
}
