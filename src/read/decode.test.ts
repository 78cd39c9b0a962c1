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
  it('detects a one-byte charset and says on which line UTF-8 ends', () => {
    const { text, messages } = decode(bytes('Plain first line\n', latin(GERMAN)), dump);
    expect(text).toBe(`Plain first line\n${GERMAN}`);
    expect(messages).toMatchObject([{ level: 'warning', line: 2, text: expect.stringContaining('windows-1252') }]);
  });
  it.each([
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea], '日本語'],
    ['gb18030', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
    ['iso-8859-2', [0xb1, 0xea], 'ąę'],
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], 'Москва'],
  ])('believes a declared %s', (label, input, text) => {
    expect(decode(bytes(input), dump, label)).toMatchObject({ text, messages: [{ level: 'note' }] });
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
