import { IsNotEmpty, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { DayField } from './day-field.js';

export const NEW_PLACE = 'nieuw';

export class NewCohortDto {
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  @IsNotEmpty({ message: 'Geef de groep een naam, zoals “Voorjaar 2026”.' })
  @IsString({ message: 'Geef de groep een naam, zoals “Voorjaar 2026”.' })
  readonly naam!: string;

  /** The id of a site, or `nieuw`. */
  @IsNotEmpty({ message: 'Kies een buurt.' })
  @IsString({ message: 'Kies een buurt.' })
  readonly wijk!: string;

  @ValidateIf(({ wijk }: NewCohortDto) => wijk === NEW_PLACE)
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  @IsNotEmpty({ message: 'Vul de naam van de nieuwe buurt in.' })
  @IsString({ message: 'Vul de naam van de nieuwe buurt in.' })
  readonly wijknaam!: string;

  @ValidateIf(({ wijk }: NewCohortDto) => wijk === NEW_PLACE)
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  @IsNotEmpty({ message: 'Vul de gemeente in.' })
  @IsString({ message: 'Vul de gemeente in.' })
  readonly gemeente!: string;

  @IsOptional() @IsString({ message: 'Kies een organisatie.' }) readonly organisatie?: string;

  @IsOptional() @IsString({ message: 'Kies een programma.' }) readonly programma?: string;

  @DayField() readonly begin!: string;
  @DayField() readonly einde!: string;
}
