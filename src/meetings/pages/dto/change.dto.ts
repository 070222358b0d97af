import { Transform } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { isGiven, manyOf, numberIn } from './fields.js';

export class ChangeDto {
  @MaxLength(120, { message: 'Houd de naam onder de 120 tekens.' })
  @IsNotEmpty({ message: 'Geef de bijeenkomst een naam.' })
  @IsString({ message: 'Geef de bijeenkomst een naam.' })
  readonly naam!: string;

  @ValidateIf(({ online }: ChangeDto) => isGiven(online))
  @MaxLength(300, { message: 'Deze link is te lang.' })
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true }, { message: 'Plak de hele link, die begint met https://' })
  readonly online?: string;

  @IsOptional()
  @MaxLength(1000, { message: 'Houd je bericht onder de 1000 tekens.' })
  @IsString({ message: 'Schrijf je bericht in woorden.' })
  readonly bericht?: string;

  @Transform(numberIn)
  @ValidateIf(({ aantal }: ChangeDto) => isGiven(aantal))
  @Max(500, { message: 'Vul een getal in tot 500.' })
  @Min(1, { message: 'Vul een getal in vanaf 1.' })
  @IsInt({ message: 'Vul een heel getal in.' })
  readonly aantal?: number | null;

  @Transform(manyOf) @IsString({ each: true, message: 'Kies wie de bijeenkomst begeleidt.' }) readonly trainers!: readonly string[];
}
