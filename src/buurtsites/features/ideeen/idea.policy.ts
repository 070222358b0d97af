import { isOfTeam, type Member } from '../../../platform/security/actor.js';
import { NoSuchIdea, NotYourIdea, OnlyResidentsOfTeam, ResidentsSupport } from './idea.errors.js';
import type { Idea } from './idea.entity.js';

type Posted = Pick<Idea, 'authorId'>;
type Standing = Pick<Idea, 'takenDownAt' | 'hiddenAt'>;

const isOwn = (member: Member | null, { authorId }: Posted): boolean => member !== null && member.personId === authorId;
const isResidentOfTeam = (member: Member | null): boolean => member?.role === 'buurtverbinder';
const isResident = (member: Member | null): boolean => member?.role === 'lid' || isResidentOfTeam(member);

/** Ideas are the residents'. Who works here says what is possible and never ranks (D2); who pays does not post (D29). */
export const mayPost = isResident;

/** The same for liking and taking part: a professional's yes would weigh as an approval (D1, D2). */
export const maySupport = isResident;

/** Rules, money, a room: who works here knows them, with their label (D7); the team may know them too. */
export const mayTellFacts = isOfTeam;

/** Who said it takes it back; a buurtverbinder when it is no longer so. */
export const mayDropFact = (member: Member | null, { saidById }: { readonly saidById: string | null }): boolean =>
  member !== null && (isResidentOfTeam(member) || (isOfTeam(member) && member.personId === saidById));

export const isOnSite = ({ takenDownAt, hiddenAt }: Standing): boolean => takenDownAt === null && hiddenAt === null;

/** Off the site it is still its poster's to read, and a hidden one the buurtverbinders' to judge (D26). */
export const maySee = (member: Member | null, idea: Standing & Posted): boolean =>
  isOnSite(idea) || isOwn(member, idea) || (idea.hiddenAt !== null && isResidentOfTeam(member));

/** The words stay those of who thought of it; what is wrong is reported, and judged with a reason (D26). */
export const mayEdit = isOwn;

/** Its poster; and a buurtverbinder when its poster has left (D34). */
export const mayTakeDown = (member: Member | null, idea: Posted): boolean => isOwn(member, idea) || (idea.authorId === null && isResidentOfTeam(member));

/** Merging, and telling what came of it: residents of the team lead (D1). */
export const mayLead = isResidentOfTeam;

/** Who takes part is seen by those who need to find each other, and by nobody else (D30). */
export const maySeeNames = (member: Member | null, idea: Posted, joins: boolean): boolean => isOwn(member, idea) || isResidentOfTeam(member) || joins;

/** Who takes part hears why; for others it does not exist. */
export function assertThat(isAllowed: boolean, member: Member | null): void {
  if (!isAllowed) throw member ? new NotYourIdea(`not for this ${member.role}`) : new NoSuchIdea('not of this neighbourhood');
}

export function assertLeads(member: Member): void {
  if (!mayLead(member)) throw new OnlyResidentsOfTeam(`a ${member.role} wanted to lead`);
}

export function assertSupports(member: Member): void {
  if (!maySupport(member)) throw new ResidentsSupport(`a ${member.role} wanted to support`);
}
