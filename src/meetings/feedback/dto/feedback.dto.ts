import { IsIn } from 'class-validator';
import { FEEDBACK_ANSWERS, type FeedbackAnswerWord } from '../feedback-questions.js';

const CHOOSE = { message: 'Kies wat het meest klopt.' };

export class FeedbackDto {
  @IsIn(FEEDBACK_ANSWERS, CHOOSE)
  readonly fijn!: FeedbackAnswerWord;

  @IsIn(FEEDBACK_ANSWERS, CHOOSE)
  readonly stem!: FeedbackAnswerWord;

  @IsIn(FEEDBACK_ANSWERS, CHOOSE)
  readonly verder!: FeedbackAnswerWord;
}
