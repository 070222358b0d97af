import type { Span } from '../sessions/slots.js';
import { TRAVEL } from './choices.js';
import type { Group } from './problem.js';

export interface Use extends Span {
  readonly resourceId: string;
}

/** A trainer travels, or tidies up: theirs is the half hour after it too. */
export const usesOfTeam = (trainerIds: readonly string[], { startsAt, endsAt }: Span): readonly Use[] =>
  trainerIds.map((resourceId) => ({ resourceId, startsAt, endsAt: new Date(endsAt.getTime() + TRAVEL) }));

export const usesOfRoom = (roomId: string | null, { startsAt, endsAt }: Span): readonly Use[] =>
  roomId === null ? [] : [{ resourceId: roomId, startsAt, endsAt }];

export const usesOfPeople = ({ people }: Group, { startsAt, endsAt }: Span): readonly Use[] => people.map(({ id }) => ({ resourceId: id, startsAt, endsAt }));

/** What is in use, to ask whether something else still fits. */
export class Occupied {
  private readonly uses = new Map<string, Span[]>();

  take(uses: readonly Use[]): void {
    for (const use of uses) {
      const spans = this.uses.get(use.resourceId) ?? [];
      spans.push(use);
      this.uses.set(use.resourceId, spans);
    }
  }

  isFree(uses: readonly Use[]): boolean {
    return uses.every((use) => !(this.uses.get(use.resourceId) ?? []).some((span) => span.startsAt < use.endsAt && use.startsAt < span.endsAt));
  }
}
