import { describe, expect, it } from 'vitest';
import type { Named } from '../model/card.js';
import type { Mention, NameKind } from '../model/name.js';
import { agreedKinds } from './agreed-kinds.js';

const mention = (kind: NameKind, name: string): Mention => ({
  kind,
  name,
  forms: [name],
  count: 1,
  leads: false,
  country: null,
  isCountry: false,
  evidence: { lines: [1, 1], text: name, says: null },
});
const agreed = (name: string, kinds: readonly NameKind[]) =>
  agreedKinds(kinds.map((kind) => [{ names: [mention(kind, name)] } as unknown as Named]))(mention(kinds.at(-1)!, name))
    .kind;

describe('agreedKinds', () => {
  it('takes a name for what three times as many articles take it for', () => {
    expect(agreed('Viktor Melnikov', ['person', 'person', 'person', 'place'])).toBe('person');
    expect(agreed('NDWA', ['organisation', 'organisation', 'organisation', 'place'])).toBe('organisation');
  });

  it('leaves it where fewer agree, or two of a name may be meant', () => {
    expect(agreed('Viktor Melnikov', ['person', 'person', 'place'])).toBe('place');
    expect(agreed('Viktor Melnikov', ['person', 'person', 'person', 'person', 'place', 'place'])).toBe('place');
    expect(agreed('Madison', ['person', 'person', 'person', 'place'])).toBe('place');
  });
});
