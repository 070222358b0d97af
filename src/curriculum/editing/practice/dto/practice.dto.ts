import { applyDecorators } from '@nestjs/common';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ChangeTitleDto } from '../../drafts/dto/title.dto.js';

const Words = (): PropertyDecorator =>
  applyDecorators(MaxLength(2000, { message: 'Houd dit onder de 2000 tekens.' }), IsString({ message: 'Schrijf hier gewone tekst.' }), IsOptional());

/** A practice case; its choices are rows of their own. */
export class PracticeCaseDto extends ChangeTitleDto {
  @Words() readonly situatie: string = '';
  @Words() readonly vraag: string = '';
  @Words() readonly les: string = '';
  @Words() readonly nawoord: string = '';
}

/** A question of the check; its answers are rows of their own. */
export class CheckQuestionDto {
  @Words()
  @IsNotEmpty({ message: 'Schrijf de vraag.' })
  readonly vraag: string = '';

  @Words() readonly waarom: string = '';
  @Words() readonly goed: string = '';
  @Words() readonly stand: string = '';
}
