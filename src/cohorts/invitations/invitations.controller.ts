import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { CohortPage, INVITE_FIELDS } from '../cohorts/cohort-page.js';
import { InviteDto } from './dto/invite.dto.js';
import { InvitationService } from './invitation.service.js';

@Controller('groep/:cohort/uitnodigingen')
@Allow('signed-in')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly page: CohortPage,
  ) {}

  @Post()
  create(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: InviteDto,
      fields: INVITE_FIELDS,
      body,
      act: async ({ adressen, rol, reden }) => {
        await this.invitations.invite(actor, cohortId, { emails: adressen, role: rol, reason: reden || null });
        reply.flash({ tone: 'ok', text: adressen.length === 1 ? 'De uitnodiging is onderweg.' : `${String(adressen.length)} uitnodigingen zijn onderweg.` });
        return `/groep/${cohortId}#uitnodigingen`;
      },
      show: (invite) => this.page.show(actor, cohortId, { invite }),
    });
  }

  @Post(':invitation/herhaling')
  async createAgain(
    @CurrentActor() actor: Actor,
    @Param('cohort') cohortId: string,
    @Param('invitation') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.invitations.sendAgain(actor, cohortId, id);
    return back(reply, cohortId, 'De uitnodiging is opnieuw onderweg. De link in de vorige e-mail werkt niet meer.');
  }

  @Post(':invitation/intrekking')
  async destroy(
    @CurrentActor() actor: Actor,
    @Param('cohort') cohortId: string,
    @Param('invitation') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.invitations.withdraw(actor, cohortId, id);
    return back(reply, cohortId, 'De uitnodiging is ingetrokken. De link werkt niet meer.');
  }
}

const back = (reply: FastifyReply, cohortId: string, text: string): FastifyReply =>
  reply.flash({ tone: 'ok', text }).code(303).header('location', `/groep/${cohortId}#uitnodigingen`).send();
