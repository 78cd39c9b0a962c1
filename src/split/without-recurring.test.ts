import { describe, expect, it } from 'vitest';
import type { RecurringLine } from '../model/archive.js';
import type { ClippingId } from '../model/brand.js';
import type { NoteOf } from '../model/card.js';
import type { ShownRecord } from '../model/clipped.js';
import type { Clipping } from '../model/clipping.js';
import { withoutRecurring } from './without-recurring.js';

const paragraph = (text: string, line: number, columns: [number, number] | null = null) => ({
  role: 'paragraph',
  text,
  lines: [line, line],
  columns,
});
const row = (line: number, columns: [number, number] | null = null) => ({
  lines: [line, line],
  columns,
  fate: { kind: 'kept', role: 'paragraph' },
  clipping: 'a',
  because: 'a sentence',
});
const clipping = {
  id: 'a',
  paragraphs: [
    paragraph('The ferry sails.', 1, [0, 16]),
    paragraph('Tell a friend.', 1, [16, 30]),
    paragraph('It is late.', 2),
  ],
} as unknown as Clipping;
const clipped = {
  clippings: [clipping],
  ledger: [row(1, [0, 16]), row(1, [16, 30]), row(2)],
} as unknown as ShownRecord;
const recurring = [{ clipping: 'a', lines: [1, 1], columns: [16, 30], times: 7 }] as unknown as RecurringLine[];

describe('withoutRecurring', () => {
  it('takes the recurring part out of a line, and leaves the part beside it', () => {
    const { paragraphs } = withoutRecurring(recurring).clipping(clipping);
    expect(paragraphs.map(({ text }) => text)).toEqual(['The ferry sails.', 'It is late.']);
  });
  it('says so in the ledger, whose rows stay as many', () => {
    const { ledger } = withoutRecurring(recurring).clipped(clipped);
    expect(ledger.map(({ fate }) => fate.kind)).toEqual(['kept', 'aside', 'kept']);
    expect(ledger[1]).toMatchObject({ fate: { reason: 'furniture' }, because: 'recurs in 7 texts of this source' });
  });
  it('takes a name out of the notes that such a line alone has, and proves another by a line that is left', () => {
    const name = (form: string, line: number) => ({
      forms: [form],
      evidence: { lines: [line, line], text: form, says: null },
    });
    const named = { names: [name('late', 1), name('Friend', 1), name('It', 2)], countries: [] };
    const noteOf = (() => named) as unknown as NoteOf;
    const whole = [{ clipping: 'a', lines: [1, 1], columns: null, times: 7 }] as unknown as RecurringLine[];
    const { names } = withoutRecurring(whole).noteOf(noteOf, () => ({ headline: '', paragraphs: clipping.paragraphs }))(
      'a' as ClippingId,
      'named',
    );
    expect(names.map(({ forms, evidence }) => [forms[0], evidence.lines[0]])).toEqual([
      ['late', 2],
      ['It', 2],
    ]);
  });
  it('hands back what nothing recurs in', () => {
    expect(withoutRecurring([]).clipped(clipped)).toBe(clipped);
  });
});
