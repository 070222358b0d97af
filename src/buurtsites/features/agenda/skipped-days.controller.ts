import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { SkippedDaysService } from './skipped-days.service.js';

/** One day of something that comes back: not this time, or after all. */
@Controller('buurt/:site/agenda/:activiteit/dagen/:dag')
@Allow('buurtverbinder', 'wijkprofessional', 'lid')
export class SkippedDaysController {
  constructor(private readonly skippedDays: SkippedDaysService) {}

  @Post('uitval')
  async create(@CurrentMember() member: Member, @Param('activiteit') id: string, @Param('dag') day: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.skippedDays.skip(member, { activityId: id, day });
    const address = `/buurt/${member.siteSlug}/agenda/${id}`;
    reply.flash({ tone: 'ok', text: 'Deze keer gaat het niet door.', undo: { action: `${address}/dagen/${day}/doorgang`, label: 'Toch wel' } });
    return reply.code(303).header('location', address).send();
  }

  @Post('doorgang')
  async destroy(
    @CurrentMember() member: Member,
    @Param('activiteit') id: string,
    @Param('dag') day: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.skippedDays.restore(member, { activityId: id, day });
    reply.flash({ tone: 'ok', text: 'Die keer gaat het gewoon door.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/agenda/${id}`).send();
  }
}
