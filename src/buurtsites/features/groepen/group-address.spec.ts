import { slugOf } from './group-address.js';

describe('the address of a group', () => {
  it.each([
    ['Eetclub De Pan!', 'eetclub-de-pan'],
    ['Café São José', 'cafe-sao-jose'],
    ['  --  ', 'groep'],
    ['نادي الحي', 'groep'],
    ['Nieuw', 'groep-nieuw'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('stays short', () => {
    expect(slugOf('a'.repeat(500)).length).toBeLessThanOrEqual(60);
  });
});
