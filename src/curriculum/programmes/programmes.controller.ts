import { Controller, Get, type OnModuleInit, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { Navigation } from '../../platform/web/navigation.js';
import { ProgrammeListQueries } from './programme-list.queries.js';
import { ProgrammePage } from './programme-page.js';

/** What trainers teach from. Who may see which programme is for `ProgrammeAccess`: it does not follow from one role. */
@Controller('lesmateriaal')
@Allow('signed-in')
export class ProgrammesController implements OnModuleInit {
  constructor(
    private readonly list: ProgrammeListQueries,
    private readonly page: ProgrammePage,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    const isForThem = ({ isPlatformAdmin, members }: Actor): boolean => isPlatformAdmin || members.some(({ role }) => role === 'trainer');
    this.navigation.add({ href: '/lesmateriaal', label: 'Lesmateriaal', icon: 'pencil', order: 60, isMinor: true, isFor: isForThem });
  }

  @Get()
  async index(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('curriculum/programmes/index', { title: 'Lesmateriaal', programmes: await this.list.rowsFor(actor) });
  }

  @Get(':programme')
  async show(@CurrentActor() actor: Actor, @Param('programme') key: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, key);
    return reply.view(view, model);
  }
}
