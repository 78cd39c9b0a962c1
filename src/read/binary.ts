/** A file's first bytes in, what kind of file that is no text out. */

const MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip file', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['an xz file', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a Zstandard file', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];
/** Looked at for control characters; as far as `file` and git look. */
const SAMPLE = 8192;
/** Text has tabs, line ends, form feeds and now and then an escape or, where a disk or a program failed, a NUL; a twentieth of other controls is no text in any charset. */
const MOST_CONTROLS = 0.05;
/** So many stand in a line or two that were damaged; a file that is no text has more, however short. */
const FEW_CONTROLS = 3;

/** In words, such as `a PDF document`; null for what may be text. In UTF-16 every second byte may be a control. */
export function binaryKind(bytes: Uint8Array, isUtf16: boolean): string | null {
  const known = MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (known || isUtf16) return known?.[0] ?? null;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > Math.max(FEW_CONTROLS, sample.length * MOST_CONTROLS) ? 'a binary file' : null;
}
