import type { PlanContent } from './plan-template.js';

/** What is different between two versions, a Dutch line each. */
export function changesBetween(before: PlanContent, after: PlanContent): string[] {
  const old = new Map(before.steps.map((step) => [step.key, step]));
  const lines = after.steps.flatMap((step) => {
    const was = old.get(step.key);
    if (!was) return [`stap ${step.key} is nieuw`];
    return JSON.stringify(was) === JSON.stringify(step) ? [] : [`stap ${step.key} is veranderd`];
  });
  const gone = before.steps.filter(({ key }) => !after.steps.some((step) => step.key === key)).map(({ key }) => `stap ${key} is weg`);
  return [...lines, ...gone];
}
