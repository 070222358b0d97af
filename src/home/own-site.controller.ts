import { Controller, Get, type OnModuleInit, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/security/actor.js';
import { Allow } from '../platform/security/allow.js';
import { CurrentActor } from '../platform/security/request-params.js';
import { Navigation } from '../platform/web/navigation.js';

/** The way from the menu to the site of the chosen neighbourhood. */
@Controller('buurtsite')
export class OwnSiteController implements OnModuleInit {
  constructor(private readonly navigation: Navigation) {}

  onModuleInit(): void {
    this.navigation.add({ href: '/buurtsite', label: 'Buurt\u00ADsite', icon: 'signpost', order: 40, isFor: (_actor, member) => member !== null });
  }

  @Get()
  @Allow('signed-in')
  show(@CurrentActor() { current }: Actor, @Res() reply: FastifyReply): FastifyReply {
    return reply
      .code(303)
      .header('location', current ? `/buurt/${current.siteSlug}` : '/vandaag')
      .send();
  }
}
