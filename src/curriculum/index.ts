/**
 * Curriculum: what residents and professionals learn together, as trainers write it in the seeds.
 * For now its modules; lessons will live here too. Who learns it is for `cohorts`, what it leads to for `stappenplan`.
 */
export { CurriculumModule } from './curriculum.module.js';
export { type Programme, type ProgrammeModule, Programmes } from './programme.js';
