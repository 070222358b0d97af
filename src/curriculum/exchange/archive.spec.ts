import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { smallProgramme } from '../../../test/support/programme.js';
import { LARGEST_FILE } from '../content/programme-source.js';
import { packed, unpacked } from './archive.js';
import { ArchiveRefused } from './archive.errors.js';

const WHEN = new Date('2026-03-02T09:00:00Z');
const said = async (bytes: Buffer): Promise<string | undefined> => {
  const error: unknown = await unpacked(bytes).catch((caught: unknown) => caught);
  return error instanceof ArchiveRefused ? error.fields['bestand'] : String(error);
};
const zipOf = (files: Readonly<Record<string, Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(bytes, path, { mtime: WHEN });
  zip.end();
  return buffer(zip.outputStream);
};
/** The same number of letters, so that the archive stays whole around it. */
const renamed = (bytes: Buffer, from: string, to: string): Buffer => Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
/** What the archive says of the size of its one file, in both places where it says so. */
function lying(bytes: Buffer, size: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(size, changed.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
  return changed;
}

describe('a programme as an archive', () => {
  it('comes out as it went in, byte by byte, and the same programme gives the same archive', async () => {
    const archive = await packed('klein', smallProgramme(), WHEN);

    const { folder, files } = await unpacked(archive);

    expect([folder, [...files].sort()]).toEqual(['klein', [...smallProgramme()].sort()]);
    expect(await packed('klein', smallProgramme(), WHEN)).toEqual(archive);
  });

  it('may be packed without its folder, and with what a computer adds of its own accord', async () => {
    const loose = await zipOf({
      'programme.yaml': Buffer.from('key: klein'),
      'begin/.DS_Store': Buffer.from('x'),
      '__MACOSX/._programme.yaml': Buffer.from('x'),
    });

    expect([...(await unpacked(loose)).files.keys()]).toEqual(['programme.yaml']);
  });

  it('takes names as Windows writes them', async () => {
    const archive = renamed(await zipOf({ 'm1/module.yaml': Buffer.from('key: m1'), 'programme.yaml': Buffer.from('key: klein') }), 'm1/module', 'm1\\module');

    expect([...(await unpacked(archive)).files.keys()]).toEqual(['m1/module.yaml', 'programme.yaml']);
  });
});

describe('an archive that is not to be trusted', () => {
  it.each([
    ['ab/x.md', '../x.md'],
    ['m1/ab/x.md', 'm1/../x.md'],
    ['m1/ab/x.md', 'm1\\..\\x.md'],
    ['a/x.md', '//x.md'],
    ['abc/x.md', 'C:\\/x.md'],
  ])('is refused when %s is called %s, which points outside its folder', async (name, hostile) => {
    const archive = renamed(await zipOf({ [name]: Buffer.from('x') }), name, hostile);

    expect(await said(archive)).toContain('buiten de map wijst');
  });

  it('is refused when it is no ZIP, cut off, or damaged', async () => {
    const whole = await packed('klein', smallProgramme(), WHEN);
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 60, 90);

    for (const bytes of [Buffer.from('%PDF-1.7'), Buffer.alloc(0), whole.subarray(0, -60), damaged])
      expect(await said(bytes)).toContain('geen goed ZIP-bestand');
  });

  it('is refused when it is larger unpacked than any programme, before it is unpacked', async () => {
    const bomb = lying(await zipOf({ 'm1/a.md': Buffer.from('x') }), 33 * 1024 * 1024);

    expect(await said(bomb)).toContain('Uitgepakt is het groter dan 32 MB');
  });

  it('is refused when a file holds more than it says', async () => {
    const bomb = lying(await zipOf({ 'm1/a.md': Buffer.alloc(1024 * 1024) }), 10);

    expect(await said(bomb)).toContain('geen goed ZIP-bestand');
  });

  it('is read of one large file only so far that the check refuses it', async () => {
    const { files } = await unpacked(await zipOf({ 'm1/a.md': Buffer.alloc(LARGEST_FILE * 4) }));

    expect(files.get('a.md')).toHaveLength(LARGEST_FILE + 1);
  });

  it('is refused when it has more files than any programme, or a name twice', async () => {
    const many = await zipOf({ 'm1/a.md': Buffer.from('x') });
    many.writeUInt16LE(1001, many.indexOf(Buffer.from('PK\x05\x06', 'latin1')) + 10);
    const twice = renamed(await zipOf({ 'm1/a.md': Buffer.from('x'), 'm1/b.md': Buffer.from('y') }), 'm1/b.md', 'm1/a.md');

    expect(await said(many)).toContain('meer dan 1000 bestanden');
    expect(await said(twice)).toContain('“m1/a.md” zit er twee keer in');
  });

  it('is refused when it has a password', async () => {
    const archive = await zipOf({ 'm1/a.md': Buffer.from('x') });
    const at = archive.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 8;
    archive.writeUInt16LE(archive.readUInt16LE(at) | 1, at);

    expect(await said(archive)).toContain('wachtwoord');
  });
});
