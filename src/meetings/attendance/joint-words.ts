import { isJoint, type RoleCount } from '../sessions/joint.policy.js';
import type { Session } from '../sessions/session.entity.js';
import type { AttendanceFacts } from './attendance.queries.js';

export interface JointFact {
  readonly wasJoint: boolean;
  readonly planned: string;
  /** For a list. */
  readonly label: string;
  /** A sentence; null when it was. */
  readonly why: string | null;
  /** For the page of the session: both facts. */
  readonly text: string;
}

/** What was planned and what it was, as two facts (D10); null while nobody wrote down who was there, and of intervisie. */
export const jointFact = ({ plannedJoint, kind }: Pick<Session, 'plannedJoint' | 'kind'>, facts: AttendanceFacts | undefined): JointFact | null =>
  facts && kind !== 'intervisie' ? jointWords(plannedJoint, facts.present) : null;

export function jointWords(plannedJoint: boolean, present: RoleCount): JointFact {
  const why = whyNotJoint(present);
  const planned = plannedJoint ? 'Gepland als gezamenlijke bijeenkomst.' : 'Niet gepland als gezamenlijke bijeenkomst.';
  const who = `Er ${present.residents + present.professionals < 2 ? 'was' : 'waren'} ${presentInWords(present)}.`;
  return {
    wasJoint: why === null,
    planned,
    label: why === null ? 'Was samen' : 'Was niet samen',
    why: why && `Het was niet samen: ${why}.`,
    text: `${planned} ${why === null ? 'Het was samen.' : 'Het was niet samen.'} ${who}`,
  };
}

/** Why a session that was held was not joint (D10), as the end of a sentence; null when it was. */
export function whyNotJoint(present: RoleCount): string | null {
  if (isJoint(present)) return null;
  const { residents, professionals } = present;
  if (professionals === 0) return 'er was geen professional';
  if (residents === 0) return 'er was geen buurtverbinder';
  if (residents === 1) return 'er was maar één buurtverbinder';
  return residents <= professionals ? 'er waren niet meer buurtverbinders dan professionals' : 'er waren maar twee buurtverbinders';
}

/** "4 buurtverbinders en geen professional" */
export const presentInWords = ({ residents, professionals }: RoleCount): string =>
  residents + professionals === 0 ? 'niemand' : `${counted(residents, 'buurtverbinder')} en ${counted(professionals, 'professional')}`;

const counted = (count: number, word: string): string => (count === 0 ? `geen ${word}` : `${String(count)} ${word}${count === 1 ? '' : 's'}`);
