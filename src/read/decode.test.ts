import { describe, expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import { decode } from './decode.js';

const dump = 'd.txt' as DumpPath;
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const utf16 = (text: string, little: boolean) =>
  [...text].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
const latin = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const GERMAN = 'Die Bürgermeisterin erklärte, die Brücke müsse für längere Zeit gesperrt bleiben. Die Prüfung läuft.';

describe('decode', () => {
  it('takes the byte order mark away', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'Élysée'), dump)).toEqual({
      text: 'Élysée',
      unreadable: null,
      messages: [],
    });
  });
  it.each([
    ['utf-16le with a mark', bytes([0xff, 0xfe], utf16('Brücke zu', true))],
    ['utf-16be with a mark', bytes([0xfe, 0xff], utf16('Brücke zu', false))],
    ['utf-16le without', bytes(utf16('Brücke zu', true))],
    ['utf-16be without', bytes(utf16('Brücke zu', false))],
  ])('reads %s', (_name, input) => {
    expect(decode(input, dump).text).toBe('Brücke zu');
  });
  const CHINESE =
    '临江市开通首条海底隧道\n\n“以前坐轮渡要看天气，现在刮风下雨都不怕了。”市民李秀兰说，隧道全长7公里。\n';
  it.each([true, false])(
    'reads Chinese in UTF-16 without a mark, which has few zeros (little-endian: %s)',
    (little) => {
      expect(decode(bytes(utf16(CHINESE, little)), dump).text).toBe(CHINESE);
    },
  );
  it('takes ASCII with a stray NUL for no Chinese', () => {
    expect(decode(bytes('The ferry came back\0 late.'), dump).text).toBe('The ferry came back\ufffd late.');
    const french = [...latin('Le préfet a fermé le pont'), 0, ...latin(' après la crue du fleuve')];
    expect(decode(bytes(french), dump).text).toBe('Le préfet a fermé le pont\ufffd après la crue du fleuve');
  });
  it('tells ISO-8859-15 by its signs for the euro and “œ”', () => {
    const french =
      "La mairie a payé 3 € la pièce, et le ch½ur a chanté à l'été. Les élèves étaient là, très émus.".replace(
        '€',
        '¤',
      );
    const { text, messages } = decode(bytes(latin(french)), dump);
    expect(text).toContain('3 € la pièce, et le chœur');
    expect(messages).toMatchObject([{ text: expect.stringContaining('iso-8859-15') }]);
    expect(
      decode(bytes(latin('Il a marché 1½ heure à côté du café, après une journée très chargée.')), dump).text,
    ).toContain('1½');
  });
  it('detects a one-byte charset and says on which line UTF-8 ends', () => {
    const { text, messages } = decode(bytes('Plain first line\n', latin(GERMAN)), dump);
    expect(text).toBe(`Plain first line\n${GERMAN}`);
    expect(messages).toMatchObject([{ level: 'warning', line: 2, text: expect.stringContaining('windows-1252') }]);
  });
  it.each([
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea], '日本語'],
    ['gb18030', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
    ['euc-jp', [0xc6, 0xfc, 0xcb, 0xdc, 0xb8, 0xec], '日本語'],
    ['euc-kr', [0xc7, 0xd1, 0xb1, 0xb9], '한국'],
    ['big5', [0xa4, 0xa4, 0xa4, 0xe5], '中文'],
    ['windows-1252', [0x93, 0x4d, 0x92, 0x73, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x85, 0xe9], '“M’s” – €5…é'],
    ['iso-8859-1', [0x93, 0x4d, 0x92, 0x73, 0x94, 0x97, 0x9f, 0xe9], '“M’s”—Ÿé'],
    ['us-ascii', [0x4d, 0x92, 0x73], 'M’s'],
    ['iso-8859-2', [0xb1, 0xea], 'ąę'],
    ['iso-8859-5', [0xbc, 0xde, 0xe1, 0xda, 0xd2, 0xd0], 'Москва'],
    ['iso-8859-6', [0xe5, 0xd5, 0xd1], 'مصر'],
    ['iso-8859-7', [0xc1, 0xe8, 0xde, 0xed, 0xe1], 'Αθήνα'],
    ['iso-8859-8', [0xf9, 0xec, 0xe5, 0xed], 'שלום'],
    ['iso-8859-9', [0xdd, 0xfe, 0xf0, 0x92], 'İşğ’'],
    ['iso-8859-15', [0xa4, 0xbd], '€œ'],
    ['windows-874', [0xa1, 0x80], 'ก€'],
    ['windows-1250', [0xa5, 0x9c, 0x92], 'Ąś’'],
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x97], 'Москва—'],
    ['windows-1253', [0xa2, 0xe8, 0x92], 'Άθ’'],
    ['windows-1254', [0xdd, 0xfe, 0x80], 'İş€'],
    ['windows-1255', [0xf9, 0xec, 0xe5, 0xed, 0x80], 'שלום€'],
    ['windows-1256', [0xe3, 0xd5, 0xd1, 0x80], 'مصر€'],
    ['windows-1257', [0xc0, 0xf0, 0x80], 'Ąš€'],
    ['windows-1258', [0xd0, 0xfe, 0x80], 'Đ₫€'],
    ['koi8-r', [0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1], 'Москва'],
    ['koi8-u', [0xeb, 0xc9, 0xa7, 0xd7], 'Київ'],
  ])('believes a declared %s', (label, input, text) => {
    expect(decode(bytes(input), dump, label)).toMatchObject({ text, messages: [{ level: 'note' }] });
  });
  it.each([
    ['Mayor\x92s \x93no\x94 \x96 a \x805 fee', 'Mayor’s “no” – a €5 fee'],
    ['all that is open: \x81\x8d\x8f\x90\x9d', 'all that is open: \x81\x8d\x8f\x90\x9d'],
  ])('reads %j as Windows-1252 where it guesses so', (text, expected) => {
    expect(decode(bytes(latin(`${text}. Caf\xe9`)), dump).text).toBe(`${expected}. Café`);
  });
  it('reads the damaged lines of a file in UTF-8 as Windows-1252', () => {
    expect(decode(bytes('Brücke\n', 'Straße\n', latin('Mayor\x92s\n')), dump).text).toBe('Brücke\nStraße\nMayor’s\n');
  });
  it('does not believe a declaration that valid UTF-8 belies', () => {
    expect(decode(bytes('Brücke'), dump, 'iso-8859-1').text).toBe('Brücke');
  });
  it('keeps UTF-8 where only some lines are damaged', () => {
    const { text, messages } = decode(bytes('Brücke\n', 'Straße\n', latin('Zürich'), '\nKöln'), dump);
    expect(text).toBe('Brücke\nStraße\nZürich\nKöln');
    expect(messages).toMatchObject([{ level: 'warning', line: 3 }]);
  });
  it('puts doubly encoded UTF-8 right, and says where it begins', () => {
    const { text, messages } = decode(bytes('First\nItâ€™s the mayorâ€™s cafÃ©'), dump);
    expect(text).toBe('First\nIt’s the mayor’s café');
    expect(messages).toMatchObject([{ level: 'note', line: 2 }]);
  });
  it('leaves letters that only look like mojibake', () => {
    expect(decode(bytes('L’âge d’or, São Paulo, Ã propos'), dump).text).toBe('L’âge d’or, São Paulo, Ã propos');
  });
  it('reads a text with a NUL in it, shows where it was, and names the line', () => {
    const { text, unreadable, messages } = decode(
      bytes('The fer', [0], 'ry came back.\nThe pi', [0], 'er stands.'),
      dump,
    );
    expect([text, unreadable]).toEqual(['The fer\ufffdry came back.\nThe pi\ufffder stands.', null]);
    expect(messages).toMatchObject([{ level: 'note', line: 1, text: expect.stringContaining('NUL') }]);
    const late = `${'The ferry came back on Monday.\n'.repeat(400)}\0`;
    expect(decode(bytes(late), dump).messages).toMatchObject([{ level: 'note', line: 401 }]);
  });
  it.each([
    ['%PDF-1.7', 'a PDF document, not text'],
    [[0x50, 0x4b, 3, 4, 20], 'a zip archive or an office document, not text'],
    [[1, 2, 3, 0, 0, 0, 200, 7], 'a binary file, not text'],
  ])('sets %j aside', (head, unreadable) => {
    expect(decode(bytes(head as string), dump)).toMatchObject({
      text: '',
      unreadable,
      messages: [{ level: 'warning' }],
    });
  });
});
