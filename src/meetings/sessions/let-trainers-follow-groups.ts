import { Injectable, type OnModuleInit } from '@nestjs/common';
import { guidesOn, TrainerJoined, TrainerLeft } from '../../cohorts/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { SessionClaims } from './session-claims.js';
import { sessionsToCome } from './sessions-to-come.js';

/**
 * Who begins to guide a group, guides what is still to come, a stand-in until their last day; who stops no longer
 * does. What was, stays. Guests are not mailed for it: on a handover that would be a mail for every session.
 */
@Injectable()
export class LetTrainersFollowGroups implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly claims: SessionClaims,
  ) {}

  onModuleInit(): void {
    this.events.on(TrainerJoined, (event, tx) => this.take(event, tx));
    this.events.on(TrainerLeft, (event, tx) => this.letGo(event, tx));
  }

  /** Where they are elsewhere at that moment, they are left out: the page of that session says so when nobody is left. */
  private async take({ facts: { cohortId, personId, lastDay }, occurredAt }: TrainerJoined, tx: Tx): Promise<void> {
    for (const session of await sessionsToCome(tx.manager, cohortId, occurredAt))
      if (guidesOn({ untilDay: lastDay }, session.day)) await this.claims.admit(tx, session, personId);
  }

  private async letGo({ cohortId, personId, occurredAt }: TrainerLeft, tx: Tx): Promise<void> {
    for (const { id } of await sessionsToCome(tx.manager, cohortId, occurredAt)) await this.claims.dismiss(tx, id, personId);
  }
}
