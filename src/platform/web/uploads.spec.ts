import { uploadIn } from './uploads.js';

const PHOTO = { filename: 'plein.jpg', bytes: Buffer.from([0xff, 0xd8]), isTooLarge: false };

describe('a file in a form', () => {
  it('is what came as a file', () => {
    expect(uploadIn({ foto: PHOTO }, 'foto')).toBe(PHOTO);
  });

  it.each([
    [null],
    [{}],
    [{ foto: '' }],
    [{ foto: { ...PHOTO, bytes: Buffer.alloc(0) } }],
    [{ foto: { filename: 'plein.jpg', bytes: 'geen bytes' } }],
    [{ foto: { filename: 'plein.jpg', bytes: [0xff, 0xd8] } }],
    [{ foto: { filename: 'plein.jpg', bytes: { type: 'Buffer', data: [0xff] } } }],
  ])('is not in %j', (body) => {
    expect(uploadIn(body, 'foto')).toBeNull();
  });
});
