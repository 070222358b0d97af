import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { answerForm, readForm } from '../../platform/web/forms.js';
import { AllowWhoeverBelongs } from '../every-role.js';
import { MoveOfferDto, OfferHelpDto } from './dto/help-forms.dto.js';
import type { Move } from './help-offer.states.js';
import { HelpPageQueries, OFFER_FIELDS } from './help-page.queries.js';
import { HelpService } from './help.service.js';

const SAID: Readonly<Record<Move, string>> = {
  aanneming: 'Aangenomen. Wie hulp aanbood, krijgt bericht.',
  afwijzing: 'Afgeslagen. Wie hulp aanbood, krijgt een vriendelijk bericht.',
  afronding: 'Gedaan. De buurtverbinders kunnen nu bedanken.',
  bedankje: 'Je dank is doorgegeven.',
  intrekking: 'Je aanbod is ingetrokken.',
};

/** Offers of help with a step, from offered to thanked (D3). */
@Controller('stappenplan/:stap/hulp/aanbod')
@AllowWhoeverBelongs()
export class HelpOffersController {
  constructor(
    private readonly pages: HelpPageQueries,
    private readonly help: HelpService,
  ) {}

  @Post()
  create(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: OfferHelpDto,
      fields: OFFER_FIELDS,
      body,
      act: async ({ aanbod, bij }) => {
        await this.help.offer(member, stepKey, aanbod, bij || null);
        reply.flash({ tone: 'ok', text: 'Je aanbod staat bij de stap. Begin pas als een buurtverbinder ja zegt.' });
        return `/stappenplan/${stepKey}/hulp`;
      },
      show: (offer) => this.pages.pageFor(member, stepKey, { offer }),
    });
  }

  @Post(':id')
  async update(
    @CurrentMember() member: Member,
    @Param('stap') stepKey: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { daad, woorden } = await readForm(MoveOfferDto, body);
    await this.help.move(member, stepKey, id, daad, woorden || null);
    return reply.flash({ tone: 'ok', text: SAID[daad] }).code(303).header('location', `/stappenplan/${stepKey}#hulp`).send();
  }
}
