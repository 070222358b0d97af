import type { Member } from '../../../platform/security/actor.js';
import type { Poster } from '../../posts/posting-rights.js';
import { NoSuchGroup, NotYourGroup } from './group.errors.js';
import type { GroupPage } from './group-page.entity.js';

/** Whoever asks: their account, and their part in the neighbourhood of the page. */
export interface Keeper {
  readonly personId: string;
  readonly member: Member | null;
}

/** An owner who takes no part in the neighbourhood posts as a neighbour does. */
export const posterOf = ({ personId, member }: Keeper, { siteId }: Pick<GroupPage, 'siteId'>): Poster => ({ siteId, personId, role: member?.role ?? 'lid' });

const isResidentOfTeam = ({ member }: Keeper): boolean => member?.role === 'buurtverbinder';

/** An owner keeps only their own page; a page without an owner is kept by the buurtverbinders. */
export const mayEdit = (keeper: Keeper, { ownerId }: Pick<GroupPage, 'ownerId'>): boolean =>
  ownerId === null ? isResidentOfTeam(keeper) : ownerId === keeper.personId;

/** The team may take a page off its site, whoever keeps it. */
export const mayTakeDown = (keeper: Keeper, page: Pick<GroupPage, 'ownerId'>): boolean => isResidentOfTeam(keeper) || mayEdit(keeper, page);

/** What another proposed, and stands nowhere yet, the residents of the team may leave. */
export const mayDecline = (keeper: Keeper, { ownerId, createdById, publishedAt }: Proposed): boolean =>
  isResidentOfTeam(keeper) && ownerId === null && createdById !== keeper.personId && publishedAt === null;

type Proposed = Pick<GroupPage, 'ownerId' | 'createdById' | 'publishedAt'>;

export function assertMayDecline(keeper: Keeper, page: Proposed): void {
  if (!mayDecline(keeper, page)) throw refusal(keeper);
}

export function assertMayEdit(keeper: Keeper, page: Pick<GroupPage, 'ownerId'>): void {
  if (!mayEdit(keeper, page)) throw refusal(keeper);
}

export function assertMayTakeDown(keeper: Keeper, page: Pick<GroupPage, 'ownerId'>): void {
  if (!mayTakeDown(keeper, page)) throw refusal(keeper);
}

/** Who takes part in the neighbourhood hears why; for others the page to edit does not exist. */
const refusal = ({ member }: Keeper): Error =>
  member ? new NotYourGroup(`a ${member.role} on a page of somebody else`) : new NoSuchGroup('not a keeper of this page');
