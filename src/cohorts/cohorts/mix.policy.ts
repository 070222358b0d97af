import type { CohortKind } from './cohort.entity.js';
import { ResidentsStayTheMajority } from './mix.errors.js';

/** How many of each take part, or will when everyone who is invited says yes. */
export interface Mix {
  readonly residents: number;
  readonly professionals: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** The programme's advice (D8, B2): outside it a trainer goes on with a written reason. */
export const ADVISED: Readonly<Record<keyof Mix, Range>> = {
  residents: { least: 5, most: 8 },
  professionals: { least: 1, most: 2 },
};

/** Residents are a strict majority (D8): as many professionals as residents is one too many. */
export const hasResidentMajority = ({ residents, professionals }: Mix): boolean => residents > professionals;

/** Starting a group, or adding a professional, is refused when it breaks the majority (D8). */
export function assertResidentMajority(mix: Mix): void {
  if (!hasResidentMajority(mix)) throw new ResidentsStayTheMajority(mix);
}

/** Derived from who takes part at the start (D40). */
export const kindOf = ({ professionals }: Mix): CohortKind => (professionals > 0 ? 'mixed' : 'residents_only');

/** What differs from the advice when the group starts, in sentences for the trainer. */
export function warningsAtStart(mix: Mix): readonly string[] {
  return [...tooFewResidents(mix), ...tooFewProfessionals(mix), ...tooMany(mix)];
}

/**
 * The amber bar of the trainer (B2). People who stop are never held back, so a group that has started can lose its
 * majority: that comes first (D8). A group of residents only is not told that professionals are missing.
 */
export function worriesOf(mix: Mix, kind: CohortKind | null): readonly string[] {
  if (kind === null) return warningsAtStart(mix);
  const lost = mix.professionals > 0 && !hasResidentMajority(mix) ? ['Bewoners zijn niet meer in de meerderheid. Nodig eerst bewoners uit.'] : [];
  return [...lost, ...tooFewResidents(mix), ...(kind === 'mixed' ? tooFewProfessionals(mix) : []), ...tooMany(mix)];
}

/** Of people still to come only too many is a worry: too few is mended by the next invitation. */
export function tooMany({ residents, professionals }: Mix): readonly string[] {
  const warnings: string[] = [];
  if (residents > ADVISED.residents.most)
    warnings.push(`Met ${String(residents)} bewoners is de groep groot. Hoogstens ${String(ADVISED.residents.most)} werkt het best.`);
  if (professionals > ADVISED.professionals.most)
    warnings.push(
      `Met ${String(professionals)} professionals wordt het voor bewoners lastig om de leiding te houden. Hoogstens ${String(ADVISED.professionals.most)} werkt het best.`,
    );
  return warnings;
}

function tooFewResidents({ residents }: Mix): readonly string[] {
  const missing = ADVISED.residents.least - residents;
  if (missing <= 0) return [];
  const words = missing === 1 ? 'ontbreekt nog 1 bewoner' : `ontbreken nog ${String(missing)} bewoners`;
  return [`Er ${words}. Met minstens ${String(ADVISED.residents.least)} bewoners draagt de groep zichzelf.`];
}

const tooFewProfessionals = ({ professionals }: Mix): readonly string[] =>
  professionals < ADVISED.professionals.least ? ['Er doet geen professional mee. Zonder professional is dit een groep met alleen bewoners.'] : [];
