import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, MaxLength, Min } from 'class-validator';

const LONGEST = { message: 'Houd het onder de 4000 tekens.' };

export class ReflectionEntryDto {
  @IsNotEmpty({ message: 'Schrijf in een paar woorden wat je deed.' })
  @MaxLength(4000, LONGEST)
  readonly gedaan!: string;

  @IsOptional()
  @MaxLength(4000, LONGEST)
  readonly regie?: string;

  @IsOptional()
  @MaxLength(4000, LONGEST)
  readonly volgende?: string;

  /** Of the text that was before the writer; 0 for a new one. */
  @Type(() => Number)
  @IsInt({ message: 'Open deze bladzijde opnieuw.' })
  @Min(0, { message: 'Open deze bladzijde opnieuw.' })
  readonly revisie!: number;
}

export class RemarkDto {
  @IsNotEmpty({ message: 'Schrijf eerst je reactie.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly reactie!: string;
}
