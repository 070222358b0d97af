import { FEATURE_KEYS } from '../../buurtsites/index.js';
import { circleIn } from '../../platform/seeds/circle.js';
import { closest } from '../../platform/seeds/closest.js';
import type { SeedFile } from '../../platform/seeds/seed-file.js';
import { isSlug } from '../../platform/seeds/slug.js';
import type { RawPhase, RawPlan, RawStep } from './raw-plan.js';

/** What holds for the plan as a whole: which steps there are, in which phase, after which, opening what. */
export function checkPlan(file: SeedFile, { phases, steps }: RawPlan, modules: readonly string[]): void {
  const keys = steps.map((step) => step.key ?? '');
  steps.forEach((step, index) => {
    checkStep(file, step, index, keys);
    checkModule(file, step, index, modules);
    checkPhase(file, step, index, phases);
    checkFeature(file, index, steps);
  });
  phases.forEach((phase, index) => {
    if (!phase.title || !phase.intro) file.refuse(['phases', index], `fase \`${phase.key ?? ''}\` heeft een \`title\` en een \`intro\` nodig.`);
    for (const key of phase.steps ?? []) {
      if (!keys.includes(key))
        file.refuse(['phases', index, 'steps'], `fase \`${phase.key ?? ''}\` noemt stap \`${key}\`, maar die bestaat niet.${closest(key, keys)}`);
    }
  });
  for (const feature of FEATURE_KEYS)
    if (!steps.some((step) => step.activates === feature)) file.refuse(['steps'], `geen enkele stap zet onderdeel \`${feature}\` aan.`);
  const circle = circleIn(new Map(steps.map((step) => [step.key ?? '', step.after ?? []])));
  if (circle)
    file.refuse(['steps', keys.indexOf(circle[0] ?? ''), 'after'], `deze stappen wachten in een kring op elkaar: ${circle.join(' → ')}. Haal er een pijl uit.`);
}

function checkStep(file: SeedFile, step: RawStep, index: number, keys: readonly string[]): void {
  const { key = '', after = [], minutes } = step;
  const path = ['steps', index];
  if (!isSlug(key)) file.refuse([...path, 'key'], `de sleutel "${key}" mag alleen kleine letters, cijfers en streepjes hebben.`);
  if (keys.indexOf(key) !== index) file.refuse(path, `stap \`${key}\` staat er twee keer.`);
  for (const needed of after) {
    if (!keys.includes(needed))
      file.refuse([...path, 'after'], `stap \`${key}\` verwijst naar \`${needed}\`, maar die stap bestaat niet.${closest(needed, keys)}`);
  }
  if (!Number.isInteger(minutes) || (minutes ?? 0) < 5) file.refuse([...path, 'minutes'], `stap \`${key}\`: \`minutes\` is een heel getal vanaf 5.`);
  for (const mark of ['core', 'agreement'] as const) {
    if (typeof (step[mark] ?? false) !== 'boolean') file.refuse([...path, mark], `stap \`${key}\`: schrijf bij \`${mark}\` true of false.`);
  }
}

function checkModule(file: SeedFile, { key = '', module = '' }: RawStep, index: number, modules: readonly string[]): void {
  if (!modules.includes(module))
    file.refuse(['steps', index, 'module'], `stap \`${key}\` hoort bij module \`${module}\`, maar die bestaat niet. Kies uit ${modules.join(', ')}.`);
}

function checkPhase(file: SeedFile, { key = '' }: RawStep, index: number, phases: readonly RawPhase[]): void {
  const times = phases.flatMap((phase) => phase.steps ?? []).filter((each) => each === key).length;
  if (times !== 1)
    file.refuse(['steps', index], `stap \`${key}\` hoort in precies één fase, maar staat er ${times === 0 ? 'in geen' : `in ${String(times)}`}.`);
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
