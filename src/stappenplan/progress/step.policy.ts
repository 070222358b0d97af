import type { Member } from '../../platform/security/actor.js';
import type { PlanStep } from '../template/plan-template.js';
import { OnlyResidentsDoThis } from './step.errors.js';

/** Residents keep the lead (D1): nobody else ticks, completes, reopens or skips, whatever their rank. */
export function assertLeads(member: Member): void {
  if (member.role !== 'buurtverbinder') throw new OnlyResidentsDoThis(member.role);
}

export const leads = (member: Member): boolean => member.role === 'buurtverbinder';

/** A ✋-step needs more than half of the buurtverbinders who are active now (D4). */
export function hasMajority(agreed: number, active: number): boolean {
  return agreed * 2 > active;
}

/** Only what is not needed for the opening can be left for later. */
export const maySkip = (step: PlanStep): boolean => !step.core;

/** A completion can be taken back, as if it never was, for ten minutes. */
export const UNDO_WINDOW_MS = 10 * 60 * 1000;

export const mayUndo = (completedAt: Date, now: Date): boolean => now.getTime() - completedAt.getTime() < UNDO_WINDOW_MS;
