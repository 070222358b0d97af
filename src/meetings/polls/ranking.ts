import type { TeamRole } from '../../cohorts/index.js';
import type { Answer } from './poll.entities.js';

/** What a poll knows, without rows or names. How it is ranked: docs/prikker-volgorde.md. */
export interface PollFacts {
  readonly invitees: readonly { readonly id: string; readonly role: TeamRole }[];
  readonly moments: readonly MomentFacts[];
  readonly answers: readonly { readonly momentId: string; readonly inviteeId: string; readonly answer: Answer }[];
  /** How many must be able to come: three residents and a professional (D10), or less for another kind. */
  readonly needs: Needs;
}

export interface Needs {
  readonly residents: number;
  readonly professionals: number;
}

export interface MomentFacts {
  readonly id: string;
  readonly startsAt: Date;
  readonly trainerIsFree: boolean;
  /** null: no room was chosen, so none can be taken. */
  readonly roomIsFree: boolean | null;
  /** A holiday or a feast day: it decides only between moments that suit equally well. */
  readonly isFlagged: boolean;
}

export interface RoleTally {
  readonly yes: number;
  readonly ifNeeded: number;
  readonly no: number;
  readonly open: number;
  /** Yes and if need be. */
  readonly can: number;
}

export interface RankedMoment extends MomentFacts {
  readonly residents: RoleTally;
  readonly professionals: RoleTally;
  readonly missing: Missing;
  /** Enough people of both, trainer and room free. */
  readonly meetsMix: boolean;
}

/** What a moment lacks; all zero and false: it can be joint. */
export interface Missing {
  readonly residents: number;
  readonly professionals: number;
  readonly trainer: boolean;
  readonly room: boolean;
}

/** The moments, the best first. The same facts give the same order, however they were handed. */
export function rank(facts: PollFacts): readonly RankedMoment[] {
  const given = new Map(facts.answers.map(({ momentId, inviteeId, answer }) => [keyOf(momentId, inviteeId), answer]));
  return facts.moments.map((moment) => judged(moment, facts, given)).sort(inOrder);
}

/** What to advise: the first, as soon as anybody said they can. */
export const bestOf = (ranked: readonly RankedMoment[]): RankedMoment | null =>
  ranked.find(({ residents, professionals }) => residents.can + professionals.can > 0) ?? null;

/** Both may come, yet residents would not be the majority: then fewer professionals come (D10). */
export const outnumbers = ({ residents, professionals }: Pick<RankedMoment, 'residents' | 'professionals'>): boolean =>
  professionals.can > 0 && professionals.can >= residents.can;

function judged(moment: MomentFacts, { invitees, needs }: PollFacts, given: ReadonlyMap<string, Answer>): RankedMoment {
  const tally = (role: TeamRole): RoleTally => tallied(invitees.filter((each) => each.role === role).map(({ id }) => given.get(keyOf(moment.id, id))));
  const residents = tally('buurtverbinder');
  const professionals = tally('wijkprofessional');
  const missing: Missing = {
    residents: Math.max(0, needs.residents - residents.can),
    professionals: Math.max(0, needs.professionals - professionals.can),
    trainer: !moment.trainerIsFree,
    room: moment.roomIsFree === false,
  };
  return { ...moment, residents, professionals, missing, meetsMix: lack(missing) === 0 };
}

function tallied(answers: readonly (Answer | undefined)[]): RoleTally {
  const count = (answer: Answer | undefined): number => answers.filter((each) => each === answer).length;
  const [yes, ifNeeded] = [count('ja'), count('als-het-moet')];
  return { yes, ifNeeded, no: count('nee'), open: count(undefined), can: yes + ifNeeded };
}

/** First what lacks least, then residents, then professionals, then an ordinary day, then the earliest. */
const inOrder = (one: RankedMoment, other: RankedMoment): number =>
  lack(one.missing) - lack(other.missing) ||
  weight(other.residents) - weight(one.residents) ||
  weight(other.professionals) - weight(one.professionals) ||
  Number(one.isFlagged) - Number(other.isFlagged) ||
  one.startsAt.getTime() - other.startsAt.getTime() ||
  one.id.localeCompare(other.id);

const lack = ({ residents, professionals, trainer, room }: Missing): number => residents + professionals + Number(trainer) + Number(room);

/** A yes counts twice, if need be once. */
const weight = ({ yes, ifNeeded }: RoleTally): number => 2 * yes + ifNeeded;

const keyOf = (momentId: string, inviteeId: string): string => `${momentId} ${inviteeId}`;
