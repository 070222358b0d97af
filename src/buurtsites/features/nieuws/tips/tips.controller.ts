import { Body, Controller, Get, Ip, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../../platform/web/forms.js';
import { PostingRights } from '../../../posts/posting-rights.js';
import { showWritingPage, type WritingPage } from '../../../posts/writing-page.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { TipDto } from '../dto/tip.dto.js';
import { TipQueries } from './tip.queries.js';
import { TipsService } from './tips.service.js';

const FIELDS = ['tekst', 'naam', 'mail'] as const;
const VIEW = 'buurtsites/nieuws/tips/new';

/** "Tip het team": from anybody, for the team alone. */
@Controller('buurt/:site/nieuws/tips')
@OfFeature('nieuws')
export class TipsController {
  constructor(
    private readonly service: TipsService,
    private readonly tips: TipQueries,
    private readonly rights: PostingRights,
  ) {}

  @Get()
  @Allow('buurtverbinder', 'wijkprofessional')
  async index(@Visit() { site, member }: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const base = `/buurt/${site.slug}/nieuws`;
    return reply.view('buurtsites/nieuws/tips/index', {
      title: 'Tips voor het nieuws',
      base,
      tips: await this.tips.listOf(site),
      mayWrite: member?.role === 'buurtverbinder',
    });
  }

  @Get('nieuw')
  @Allow('everyone')
  async new(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const whyNot = await this.rights.whyNotPropose(visit.site.id, visit.member, 'nieuws');
    return showWritingPage(reply, VIEW, pageOf(visit, formModel(FIELDS)), whyNot);
  }

  @Post()
  @Allow('everyone')
  create(@Visit() visit: SiteVisit, @Body() body: unknown, @Ip() ip: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: TipDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.service.send(visit.site.id, visit.member, form, ip);
        reply.flash({ tone: 'ok', text: 'Dank je. Je tip is bij het team.' });
        return `/buurt/${visit.site.slug}/nieuws`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: pageOf(visit, form) }),
    });
  }

  @Post(':tip/verwijdering')
  @Allow('buurtverbinder')
  async destroy(@CurrentMember() member: Member, @Param('tip') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.service.layAside(member, id);
    reply.flash({ tone: 'ok', text: 'De tip is weggelegd.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/nieuws/tips`).send();
  }
}

function pageOf({ site, member }: SiteVisit, form: FormModel<(typeof FIELDS)[number]>): WritingPage {
  const base = `/buurt/${site.slug}/nieuws`;
  return { title: 'Tip het team', base, backHref: base, isKnown: member !== null, form };
}
