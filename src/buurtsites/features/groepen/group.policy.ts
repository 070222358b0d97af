import type { Member } from '../../../platform/security/actor.js';
import { NoSuchGroup, NotYourGroup } from './group.errors.js';
import type { GroupPage } from './group-page.entity.js';

/** Whoever asks: their account, and their part in the neighbourhood of the page. */
export interface Keeper {
  readonly personId: string;
  readonly member: Member | null;
}

const isResidentOfTeam = ({ member }: Keeper): boolean => member?.role === 'buurtverbinder';

/** An owner keeps only their own page; a page without an owner is kept by the buurtverbinders. */
export const mayEdit = (keeper: Keeper, { ownerId }: Pick<GroupPage, 'ownerId'>): boolean =>
  ownerId === null ? isResidentOfTeam(keeper) : ownerId === keeper.personId;

/** The team may take a page off its site, whoever keeps it. */
export const mayTakeDown = (keeper: Keeper, page: Pick<GroupPage, 'ownerId'>): boolean => isResidentOfTeam(keeper) || mayEdit(keeper, page);

export function assertMayEdit(keeper: Keeper, page: Pick<GroupPage, 'ownerId'>): void {
  if (!mayEdit(keeper, page)) throw refusal(keeper);
}

export function assertMayTakeDown(keeper: Keeper, page: Pick<GroupPage, 'ownerId'>): void {
  if (!mayTakeDown(keeper, page)) throw refusal(keeper);
}

/** Who takes part in the neighbourhood hears why; for others the page to edit does not exist. */
const refusal = ({ member }: Keeper): Error =>
  member ? new NotYourGroup(`a ${member.role} on a page of somebody else`) : new NoSuchGroup('not a keeper of this page');
