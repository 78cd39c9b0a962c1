/** Text in, the same text out with UTF-8 that was decoded as Windows-1252 put right ("weâ€™ll" → "we’ll"). */
import { BYTE_OF, HIGH } from './windows-1252.js';

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
      return utf8.decode(Uint8Array.from(found, (letter) => BYTE_OF.get(letter)!));
    } catch {
      return found;
    }
  });
}
