import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { answerForm, readForm } from '../../platform/web/forms.js';
import { YesOrNoDto } from '../dto/step-forms.dto.js';
import { AllowWhoeverBelongs } from '../every-role.js';
import { ContributionsService } from './contributions.service.js';
import { ContributeDto } from './dto/help-forms.dto.js';
import { CONTRIBUTION_FIELDS, HelpPageQueries } from './help-page.queries.js';

/** What professionals and the trainer bring to a step (D2). */
@Controller('stappenplan/:stap/hulp')
@AllowWhoeverBelongs()
export class ContributionsController {
  constructor(
    private readonly pages: HelpPageQueries,
    private readonly contributions: ContributionsService,
  ) {}

  @Post('bijdragen')
  create(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ContributeDto,
      fields: CONTRIBUTION_FIELDS,
      body,
      act: async ({ soort, tekst, adres }) => {
        await this.contributions.add(member, stepKey, { kind: soort, words: tekst, url: adres || null });
        reply.flash({ tone: 'ok', text: 'Het staat bij de stap, met je naam en functie.' });
        return `/stappenplan/${stepKey}/hulp`;
      },
      show: (contribution) => this.pages.pageFor(member, stepKey, { contribution }),
    });
  }

  @Post('bijdragen/:id/verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.contributions.remove(member, stepKey, id);
    return back(reply, stepKey);
  }

  @Post('steun')
  async endorse(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { klaar } = await readForm(YesOrNoDto, body);
    await this.contributions.endorse(member, stepKey, klaar === 'ja');
    return back(reply, stepKey);
  }
}

const back = (reply: FastifyReply, stepKey: string): FastifyReply => reply.code(303).header('location', `/stappenplan/${stepKey}#hulp`).send();
