import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, formModel } from '../../../platform/web/forms.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { showWritingPage } from '../../posts/writing-page.js';
import { type SiteVisit, Visit } from '../../visits/site-visit.js';
import { ActivitiesService } from './activities.service.js';
import type { Activity } from './activity.entity.js';
import { FIELDS, formPageOf, valuesOf, VIEW } from './activity-form.js';
import { NoSuchActivity } from './activity.errors.js';
import { assertThat, mayEdit, maySee } from './activity.policy.js';
import { AgendaQueries } from './agenda.queries.js';
import { ActivityDto } from './dto/activity.dto.js';

/** Writing activities down; the team does so also before the agenda is on. */
@Controller('buurt/:site/agenda')
export class ActivityEditingController {
  constructor(
    private readonly activities: ActivitiesService,
    private readonly agenda: AgendaQueries,
    private readonly rights: PostingRights,
  ) {}

  @Get('nieuw')
  @Allow('buurtverbinder', 'wijkprofessional')
  async new(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return showWritingPage(reply, VIEW, formPageOf(visit, null, formModel(FIELDS)), await this.rights.whyNotPost(member));
  }

  @Post()
  @Allow('buurtverbinder', 'wijkprofessional')
  create(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ActivityDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        const { id, title, publishedAt } = await this.activities.create(member, form);
        const kept = member.role === 'buurtverbinder' ? `${title} is bewaard.` : 'Dank je. De buurtverbinders kijken ernaar.';
        reply.flash({ tone: 'ok', text: publishedAt ? `${title} staat in de agenda.` : kept });
        return `/buurt/${visit.site.slug}/agenda/${id}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: formPageOf(visit, null, form) }),
    });
  }

  @Get(':activiteit/bewerken')
  @Allow('buurtverbinder', 'wijkprofessional', 'lid')
  async edit(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Param('activiteit') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const activity = await this.activityToEdit(visit, id);
    return showWritingPage(reply, VIEW, formPageOf(visit, activity, formModel(FIELDS, valuesOf(activity))), await this.rights.whyNotPost(member));
  }

  @Post(':activiteit')
  @Allow('buurtverbinder', 'wijkprofessional', 'lid')
  async update(
    @Visit() visit: SiteVisit,
    @CurrentMember() member: Member,
    @Param('activiteit') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const activity = await this.activityToEdit(visit, id);
    return answerForm({
      reply,
      dto: ActivityDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.activities.update(member, id, form);
        reply.flash({ tone: 'ok', text: 'De activiteit is bewaard.' });
        return `/buurt/${visit.site.slug}/agenda/${id}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: formPageOf(visit, activity, form) }),
    });
  }

  private async activityToEdit({ site, member }: SiteVisit, id: string): Promise<Activity> {
    const activity = await this.agenda.find(site.id, id);
    if (!activity || !maySee(member, activity)) throw new NoSuchActivity('not there, or not to be seen');
    assertThat(mayEdit(member, activity), member);
    return activity;
  }
}
