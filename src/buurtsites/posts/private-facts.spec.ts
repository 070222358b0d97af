import { contactFactIn, factsToLeaveOut, privateFactIn } from './private-facts.js';

describe('what must not stand where everybody reads it (D28)', () => {
  it.each([
    ['Mail mij: wim@voorbeeld.example', 'mailadres'],
    ['Bel 06-12345678', 'nummers'],
    ['Bel 06 12 34 56 78 na vijven', 'nummers'],
    ['+31 6 12345678', 'nummers'],
    ['020 5550123', 'nummers'],
    ['Mijn nummer is 123456782', 'nummers'],
    ['123.456.782', 'nummers'],
    ['NL91 ABNA 0417 1643 00', 'nummers'],
    ['Ik woon op Merelstraat 14', 'huisnummer'],
    ['kom naar lindelaan 3', 'huisnummer'],
    ['1234 AB', 'postcode'],
  ])('"%s" must lose its %s', (text, what) => {
    expect(privateFactIn(text)).toContain(what);
  });

  it.each([
    'Op 01-05-2026 van 10.00 tot 12.00 uur',
    'Van 09.30-11.30 uur, 2 keer',
    'In de Merelstraat',
    'Een ladder van 6 meter, 25 euro',
    'Het park om 10 uur',
    'Route 66',
  ])('"%s" may stay', (text) => {
    expect(privateFactIn(text)).toBeNull();
  });

  it('leaves places their address, where places are meant', () => {
    expect(contactFactIn('Een bankje bij Lindelaan 12')).toBeNull();
    expect(contactFactIn('Bel 0612345678')).toContain('nummers');
  });

  it('is named for each field', () => {
    expect(factsToLeaveOut({ titel: 'Fiets', tekst: 'bel 0612345678', moment: undefined }, privateFactIn)).toEqual({
      tekst: expect.stringContaining('nummers') as string,
    });
    expect(factsToLeaveOut({ titel: 'Fiets' }, privateFactIn)).toBeNull();
  });
});
