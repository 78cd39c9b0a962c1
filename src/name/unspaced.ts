/** A stretch of letters in a language that puts no spaces between words in, the places in it where the names of countries begin and end out. */

export type NamesByFirstUnit = ReadonlyMap<number, readonly string[]>;

/** Of UTF-16 units: kana, Han and what is written like them. */
const FIRST = 0x3040;
const isKatakana = (unit: number): boolean => unit >= 0x30a0 && unit <= 0x30ff;
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

export function isUnspaced(unit: number): boolean {
  return unit >= FIRST && unit <= 0x9fff;
}

/** Characters in which Chinese words end that often stand before a country: "在伊朗", "访问古巴", "今天伊朗". */
const BEFORE = new Set(
  '的和与與及跟或在对對从從向到往赴抵达達访訪问問由是为為被把将將让讓使给給等于於以了也又并並且称稱据據但而因同比至自回入离離开開过過经經持击擊助援驻駐派请請谈談攻打炸袭襲国國家年月时時前后後天晚午'
    .split('')
    .map((char) => char.charCodeAt(0)),
);
/** "德国", "泰國": no other words end and begin so; two other characters may ("上海地铁" is no news of 海地, Haiti, nor "近日本报" of 日本, Japan). */
const STATE = /[国國]$/;

/** `[from, to, from, to…]` of the names, in order of place; the longest name holds. */
export function namesWithin(units: Uint16Array, from: number, to: number, names: NamesByFirstUnit): number[] {
  const found: number[] = [];
  for (let at = from; at < to; ) {
    const name = names.get(units[at]!)?.find((one) => stands(one, units, at, to));
    if (name && isWhole(name, units, at, from, to)) {
      found.push(at, at + name.length);
      at += name.length;
    } else at++;
  }
  return found;
}

function stands(name: string, units: Uint16Array, at: number, to: number): boolean {
  if (at + name.length > to) return false;
  for (let i = 1; i < name.length; i++) if (units[at + i] !== name.charCodeAt(i)) return false;
  return true;
}

/** Katakana is a word as far as it goes; of Han, short names need a sign that a word begins there. */
function isWhole(name: string, units: Uint16Array, at: number, from: number, to: number): boolean {
  const end = at + name.length;
  const before = at > from ? units[at - 1]! : 0;
  const after = end < to ? units[end]! : 0;
  if (isKatakana(units[at]!) && isKatakana(before)) return false;
  if (isKatakana(units[end - 1]!) && isKatakana(after)) return false;
  return name.length > 2 || STATE.test(name) || !isHan(before) || BEFORE.has(before);
}
