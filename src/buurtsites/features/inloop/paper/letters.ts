import anyAscii from 'any-ascii';

/** What both letters of the house have: those of the languages around us that are written as Dutch is, and our signs. */
export const IN_BOTH =
  ' -~\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137' +
  '\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0218-\u021b' +
  '\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac';
const LACKING = new RegExp(`[^${IN_BOTH}]`, 'gu');
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cf}\u20e3\ufe0f]/u;

/** As it can be printed: pictures are left out, and a letter we lack is written with letters we have rather than as a box. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s/g, ' ')
    .replaceAll(LACKING, (sign) => (PICTURE.test(sign) ? '' : anyAscii(sign)))
    .replaceAll(/ +/g, ' ')
    .trim();

/** Of what was called by pictures alone nothing is left to read. */
export const titleOnPaper = (title: string): string => printable(title) || 'Kijk op de site';
