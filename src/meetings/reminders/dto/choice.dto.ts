import { Transform } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { manyOf } from '../../pages/dto/fields.js';
import { POSSIBLE_DAYS } from '../reminder-moments.policy.js';

export class ReminderChoiceDto {
  @Transform(manyOf)
  @ArrayUnique({ message: 'Kies elk moment één keer.' })
  @IsIn(POSSIBLE_DAYS.map((days) => String(days)), { each: true, message: 'Kies momenten uit de lijst.' })
  @ArrayMinSize(1, { message: 'Kies een moment. Moet er niets uit? Ga dan terug en houd alles tegen.' })
  readonly dagen!: readonly string[];

  @IsOptional()
  @MaxLength(300, { message: 'Houd je zin onder de 300 tekens.' })
  @IsString({ message: 'Schrijf je zin in woorden.' })
  readonly zin?: string;
}
