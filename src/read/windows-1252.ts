/** Bytes in Windows-1252 in, text out; and which byte a character of it is. Node's own decoder takes it for ISO-8859-1 in many releases of 20 to 24. */

/** The characters for the bytes 0x80–0x9F; the five bytes that the charset leaves open stand for themselves, as in the Encoding Standard. */
export const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_HIGH = 0x80;

export function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - FIRST_HIGH]!);
}

/** By character, for those that are not ASCII. */
export const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, i) => [HIGH[i] ?? String.fromCharCode(FIRST_HIGH + i), FIRST_HIGH + i]),
);
