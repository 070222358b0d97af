import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { HOLIDAY_REGIONS, type HolidayRegion } from '../../../platform/clock/school-holidays.js';
import { DayField } from '../../cohorts/dto/day-field.js';

/** When the new group should begin: enough to show what becomes of the dates. */
export class PlanCopyDto {
  @DayField() readonly begin!: string;

  @IsOptional()
  @IsIn(['', ...HOLIDAY_REGIONS], { message: 'Kies een regio uit de lijst.' })
  readonly regio?: HolidayRegion | '';
}

export class CopyCohortDto extends PlanCopyDto {
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  @IsNotEmpty({ message: 'Geef de groep een naam, zoals “Voorjaar 2027”.' })
  @IsString({ message: 'Geef de groep een naam, zoals “Voorjaar 2027”.' })
  readonly naam!: string;
}
