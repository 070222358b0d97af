import { IsIn, IsOptional, MaxLength, ValidateIf } from 'class-validator';

/** For forms with which somebody writes for another; the fields of `views/buurtsites/posts/_namens.hbs`. */
export class OnBehalfFields {
  @IsOptional()
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  readonly namens?: string;

  @ValidateIf((form: OnBehalfFields) => Boolean(form.namens))
  @IsIn(['ja'], { message: 'Vraag eerst of die ander het goed vindt, en vink het aan.' })
  readonly toestemming?: string;
}

export const ON_BEHALF_FIELDS = ['namens', 'toestemming'] as const;

/** For whom something was written, and since when they say yes to that (D25). */
export interface OnBehalf {
  readonly onBehalfOf: string | null;
  readonly behalfConsentAt: Date | null;
}

/** The day of the yes stays as long as it is the same person's. */
export function behalfIn({ namens }: OnBehalfFields, before: OnBehalf | null, now: Date): OnBehalf {
  const onBehalfOf = namens || null;
  const isSame = onBehalfOf !== null && before?.onBehalfOf === onBehalfOf;
  return { onBehalfOf, behalfConsentAt: onBehalfOf === null ? null : isSame ? before.behalfConsentAt : now };
}
