import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { TEAM_ROLES, type TeamRole } from '../../../cohorts/index.js';
import { isGiven } from '../../pages/dto/fields.js';

/** One press as a script sends it; the choice itself has the names of the form: see `marks.ts`. */
export class PressDto {
  @IsUUID('all', { message: 'Ververs de pagina en probeer het nog eens.' })
  readonly sleutel!: string;

  @IsOptional()
  @MaxLength(36, { message: 'Ververs de pagina en probeer het nog eens.' })
  @IsString({ message: 'Ververs de pagina en probeer het nog eens.' })
  readonly gast?: string;

  @IsOptional()
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  @IsString({ message: 'Hoe heet deze persoon?' })
  readonly naam?: string;

  @ValidateIf(({ naam }: PressDto) => isGiven(naam))
  @IsIn(TEAM_ROLES, { message: 'Kies bewoner of professional.' })
  readonly rol!: TeamRole;
}
