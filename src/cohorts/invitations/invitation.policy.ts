import type { Invitation } from './invitation.entity.js';
import { InvitationExpired, InvitationUsed, InvitationWithdrawn } from './invitation.errors.js';

export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired';

export function stateOf({ acceptedAt, withdrawnAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'withdrawnAt' | 'expiresAt'>, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (withdrawnAt) return 'withdrawn';
  return expiresAt <= now ? 'expired' : 'open';
}

export function assertOpen(invitation: Invitation, now: Date): void {
  const state = stateOf(invitation, now);
  if (state === 'accepted') throw new InvitationUsed();
  if (state === 'withdrawn') throw new InvitationWithdrawn();
  if (state === 'expired') throw new InvitationExpired();
}
