import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { dayWithoutWeekday } from '../../platform/clock/in-words.js';
import { Invitation } from './invitation.entity.js';
import { type InvitationState, stateOf } from './invitation.policy.js';

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly status: { readonly tone: 'done' | 'wait' | 'later'; readonly label: string };
  readonly isWaiting: boolean;
  readonly maySendAgain: boolean;
}

@Injectable()
export class InvitationListQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly clock: Clock,
  ) {}

  /** For the trainer: who said yes, who is still thinking. */
  async invitationsOf(cohortId: string): Promise<readonly InvitationRow[]> {
    const now = this.clock.now();
    const invitations = await this.reader.manager.find(Invitation, { where: { cohortId }, order: { sentAt: 'DESC', email: 'ASC' } });
    return invitations.map((invitation) => {
      const state = stateOf(invitation, now);
      return {
        id: invitation.id,
        email: invitation.email,
        role: invitation.role === 'buurtverbinder' ? 'Buurtverbinder' : 'Wijkprofessional',
        status: statusOf(invitation, state, now),
        isWaiting: state === 'open',
        maySendAgain: state !== 'accepted',
      };
    });
  }
}

function statusOf({ sentAt, acceptedAt, expiresAt }: Invitation, state: InvitationState, now: Date): InvitationRow['status'] {
  if (state === 'accepted') return { tone: 'done', label: `Aangenomen op ${dayWithoutWeekday(acceptedAt ?? sentAt, now)}` };
  if (state === 'withdrawn') return { tone: 'later', label: 'Ingetrokken' };
  if (state === 'expired') return { tone: 'later', label: `Verlopen op ${dayWithoutWeekday(expiresAt, now)}` };
  return { tone: 'wait', label: `Verstuurd op ${dayWithoutWeekday(sentAt, now)}` };
}
