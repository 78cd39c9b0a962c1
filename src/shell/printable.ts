/** A text in, the same without the codes by which terminals are driven out: headlines and names of dumps are scraped. */

/** Line ends and tabs stay. Match: ESC, BEL, the one-character CSI U+009B. Near miss: `é`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

export const printable = (text: string): string => text.replace(CONTROL, '�');
