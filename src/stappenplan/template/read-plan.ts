import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleKeysForEveryone } from '../../curriculum/index.js';
import { SeedFile, type SeedRemark } from '../../platform/seeds/seed-file.js';
import { checkPlan } from './check-plan.js';
import type { PlanContent, PlanStep } from './plan-template.js';
import { type RawPhase, rawPlan, type RawStep } from './raw-plan.js';
import { hintsIn } from '../../platform/seeds/reading-hints.js';
import { readStepText } from './step-text.js';

/** The stappenplan of the seeds, or what must be mended first. */
export interface PlanReading {
  readonly plan: PlanContent | null;
  /** With one of these there is no plan. */
  readonly remarks: readonly SeedRemark[];
  /** What might read easier. */
  readonly hints: readonly SeedRemark[];
}

type UnnumberedStep = Omit<PlanStep, 'number'>;

const NAME = 'seeds/stappenplan';

/** `root` is the folder of `stappenplan.yaml`; `modules` are those of the training to which a step may belong. */
export function readPlan(root: string, modules: readonly string[] = moduleKeysForEveryone()): PlanReading {
  const file = SeedFile.read(join(root, 'stappenplan.yaml'), `${NAME}/stappenplan.yaml`);
  const raw = rawPlan(file);
  if (!raw) return { plan: null, remarks: file.remarks, hints: [] };
  checkPlan(file, raw, modules);
  const texts = raw.steps.map((step, index) => readText(root, file, step, index));
  const remarks = [...file.remarks, ...texts.flatMap((text) => text.remarks)];
  const hints = texts.flatMap((text) => text.hints);
  if (remarks.length > 0) return { plan: null, remarks, hints };
  const steps = raw.steps.flatMap((step, index) => stepOf(step, texts[index]?.step ?? null, raw.phases) ?? []);
  return { plan: { phases: raw.phases.map(phaseOf), steps: numbered(raw.phases, steps) }, remarks: [], hints };
}

function readText(
  root: string,
  file: SeedFile,
  { key = '', text = `stappen/${key}.md` }: RawStep,
  index: number,
): ReturnType<typeof readStepText> & { readonly hints: readonly SeedRemark[] } {
  const path = join(root, text);
  if (!existsSync(path)) {
    file.refuse(['steps', index, 'text'], `het bestand ${text} van stap \`${key}\` bestaat niet.`);
    return { step: null, remarks: [], hints: [] };
  }
  const written = readFileSync(path, 'utf8');
  return { ...readStepText(`${NAME}/${text}`, written), hints: hintsIn(`${NAME}/${text}`, written) };
}

function stepOf(raw: RawStep, text: ReturnType<typeof readStepText>['step'], phases: readonly RawPhase[]): UnnumberedStep | null {
  const { key = '', activates, minutes = 0, module: moduleKey = '', core = false, agreement = false, after = [] } = raw;
  if (!text || !activates) return null;
  const phaseKey = phases.find((phase) => phase.steps?.includes(key))?.key ?? '';
  return { ...text, key, phaseKey, minutes, activates, moduleKey, core, agreement, after };
}

const phaseOf = ({ key = '', title = '', intro = '', steps = [] }: RawPhase): PlanContent['phases'][number] => ({ key, title, intro, stepKeys: steps });

function numbered(phases: readonly RawPhase[], steps: readonly UnnumberedStep[]): PlanStep[] {
  const order = phases.flatMap((phase) => phase.steps ?? []);
  return steps.map((step) => ({ ...step, number: order.indexOf(step.key) + 1 })).sort((a, b) => a.number - b.number);
}
