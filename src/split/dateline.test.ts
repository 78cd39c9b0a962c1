import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datelineOf } from './dateline.js';

/** "text | agency | what follows". */
const read = (paragraph: string) => {
  const found = datelineOf(paragraph);
  return found && [found.text, found.agency ?? '', paragraph.slice(found.length).trim()].join(' | ');
};

describe('datelineOf', () => {
  it.each([
    ['SANTA MARTA, Sept. 2 (Reuters) - Farmers wait', 'SANTA MARTA, Sept. 2 | Reuters | Farmers wait'],
    ['Elnau (dpa) - Die Bürger', 'Elnau | dpa | Die Bürger'],
    ['Elnau/Tarn (dpa/lno) Die Bürger', 'Elnau/Tarn | dpa/lno | Die Bürger'],
    ['PORT ELNA — The quay', 'PORT ELNA |  | The quay'],
    ['PORT ELNA--The quay', 'PORT ELNA |  | The quay'],
    ['TARN, Ulmia (AP) — The quay', 'TARN, Ulmia | AP | The quay'],
    ['PORT ELNA, May 6, 2031 (Reuters) - The quay', 'PORT ELNA, May 6, 2031 | Reuters | The quay'],
    ['PORT ELNA, Aug 30, 1931 (AP) -- The quay', 'PORT ELNA, Aug 30, 1931 | AP | The quay'],
    ['TARN, Ulmia — June 4, 2031 (AFP) — Les', 'TARN, Ulmia — June 4, 2031 | AFP | Les'],
    ['TARN, Ulmia June 4, 2031 (AFP) — Les', 'TARN, Ulmia June 4, 2031 | AFP | Les'],
    ['ELNA/TARN, Friday, March 7, 2031 (Reuters) - The', 'ELNA/TARN, Friday, March 7, 2031 | Reuters | The'],
    ['ELNAU, 17. Oktober 2031 – Der Kai', 'ELNAU, 17. Oktober 2031 |  | Der Kai'],
    ['Elnau, Freitag, 17. Oktober 2031 – Der Kai', 'Elnau, Freitag, 17. Oktober 2031 |  | Der Kai'],
    ['Elna am Tarn, den 3. März 2031 (dpa) - Der Kai', 'Elna am Tarn, den 3. März 2031 | dpa | Der Kai'],
    ['TARNÇON, 3 juin 2031 (AFP) – Le quai', 'TARNÇON, 3 juin 2031 | AFP | Le quai'],
    ['Tarn, le 1er août 2031 (AFP) - Le quai', 'Tarn, le 1er août 2031 | AFP | Le quai'],
    ['TARN (AFP), 3 juin 2031 — Le quai', 'TARN, 3 juin 2031 | AFP | Le quai'],
    ['ELNA, 30 de mayo de 2031 (EFE) — El muelle', 'ELNA, 30 de mayo de 2031 | EFE | El muelle'],
    ['Mar de Elna, 4 mar (EFE).- El muelle', 'Mar de Elna, 4 mar | EFE | El muelle'],
    ['TARNO, 2 maggio 2031 - Il molo', 'TARNO, 2 maggio 2031 |  | Il molo'],
    ['(ANSA) - TARNO, 02 MAG - Il molo', 'TARNO, 02 MAG | ANSA | Il molo'],
    ['(AGI) - Tarno, 2 mag. - Il molo', 'Tarno, 2 mag | AGI | Il molo'],
    ['TARN, Ulm., March 24 - March Eight sailed', 'TARN, Ulm., March 24 |  | March Eight sailed'],
    ['TARN - 13 July 2031: The quay', 'TARN - 13 July 2031 |  | The quay'],
    ['ELNA, January 2. /TASS/. The quay', 'ELNA, January 2 | TASS | The quay'],
    ['ELNA, May 3, 2031 /QuayWire/ -- The quay', 'ELNA, May 3, 2031 | QuayWire | The quay'],
    ['ELNA, May 3, 2031/AFP - The quay', 'ELNA, May 3, 2031 | AFP | The quay'],
    ['المرفأ (رويترز) - قال العمدة', 'المرفأ | رويترز | قال العمدة'],
    ['ЭЛЬНА, 4 марта 2031 — Причал', 'ЭЛЬНА, 4 марта 2031 |  | Причал'],
    ['新华社临江2031年1月2日电 临江港', '临江2031年1月2日 | 新华社 | 临江港'],
    ['临江1月2日电（记者）临江港', '临江1月2日 |  | （记者）临江港'],
    ['中新网1月2日电 临江港', '1月2日 | 中新网 | 临江港'],
  ])('reads %s', (paragraph, parts) => expect(read(paragraph)).toBe(parts));

  it.each([
    'NATO — the alliance — met',
    'Farmers in the south - and east - wait',
    'WASHINGTON is a town on the Tarn',
    'PARIS-based dredgers came',
    'Friday, March 7, 2031 - The quay was closed',
    'Updated, March 7, 2031 - The quay was closed',
    'Ann Ferrer (March 7, 1931 – June 4, 2019) led the guild',
    'Ann Ferrer, March 7, 1931 – June 4, 2019, led the guild',
    'ELNA/Tarn - The quay was closed',
    'REVIEW/OPINION: The quay was closed',
    '(CNN) - The quay was closed',
    'Tarn (CNN)',
    'PUBLISHED: March 7, 2031 at 8:59 pm',
    'Tarn, once a harbour - and no more',
    'Elna, 4 March - a day to remember',
    '临江1月2日发布',
  ])('finds none in %s', (paragraph) => expect(datelineOf(paragraph)).toBeNull());

  it('takes a number after the dash for no day', () => {
    expect(read('TARN — 5 out of ten ships — all from Elna — were late')).toBe(
      'TARN |  | 5 out of ten ships — all from Elna — were late',
    );
  });

  it('ends within the paragraph, whatever stands there', () => {
    const piece = fc.constantFrom(
      'ELNA',
      'Tarn',
      ', ',
      ' - ',
      '(AP)',
      '/TASS/',
      'May 3, 2031',
      '4 mar',
      '—',
      ' ',
      'x',
      '.',
      '电',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const paragraph = pieces.join('');
        const found = datelineOf(paragraph);
        if (found) expect(found.length <= paragraph.length && found.text.length > 0).toBe(true);
      }),
    );
  });
});
