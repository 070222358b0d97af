import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FeatureRegistry } from '../../../src/buurtsites/index.js';
import { PlanTemplates } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('versions of the stappenplan', () => {
  let test: TestApp;
  let templates: PlanTemplates;
  let root: string;
  beforeAll(async () => {
    test = await startApp();
    templates = test.get(PlanTemplates);
  });
  afterAll(() => test.stop());
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'plan-'));
    cpSync(join(__dirname, '../../../seeds/stappenplan'), root, { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const rewrite = (file: string, from: string, to: string): void => {
    writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));
  };

  it('makes nothing new of the same content', async () => {
    const before = await templates.latest();
    expect(await templates.load(root)).toEqual([]);
    expect((await templates.latest()).versionId).toBe(before.versionId);
  });

  it('makes a new version of changed content, says what changed, and leaves the old one as it was', async () => {
    const before = await templates.latest();
    rewrite('stappen/agenda.md', 'We vullen de agenda', 'Wij vullen de agenda');
    expect(await templates.load(root)).toEqual([`versie ${String(before.number + 1)} gemaakt`, 'stap agenda is veranderd']);
    const after = await templates.latest();
    expect(after.stepByKey.get('agenda')?.title).toBe('Wij vullen de agenda');
    expect((await templates.byId(before.versionId)).stepByKey.get('agenda')?.title).toBe('We vullen de agenda');
  });

  it('makes nothing of content that is not right, and names file and line', async () => {
    const before = await templates.latest();
    rewrite('stappenplan.yaml', 'after: [groepen]', 'after: [groeppen]');
    await expect(templates.load(root)).rejects.toThrow(/stappenplan\.yaml regel \d+: stap `agenda` verwijst naar `groeppen`/);
    expect((await templates.latest()).versionId).toBe(before.versionId);
  });

  it('asks only for counts that the parts of this build really count', async () => {
    const registry = test.get(FeatureRegistry);
    const { steps } = await templates.latest();
    const asked = steps.flatMap(({ found }) => found).filter(({ feature }) => registry.get(feature));
    const unknown = asked.filter(({ feature, count }) => !registry.get(feature)?.counts?.[count]);
    expect(asked.length).toBeGreaterThan(0);
    expect(unknown.map(({ feature, count }) => `${feature}: ${count}`)).toEqual([]);
  });
});
