import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlan } from './read-plan.js';

/** The real seeds with one thing changed, so that each test breaks exactly what it names. */
describe('reading the stappenplan seeds', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'seeds-'));
    cpSync(join(__dirname, '../../../seeds/stappenplan'), root, { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const change = (file: string, from: string | RegExp, to: string): number => {
    const before = readFileSync(join(root, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(root, file), after);
    const at = typeof from === 'string' ? before.indexOf(from) : before.search(from);
    return before.slice(0, at).split('\n').length;
  };
  const remarks = (): readonly string[] => readPlan(root).remarks.map(({ file, line, text }) => `${file} regel ${String(line)}: ${text}`);
  const plan = (from: string | RegExp, to: string): number => change('stappenplan.yaml', from, to);

  it('reads all 22 steps, numbered in the order of the phases', () => {
    const { plan: content, remarks: none, hints } = readPlan(root);
    expect(none).toEqual([]);
    expect(hints).toEqual([]);
    expect(content?.steps.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    expect(content?.steps.filter(({ core }) => core)).toHaveLength(11);
    expect(content?.steps.filter(({ agreement }) => agreement).map(({ key }) => key)).toEqual(['spelregels', 'warm-doorverwijzen', 'opening', 'stokje']);
  });

  it('has exactly the other ten core steps before the opening', () => {
    const { steps = [] } = readPlan(root).plan ?? {};
    const before = (key: string): string[] => (steps.find((step) => step.key === key)?.after ?? []).flatMap((each) => [each, ...before(each)]);
    const core = steps.filter((step) => step.core && step.key !== 'opening').map(({ key }) => key);
    expect([...new Set(before('opening'))].sort()).toEqual(core.sort());
  });

  it('names the line of a step that waits for a step which does not exist, and the near word', () => {
    const line = plan('after: [groepen]', 'after: [groeppen]');
    expect(remarks()).toEqual([
      `seeds/stappenplan/stappenplan.yaml regel ${String(line)}: stap \`agenda\` verwijst naar \`groeppen\`, maar die stap bestaat niet. Bedoel je \`groepen\`?`,
    ]);
  });

  it('walks the circle in which steps wait for each other', () => {
    plan('after: []', 'after: [naam]');
    expect(remarks()).toEqual([expect.stringContaining('wachten in een kring op elkaar: team → naam → team.')]);
  });

  it('refuses a second step for a part, and misses the part that nobody opens', () => {
    plan('activates: eigen-voorkant', 'activates: ons-team');
    expect(remarks()).toEqual([
      expect.stringContaining('`ons-team` gaat al aan met stap `team`'),
      expect.stringContaining('geen enkele stap zet onderdeel `eigen-voorkant` aan'),
    ]);
  });

  it('refuses a part that does not exist', () => {
    plan('activates: agenda', 'activates: agendaa');
    expect(remarks()).toContainEqual(expect.stringContaining('`agendaa` aan, maar dat onderdeel bestaat niet. Bedoel je `agenda`?'));
  });

  it('refuses a step in two phases and a step in none', () => {
    plan('steps: [team, naam, spelregels]', 'steps: [team, team, spelregels]');
    expect(remarks()).toEqual([
      expect.stringContaining('stap `team` hoort in precies één fase, maar staat er in 2.'),
      expect.stringContaining('stap `naam` hoort in precies één fase, maar staat er in geen.'),
    ]);
  });

  it('refuses a key with capitals', () => {
    plan('key: agenda', 'key: Agenda');
    expect(remarks()).toContainEqual(expect.stringContaining('de sleutel "Agenda" mag alleen kleine letters'));
  });

  it('refuses a key that is used twice', () => {
    plan('key: naam\n', 'key: team\n');
    expect(remarks()).toContainEqual(expect.stringContaining('stap `team` staat er twee keer.'));
  });

  it.each([
    ['minutes: 150', 'minutes: veel', '`minutes` is een heel getal vanaf 5'],
    ['module: m4', 'module: m9', 'hoort bij module `m9`, maar die bestaat niet'],
    ['core: true', 'core: ja', 'schrijf bij `core` true of false'],
    ['after: [groepen]', 'after: groepen', '`after` hoort hier een lijst te zijn'],
    ['text: stappen/agenda.md', 'text: stappen/agend.md', 'het bestand stappen/agend.md van stap `agenda` bestaat niet'],
    ['steps:\n  - key: team', 'stappen:\n  - key: team', '`steps` ontbreekt of is geen lijst'],
    ['intro: Eerst elkaar, dan de rest.\n', '\n', 'heeft een `title` en een `intro` nodig'],
    ['phases:', 'phases: [', 'dit is geen goede YAML'],
  ])('says what to do when "%s" became "%s"', (from, to, said) => {
    plan(from, to);
    expect(remarks().join('\n')).toContain(said);
    expect(readPlan(root).plan).toBeNull();
  });

  it.each([
    [/^purpose: .*$/m, 'purpose: ""', '`purpose` ontbreekt of is leeg'],
    ['key: data-vragen', 'key: Data vragen', 'de sleutel "Data vragen" mag alleen'],
    ['key: vijftien', 'key: data-vragen', 'de sleutel "data-vragen" staat er al'],
    ['feature: agenda', 'feature: agena', 'onderdeel "agena" bestaat niet. Bedoel je `agenda`?'],
    ['min: 15', 'min: 0', '`min` is een heel getal vanaf 1'],
    ['## Let op', '![een foto](/foto.jpg)', 'een plaatje in deze tekst wordt niet getoond'],
    ['## Let op', '[kijk hier](www.voorbeeld.nl)', 'de link "www.voorbeeld.nl" werkt niet'],
  ])('names the line in the text of a step when %s became "%s"', (from, to, said) => {
    const line = change('stappen/agenda.md', from, to);
    expect(remarks()).toEqual([expect.stringContaining(`seeds/stappenplan/stappen/agenda.md regel ${String(line)}: ${said}`)]);
  });

  it('refuses a text without a heading block', () => {
    writeFileSync(join(root, 'stappen/agenda.md'), 'Zomaar een tekst.');
    expect(remarks()).toEqual([expect.stringContaining('agenda.md regel 1: begint niet met een kop')]);
  });
});
