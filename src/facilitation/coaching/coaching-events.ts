import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Never a word of the question: mails about it carry none (D16). */
interface About {
  readonly requestId: string;
  readonly siteId: string;
  readonly occurredAt: Date;
}

/** A professional asked a trainer for support. */
export class CoachingAsked implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: About & { readonly askerId: string; readonly trainerId: string }) {
    this.occurredAt = facts.occurredAt;
  }
}

export type CoachingMove = 'geantwoord' | 'momenten' | 'gesloten';

/** One of the two wrote, offered moments or closed it; the other hears that there is something. */
export class CoachingMoved implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: About & { readonly move: CoachingMove; readonly byId: string; readonly toId: string }) {
    this.occurredAt = facts.occurredAt;
  }
}

interface Appointment extends About {
  readonly appointmentId: string;
  readonly at: Date;
  readonly askerId: string;
  readonly trainerId: string;
}

/** The asker picked a moment. */
export class AppointmentMade implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: Appointment) {
    this.occurredAt = facts.occurredAt;
  }
}

/** One of the two called it off. */
export class AppointmentCalledOff implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: Appointment & { readonly byId: string }) {
    this.occurredAt = facts.occurredAt;
  }
}
