import { IsNotEmpty, MaxLength } from 'class-validator';
import { InvalidInput } from '../errors/domain-error.js';
import { readForm, typedIn } from './forms.js';

class NoteDto {
  @IsNotEmpty({ message: 'Schrijf iets.' })
  @MaxLength(20, { message: 'Houd het kort.' })
  readonly tekst!: string;
}

const read = async (tekst: unknown): Promise<string> => (await readForm(NoteDto, { tekst, ander: 'x' })).tekst;
const refusal = async (tekst: unknown): Promise<string | undefined> => {
  const error: unknown = await read(tekst).catch((thrown: unknown) => thrown);
  return error instanceof InvalidInput ? error.fields['tekst'] : undefined;
};

describe('reading a form', () => {
  it.each([
    ['  Dag\r\nbuur ', 'Dag\nbuur'],
    ['Dag\u0000 b\u0007uur', 'Dag buur'],
    ['👨‍👩‍👦 ✋🏿', '👨‍👩‍👦 ✋🏿'],
    ['مرحبا يا جار', 'مرحبا يا جار'],
    ['?', '?'],
  ])('keeps %j as %j', async (typed, kept) => {
    expect(await read(typed)).toBe(kept);
  });

  it.each(['', '   ', '\u200B\u200D', '\u00AD', '\uFEFF', '\u0000'])('finds nothing in %j', async (typed) => {
    expect(await refusal(typed)).toBe('Schrijf iets.');
  });

  it.each([[['a', 'b']], [{ toString: 'a' }], ['a'.repeat(21)]])('refuses %j', async (typed) => {
    expect(await refusal(typed)).toBe('Houd het kort.');
  });

  it('leaves out what it did not ask for', async () => {
    expect(await readForm(NoteDto, { tekst: 'Dag', isPlatformAdmin: 'ja' })).toEqual({ tekst: 'Dag' });
  });
});

describe('reading one field of a form', () => {
  it('cleans it as the whole form is cleaned', () => {
    expect(typedIn({ alt: ' Het\u0000 plein\r\nin de zon ' }, 'alt')).toBe('Het plein\nin de zon');
    expect(typedIn({ alt: '\u200B' }, 'alt')).toBe('');
  });

  it.each([null, 'tekst', {}, { alt: ['a'] }, { alt: { length: 3 } }])('finds nothing in %j', (body) => {
    expect(typedIn(body, 'alt')).toBe('');
  });
});
