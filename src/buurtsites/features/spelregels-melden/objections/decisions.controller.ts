import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor, Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentActor, MaybeMember } from '../../../../platform/security/request-params.js';
import { readForm } from '../../../../platform/web/forms.js';
import { DecisionDto } from '../../../moderation/dto/objection.dto.js';
import { ObjectionsService } from '../../../moderation/objections.service.js';
import { type SiteVisit, Visit } from '../../../visits/site-visit.js';

/** What a second moderator decides about an objection (D26). */
@Controller('buurt/:site/spelregels-melden/maatregelen/:maatregel/besluit')
@Allow('signed-in')
export class DecisionsController {
  constructor(private readonly objections: ObjectionsService) {}

  @Post()
  async create(
    @Visit() { site }: SiteVisit,
    @CurrentActor() actor: Actor,
    @MaybeMember() member: Member | null,
    @Param('maatregel') measureId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.objections.decide(actor, member, { siteId: site.id, measureId }, await readForm(DecisionDto, body));
    reply.flash({ tone: 'ok', text: 'Besloten. De plaatser krijgt bericht.' });
    return reply.code(303).header('location', `/buurt/${site.slug}/spelregels-melden/meldingen`).send();
  }
}
