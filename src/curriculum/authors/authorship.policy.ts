import type { Actor } from '../../platform/security/actor.js';

/** What somebody is to a programme. */
export interface Standing {
  readonly isAdmin: boolean;
  readonly isAuthor: boolean;
  readonly isTrainer: boolean;
  /** It came with the product, so that every trainer teaches from it. */
  readonly isShared: boolean;
}

/** Only authors change what others teach from; the platform admin is an author of everything (L1). */
export const mayEdit = ({ isAdmin, isAuthor }: Standing): boolean => isAdmin || isAuthor;

/** What is shared every trainer reads and may copy; what an author keeps, only authors see (L1). */
export const mayRead = (standing: Standing): boolean => mayEdit(standing) || (standing.isTrainer && standing.isShared);

/** Nobody takes a text out of a colleague's hands: an author stops of their own accord, or the platform admin sees to it. */
export const mayEndAuthorship = (actor: Pick<Actor, 'personId' | 'isPlatformAdmin'>, authorId: string): boolean =>
  actor.isPlatformAdmin || actor.personId === authorId;
