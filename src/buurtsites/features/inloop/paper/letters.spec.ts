import { IN_BOTH, printable, titleOnPaper } from './letters.js';
import { Sheet } from './sheet.js';

interface Drawn {
  readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
}

/** Every sign of the ranges that a class of a regular expression names. */
function signsOf(ranges: string): readonly string[] {
  const all = Array.from({ length: 0x2100 }, (_, point) => String.fromCodePoint(point));
  return all.filter((sign) => new RegExp(`[${ranges}]`, 'u').test(sign));
}

describe('letters on paper', () => {
  it.each(['kop', 'lees'])('are each in the letter %s', (letter) => {
    const { pdf } = new Sheet('A4', 'Proef', 'Proef');
    pdf.font(letter);
    const { font } = (pdf as unknown as Drawn)._font;

    expect(signsOf(IN_BOTH).length).toBeGreaterThan(250);
    expect(signsOf(IN_BOTH).filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))).toEqual([]);
  });

  it.each([
    ['Şükrü en Łucja bij Ağa: €\u00a02,50 – “gezellig”', 'Şükrü en Łucja bij Ağa: € 2,50 – “gezellig”'],
    ['Joe\u0308l', 'Joël'],
    ['Soep 👍🏽 eten 👩‍👩‍👧 🏳️‍🌈', 'Soep eten'],
    ['Turkije 🇹🇷 – Nederland 🇳🇱!', 'Turkije – Nederland !'],
    ['Stap 1️⃣ en ☕️', 'Stap 1 en'],
    ['Nguyễn kookt', 'Nguyen kookt'],
    ['Кафе «Дружба»', 'Kafe «Druzhba»'],
    ['a\u200b\u202eb\u00adc', 'abc'],
  ])('write %j as %j', (text, written) => {
    expect(printable(text)).toBe(written);
  });

  it('of another script are written with ours', () => {
    expect(printable('مقهى الحي')).toMatch(/^[a-z]+ [a-z]+$/);
    expect(printable('北京')).toBe('BeiJing');
  });

  it('point at the site where a title has none at all', () => {
    expect(titleOnPaper('🎉🎊')).toBe('Kijk op de site');
    expect(titleOnPaper('Feest 🎉')).toBe('Feest');
  });
});
