import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ChangeTitleDto } from '../../drafts/dto/title.dto.js';

/** A lesson takes ten to fifteen minutes: about 4,500 signs. */
export const LONGEST_PART = 40_000;

const LessonText = (): PropertyDecorator =>
  applyDecorators(
    MaxLength(LONGEST_PART, {
      message: `Deze tekst is veel te lang: hoogstens ${String(LONGEST_PART / 1000)}.000 tekens. Zit er een plaatje in? Voeg dat onderaan toe.`,
    }),
    IsString({ message: 'Schrijf hier gewone tekst.' }),
    IsOptional(),
  );

export class LessonDto extends ChangeTitleDto {
  @Max(240, { message: 'Houd een les onder de 240 minuten.' })
  @Min(1, { message: 'Een les duurt ten minste één minuut.' })
  @IsInt({ message: 'Schrijf het aantal minuten als een heel getal, zoals 12.' })
  @Type(() => Number)
  readonly minuten!: number;

  @MaxLength(2000, { message: 'Houd dit onder de 2000 tekens.' })
  @IsOptional()
  readonly meenemen: string = '';

  @LessonText() readonly tekst: string = '';
  @LessonText() readonly bewoners: string = '';
  @LessonText() readonly professionals: string = '';
  @LessonText() readonly opdracht: string = '';
  @LessonText() readonly denkvraag: string = '';
}
