import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { answerForm, formModel, readForm } from '../../platform/web/forms.js';
import { YesOrNoDto } from '../dto/step-forms.dto.js';
import { AllowWhoeverBelongs } from '../every-role.js';
import { assertLeads } from '../progress/step.policy.js';
import { OwnStepDto } from './own-step.dto.js';
import { OwnStepsService } from './own-steps.service.js';

const VIEW = 'stappenplan/own-step/new';
const TITLE = 'Een eigen stap';
const BACK = '/stappenplan#eigen-stappen';

@Controller('stappenplan/eigen-stappen')
@AllowWhoeverBelongs()
export class OwnStepsController {
  constructor(private readonly ownSteps: OwnStepsService) {}

  @Get('nieuw')
  new(@CurrentMember() member: Member, @Res() reply: FastifyReply): FastifyReply {
    assertLeads(member);
    return reply.view(VIEW, { title: TITLE, buurt: member.siteId, form: formModel(['titel']) });
  }

  @Post()
  async create(@CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    assertLeads(member);
    return answerForm({
      reply,
      dto: OwnStepDto,
      fields: ['titel'],
      body,
      act: async ({ titel }) => {
        await this.ownSteps.add(member, titel);
        reply.flash({ tone: 'ok', text: 'Jullie eigen stap staat onder aan het stappenplan.' });
        return BACK;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: { title: TITLE, buurt: member.siteId, form } }),
    });
  }

  @Post(':id')
  async update(@CurrentMember() member: Member, @Param('id') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { klaar } = await readForm(YesOrNoDto, body);
    await this.ownSteps.tick(member, id, klaar === 'ja');
    return reply.code(303).header('location', BACK).send();
  }

  @Post(':id/verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.ownSteps.remove(member, id);
    reply.flash({ tone: 'ok', text: 'De eigen stap is weggehaald.' });
    return reply.code(303).header('location', BACK).send();
  }
}
