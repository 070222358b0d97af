import { IsEmail, IsIn, IsNotEmpty, IsOptional, MaxLength, ValidateIf } from 'class-validator';
import { REPORT_REASONS, type ReportReason } from '../report.entity.js';

export class ReportDto {
  @IsIn(REPORT_REASONS, { message: 'Kies wat er aan de hand is.' })
  readonly reden!: ReportReason;

  @ValidateIf((form: ReportDto) => form.reden === 'anders' || Boolean(form.woorden))
  @IsNotEmpty({ message: 'Schrijf in een paar woorden wat er is.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly woorden?: string;

  @ValidateIf((form: ReportDto) => Boolean(form.mail))
  @IsEmail({}, { message: 'Kijk het mailadres na. Het lijkt op naam@voorbeeld.nl. Je mag het ook leeg laten.' })
  @MaxLength(254, { message: 'Dit mailadres is te lang.' })
  readonly mail?: string;

  @IsOptional()
  @MaxLength(40)
  readonly over?: string;

  @IsOptional()
  @MaxLength(36)
  readonly bericht?: string;
}
