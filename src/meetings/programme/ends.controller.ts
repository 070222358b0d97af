import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { timeInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { EndDto } from './dto/end.dto.js';
import { EndsService } from './ends.service.js';
import { SCRIPT_FIELDS, ScriptPage } from './script-page.js';

/** Until when a session lasts: one press once the programme is as it should be, and one mail. */
@Controller('bijeenkomsten/:bijeenkomst/eindtijd')
@Allow('signed-in')
export class EndsController {
  constructor(
    private readonly ends: EndsService,
    private readonly page: ScriptPage,
  ) {}

  @Post()
  update(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: EndDto,
      fields: SCRIPT_FIELDS,
      body,
      act: async ({ einde }) => {
        const { isNew, endsAt } = await this.ends.change(actor, id, einde);
        const told = isNew ? ' Wie is uitgenodigd, krijgt bericht.' : '';
        reply.flash({ tone: 'ok', text: `De bijeenkomst is klaar om ${timeInWords(endsAt)}.${told}` });
        return `/bijeenkomsten/${id}/draaiboek`;
      },
      show: (form) => this.page.script(actor, id, form),
    });
  }
}
