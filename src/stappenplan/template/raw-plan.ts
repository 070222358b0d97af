import type { FeatureKey } from '../../buurtsites/index.js';
import type { SeedFile } from '../../platform/seeds/seed-file.js';

/** `stappenplan.yaml` as somebody wrote it: of the right shape, not yet known to be right. */
export interface RawPlan {
  readonly phases: readonly RawPhase[];
  readonly steps: readonly RawStep[];
}

export interface RawPhase {
  readonly key?: string;
  readonly title?: string;
  readonly intro?: string;
  readonly steps?: readonly string[];
}

export interface RawStep {
  readonly key?: string;
  readonly after?: readonly string[];
  readonly activates?: FeatureKey;
  readonly core?: boolean;
  readonly agreement?: boolean;
  readonly minutes?: number;
  readonly module?: string;
  readonly text?: string;
}

/** Null, with remarks in the file, when something that must be a list or a block is not. */
export function rawPlan(file: SeedFile): RawPlan | null {
  const values = file.values;
  if (!isBlock(values)) return refused(file, [], 'hier horen `phases` en `steps` te staan.');
  const phases = blocks(file, values, 'phases', 'steps');
  const steps = blocks(file, values, 'steps', 'after');
  return phases && steps ? { phases, steps } : null;
}

/** The blocks under `name`, of which `list` must be a list of words. */
function blocks(file: SeedFile, values: Readonly<Record<string, unknown>>, name: string, list: string): readonly object[] | null {
  const found = values[name];
  if (!Array.isArray(found)) return refused(file, [name], `\`${name}\` ontbreekt of is geen lijst.`);
  const wrong = found.findIndex((each) => !isBlock(each) || !isWords(each[list] ?? []));
  if (wrong < 0) return found as readonly object[];
  return refused(file, [name, wrong], `\`${list}\` hoort hier een lijst te zijn, bijvoorbeeld [team, naam].`);
}

function refused(file: SeedFile, path: readonly (string | number)[], text: string): null {
  if (file.remarks.length === 0) file.refuse(path, text);
  return null;
}

const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');
