import { IsIn, IsNotEmpty, IsString, ValidateIf } from 'class-validator';
import { DayField } from '../../cohorts/dto/day-field.js';

/** Together; standing in until a day; or the other takes over. */
export const AGREEMENTS = ['samen', 'waarnemen', 'overdragen'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export class AddTrainerDto {
  @IsNotEmpty({ message: 'Kies een trainer.' })
  @IsString({ message: 'Kies een trainer.' })
  readonly trainer!: string;

  @IsIn(AGREEMENTS, { message: 'Kies wat jullie afspreken.' })
  readonly afspraak!: Agreement;

  @ValidateIf(({ afspraak }: AddTrainerDto) => afspraak === 'waarnemen')
  @DayField()
  readonly tot!: string;
}
