import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSeeds } from '../../../src/seeds-commands.js';

const ROOT = join(__dirname, '../../..');
const PROGRAMME = 'seeds/programmes/buurtverbinder';

describe('npm run seeds:check', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'seeds-'));
    cpSync(join(ROOT, 'seeds'), join(root, 'seeds'), { recursive: true });
    symlinkSync(join(ROOT, 'public'), join(root, 'public'));
    jest.spyOn(process, 'cwd').mockReturnValue(root);
    jest.spyOn(console, 'log').mockReturnValue(undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
    rmSync(root, { recursive: true });
  });

  const change = (path: string, from: string, to: string): void => {
    const before = readFileSync(join(root, PROGRAMME, path), 'utf8');
    if (!before.includes(from)) throw new Error(`${path} does not say ${from}`);
    writeFileSync(join(root, PROGRAMME, path), before.replace(from, to));
  };
  const lineOf = (path: string, piece: string): string => {
    const text = readFileSync(join(root, PROGRAMME, path), 'utf8');
    return `${PROGRAMME}/${path} regel ${String(text.slice(0, text.indexOf(piece)).split('\n').length)}: `;
  };
  /** What it says on the console, and the exit code a pipeline sees. */
  const check = async (): Promise<{ readonly said: readonly string[]; readonly code: typeof process.exitCode }> => {
    const said = jest.spyOn(console, 'error').mockReturnValue(undefined);
    await checkSeeds();
    return { said: said.mock.calls.map(([line]) => String(line)), code: process.exitCode };
  };

  it('has nothing to say about the seeds as they are', async () => {
    expect(await check()).toEqual({ said: [], code: 0 });
  });

  it('names file and line of an unknown word, HTML, and a picture without words, all at once', async () => {
    change('m1/module.yaml', 'bring:', 'brign:');
    change('m2/het-buurtrondje.md', '## Opdracht', '<script>alert(1)</script>\n\n## Opdracht');
    change('m3/handen-hoofd-hart.md', '## Opdracht', '![](bestanden/hart.png)\n\n## Opdracht');

    const { said, code } = await check();

    expect(code).toBe(1);
    expect(said).toContainEqual(`${lineOf('m1/module.yaml', 'brign:')}het woord \`brign\` kennen we hier niet. Bedoel je \`bring\`?`);
    expect(said).toContainEqual(expect.stringContaining(`${lineOf('m2/het-buurtrondje.md', '<script>')}hier staat HTML: "<script>alert(1)</script>"`));
    expect(said).toContainEqual(expect.stringContaining(`${lineOf('m3/handen-hoofd-hart.md', '![]')}het plaatje heeft geen beschrijving.`));
  });

  it('names a key that does not exist, and the modules that wait for each other in a circle', async () => {
    change('m2/module.yaml', 'needs:\n  - m1', 'needs:\n  - m9');
    expect((await check()).said).toContainEqual(expect.stringContaining(`${lineOf('m2/module.yaml', 'needs:')}module \`m9\` bestaat niet.`));

    change('m2/module.yaml', 'needs:\n  - m9', 'needs:\n  - m1');
    change('m1/module.yaml', 'needs: []', 'needs:\n  - m2');

    const { said, code } = await check();

    expect(code).toBe(1);
    expect(said).toContainEqual(expect.stringContaining('deze modules wachten in een kring op elkaar: `m1` → `m2` → `m1`.'));
  });

  it('refuses two megabytes of Markdown without reading them as a lesson', async () => {
    writeFileSync(join(root, PROGRAMME, 'm1/wat-is-er-al.md'), 'woord '.repeat(350_000));

    const { said, code } = await check();

    expect(code).toBe(1);
    expect(said).toEqual([expect.stringContaining(`${PROGRAMME}/m1/wat-is-er-al.md regel 1: dit bestand is groter dan 100 kB.`)]);
  });
});
