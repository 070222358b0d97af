import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { CohortQueries } from '../../cohorts/index.js';
import { MirrorAsked, MirrorReady, ModuleCompleted, ModuleCompletionWithdrawn } from '../../facilitation/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** Residents hear that a professional asks for a mirror; she hears when she can look, that her module is complete, and if that was taken back. */
@Injectable()
export class TellOfModule implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
    private readonly cohorts: CohortQueries,
  ) {}

  onModuleInit(): void {
    this.events.on(MirrorAsked, (event, tx) => this.tellResidents(tx, event));
    this.events.on(MirrorReady, ({ roundId, siteId, personId }, tx) =>
      this.tell(tx, [personId], siteId, { occasion: `spiegel-klaar:${roundId}`, view: 'mirror-ready', model: {} }),
    );
    this.events.on(ModuleCompleted, ({ facts }, tx) =>
      this.tell(tx, [facts.personId], facts.siteId, { occasion: `module-klaar:${facts.completionId}`, view: 'module-completed', model: {} }),
    );
    this.events.on(ModuleCompletionWithdrawn, async ({ facts }, tx) => {
      const trainer = nameIn(await this.people.namesOf([facts.withdrawnById]), facts.withdrawnById).firstName;
      const model = { trainer, reason: facts.reason };
      // a completion of a minute ago that was a mistake: only what came of it is told
      await this.outbox.withdraw(tx, `module-klaar:${facts.completionId}`);
      await this.tell(tx, [facts.personId], facts.siteId, { occasion: `module-terug:${facts.completionId}`, view: 'module-withdrawn', model });
    });
  }

  private async tellResidents(tx: Tx, { roundId, cohortId, siteId, personId }: MirrorAsked): Promise<void> {
    const who = nameIn(await this.people.namesOf([personId]), personId).firstName;
    const residents = await this.cohorts.activeEnrolments(cohortId, 'buurtverbinder', tx.manager);
    const ids = residents.map((resident) => resident.personId);
    await this.tell(tx, ids, siteId, { occasion: `spiegel:${roundId}`, view: 'mirror-asked', model: { who, roundId } });
  }

  private async tell(
    tx: Tx,
    personIds: readonly string[],
    siteId: string,
    { model, ...mail }: { readonly occasion: string; readonly view: string; readonly model: object },
  ): Promise<void> {
    const { name: place } = await this.recipients.placeOf(tx, siteId);
    await this.outbox.queueForEach(tx, await this.recipients.named(tx, personIds), { ...mail, model: { ...model, place } });
  }
}
