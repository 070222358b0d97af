import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { NoticeExpiring, type NoticeFacts, NoticeMessageSent, NoticeSuggested } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

interface Letter {
  readonly occasion: string;
  readonly view: string;
  readonly model: object;
}

/** Vraag en aanbod: what one neighbour writes to the other goes through us, without an address of either. */
@Injectable()
export class TellOfNotices implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on(NoticeMessageSent, ({ notice, replyId, messageId, toPersonId, fromName, text }, tx) =>
      this.tell(tx, toPersonId, notice, {
        occasion: `briefje-bericht:${messageId}`,
        view: 'notice-message',
        model: { fromName, words: text, replyId },
      }),
    );
    this.events.on(NoticeExpiring, ({ notice, posterId, expiresAt }, tx) =>
      this.tell(tx, posterId, notice, {
        occasion: `briefje-loopt-af:${notice.noticeId}:${String(expiresAt.getTime())}`,
        view: 'notice-expiring',
        model: { until: dayInWords(expiresAt, this.clock.now()) },
      }),
    );
    this.events.on(NoticeSuggested, (event, tx) => this.suggest(event, tx));
  }

  private async suggest({ notice, other, posterId, matchmakerId }: NoticeSuggested, tx: Tx): Promise<void> {
    const matchmaker = nameIn(await this.people.namesOf([matchmakerId]), matchmakerId).publicName;
    await this.tell(tx, posterId, notice, {
      occasion: `briefje-past:${notice.noticeId}:${other.noticeId}`,
      view: 'notice-suggested',
      model: { matchmaker, otherId: other.noticeId, otherTitle: other.title },
    });
  }

  private async tell(tx: Tx, personId: string, { siteId, noticeId, title }: NoticeFacts, { occasion, view, model }: Letter): Promise<void> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    const facts = { ...model, place: name, slug, noticeId, noticeTitle: title };
    await this.outbox.queueForEach(tx, await this.recipients.named(tx, [personId]), { occasion, view, model: facts });
  }
}
