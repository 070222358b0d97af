import { isOfTeam, type Member } from '../../../platform/security/actor.js';
import type { Activity } from './activity.entity.js';
import { NoSuchActivity, NotYourActivity } from './activity.errors.js';

type Owned = Pick<Activity, 'createdById' | 'publishedAt'>;

const isResidentOfTeam = (member: Member | null): boolean => member?.role === 'buurtverbinder';
const isOwn = (member: Member | null, { createdById }: Pick<Activity, 'createdById'>): boolean => member !== null && member.personId === createdById;

/** Only residents of the team decide what is in the agenda. */
export const mayPublish = isResidentOfTeam;

/** A proposal is its maker's to better until it is placed. */
export const mayEdit = (member: Member | null, activity: Owned): boolean =>
  isResidentOfTeam(member) || (isOwn(member, activity) && activity.publishedAt === null);

/** Whoever gave it in may take it back. */
export const mayTakeDown = (member: Member | null, activity: Owned): boolean => isResidentOfTeam(member) || isOwn(member, activity);

export const maySee = (member: Member | null, activity: Owned & Pick<Activity, 'hiddenAt'>): boolean =>
  (activity.publishedAt !== null && activity.hiddenAt === null) || isOfTeam(member) || isOwn(member, activity);

/** Who takes part hears why; for others it does not exist. */
export function assertThat(isAllowed: boolean, member: Member | null): void {
  if (!isAllowed) throw member ? new NotYourActivity(`not for this ${member.role}`) : new NoSuchActivity('not of this neighbourhood');
}
