import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { type IdeaFacts, IdeaJoined, IdeaMerged, IdeaOutcomeTold } from '../../buurtsites/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

interface Letter {
  readonly occasion: string;
  readonly view: string;
  readonly model: object;
}

/** Who thought of an idea, and who stands behind it, hear what happens to it. */
@Injectable()
export class TellOfIdeas implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
  ) {}

  onModuleInit(): void {
    this.events.on(IdeaJoined, async ({ idea, posterId, joinerId }, tx) => {
      const joiner = nameIn(await this.people.namesOf([joinerId]), joinerId).publicName;
      await this.tell(tx, [posterId], idea, { occasion: `idee-meedoen:${idea.ideaId}:${joinerId}`, view: 'idea-joined', model: { joiner } });
    });
    this.events.on(IdeaMerged, ({ idea, into, posterId }, tx) =>
      this.tell(tx, [posterId], idea, {
        occasion: `idee-samengevoegd:${idea.ideaId}:${into.ideaId}`,
        view: 'idea-merged',
        model: { intoId: into.ideaId, intoTitle: into.title },
      }),
    );
    this.events.on(IdeaOutcomeTold, ({ idea, state, words, personIds, occurredAt }, tx) =>
      this.tell(tx, personIds, idea, {
        occasion: `idee-uitkomst:${idea.ideaId}:${String(occurredAt.getTime())}`,
        view: 'idea-outcome',
        model: { state, words },
      }),
    );
  }

  private async tell(tx: Tx, personIds: readonly string[], { siteId, ideaId, title }: IdeaFacts, { occasion, view, model }: Letter): Promise<void> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    const facts = { ...model, place: name, slug, ideaId, ideaTitle: title };
    await this.outbox.queueForEach(tx, await this.recipients.named(tx, personIds), { occasion, view, model: facts });
  }
}
