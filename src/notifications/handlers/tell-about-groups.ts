import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { GroupMessageSent, GroupOwnerInvited, GroupProposed } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

@Injectable()
export class TellAboutGroups implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on(GroupOwnerInvited, (event, tx) => this.inviteOwner(event, tx));
    this.events.on(GroupMessageSent, (event, tx) => this.passOn(event, tx));
    this.events.on(GroupProposed, (event, tx) => this.tellResidents(event, tx));
  }

  private async inviteOwner({ siteId, groupName, email, token, expiresAt }: GroupOwnerInvited, tx: Tx): Promise<void> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    const model = { place: name, slug, groupName, token, until: dayInWords(expiresAt, this.clock.now()) };
    await this.outbox.queue(tx, { occasion: `groep-beheerder:${hashOfToken(token)}`, view: 'group-owner-invited', to: { email, personId: null }, model });
  }

  /** Who wrote stands in the text and gets the answer; the mail is ours, never in their name (D30). */
  private async passOn({ siteId, groupName, to, fromName, replyTo, text }: GroupMessageSent, tx: Tx): Promise<void> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    const model = { place: name, slug, groupName, fromName, replyTo, words: text };
    await this.outbox.queue(tx, { occasion: `groep-bericht:${newId()}`, view: 'group-message', to: { email: to, personId: null }, replyTo, model });
  }

  private async tellResidents({ siteId, groupId, groupName, personId: proposerId }: GroupProposed, tx: Tx): Promise<void> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    const proposer = nameIn(await this.people.namesOf([proposerId]), proposerId).publicName;
    const model = { place: name, slug, groupName, proposer };
    await this.outbox.queueForEach(tx, await this.recipients.residentsOf(tx, siteId), {
      occasion: `groep-voorgesteld:${groupId}`,
      view: 'group-proposed',
      model,
    });
  }
}
