import { ownPath } from './own-path.js';

describe('an address to return to', () => {
  it.each(['/vandaag', '/stappenplan/agenda?x=1#y', '/'])('may be our own page %s', (address) => {
    expect(ownPath(address)).toBe(address);
  });

  it.each([
    'https://elders.example',
    '//elders.example',
    '/\\elders.example',
    '/\t/elders.example',
    '/a\r\nSet-Cookie: x',
    'javascript:alert(1)',
    'vandaag',
    '',
    undefined,
    '/inloggen?naar=/x',
    `/${'a'.repeat(600)}`,
  ])('may not be %j', (address) => {
    expect(ownPath(address)).toBeNull();
  });
});
