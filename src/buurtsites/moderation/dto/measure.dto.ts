import { IsIn, IsNotEmpty, IsNumberString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { MEASURE_KINDS, type MeasureKind } from '../measure.entity.js';

export class MeasureDto {
  @IsIn(MEASURE_KINDS, { message: 'Kies wat je doet.' })
  readonly maatregel!: MeasureKind;

  @IsNotEmpty({ message: 'Schrijf op waarom. De plaatser krijgt deze woorden te lezen.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly reden!: string;

  @ValidateIf((form: MeasureDto) => form.maatregel === 'pauze')
  @Matches(/^([1-9]|1[0-2])$/, { message: 'Kies een pauze van 1 tot 12 weken.' })
  readonly weken?: string;

  /** How many measures stood there when the page was shown. */
  @IsNumberString()
  readonly gezien!: string;
}
