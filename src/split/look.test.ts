import { describe, expect, it } from 'vitest';
import { isEveryday } from '../name/word-classes.js';
import { cueBit } from './cues.js';
import { FOREIGN_CUES } from './foreign-cues.js';
import { lookAt, START } from './look.js';

const look = (text: string) => lookAt(text, 0, text.length);

describe('a look at other scripts', () => {
  it('counts letters by what they say: much the same sentence is much as long in each', () => {
    const lengths = [
      'The harbour was opened again yesterday after six weeks.',
      'Вчера после шести недель порт был снова открыт.',
      'أعيد يوم أمس فتح الميناء بعد إغلاق دام ستة أسابيع',
      '港口在关闭了六个星期之后昨天重新开放。',
      '港は六週間の閉鎖を経て、きのう再び開かれた。',
      '항구는 6주 동안 닫혀 있다가 어제 다시 문을 열었다.',
    ].map((text) => look(text).length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.4);
  });

  it('finds sentence ends that no capital follows', () => {
    expect(look('وصل المركب. وخرج الصيادون.').stops).toBe(1);
    expect(look('배가 도착했다. 어민들이 나왔다.').stops).toBe(1);
    expect(look('The ship came. The keepers left.').stops).toBe(1);
    expect(look('The ship of 1.5 tons came').stops).toBe(0);
  });

  it('finds the words of pages, of scripts without spaces by two characters', () => {
    const share = cueBit('a share button');
    expect(['分享', 'شارك', '공유하기', 'Поделиться', 'Paylaş'].map((text) => look(text).cues & share)).toEqual(
      Array(5).fill(share),
    );
    expect(look('相关阅读')).toMatchObject({ words: 4, cueWords: 4 });
    expect(look('分别享受')).toMatchObject({ cues: 0, cueWords: 0 });
  });

  it('knows which have no capitals', () => {
    expect(['港口', 'ميناء', '항구', 'Порт', 'Port'].map((text) => look(text).caseless)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

it('reads past the signs before a Spanish question, however many there are', () => {
  expect(look('¿Quién paga el puente?').start).toBe(START.upper);
  expect(look(`${'¿'.repeat(200_000)}Quién`).start).toBe(START.upper);
  expect(look('¡'.repeat(200_000)).start).toBe(START.none);
});

it('lists no everyday English word among the cues of other languages', () => {
  const words = Object.values(FOREIGN_CUES).flatMap((cues) => cues.split('|'));
  expect(words.filter((word) => isEveryday(word))).toEqual([]); // "once", Turkish for "ago", made text of English pages a date
});
