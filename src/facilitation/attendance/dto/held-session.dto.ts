import { Transform, Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { DayField } from '../../../cohorts/index.js';
import { SESSION_KINDS, type SessionKind } from '../session-kinds.js';

const MINUTES = { message: 'Schrijf de minuten als een getal van 1 tot en met 600.' };

/** One ticked box comes as a word, more as a list, none as nothing. */
const asList = (value: unknown): unknown => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

export class HeldSessionDto {
  @IsIn(SESSION_KINDS, { message: 'Kies welke bijeenkomst het was.' })
  readonly soort!: SessionKind;

  @DayField()
  readonly dag!: string;

  @Type(() => Number)
  @IsInt(MINUTES)
  @Min(1, MINUTES)
  @Max(600, MINUTES)
  readonly minuten!: number;

  @Transform(({ value }) => asList(value))
  @IsArray()
  @IsString({ each: true, message: 'Vink aan wie er was.' })
  readonly aanwezig: string[] = [];
}

export class HeldSessionCorrectionDto extends HeldSessionDto {
  @IsNotEmpty({ message: 'Schrijf in een paar woorden wat er niet klopte.' })
  @MaxLength(500, { message: 'Houd het onder de 500 tekens.' })
  readonly reden!: string;

  /** Of the record that was before the writer. */
  @Type(() => Number)
  @IsInt({ message: 'Open deze bladzijde opnieuw.' })
  @Min(1, { message: 'Open deze bladzijde opnieuw.' })
  readonly nummer!: number;
}
