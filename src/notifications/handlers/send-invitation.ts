import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InvitationSent } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import { Outbox } from '../outbox/outbox.js';

@Injectable()
export class SendInvitation implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on(InvitationSent, ({ facts }, tx) =>
      this.outbox.queue(tx, {
        // invited again is a new letter: it has a new link
        occasion: `uitnodiging:${hashOfToken(facts.token)}`,
        view: 'invitation',
        to: { email: facts.email, personId: null },
        model: {
          place: facts.neighbourhoodName,
          inviterName: facts.inviterName,
          isResident: facts.role === 'buurtverbinder',
          token: facts.token,
          until: dayInWords(facts.expiresAt, this.clock.now()),
        },
      }),
    );
  }
}
