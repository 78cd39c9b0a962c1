import { describe, expect, it } from 'vitest';
import { languageOf } from './language.js';

describe('languageOf', () => {
  it.each([
    ['en', 'The ferry has been repaired, and the harbour master said that it sails on Monday with the morning tide.'],
    ['de', 'Die Fähre ist repariert, und der Hafenmeister sagte, sie werde am Montag mit der Flut auslaufen.'],
    ['nl', 'De veerboot is hersteld en de havenmeester zei dat die maandag met het tij uit de haven vertrekt.'],
    ['fr', 'Le bac est réparé, et le capitaine du port a dit qu’il partirait lundi avec la marée du matin.'],
    ['es', 'El transbordador está reparado y el capitán del puerto dijo que zarpará el lunes con la marea.'],
    ['ru', 'Паром отремонтирован, и начальник порта сообщил, что в понедельник он выйдет в море.'],
    ['ja', 'フェリーの修理が終わり、港長は月曜日の朝に出航すると述べた。'],
    ['ar', 'تم إصلاح العبارة، وقال مدير الميناء إنها ستبحر صباح يوم الاثنين.'],
  ])('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
  it('says nothing of a scrap', () => {
    expect(languageOf('TT 20')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});
