import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignInLinkRequested } from '../../accounts/index.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Outbox } from '../outbox/outbox.js';

@Injectable()
export class SendSignInLink implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.events.on(SignInLinkRequested, ({ personId, email, firstName, token }, tx) =>
      this.outbox.queue(tx, { occasion: `inlog-link:${hashOfToken(token)}`, view: 'sign-in-link', to: { email, personId }, model: { firstName, token } }),
    );
  }
}
