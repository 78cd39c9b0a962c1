/** Seats of government, by which papers call those who govern: folded name → the country that is meant. */
import type { CountryCode } from '../model/brand.js';

export const SEATS: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({
    FR: ['elysee', 'elysee palace'],
    GB: ['downing street', 'whitehall', 'westminster'],
    CN: ['zhongnanhai'],
    KR: ['blue house'],
    RU: ['kremlin'],
    US: ['white house', 'oval office', 'west wing', 'pentagon', 'capitol', 'capitol hill'],
  }).flatMap(([code, names]) => names.map((name) => [name, code as CountryCode] as const)),
);
