import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { answerForm, formModel } from '../../../../platform/web/forms.js';
import { OfFeature } from '../../../visits/site-visit.js';
import { HouseRulesDto } from './house-rules.dto.js';
import { HouseRulesQueries } from './house-rules.queries.js';
import { HouseRulesService } from './house-rules.service.js';

const FIELDS = ['tekst'] as const;
const VIEW = 'buurtsites/spelregels-melden/regels/edit';

@Controller('buurt/:site/spelregels-melden/tekst')
@OfFeature('spelregels-melden')
@Allow('buurtverbinder')
export class HouseRulesEditingController {
  constructor(
    private readonly service: HouseRulesService,
    private readonly rules: HouseRulesQueries,
  ) {}

  @Get()
  async edit(@CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const text = await this.rules.textOf(member.siteId);
    return reply.view(VIEW, { ...pageOf(member), isExample: text === null, form: formModel(FIELDS, { tekst: text ?? this.rules.example() }) });
  }

  @Post()
  update(@CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: HouseRulesDto,
      fields: FIELDS,
      body,
      act: async ({ tekst }) => {
        await this.service.save(member, tekst);
        reply.flash({ tone: 'ok', text: 'De spelregels zijn bewaard.' });
        return `/buurt/${member.siteSlug}/spelregels-melden`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: { ...pageOf(member), isExample: false, form } }),
    });
  }
}

const pageOf = ({ siteSlug }: Member): object => ({ title: 'Spelregels schrijven', base: `/buurt/${siteSlug}/spelregels-melden` });
