import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUrl, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { isGiven, manyOf, numberIn } from './fields.js';

/** What is asked both when a session is planned and when it is changed. */
export class SessionFields {
  @ValidateIf(({ online }: SessionFields) => isGiven(online))
  @MaxLength(300, { message: 'Deze link is te lang.' })
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true }, { message: 'Plak de hele link, die begint met https://' })
  readonly online?: string;

  @IsOptional()
  @MaxLength(1000, { message: 'Houd je bericht onder de 1000 tekens.' })
  @IsString({ message: 'Schrijf je bericht in woorden.' })
  readonly bericht?: string;

  @Transform(numberIn)
  @ValidateIf(({ aantal }: SessionFields) => isGiven(aantal))
  @Max(500, { message: 'Vul een getal in tot 500.' })
  @Min(1, { message: 'Vul een getal in vanaf 1.' })
  @IsInt({ message: 'Vul een heel getal in.' })
  readonly aantal?: number | null;

  @Transform(manyOf) @IsString({ each: true, message: 'Kies wie de bijeenkomst begeleidt.' }) readonly trainers!: readonly string[];
}
