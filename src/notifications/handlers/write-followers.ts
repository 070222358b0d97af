import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FeatureDeactivated, FollowedSiteOpened, FollowingAsked } from '../../buurtsites/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';
import { afterUndo } from '../outbox/after-undo.js';

@Injectable()
export class WriteFollowers implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.events.on(FollowingAsked, async ({ siteId, email, token }, tx) => {
      const { name, slug } = await this.recipients.placeOf(tx, siteId);
      await this.outbox.queue(tx, {
        occasion: `volgen:${hashOfToken(token)}`,
        view: 'follow-confirm',
        to: { email, personId: null },
        model: { place: name, slug, token },
      });
    });
    this.events.on(FollowedSiteOpened, async ({ siteId, email, token, occurredAt }, tx) => {
      const { name, slug } = await this.recipients.placeOf(tx, siteId);
      const stopUrl = `${this.config.baseUrl}/buurt/${slug}/op-de-hoogte/${token}/stop`;
      const model = { place: name, slug, stopUrl };
      await this.outbox.queue(tx, {
        occasion: openingOf(siteId),
        view: 'site-opened',
        to: { email, personId: null },
        notBefore: afterUndo(occurredAt),
        stopUrl,
        model,
      });
    });
    this.events.on(FeatureDeactivated, async ({ siteId, key }, tx) => {
      if (key === 'openbaar') await this.outbox.withdraw(tx, openingOf(siteId));
    });
  }
}

const openingOf = (siteId: string): string => `site-open:${siteId}`;
