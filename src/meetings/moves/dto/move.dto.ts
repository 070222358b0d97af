import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { DayField, TimeField } from '../../pages/dto/fields.js';

export class MoveDto {
  @DayField() readonly dag!: string;
  @TimeField('Kies hoe laat het begint.') readonly begin!: string;
  @IsOptional() @IsString({ message: 'Kies een plek uit de lijst.' }) readonly plek?: string;
}

export class CancelDto {
  @MaxLength(500, { message: 'Houd de reden onder de 500 tekens.' })
  @IsNotEmpty({ message: 'Schrijf in één zin waarom het niet doorgaat. Iedereen leest dit.' })
  @IsString({ message: 'Schrijf de reden in woorden.' })
  readonly reden!: string;
}
