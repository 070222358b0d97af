import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('npm start, when it cannot', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'start-'));
    mkdirSync(join(root, 'src'));
    cpSync(join(__dirname, 'start.mjs'), join(root, 'src/start.mjs'));
    writeFileSync(join(root, 'package-lock.json'), '{}');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const start = () => spawnSync(process.execPath, ['src/start.mjs'], { cwd: root, encoding: 'utf8' });
  function install(nest: string): void {
    for (const folder of ['core', 'cli/bin']) mkdirSync(join(root, 'node_modules/@nestjs', folder), { recursive: true });
    writeFileSync(join(root, 'node_modules/@nestjs/cli/bin/nest.js'), nest);
  }

  it('says in one sentence that installing comes first', () => {
    const { status, stderr } = start();

    expect(status).toBe(1);
    expect(stderr).toBe('Starten lukt nog niet: doe eerst `npm ci`, en dan weer `npm start`.\n');
  });

  it('says in one sentence what to do when the build fails', () => {
    install('throw new Error("TS2322: not this time")');

    const { status, stdout, stderr } = start();

    expect(status).toBe(1);
    expect(stdout).toBe('Even bouwen …\n');
    expect(stderr).toMatch(/^Bouwen is niet gelukt: doe eerst `npm ci`[^\n]+\n$/);
  });

  it('starts what it built', () => {
    install(`require('node:fs').mkdirSync('dist'); require('node:fs').writeFileSync('dist/main.js', 'console.log("aan")')`);

    expect(start()).toMatchObject({ status: 0, stdout: 'Even bouwen …\naan\n', stderr: '' });
  });
});
