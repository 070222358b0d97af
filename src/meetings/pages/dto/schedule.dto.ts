import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { Transform } from 'class-transformer';
import { SESSION_KINDS, type SessionKind } from '../../sessions/session-kinds.js';
import { DayField, isGiven, manyOf, TimeField } from './fields.js';
import { SessionFields } from './session-fields.js';

export class ScheduleDto extends SessionFields {
  @IsNotEmpty({ message: 'Kies een groep.' })
  @IsString({ message: 'Kies een groep.' })
  readonly groep!: string;

  @IsIn(SESSION_KINDS, { message: 'Kies wat voor bijeenkomst het is.' })
  readonly soort!: SessionKind;

  @IsOptional()
  @MaxLength(120, { message: 'Houd de naam onder de 120 tekens.' })
  @IsString({ message: 'Geef de bijeenkomst een naam in woorden.' })
  readonly naam?: string;

  @DayField() readonly dag!: string;
  @TimeField('Kies hoe laat het begint.') readonly begin!: string;

  @ValidateIf(({ einde }: ScheduleDto) => isGiven(einde))
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Vul een tijd in, zoals 21:30.' })
  readonly einde?: string;

  @IsOptional() @IsString({ message: 'Kies een plek uit de lijst.' }) readonly plek?: string;

  @Transform(manyOf) @IsString({ each: true, message: 'Kies wie je uitnodigt.' }) readonly gasten!: readonly string[];

  @IsOptional()
  @MaxLength(1000, { message: 'Houd de reden onder de 1000 tekens.' })
  @IsString({ message: 'Schrijf de reden in woorden.' })
  readonly reden?: string;
}
