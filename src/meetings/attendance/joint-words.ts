import type { RoleCount } from '../sessions/joint.policy.js';
import type { Session } from '../sessions/session.entity.js';
import type { AttendanceFacts } from './attendance.queries.js';

export interface JointFact {
  readonly wasJoint: boolean;
  /** For a list. */
  readonly label: string;
  /** For the page of the session: both facts. */
  readonly text: string;
}

/** What was planned and what it was, as two facts (D10); null while nobody wrote down who was there, and of intervisie. */
export function jointFact({ plannedJoint, kind }: Pick<Session, 'plannedJoint' | 'kind'>, facts: AttendanceFacts | undefined): JointFact | null {
  if (!facts || kind === 'intervisie') return null;
  const { present, wasJoint } = facts;
  const who = `Er ${present.residents + present.professionals === 1 ? 'was' : 'waren'} ${presentInWords(present)}.`;
  const planned = plannedJoint ? 'Gepland als gezamenlijke bijeenkomst.' : 'Niet gepland als gezamenlijke bijeenkomst.';
  return { wasJoint, label: wasJoint ? 'Was samen' : 'Was niet samen', text: `${planned} ${wasJoint ? 'Het was samen.' : 'Het was niet samen.'} ${who}` };
}

/** "4 buurtverbinders en geen professional" */
export const presentInWords = ({ residents, professionals }: RoleCount): string =>
  `${counted(residents, 'buurtverbinder')} en ${counted(professionals, 'professional')}`;

const counted = (count: number, word: string): string => (count === 0 ? `geen ${word}` : `${String(count)} ${word}${count === 1 ? '' : 's'}`);
