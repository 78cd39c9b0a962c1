/** A UTF-16 unit in, which mark it is out. */

export const isApostrophe = (unit: number): boolean =>
  unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 0x60;
export const isHyphen = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;
export const isQuote = (unit: number): boolean =>
  unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0xab;
