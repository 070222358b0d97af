import type { Actor, Member } from '../../platform/security/actor.js';
import type { Measure, MeasureKind } from './measure.entity.js';
import { AdminOnlyHides, AnotherModeratorDecides, NoSuchReport, NotAboutYourself, OnlyModeratorsLook } from './moderation.errors.js';
import type { Report } from './report.entity.js';

/** Somebody who looks at reports: a resident of the team, or the platform admin for what is illegal. */
export interface Looker {
  readonly personId: string;
  readonly as: 'buurtverbinder' | 'beheer';
}

/**
 * Moderators are buurtverbinders; professionals report like anyone (D26). As long as the team has chosen nobody,
 * every buurtverbinder looks.
 */
export function lookerOf(actor: Actor, member: Member | null, chosen: readonly string[]): Looker {
  const { personId } = actor;
  if (member?.role === 'buurtverbinder' && (chosen.length === 0 || chosen.includes(personId))) return { personId, as: 'buurtverbinder' };
  if (actor.isPlatformAdmin) return { personId, as: 'beheer' };
  if (!member) throw new NoSuchReport('somebody without a part in this neighbourhood');
  throw new OnlyModeratorsLook(`a ${member.role} wanted to look at reports`);
}

/** The neighbourhood decides itself; the admin only hides what is illegal (D26). */
export function assertMayTake(looker: Looker, kind: MeasureKind, { posterId }: Pick<Report, 'posterId'>): void {
  if (posterId === looker.personId) throw new NotAboutYourself('a moderator on their own post');
  if (looker.as === 'beheer' && kind !== 'weghalen') throw new AdminOnlyHides(`the admin tried ${kind}`);
}

/** A second person decides on an objection (D26); what the admin hid as illegal is for another admin. */
export function assertMayDecide(looker: Looker, { takenById, takenAs, posterId }: Pick<Measure, 'takenById' | 'takenAs' | 'posterId'>): void {
  if (takenById === looker.personId) throw new AnotherModeratorDecides('the first moderator on the objection');
  if (posterId === looker.personId) throw new NotAboutYourself('a moderator on their own objection');
  if (takenAs !== looker.as) throw new AnotherModeratorDecides(`a ${looker.as} on a measure of ${takenAs}`);
}
