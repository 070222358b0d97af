import { guidesOn } from '../../cohorts/index.js';
import { dayNumber } from '../../platform/clock/netherlands.js';
import { TRAVEL_MINUTES } from '../sessions/conflicts.policy.js';
import { countRoles, LEAST_PROFESSIONALS, LEAST_RESIDENTS } from '../sessions/joint.policy.js';
import { overlaps, type Span } from '../sessions/slots.js';
import { COSTS } from './costs.js';
import { type Moment, standingMoment } from './moments.js';
import type { Group, Guide, Problem, Room, Standing, WantedSession } from './problem.js';

const MINUTE = 60_000;
export const TRAVEL = TRAVEL_MINUTES * MINUTE;

/** Who guides, or where: one of the possibilities of a choice. */
export interface Possibility<Of> {
  readonly of: Of;
  readonly cost: number;
}

/** A moment on which a session can be, seen from what does not move: wishes, people, trainers and rooms. */
export interface Choice extends Span {
  /** Days since 1970, to count the days between two. */
  readonly day: number;
  readonly cost: number;
  readonly teams: readonly Possibility<readonly string[]>[];
  readonly rooms: readonly Possibility<string | null>[];
}

/** How many moments were left after each rule, in the order in which the rules are looked at. */
export interface Sieve {
  readonly wishes: number;
  readonly order: number;
  readonly mix: number;
  readonly guests: number;
  readonly guides: number;
  readonly trainers: number;
  readonly fittingRooms: number;
  readonly rooms: number;
}

interface Offer {
  readonly group: Group;
  readonly moments: readonly Moment[];
}

export interface Window {
  readonly earliest: number;
  readonly latest: number;
}

/** The choices of one session in order of time, and where the others went. `moments`: those that fit the wishes of the group. */
export function choicesOf(problem: Problem, { group, moments }: Offer, session: WantedSession, window: Window): { choices: readonly Choice[]; sieve: Sieve } {
  const known = knownMoments(problem, { group, moments }, session);
  const ordered = known.filter(({ day }) => day >= window.earliest && day <= window.latest);
  const mixed = ordered.filter((each) => meetsQuorum(problem, group, session, each));
  const guested = mixed.filter((each) => !group.people.some(({ id }) => isTaken(problem, id, each)));
  const guided = guested.map((each) => ({ ...each, teams: teamsFor(group, session, each) })).filter(({ teams }) => teams.length > 0);
  const staffed = guided.map((each) => ({ ...each, teams: freeTeams(problem, each) })).filter(({ teams }) => teams.length > 0);
  const fitting = roomsFor(group, session);
  const choices = staffed
    .map((each) => ({ ...each, rooms: fitting.filter(({ of }) => of === null || !isTaken(problem, of, each)) }))
    .filter(({ rooms }) => rooms.length > 0);
  const sieve = {
    wishes: known.length,
    order: ordered.length,
    mix: mixed.length,
    guests: guested.length,
    guides: guided.length,
    trainers: staffed.length,
    fittingRooms: fitting.length,
    rooms: choices.length,
  };
  return { choices, sieve };
}

interface Timed extends Span {
  readonly day: number;
  /** The same day, as "2026-03-12". */
  readonly date: string;
  readonly cost: number;
}

function knownMoments({ now, absences }: Problem, { group: { wishes, people }, moments }: Offer, { standing, minutes }: WantedSession): readonly Timed[] {
  const stands = standing && standingMoment(standing.startsAt, wishes, moments);
  const all = stands && !moments.some(({ startsAt }) => isSame(startsAt, stands.startsAt)) ? [...moments, stands] : moments;
  const ahead = all.filter(({ startsAt }) => startsAt > now).toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const first = ahead[0] ? dayNumber(ahead[0].startsAt) : 0;
  return ahead.map((moment) => {
    const span = { startsAt: moment.startsAt, endsAt: new Date(moment.startsAt.getTime() + minutes * MINUTE) };
    const absent = new Set(absences.filter((absence) => overlaps(absence, span)).map(({ personId }) => personId));
    const missed = people.filter(({ id }) => absent.has(id)).length;
    const day = dayNumber(moment.startsAt);
    return { ...span, day, date: moment.day, cost: costOf(moment, standing) + COSTS.weekLater * Math.floor((day - first) / 7) + COSTS.absence * missed };
  });
}

const costOf = ({ startsAt, isSchoolHoliday, isReligiousDay }: Moment, standing: Standing | null): number =>
  (isSchoolHoliday ? COSTS.schoolHoliday : 0) +
  (isReligiousDay ? COSTS.religiousDay : 0) +
  (standing && !isSame(standing.startsAt, startsAt) ? COSTS.moved : 0);

const isSame = (one: Date, other: Date): boolean => one.getTime() === other.getTime();

/** Enough of both who can come (D10); a group that is smaller than that needs everybody of that role. */
function meetsQuorum({ absences }: Problem, { people, kind }: Group, { asksForMix }: WantedSession, span: Span): boolean {
  if (!asksForMix) return true;
  const absent = new Set(absences.filter((absence) => overlaps(absence, span)).map(({ personId }) => personId));
  const all = countRoles(people);
  const can = countRoles(people.filter(({ id }) => !absent.has(id)));
  const needed = kind === 'residents_only' ? 0 : LEAST_PROFESSIONALS;
  return can.residents >= Math.min(LEAST_RESIDENTS, all.residents) && can.professionals >= Math.min(needed, all.professionals);
}

/** A session that stands keeps those of its trainers who guide the group on that day; else one of the group does. */
function teamsFor({ guides }: Group, { standing }: WantedSession, { date }: Timed): Choice['teams'] {
  if (standing?.trainerIds.length === 0) return [];
  const onDay = guides.filter((guide) => guidesOn(guide, date));
  const still = (standing?.trainerIds ?? []).filter((trainerId) => onDay.some(({ id }) => id === trainerId));
  const teams = still.length > 0 ? [still] : ownFirst(onDay).map(({ id }) => [id]);
  return teams.map((of, index) => ({ of, cost: COSTS.nextTrainer * index }));
}

/** Who stands in takes on nothing new, unless nobody else guides the group. */
function ownFirst(guides: readonly Guide[]): readonly Guide[] {
  const own = guides.filter(({ untilDay }) => untilDay === null);
  return own.length > 0 ? own : guides;
}

function freeTeams(problem: Problem, { teams, ...span }: Span & Pick<Choice, 'teams'>): Choice['teams'] {
  const around = { startsAt: new Date(span.startsAt.getTime() - TRAVEL), endsAt: new Date(span.endsAt.getTime() + TRAVEL) };
  return teams.filter(({ of }) => !of.some((id) => isTaken(problem, id, around)));
}

function roomsFor(group: Group, { standing }: WantedSession): readonly Possibility<string | null>[] {
  if (standing?.roomId === null || (!standing && (group.wishes.withoutRoom || group.rooms.length === 0))) return [{ of: null, cost: 0 }];
  const size = group.people.length + (standing?.trainerIds.length ?? 1);
  return group.rooms.filter((room) => fits(room, size, group.needsStepFree)).map((room) => ({ of: room.id, cost: roomCost(room, size, standing) }));
}

export const fits = ({ capacity, isStepFree }: Room, size: number, needsStepFree: boolean): boolean =>
  (capacity === null || capacity >= size) && (isStepFree || !needsStepFree);

const roomCost = ({ id, capacity }: Room, size: number, standing: Standing | null): number =>
  COSTS.tenEmptySeats * (capacity === null ? 1 : Math.floor((capacity - size) / 10)) + (standing && standing.roomId !== id ? COSTS.otherRoom : 0);

const isTaken = ({ taken }: Problem, resourceId: string, span: Span): boolean => taken.some((each) => each.resourceId === resourceId && overlaps(each, span));
