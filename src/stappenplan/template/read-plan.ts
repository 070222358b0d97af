import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_KEYS, type FeatureKey } from '../../buurtsites/index.js';
import { closest } from './closest.js';
import { circleIn } from './plan-graph.js';
import type { PlanContent, PlanPhase, PlanStep } from './plan-template.js';
import { SeedFile, type SeedRemark } from './seed-file.js';
import { readStepText } from './step-text.js';

interface RawStep {
  readonly key?: string;
  readonly after?: readonly string[];
  readonly activates?: FeatureKey;
  readonly core?: boolean;
  readonly agreement?: boolean;
  readonly minutes?: number;
  readonly module?: string;
  readonly text?: string;
}
interface RawPhase {
  readonly key?: string;
  readonly title?: string;
  readonly intro?: string;
  readonly steps?: readonly string[];
}
interface RawPlan {
  readonly phases?: readonly RawPhase[];
  readonly steps?: readonly RawStep[];
}

/** The stappenplan as its seeds say, or what must be mended first. `root` is the folder of `stappenplan.yaml`. */
export function readPlan(root: string): { readonly plan: PlanContent | null; readonly remarks: readonly SeedRemark[] } {
  const file = SeedFile.read(join(root, 'stappenplan.yaml'), 'seeds/stappenplan/stappenplan.yaml');
  const raw = file.values as RawPlan | null;
  if (!raw) return { plan: null, remarks: file.remarks };
  const phases = (raw.phases ?? []).map(({ key = '', title = '', intro = '', steps = [] }) => ({ key, title, intro, stepKeys: steps }));
  const rawSteps = raw.steps ?? [];
  checkStructure(file, phases, rawSteps);
  const remarks = [...file.remarks];
  const steps = rawSteps.flatMap((step, index) => readStep(step, index, { root, file, phases, remarks }) ?? []);
  remarks.push(...file.remarks.filter((remark) => !remarks.includes(remark)));
  if (remarks.length > 0) return { plan: null, remarks };
  return { plan: { phases, steps: numbered(phases, steps) }, remarks: [] };
}

function checkStructure(file: SeedFile, phases: readonly PlanPhase[], steps: readonly RawStep[]): void {
  const keys = steps.map((step) => step.key ?? '');
  const inPhases = phases.flatMap((phase) => phase.stepKeys);
  steps.forEach((step, index) => {
    const path = ['steps', index];
    if (keys.indexOf(keys[index] ?? '') !== index) file.refuse(path, `stap \`${keys[index] ?? ''}\` staat er twee keer.`);
    for (const needed of step.after ?? [])
      if (!keys.includes(needed))
        file.refuse([...path, 'after'], `stap \`${step.key ?? ''}\` verwijst naar \`${needed}\`, maar die stap bestaat niet.${closest(needed, keys)}`);
    const times = inPhases.filter((key) => key === step.key).length;
    if (times !== 1)
      file.refuse(path, `stap \`${step.key ?? ''}\` hoort in precies één fase, maar staat er ${times === 0 ? 'in geen' : `in ${String(times)}`}.`);
    checkFeature(file, index, steps);
  });
  phases.forEach((phase, index) => {
    for (const key of phase.stepKeys)
      if (!keys.includes(key))
        file.refuse(['phases', index, 'steps'], `fase \`${phase.key}\` noemt stap \`${key}\`, maar die bestaat niet.${closest(key, keys)}`);
  });
  for (const feature of FEATURE_KEYS)
    if (!steps.some((step) => step.activates === feature)) file.refuse(['steps'], `geen enkele stap zet onderdeel \`${feature}\` aan.`);
  const circle = circleIn(new Map(steps.map((step) => [step.key ?? '', step.after ?? []])));
  if (circle)
    file.refuse(['steps', keys.indexOf(circle[0] ?? ''), 'after'], `deze stappen wachten in een kring op elkaar: ${circle.join(' → ')}. Haal er een pijl uit.`);
}

function checkFeature(file: SeedFile, index: number, steps: readonly RawStep[]): void {
  const { activates, key = '' } = steps[index] ?? {};
  if (!activates || !FEATURE_KEYS.includes(activates)) {
    file.refuse(
      ['steps', index, 'activates'],
      `stap \`${key}\` zet \`${activates ?? ''}\` aan, maar dat onderdeel bestaat niet.${closest(activates ?? '', FEATURE_KEYS)}`,
    );
    return;
  }
  const first = steps.findIndex((step) => step.activates === activates);
  if (first !== index)
    file.refuse(['steps', index, 'activates'], `onderdeel \`${activates}\` gaat al aan met stap \`${steps[first]?.key ?? ''}\`. Eén stap per onderdeel.`);
}

interface Around {
  readonly root: string;
  readonly file: SeedFile;
  readonly phases: readonly PlanPhase[];
  readonly remarks: SeedRemark[];
}

function readStep(raw: RawStep, index: number, { root, file, phases, remarks }: Around): Omit<PlanStep, 'number'> | null {
  const { key = '', text = `stappen/${key}.md`, minutes = 0, activates } = raw;
  if (!Number.isInteger(minutes) || minutes < 5) file.refuse(['steps', index, 'minutes'], `stap \`${key}\`: \`minutes\` is een heel getal vanaf 5.`);
  const path = join(root, text);
  if (!existsSync(path)) {
    file.refuse(['steps', index, 'text'], `het bestand ${text} van stap \`${key}\` bestaat niet.`);
    return null;
  }
  const { step, remarks: inText } = readStepText(`seeds/stappenplan/${text}`, readFileSync(path, 'utf8'));
  remarks.push(...inText);
  if (!step || !activates) return null;
  const phaseKey = phases.find((phase) => phase.stepKeys.includes(key))?.key ?? '';
  return {
    ...step,
    key,
    phaseKey,
    minutes,
    activates,
    moduleKey: raw.module ?? '',
    core: raw.core ?? false,
    agreement: raw.agreement ?? false,
    after: raw.after ?? [],
  };
}

function numbered(phases: readonly PlanPhase[], steps: readonly Omit<PlanStep, 'number'>[]): PlanStep[] {
  const order = phases.flatMap((phase) => phase.stepKeys);
  return steps.map((step) => ({ ...step, number: order.indexOf(step.key) + 1 })).sort((a, b) => a.number - b.number);
}
