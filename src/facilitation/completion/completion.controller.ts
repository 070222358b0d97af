import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { AccreditationsService } from './accreditations.service.js';
import { CompletionPage, WITHDRAWAL_FIELDS } from './completion-page.js';
import { AccreditationDto, CompletionWithdrawalDto } from './dto/completion-forms.dto.js';
import { ModuleCompletions } from './module-completions.js';

/** For the group's own trainers. */
@Controller('groep/:cohort/afronding')
@Allow('signed-in')
export class CompletionController {
  constructor(
    private readonly page: CompletionPage,
    private readonly accreditations: AccreditationsService,
    private readonly completions: ModuleCompletions,
  ) {}

  @Get()
  async show(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(trainer, cohortId);
    return reply.view(view, model);
  }

  @Post('accreditatie')
  choose(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: AccreditationDto,
      fields: ['accreditatie'],
      body,
      act: async ({ accreditatie }) => {
        await this.accreditations.choose(trainer, cohortId, accreditatie);
        reply.flash({ tone: 'ok', text: 'Bewaard. Wie al klaar was, blijft klaar.' });
        return `/groep/${cohortId}/afronding`;
      },
      show: () => this.page.show(trainer, cohortId),
    });
  }

  @Post(':afronding/intrekking')
  withdraw(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('afronding') completionId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CompletionWithdrawalDto,
      fields: WITHDRAWAL_FIELDS,
      body,
      act: async ({ reden }) => {
        await this.completions.withdraw(trainer, cohortId, completionId, reden);
        reply.flash({ tone: 'ok', text: 'De afronding is ingetrokken. De professional krijgt je uitleg per mail.' });
        return `/groep/${cohortId}/afronding`;
      },
      show: (form) => this.page.show(trainer, cohortId, { completionId, form }),
    });
  }
}
