import { IsISO8601, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

const DayField = (): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true }, { message: 'Deze datum bestaat niet.' }), Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Kies een datum.' }));

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

  @DayField() readonly begin!: string;
  @DayField() readonly einde!: string;
}
