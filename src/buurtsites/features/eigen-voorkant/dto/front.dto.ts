import { IsIn, IsOptional, Matches, MaxLength, ValidateIf } from 'class-validator';
import { type Accent, ACCENTS } from '../../../sites/site.entity.js';

export class FrontDto {
  @IsOptional()
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  @Matches(/^[^\n]*$/, { message: 'Zet de naam op één regel.' })
  readonly naam?: string;

  @ValidateIf((form: FrontDto) => Boolean(form.kleur))
  @IsIn(ACCENTS, { message: 'Kies een van de zeven kleuren. Die zijn voor iedereen goed te lezen.' })
  readonly kleur?: Accent | '';

  @IsOptional()
  @MaxLength(600, { message: 'Houd het welkom onder de 600 tekens.' })
  readonly welkom?: string;
}
