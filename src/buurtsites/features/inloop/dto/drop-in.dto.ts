import { IsIn, IsNotEmpty, IsOptional, Matches, MaxLength, ValidateIf } from 'class-validator';
import { PhoneField } from '../../../posts/phone.js';
import { WEEKDAYS, type Weekday } from '../drop-in.entity.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class DropInDto {
  @IsNotEmpty({ message: 'Schrijf op waar buren jullie vinden.' })
  @MaxLength(160, { message: 'Houd de plek onder de 160 tekens.' })
  readonly plek!: string;

  @IsIn(WEEKDAYS, { message: 'Kies een vaste dag.' })
  readonly dag!: Weekday;

  @Matches(TIME, { message: 'Vul in hoe laat het begint, bijvoorbeeld 10:00.' })
  readonly van!: string;

  @Matches(TIME, { message: 'Vul in hoe laat het klaar is, bijvoorbeeld 11:30.' })
  readonly tot!: string;

  @IsOptional()
  @MaxLength(400, { message: 'Houd het onder de 400 tekens.' })
  readonly uitleg?: string;

  @ValidateIf((form: DropInDto) => Boolean(form.telefoon))
  @PhoneField()
  readonly telefoon?: string;

  @IsOptional()
  @MaxLength(120, { message: 'Houd het onder de 120 tekens.' })
  readonly bereikbaar?: string;

  @IsOptional()
  @MaxLength(160, { message: 'Houd het onder de 160 tekens.' })
  readonly brievenbus?: string;
}
