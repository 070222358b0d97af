import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFeatureTexts } from './check-feature-texts.js';

const PROJECT = join(__dirname, '../../..');
const TEXTS = 'seeds/buurtsites/features.yaml';

describe('checking the texts of the parts', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'seeds-'));
    for (const folder of ['seeds/buurtsites', 'public/icons']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of [TEXTS, 'public/icons/sprite.svg']) cpSync(join(PROJECT, file), join(root, file));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const remarksAfter = (from: string | RegExp, to: string): readonly string[] => {
    writeFileSync(join(root, TEXTS), readFileSync(join(root, TEXTS), 'utf8').replace(from, to));
    return checkFeatureTexts(root).map(({ line, text }) => `${String(line)}: ${text}`);
  };

  it('finds nothing wrong with the 22 of this project', () => {
    expect(checkFeatureTexts(root)).toEqual([]);
  });

  it.each([
    ['icon: palette', 'icon: pallette', ['4: het plaatje `pallette` bestaat niet. Bedoel je `palette`?']],
    ['title: Agenda,', 'title: "",', ['9: onderdeel `agenda` heeft een `title` en `opens` nodig.']],
    ['key: agenda,', 'key: agendas,', ['9: onderdeel `agendas` bestaat niet. Bedoel je `agenda`?', '2: onderdeel `agenda` ontbreekt.']],
  ])('names the line when "%s" became "%s"', (from, to, said) => {
    expect(remarksAfter(from, to)).toEqual(said);
  });
});
