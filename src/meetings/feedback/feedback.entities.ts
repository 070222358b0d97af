import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';
import type { FeedbackAnswerWord, FeedbackQuestion } from './feedback-questions.js';

const ANSWER_LIST = `('ja', 'beetje', 'nee')`;

/** Somebody who was there got the three questions; away when the week is over. The mail holds the token, this table its hash. */
@Entity('feedback_request')
@Unique(['sessionId', 'personId'])
@Unique(['tokenHash'])
export class FeedbackRequest {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(64) tokenHash!: string;
  @InstantColumn() askedAt!: Date;
}

/**
 * What somebody answered, kept for a week so that it can be changed or taken back; then only counts remain (D15).
 * It bears no moment, and an id without one.
 */
@Entity('feedback_answer')
@Unique(['sessionId', 'personId'])
@Check('feedback_answer_pleasant_known', `pleasant IN ${ANSWER_LIST}`)
@Check('feedback_answer_heard_known', `heard IN ${ANSWER_LIST}`)
@Check('feedback_answer_onward_known', `onward IN ${ANSWER_LIST}`)
export class FeedbackAnswer {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(10) pleasant!: FeedbackAnswerWord;
  @TextColumn(10) heard!: FeedbackAnswerWord;
  @TextColumn(10) onward!: FeedbackAnswerWord;
}

/** How often something was answered, as the trainers see it. */
@Entity('feedback_count')
@Unique(['sessionId', 'question', 'answer'])
@Check('feedback_count_question_known', `question IN ('pleasant', 'heard', 'onward')`)
@Check('feedback_count_answer_known', `answer IN ${ANSWER_LIST}`)
export class FeedbackCount {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @TextColumn(10) question!: FeedbackQuestion;
  @TextColumn(10) answer!: FeedbackAnswerWord;
  @IntegerColumn() count!: number;
}
