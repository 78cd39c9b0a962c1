/** Authors as a record, a page's head or a sidecar states them in, their names and the agency among them out. */
import { AGENCY, type Byline } from './byline.js';

/** Match: "By Ann Lee", "BY: Ann Lee", "Von Anna Schmidt". Near misses: "Byron Lee", "Von Dutch", for one word is no name. */
const ANNOUNCED = /^(?:[Bb]y|BY|Von|VON|Par|PAR|Por|POR)(?::\s*|\s+)(?=\p{Lu}\S*\s)/u;
/** Match: the word in "Ann Lee and Bob Ray". Near miss: "Santiago Ramón y Cajal". */
const JOINED = /\s+(?:and|und|&)\s+/iu;
/** Match: "Ann Lee", "Associated Press". Near miss: "Food", of the "Food and Drug Administration". */
const WHOLE = /^\p{Lu}\S*(?:\s\S+)+$/u;

/** What is no list of names stays as it is stated. */
export function statedAuthors(authors: readonly string[]): Byline {
  const parts = authors.flatMap(partsOf);
  const isAgency = (part: string) => AGENCY.test(part);
  return { names: [...new Set(parts.filter((part) => !isAgency(part)))], agency: parts.find(isAgency) ?? null };
}

function partsOf(author: string): string[] {
  const bare = author.trim().replace(ANNOUNCED, '');
  const parts = bare.split(JOINED);
  return parts.every((part) => WHOLE.test(part) || AGENCY.test(part)) ? parts : [bare];
}
