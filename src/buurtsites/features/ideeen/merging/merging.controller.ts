import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../../platform/web/forms.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { MergeDto } from '../dto/merge.dto.js';
import type { Idea } from '../idea.entity.js';
import { NoSuchIdea } from '../idea.errors.js';
import { IdeaQueries } from '../idea.queries.js';
import { MergingService } from './merging.service.js';

const FIELDS = ['met'] as const;
const VIEW = 'buurtsites/ideeen/merge';

/** What belongs together goes on as one; after asking who thought of it. */
@Controller('buurt/:site/ideeen/:idee/samenvoeging')
@OfFeature('ideeen')
@Allow('buurtverbinder')
export class MergingController {
  constructor(
    private readonly merging: MergingService,
    private readonly ideas: IdeaQueries,
  ) {}

  @Get()
  async new(@Visit() visit: SiteVisit, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pageOf(visit, id, formModel(FIELDS)));
  }

  @Post()
  create(
    @Visit() visit: SiteVisit,
    @CurrentMember() member: Member,
    @Param('idee') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MergeDto,
      fields: FIELDS,
      body,
      act: async ({ met }) => {
        await this.merging.merge(member, id, met);
        const undo = { action: `/buurt/${visit.site.slug}/ideeen/${id}/samenvoeging/intrekking`, label: 'Maak weer los' };
        reply.flash({ tone: 'ok', text: 'Samengevoegd. Wie achter allebei stond, telt één keer.', undo });
        return `/buurt/${visit.site.slug}/ideeen/${met}`;
      },
      show: async (form) => ({ view: VIEW, model: await this.pageOf(visit, id, form) }),
    });
  }

  @Post('intrekking')
  async destroy(@CurrentMember() member: Member, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.merging.split(member, id);
    reply.flash({ tone: 'ok', text: 'Het zijn weer twee ideeën.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/ideeen/${id}`).send();
  }

  private async pageOf({ site }: SiteVisit, id: string, form: FormModel<(typeof FIELDS)[number]>): Promise<object> {
    const all = await this.ideas.livingOn(site.id);
    const idea: Idea | undefined = all.find((each) => each.id === id);
    if (!idea) throw new NoSuchIdea('not on the site on its own');
    return {
      title: 'Samenvoegen',
      idea: idea.title,
      action: `/buurt/${site.slug}/ideeen/${id}/samenvoeging`,
      backHref: `/buurt/${site.slug}/ideeen/${id}`,
      form,
      others: all.filter((each) => each.id !== id).map((each) => ({ value: each.id, label: each.title, hint: null, isSelected: form.met.value === each.id })),
    };
  }
}
