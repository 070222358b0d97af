import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import type { TeamRole } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Session } from './session.entity.js';

export const REPLIES = ['none', 'accepted', 'declined', 'tentative'] as const;
export type Reply = (typeof REPLIES)[number];

/** `site`: here, signed in; `link`: from the mail; `calendar`: by the calendar itself; `trainer`: on paper or by phone. */
export type ReplyWay = 'site' | 'link' | 'calendar' | 'trainer';

/** Somebody who is asked to come, in the role they had in the group then. */
@Entity('session_invitee')
@Unique(['sessionId', 'personId'])
@Check('session_invitee_role_known', `role IN ('buurtverbinder', 'wijkprofessional')`)
@Check('session_invitee_reply_known', `reply IN ('none', 'accepted', 'declined', 'tentative')`)
@Check('session_invitee_replied_by_known', `replied_by IN ('site', 'link', 'calendar', 'trainer')`)
export class SessionInvitee {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(20) role!: TeamRole;
  @InstantColumn() invitedAt!: Date;
  @TextColumn(20) reply!: Reply;
  @InstantColumn({ optional: true }) repliedAt!: Date | null;
  @TextColumn(20, { optional: true }) repliedBy!: ReplyWay | null;
  /** Wants to come while it is full: the longest waiting of the needed role is asked first (E8). */
  @InstantColumn({ optional: true }) waitingSince!: Date | null;
  /** Until when a seat that came free is kept for them, or was when they did not answer. */
  @InstantColumn({ optional: true }) seatKeptUntil!: Date | null;
}
