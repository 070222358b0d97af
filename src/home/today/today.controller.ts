import { Controller, Get, type OnModuleInit, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { Navigation } from '../../platform/web/navigation.js';
import { greetingAt } from './greeting-words.js';
import { TodayPages } from './today-pages.js';

/** Where everybody lands after signing in: one next thing, for who they are here. */
@Controller('vandaag')
export class TodayController implements OnModuleInit {
  constructor(
    private readonly pages: TodayPages,
    private readonly clock: Clock,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ href: '/vandaag', under: ['/spiegel'], label: 'Vandaag', icon: 'house', order: 10 });
  }

  @Get()
  @Allow('signed-in')
  async show(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const now = this.clock.now();
    const { view, model } = await this.pages.for(actor, now);
    return reply.view(view, { title: 'Vandaag', today: dayInWords(now, now), greeting: `${greetingAt(now)}, ${actor.firstName}`, ...model });
  }
}
