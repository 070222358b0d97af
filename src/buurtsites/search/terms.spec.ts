import { termsOf } from './terms.js';

describe('the terms of a text', () => {
  it.each([
    ['fietsen', 'fiets'],
    ['Buurten', 'buurt'],
    ['EENZAME', 'eenzaam'],
    ['café', 'cafe'],
  ])('are the same for %s and %s', (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it('leave out what says nothing, unless that is all there is', () => {
    expect(termsOf('Wie kan mijn fiets maken?')).toEqual(termsOf('fiets maken'));
    expect(termsOf('Wie helpt waarmee')).toEqual(['helpt']);
    expect(termsOf('wie is wie')).toEqual(['wie', 'is']);
  });

  it('are each there once, whatever the signs around them', () => {
    expect(termsOf('**Soep!** en soep, “soep”')).toEqual(['soep']);
    expect(termsOf('’); DROP TABLE site; -- % _ \\ "*"')).toEqual(termsOf('drop table site'));
    expect(termsOf('🚲 حي')).toEqual(['حي']);
  });
});
