import type { ModuleHead } from './versions/curriculum.queries.js';

export interface ModuleState {
  /** `klaar`: every lesson was read. */
  readonly state: 'open' | 'dicht' | 'klaar';
  /** The modules that must be read first; none unless it is closed. */
  readonly waitsFor: readonly ModuleHead[];
}

/** How far somebody is with each module, by its key. What professionals learn never waits for anybody (D14). */
export function moduleStates(modules: readonly ModuleHead[], readLessonKeys: ReadonlySet<string>): ReadonlyMap<string, ModuleState> {
  const isRead = ({ lessons }: ModuleHead): boolean => lessons.every(({ key }) => readLessonKeys.has(key));
  const stateOf = (module: ModuleHead): ModuleState => {
    if (module.lessons.length > 0 && isRead(module)) return { state: 'klaar', waitsFor: [] };
    if (module.audience === 'wijkprofessionals') return { state: 'open', waitsFor: [] };
    const waitsFor = modules.filter((other) => module.needs.includes(other.key) && !isRead(other));
    return { state: waitsFor.length > 0 ? 'dicht' : 'open', waitsFor };
  };
  return new Map(modules.map((module) => [module.key, stateOf(module)]));
}
