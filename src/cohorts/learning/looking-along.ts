import type { TeamRole } from '../enrolments/enrolment.entity.js';
import type { Learner } from './learners.js';

const AS: Readonly<Record<TeamRole, string>> = { buurtverbinder: 'bewoner', wijkprofessional: 'professional' };

/** The banner for a trainer, on every page of the training (A8); null for who takes part. */
export function lookingAlong({ takesPart, role, siteId }: Learner): object | null {
  if (takesPart) return null;
  const others = (['buurtverbinder', 'wijkprofessional'] as const).filter((each) => each !== role);
  return {
    as: role && AS[role],
    buurt: siteId,
    others: others.map((value) => ({ value, text: `Bekijk als ${AS[value]}` })),
  };
}

/** Instead of keeping what a trainer does while looking along. */
export const NOTHING_COUNTS = { tone: 'warn', text: 'Je kijkt mee. Er is niets bewaard en niets geteld.' } as const;
