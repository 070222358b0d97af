import { IsIn } from 'class-validator';
import type { Answer } from '../replies.service.js';

const ANSWERS = { ja: 'accepted', misschien: 'tentative', nee: 'declined' } as const;

export class ReplyDto {
  @IsIn(Object.keys(ANSWERS), { message: 'Kies ja, misschien of nee.' })
  readonly antwoord!: keyof typeof ANSWERS;
}

export const replyOf = ({ antwoord }: ReplyDto): Answer['reply'] => ANSWERS[antwoord];
