import { nameIn, type PersonName } from '../../accounts/index.js';
import type { SiteLogLine } from './site-log-line.entity.js';

const NAMELESS: Readonly<Record<string, PersonName>> = {
  bezoeker: { firstName: 'Iemand', lastName: '', publicName: 'Iemand' },
  systeem: { firstName: 'Buurtbrug', lastName: '', publicName: 'Buurtbrug' },
};

/** Who did it, as people read it. What a passer-by did, or nobody, is not told as an act of somebody of the team. */
export const authorOf = ({ role, personId }: Pick<SiteLogLine, 'role' | 'personId'>, names: ReadonlyMap<string, PersonName>): PersonName =>
  NAMELESS[role] ?? nameIn(names, personId);
