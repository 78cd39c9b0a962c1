import { describe, expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const countriesOf = (language: string | null, ...paragraphs: string[]) =>
  mentions(clippingOf(paragraphs, { language }))
    .countries.map(({ code }) => code)
    .sort()
    .join(' ');
const placesOf = (language: string | null, ...paragraphs: string[]) =>
  mentions(clippingOf(paragraphs, { language })).names.flatMap(({ kind, name }) => (kind === 'place' ? [name] : []));

describe('countries in the language of the text', () => {
  it.each([
    ['de', 'Der Vertrag zwischen Deutschland und der Elfenbeinküste gilt auch in den Niederlanden.', 'CI DE'],
    [
      'fr',
      'Le traité entre l’Ouganda et l’Allemagne vaut aussi pour les Pays-Bas et l’Arabie saoudite.',
      'DE NL SA UG',
    ],
    ['es', 'El tratado entre Alemania y Marruecos vale también para Países Bajos y EE. UU.', 'DE MA NL US'],
    ['it', 'Il trattato tra la Germania e l’Ungheria vale anche per i Paesi Bassi.', 'DE HU NL'],
    ['pt', 'O tratado entre a Alemanha e o Irã vale também para a França e os Países Baixos.', 'DE FR IR NL'],
    ['nl', 'Het verdrag tussen Duitsland en Oeganda geldt ook in Oostenrijk en de VS.', 'AT DE UG US'],
    ['ca', 'El tractat entre Alemanya i el Marroc val també per als Països Baixos.', 'DE MA NL'],
    ['da', 'Aftalen mellem Tyskland og Norge gælder også i Østrig.', 'AT DE NO'],
    ['nn', 'Avtalen mellom Tyskland og Sveits gjeld også i Østerrike.', 'AT CH DE'],
    ['sv', 'Avtalet mellan Tyskland och Norge gäller också i Österrike.', 'AT DE NO'],
    ['id', 'Perjanjian antara Jerman dan Mesir berlaku juga di Belanda.', 'DE EG NL'],
    ['ar', 'الاتفاق بين ألمانيا والمغرب يشمل للولايات المتحدة وهولندا أيضا.', 'DE MA NL US'],
    ['ar', 'الاتفاق يشمل المغرب والولايات المتحدة، كما قيل بالأردن.', 'JO MA US'],
    ['zh', '德国与乌干达的协议也适用于荷兰和埃及。', 'DE EG NL UG'],
    ['zh-Hant', '德國與烏干達的協議也適用於泰國。', 'DE TH UG'],
    ['ja', 'ドイツとウガンダの協定はインドネシアにも適用される。', 'DE ID UG'],
  ])('%s: %s', (language, text, codes) => {
    expect(countriesOf(language, text)).toBe(codes);
  });

  it('are names of places, under one name in all languages', () => {
    expect(placesOf('fr', 'Lundi, l’Ouganda et les Émirats arabes unis ont signé.')).toEqual(['Uganda', 'UAE']);
    expect(placesOf('es', 'Ayer España y Francia pidieron la cumbre.')).toEqual(['Spain', 'France']);
    expect(placesOf('zh', '周一，德国和法国签署了协议。')).toEqual(['Germany', 'France']);
  });

  it('are not told from texts in another language', () => {
    expect(countriesOf('en', 'The ship Alemania left on Monday, and the Allemagne will follow.')).toBe('');
    expect(countriesOf(null, 'The ship Alemania left on Monday, and the Allemagne will follow.')).toBe('');
  });
});

describe('adjectives of countries', () => {
  it('count beside another word for their country, in lower case too', () => {
    expect(countriesOf('fr', 'Le président ougandais est parti. L’armée ougandaise et les autorités attendent.')).toBe(
      'UG',
    );
    expect(countriesOf('de', 'Der polnische Zoll hat geöffnet. In Polen wartete die polnischen Fahrer.')).toBe('PL');
    expect(countriesOf('fr', 'On y sert une cuisine mexicaine à midi.')).toBe('');
  });
});

describe('what only looks like a country', () => {
  it('is a man, a town or a meeting', () => {
    expect(countriesOf('fr', 'Lundi, Maurice a parlé. Maurice et sa fille sont partis.')).toBe('');
    expect(countriesOf('es', 'El pleno de Granada, en España, aprobó la norma; Granada y Sevilla la pidieron.')).toBe(
      'ES',
    );
    expect(countriesOf('es', 'Reunión de crisis en Madrid. España espera.')).toBe('ES');
  });

  it('is Arabic for something else', () => {
    expect(countriesOf('ar', 'وقال مسؤول مالي إن القطاع في خطر، وأضاف أن الدعم مالي فقط.')).toBe('');
  });

  it('is the end of one Chinese word and the beginning of the next', () => {
    expect(countriesOf('zh', '上海地铁停运，近日本报记者采访了很多哥哥。')).toBe('');
    expect(countriesOf('zh', '海地总统今天访问日本。')).toBe('HT JP');
    expect(countriesOf('ja', 'カマリという店がインド人街にある。')).toBe('IN');
  });
});

describe('a name with an elided word in it', () => {
  it('is whole', () => {
    const text = 'Officials in Côte d’Ivoire said on Monday that Valéry Giscard d’Estaing had visited Côte d’Ivoire.';
    const { names, countries } = mentions(clippingOf([text]));
    expect(names.map(({ kind, name }) => [kind, name])).toEqual([
      ['place', 'Ivory Coast'],
      ['person', 'Valéry Giscard d’Estaing'],
    ]);
    expect(countries.map(({ code }) => code)).toEqual(['CI']);
  });
});

it('names a town by its own name, though it is called like a country', () => {
  const names = placesOf(
    'en',
    'The city of Lebanon in Tennessee will mend its bridge. Lebanon, Tenn., has 40,000 people.',
  );
  expect(names).toEqual(['Lebanon', 'Tennessee']);
});
