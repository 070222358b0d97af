import { IsEmail, IsIn, IsOptional, MaxLength, ValidateIf } from 'class-validator';
import { PhoneField } from '../../../posts/phone.js';

/** How somebody can be reached; phone and mail have a yes of their own. */
export abstract class ReachMeDto {
  @ValidateIf((form: ReachMeDto) => Boolean(form.telefoon))
  @PhoneField()
  readonly telefoon?: string;

  @IsOptional()
  @IsIn(['ja'])
  readonly telefoonMag?: string;

  @ValidateIf((form: ReachMeDto) => Boolean(form.mail))
  @IsEmail({}, { message: 'Kijk het mailadres na. Het lijkt op naam@voorbeeld.nl.' })
  @MaxLength(254, { message: 'Dit mailadres is te lang.' })
  readonly mail?: string;

  @IsOptional()
  @IsIn(['ja'])
  readonly mailMag?: string;
}
