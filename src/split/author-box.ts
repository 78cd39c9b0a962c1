/** A line at the end of an article in, whether it tells who its author is out. */

/** Match: "Ann Lee is a reporter who…", "Ann Lee is senior Staff Writer at…", "Ann Lee covers farming", "Ann Lee joined the paper in 2010". Near miss: "Ann Lee is a farmer in the valley". */
const AUTHOR_BOX =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]+ ){2,3}(?:is (?:(?:an?|the|our|currently)\b)?.{0,80}?\b(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]orrespondent|[Jj]ournalist|[Cc]olumnist|[Cc]ontributor|[Pp]roducer|[Cc]ritic|[Bb]logger|[Ff]reelance|[Ff]reelancer|[Aa]nalyst|[Aa]uthor)\b|covers\b|writes (?:about|on|for|the)\b|joined\b.{0,60}\bin (?:19|20)\d\d|has been (?:writing|covering|reporting)\b|(?:can|may) be reached\b)/u;
/** Match: "—Ann Lee", "– Harbour News Service". Near miss: "— and so on". */
const SIGNED = /^[—–]\s*\p{Lu}\S*(?: \S+){1,3}$/u;

export function isAuthorBox(text: string): boolean {
  return AUTHOR_BOX.test(text.trim());
}

export function isSigned(text: string): boolean {
  return SIGNED.test(text.trim());
}
