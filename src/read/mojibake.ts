/** Text in, the same text out with UTF-8 that was decoded as Windows-1252 put right ("weâ€™ll" → "we’ll"). */

/** Windows-1252's characters for the bytes 0x80–0x9F; the five bytes that it leaves open stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE = new Map<string, number>();
for (let i = 0; i < HIGH.length; i++) BYTE.set(HIGH[i]!, 0x80 + i);
for (let byte = 0xa0; byte <= 0xff; byte++) BYTE.set(String.fromCharCode(byte), byte);

const TAIL = `[\\u0080-\\u00bf${HIGH.replace(/[\\\]^-]/g, '\\$&')}]`;
/**
 * One UTF-8 character read as Windows-1252: a lead byte's letter and its one to three continuation bytes.
 * Match: "Ã©" (é), "â€™" (’). Near miss: "Ã" before a space, "âge".
 */
const DOUBLE = new RegExp(`[Â-ß]${TAIL}|[à-ï]${TAIL}{2}|[ð-ô]${TAIL}{3}`, 'g');
const QUICK = /[Â-ô][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The same string where there is nothing to repair. */
export function repairMojibake(text: string): string {
  if (!QUICK.test(text)) return text;
  return text.replace(DOUBLE, (found) => {
    try {
      return utf8.decode(Uint8Array.from(found, (letter) => BYTE.get(letter)!));
    } catch {
      return found;
    }
  });
}
