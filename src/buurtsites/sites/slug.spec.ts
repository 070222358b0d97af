import { freeSlug, slugOf } from './slug.js';

describe('the address of a neighbourhood', () => {
  it.each([
    ['Lindenkwartier', 'lindenkwartier'],
    ["'t Hêrtogenplein (Zuid)", 't-hertogenplein-zuid'],
    ['Café & Co', 'cafe-co'],
    ['中文', 'buurt'],
    ['a'.repeat(80), 'a'.repeat(50)],
  ])('is made from %s: %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('gets a number when it is taken', () => {
    expect(freeSlug('Linden', new Set())).toBe('linden');
    expect(freeSlug('Linden', new Set(['linden', 'linden-2']))).toBe('linden-3');
  });
});
