import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { HOLIDAY_REGIONS, type HolidayRegion } from '../../../platform/clock/school-holidays.js';
import { DayField } from './day-field.js';

export class EditCohortDto {
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  @IsNotEmpty({ message: 'Geef de groep een naam, zoals “Voorjaar 2026”.' })
  @IsString({ message: 'Geef de groep een naam, zoals “Voorjaar 2026”.' })
  readonly naam!: string;

  @DayField() readonly begin!: string;
  @DayField() readonly einde!: string;

  @IsOptional()
  @MaxLength(120, { message: 'Houd de plek onder de 120 tekens.' })
  @IsString({ message: 'Schrijf de plek in woorden.' })
  readonly plek?: string;

  @IsOptional()
  @IsIn(['', ...HOLIDAY_REGIONS], { message: 'Kies een regio uit de lijst.' })
  readonly regio?: HolidayRegion | '';
}
