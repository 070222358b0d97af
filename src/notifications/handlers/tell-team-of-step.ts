import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FeatureCatalogue } from '../../buurtsites/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { StepCompleted, StepCompletionWithdrawn, StepReopened } from '../../stappenplan/index.js';
import { Recipients } from '../mails/recipients.js';
import { afterUndo } from '../outbox/after-undo.js';
import { Outbox } from '../outbox/outbox.js';

/** The team hears of a step that is done once it can no longer be undone; of one that was undone nobody hears. */
@Injectable()
export class TellTeamOfStep implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  onModuleInit(): void {
    this.events.on(StepCompleted, (event, tx) => this.tellOfCompletion(tx, event));
    this.events.on(StepCompletionWithdrawn, async ({ completionId }, tx) => {
      await this.outbox.withdraw(tx, doneOf(completionId));
    });
    this.events.on(StepReopened, async (event, tx) => {
      await this.outbox.withdraw(tx, doneOf(event.completionId));
      await this.tellOfReopening(tx, event);
    });
  }

  private async tellOfCompletion(tx: Tx, event: StepCompleted): Promise<void> {
    const { key, title, opens } = this.catalogue.get(event.step.activates);
    const about = { ...(await this.aboutStep(tx, event)), featureTitle: title, featurePath: key, opens };
    await this.tellTheOthers(tx, event, { occasion: doneOf(event.completionId), view: 'step-completed', notBefore: afterUndo(event.occurredAt) }, (doer) => ({
      ...about,
      completedBy: doer,
    }));
  }

  private async tellOfReopening(tx: Tx, event: StepReopened): Promise<void> {
    const about = { ...(await this.aboutStep(tx, event)), featureTitle: this.catalogue.get(event.step.activates).title, reason: event.reason };
    await this.tellTheOthers(tx, event, { occasion: `stap-terug:${event.completionId}`, view: 'step-reopened' }, (doer) => ({ ...about, reopenedBy: doer }));
  }

  private async aboutStep(tx: Tx, { siteId, step }: StepCompleted | StepReopened): Promise<object> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    return { place: name, slug, stepKey: step.key, stepNumber: step.number, stepTitle: step.title };
  }

  /** Not to who did it: they saw it happen. */
  private async tellTheOthers(
    tx: Tx,
    { siteId, personId: doerId }: StepCompleted | StepReopened,
    mail: { readonly occasion: string; readonly view: string; readonly notBefore?: Date },
    modelFor: (doer: string) => object,
  ): Promise<void> {
    const team = await this.recipients.teamOf(tx, siteId);
    const model = modelFor(team.find(({ personId }) => personId === doerId)?.firstName ?? 'Iemand van het team');
    const others = team.filter(({ personId }) => personId !== doerId);
    await this.outbox.queueForEach(tx, others, { ...mail, model });
  }
}

const doneOf = (completionId: string): string => `stap-klaar:${completionId}`;
