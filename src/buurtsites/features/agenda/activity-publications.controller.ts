import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { ActivitiesService } from './activities.service.js';

/** In the agenda, or out of it again. */
@Controller('buurt/:site/agenda/:activiteit')
@Allow('buurtverbinder', 'wijkprofessional', 'lid')
export class ActivityPublicationsController {
  constructor(private readonly activities: ActivitiesService) {}

  @Post('plaatsing')
  async create(@CurrentMember() member: Member, @Param('activiteit') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.activities.publish(member, id);
    reply.flash({ tone: 'ok', text: 'De activiteit staat in de agenda.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/agenda/${id}`).send();
  }

  @Post('verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('activiteit') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.activities.takeDown(member, id);
    const back = { action: `/buurt/${member.siteSlug}/agenda/${id}/plaatsing`, label: 'Zet terug' };
    reply.flash({ tone: 'ok', text: 'De activiteit staat niet meer in de agenda.', ...(member.role === 'buurtverbinder' && { undo: back }) });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/agenda`).send();
  }

  @Post('afwijzing')
  async decline(@CurrentMember() member: Member, @Param('activiteit') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.activities.decline(member, id);
    const back = { action: `/buurt/${member.siteSlug}/agenda/${id}/plaatsing`, label: 'Zet toch in de agenda' };
    reply.flash({ tone: 'ok', text: 'Jullie nemen dit voorstel niet over.', undo: back });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/agenda`).send();
  }
}
