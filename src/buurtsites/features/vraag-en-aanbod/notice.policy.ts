import type { Member } from '../../../platform/security/actor.js';
import type { NoticeReply } from './conversations/conversation.entities.js';
import type { Notice } from './notice.entity.js';
import { NoSuchConversation, NoSuchNotice, NotYourNotice, OnlyAskerConfirms, OnlyMatchmakersSuggest } from './notice.errors.js';

type Standing = Pick<Notice, 'expiresAt' | 'restsSince' | 'closedAt' | 'hiddenAt'>;
type Posted = Pick<Notice, 'authorId'>;
type Two = Pick<NoticeReply, 'personId'>;

const isOwn = (member: Member | null, { authorId }: Posted): boolean => member !== null && member.personId === authorId;

/** Neighbours, the team among them, and professionals with their label (D7). Not who pays or trains (D29). */
export const mayPost = (member: Member | null): boolean => member !== null && ['lid', 'buurtverbinder', 'wijkprofessional'].includes(member.role);

/** A note leaves the board by itself (D33); its days do not count while the board rests (D20). */
export const isOnBoard = ({ expiresAt, restsSince, closedAt, hiddenAt }: Standing, now: Date): boolean =>
  closedAt === null && hiddenAt === null && (restsSince !== null || expiresAt > now);

/** Off the board it is still its poster's to read, and a hidden one the buurtverbinders' to judge (D26). */
export const maySee = (member: Member | null, notice: Standing & Posted, now: Date): boolean =>
  isOnBoard(notice, now) || isOwn(member, notice) || (notice.hiddenAt !== null && member?.role === 'buurtverbinder');

/** Nobody changes another's words: what is wrong is reported, and judged with a reason (D26). */
export const mayEdit = isOwn;

/** Its poster; and a buurtverbinder when its poster has left (D34). */
export const mayTakeDown = (member: Member | null, notice: Posted): boolean =>
  isOwn(member, notice) || (notice.authorId === null && member?.role === 'buurtverbinder');

export const mayReply = (member: Member | null, notice: Posted): boolean => mayPost(member) && notice.authorId !== null && !isOwn(member, notice);

/** Who asked is whose note it is; with an offer, who answered it. */
export const askerOf = ({ side, authorId }: Pick<Notice, 'side' | 'authorId'>, { personId }: Two): string | null => (side === 'vraag' ? authorId : personId);

/** Between two (F17): no moderator, team or matchmaker reads along, and who pays even less (D29). For others it does not exist. */
export function assertTalks(personId: string, { authorId }: Posted, { personId: otherId }: Two): void {
  if (personId !== authorId && personId !== otherId) throw new NoSuchConversation('not one of the two');
}

/** A match counts only when the asker confirms (D33): who helps cannot do it for them. */
export function assertConfirms(personId: string, notice: Pick<Notice, 'side' | 'authorId'>, reply: Two): void {
  assertTalks(personId, notice, reply);
  if (askerOf(notice, reply) !== personId) throw new OnlyAskerConfirms('not the asker');
}

/** Until the team has named matchmakers, every buurtverbinder is one. */
export const isMatchmaker = (member: Member | null, chosen: readonly string[]): boolean =>
  member?.role === 'buurtverbinder' && (chosen.length === 0 || chosen.includes(member.personId));

export function assertMatchmaker(member: Member, chosen: readonly string[]): void {
  if (!isMatchmaker(member, chosen)) throw new OnlyMatchmakersSuggest(`a ${member.role} who is no matchmaker`);
}

/** Who takes part hears why; for others it does not exist. */
export function assertThat(isAllowed: boolean, member: Member | null): void {
  if (!isAllowed) throw member ? new NotYourNotice(`not for this ${member.role}`) : new NoSuchNotice('not of this neighbourhood');
}
