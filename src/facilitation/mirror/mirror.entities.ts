import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import type { Stance } from '../../curriculum/index.js';
import { IdColumn, InstantColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { MirrorQuestion } from './mirror-questions.js';

const STANCE_LIST = `('overnemen', 'sturen', 'op-weg-helpen', 'meekijken', 'loslaten')`;

/** A professional asked the residents of her group to hold up a mirror. */
@Entity('mirror_round')
@Unique(['cohortId', 'personId', 'number'])
export class MirrorRound {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** 1 for the first. */
  @IntegerColumn() number!: number;
  @InstantColumn() askedAt!: Date;
  /** null while residents may still answer. */
  @InstantColumn({ optional: true }) shownAt!: Date | null;
  /** null while only she sees it. */
  @InstantColumn({ optional: true }) sharedAt!: Date | null;
}

/**
 * What a resident answered, kept until the mirror is shown, so that it can be changed; then only counts remain (D15).
 * It bears no moment, and an id without one.
 */
@Entity('mirror_answer')
@Unique(['roundId', 'personId'])
@Check('mirror_answer_work_known', `work IN ${STANCE_LIST}`)
@Check('mirror_answer_request_known', `request IN ${STANCE_LIST}`)
@Check('mirror_answer_dissent_known', `dissent IN ${STANCE_LIST}`)
export class MirrorAnswer {
  @IdColumn() id!: string;
  @ReferenceColumn(() => MirrorRound, { onDelete: 'CASCADE' }) roundId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(20) work!: Stance;
  @TextColumn(20) request!: Stance;
  @TextColumn(20) dissent!: Stance;
}

/** How often a place on the line was chosen at a question; all that is left of the answers once the mirror was shown. */
@Entity('mirror_count')
@Unique(['roundId', 'question', 'stance'])
@Check('mirror_count_question_known', `question IN ('work', 'request', 'dissent')`)
@Check('mirror_count_stance_known', `stance IN ${STANCE_LIST}`)
export class MirrorCount {
  @IdColumn() id!: string;
  @ReferenceColumn(() => MirrorRound, { onDelete: 'CASCADE' }) roundId!: string;
  @TextColumn(20) question!: MirrorQuestion;
  @TextColumn(20) stance!: Stance;
  @IntegerColumn() count!: number;
}
