import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort, type TeamRole } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';
import { SESSION_KINDS, type SessionKind } from '../sessions/session-kinds.js';
import { Venue } from '../venues/venue.entity.js';

export const ANSWERS = ['ja', 'als-het-moet', 'nee'] as const;
export type Answer = (typeof ANSWERS)[number];

/** `link`: from the mail; `site`: signed in; the others: by the trainer, on behalf of (O4). */
export type AnswerWay = 'link' | 'site' | 'papier' | 'telefoon';

/** When shall we meet? A trainer asks a group (D17). Sent once; then its moments stand. */
@Entity('date_poll')
@Unique(['sessionId'])
@Check('date_poll_kind_known', `kind IN (${SESSION_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
export class DatePoll {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @TextColumn(20) kind!: SessionKind;
  @TextColumn(120) title!: string;
  /** How long the session takes. */
  @IntegerColumn() minutes!: number;
  /** null: where is still to be said. */
  @Index() @ReferenceColumn(() => Venue, { optional: true, onDelete: 'SET NULL' }) venueId!: string | null;
  /** The last day on which people answer, as "2026-03-05". */
  @TextColumn(10) lastDay!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) createdById!: string | null;
  @InstantColumn() createdAt!: Date;
  /** null: the trainer is still gathering moments. */
  @InstantColumn({ optional: true }) sentAt!: Date | null;
  /** The one reminder that goes by itself, before the last day. */
  @InstantColumn({ optional: true }) autoRemindedAt!: Date | null;
  /** When the last of them had answered: told once (E4). */
  @InstantColumn({ optional: true }) allAnsweredAt!: Date | null;
  /** A moment was chosen, or it was withdrawn. */
  @InstantColumn({ optional: true }) closedAt!: Date | null;
  /** What came of it; null with `closedAt`: it was withdrawn. */
  @ReferenceColumn(() => Session, { optional: true, onDelete: 'SET NULL' }) sessionId!: string | null;
}

@Entity('poll_moment')
@Unique(['pollId', 'startsAt'])
export class PollMoment {
  @IdColumn() id!: string;
  @ReferenceColumn(() => DatePoll, { onDelete: 'CASCADE' }) pollId!: string;
  @InstantColumn() startsAt!: Date;
  @InstantColumn() endsAt!: Date;
}

/** Somebody who is asked, in their role of when it was sent. Their link is in the mail; we keep only its hash. */
@Entity('poll_invitee')
@Unique(['pollId', 'personId'])
@Unique(['tokenHash'])
@Check('poll_invitee_role_known', `role IN ('buurtverbinder', 'wijkprofessional')`)
@Check('poll_invitee_answered_by_known', `answered_by IN ('link', 'site', 'papier', 'telefoon')`)
export class PollInvitee {
  @IdColumn() id!: string;
  @ReferenceColumn(() => DatePoll, { onDelete: 'CASCADE' }) pollId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(20) role!: TeamRole;
  @TextColumn(64) tokenHash!: string;
  @InstantColumn({ optional: true }) answeredAt!: Date | null;
  @TextColumn(10, { optional: true }) answeredBy!: AnswerWay | null;
  /** Who wrote it down on their behalf; null: they did it themselves. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) enteredById!: string | null;
  @LongTextColumn({ optional: true }) remark!: string | null;
}

/** Can this person come at this moment? The trainers see it, and nobody else. */
@Entity('poll_answer')
@Unique(['momentId', 'inviteeId'])
@Check('poll_answer_answer_known', `answer IN ('ja', 'als-het-moet', 'nee')`)
export class PollAnswer {
  @IdColumn() id!: string;
  @ReferenceColumn(() => PollMoment, { onDelete: 'CASCADE' }) momentId!: string;
  @Index() @ReferenceColumn(() => PollInvitee, { onDelete: 'CASCADE' }) inviteeId!: string;
  @TextColumn(20) answer!: Answer;
}
