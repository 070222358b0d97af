import { IsIn } from 'class-validator';
import { type Stance, STANCES } from '../../../curriculum/index.js';

const CHOOSE = { message: 'Kies wat het meest klopt.' };

export class MirrorAnswersDto {
  @IsIn(STANCES, CHOOSE)
  readonly werk!: Stance;

  @IsIn(STANCES, CHOOSE)
  readonly vraag!: Stance;

  @IsIn(STANCES, CHOOSE)
  readonly verschil!: Stance;
}
