import type { Member } from '../../../platform/security/actor.js';
import type { Photo } from '../photo.entity.js';
import { AnotherPutsBack, OnlyResidentsJudge } from './photo-take-down.errors.js';

/** The residents of the team judge afterwards (D31); professionals look on. */
export function assertMayJudge({ role }: Pick<Member, 'role'>): void {
  if (role !== 'buurtverbinder') throw new OnlyResidentsJudge(`a ${role} on a hidden photo`);
}

/** Whoever put it on the site does not decide alone that it stays, as with objections (D26). */
export function assertMayPutBack(member: Pick<Member, 'role' | 'personId'>, { uploadedById }: Pick<Photo, 'uploadedById'>): void {
  assertMayJudge(member);
  if (uploadedById === member.personId) throw new AnotherPutsBack('the uploader on their own photo');
}
