/** A text's opening in, a headline taken from it out. */

const LONGEST = 100;
const SHORTEST = 25;
/** Match: the end of "He died. She". Near misses: "U.S. troops", "Mr. Lee", "3.5". */
const SENTENCE_END =
  /(?<!\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?。！？…](?=["”’)]*(?:\s|$))|[。！？]/u;
/** Where a clause ends and what follows only adds. */
const CLAUSE = /(?:,|;|\s[—–-])\s|\s(?=(?:which|as|after|while|because|amid|but|who)\s)/gu;

/** The first sentence, or its first clauses that fit 100 characters; words are never cut, and what was left out is shown by "…". */
export function derivedHeadline(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const end = SENTENCE_END.exec(plain);
  const sentence = (end ? plain.slice(0, end.index) : plain).trim();
  if (sentence.length <= LONGEST) return sentence || plain.slice(0, LONGEST);
  let clause = 0;
  for (const { index } of sentence.matchAll(CLAUSE)) if (index >= SHORTEST && index <= LONGEST) clause = index;
  if (clause) return `${sentence.slice(0, clause).replace(/[\s,;—–-]+$/u, '')} …`.replace(/ …$/, '…');
  const space = sentence.lastIndexOf(' ', LONGEST);
  return `${sentence.slice(0, space > SHORTEST ? space : LONGEST)}…`;
}
