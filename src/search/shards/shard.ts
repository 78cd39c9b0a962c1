/** Keys in order with bytes of their own to one shard's bytes, and back. Of a key only what it does not share with the one before is written. */

export interface Entry {
  readonly key: string;
  readonly value: Uint8Array;
}

/** Numbers are written in sevens of bits, the lowest first; a key's letters as UTF-16 units, so that none is broken and the order stays. */
export function shardBytes(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  const values: { readonly at: number; readonly value: Uint8Array }[] = [];
  let size = 0;
  const number = (value: number) => {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  };
  let before = '';
  for (const { key, value } of entries) {
    const shared = sharedStart(before, key);
    number(shared);
    number(key.length - shared);
    for (let i = shared; i < key.length; i++) number(key.charCodeAt(i));
    number(value.length);
    values.push({ at: bytes.length, value });
    size += value.length;
    before = key;
  }
  return woven(bytes, values, size);
}

/** Each value at its place among the bytes. */
function woven(
  bytes: readonly number[],
  values: readonly { readonly at: number; readonly value: Uint8Array }[],
  size: number,
): Uint8Array {
  const whole = new Uint8Array(bytes.length + size);
  let [from, to] = [0, 0];
  for (const { at, value } of values) {
    while (from < at) whole[to++] = bytes[from++]!;
    whole.set(value, to);
    to += value.length;
  }
  return whole;
}

const DAMAGED = 'a shard of the search index is damaged';

/** The values are windows on the bytes. Throws where the bytes are none of a shard. */
export function entriesIn(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 28) throw new Error(DAMAGED);
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  let key = '';
  while (at < bytes.length) {
    const shared = number();
    const more = number();
    if (shared > key.length) throw new Error(DAMAGED);
    const units: number[] = [];
    for (let i = 0; i < more; i++) units.push(number());
    key = key.slice(0, shared) + String.fromCharCode(...units);
    const length = number();
    if (at + length > bytes.length) throw new Error(DAMAGED);
    entries.push({ key, value: bytes.subarray(at, at + length) });
    at += length;
  }
  return entries;
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared;
}
