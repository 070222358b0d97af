import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { NoteShared } from '../../facilitation/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** A note that is shared is for the person to read on the site: the mail says only that it is there (B8). */
@Injectable()
export class TellOfNote implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
  ) {}

  onModuleInit(): void {
    this.events.on(NoteShared, async ({ facts }, tx) => {
      const { noteId, siteId, aboutId, authorId } = facts;
      const author = nameIn(await this.people.namesOf([authorId]), authorId);
      const model = { place: (await this.recipients.placeOf(tx, siteId)).name, who: `${author.firstName} ${author.lastName}`.trim() };
      await this.outbox.queueForEach(tx, await this.recipients.named(tx, [aboutId]), { occasion: `notitie-gedeeld:${noteId}`, view: 'note-shared', model });
    });
  }
}
