import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { TEAM_ROLES, type TeamRole } from '../../../cohorts/index.js';
import { isGiven } from '../../pages/dto/fields.js';

/** The choices per guest have names of their own: see `marks.ts`. */
export class AttendanceDto {
  @IsOptional() @IsIn(['ja'], { message: 'Druk op een van de knoppen.' }) readonly rest?: 'ja';

  /** Who walked in; left empty: nobody. */
  @IsOptional()
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  @IsString({ message: 'Hoe heet deze persoon?' })
  readonly naam?: string;

  @ValidateIf(({ naam }: AttendanceDto) => isGiven(naam))
  @IsIn(TEAM_ROLES, { message: 'Kies bewoner of professional.' })
  readonly rol!: TeamRole;
}

export class JoinDto {
  @IsNotEmpty({ message: 'Kies een account.' })
  @IsString({ message: 'Kies een account.' })
  readonly persoon!: string;
}
