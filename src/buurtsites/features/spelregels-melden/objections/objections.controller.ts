import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../../platform/clock/clock.js';
import { dayWithoutWeekday } from '../../../../platform/clock/in-words.js';
import type { Actor } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentActor } from '../../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../../platform/web/forms.js';
import { ObjectionDto } from '../../../moderation/dto/objection.dto.js';
import { NoSuchMeasure } from '../../../moderation/moderation.errors.js';
import { ModerationQueries } from '../../../moderation/moderation.queries.js';
import { ObjectionsService } from '../../../moderation/objections.service.js';
import { MEASURE_LABELS } from '../../../moderation/report-reasons.js';
import { type SiteVisit, Visit } from '../../../visits/site-visit.js';

const FIELDS = ['waarom'] as const;
const VIEW = 'buurtsites/spelregels-melden/maatregel/show';

/** A measure as its poster sees it: what, why, and the way to object (D26). */
@Controller('buurt/:site/spelregels-melden/maatregelen/:maatregel')
@Allow('signed-in')
export class ObjectionsController {
  constructor(
    private readonly objections: ObjectionsService,
    private readonly moderation: ModerationQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Visit() visit: SiteVisit, @CurrentActor() actor: Actor, @Param('maatregel') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pageOf(visit, actor, id, formModel(FIELDS)));
  }

  @Post('bezwaar')
  create(
    @Visit() visit: SiteVisit,
    @CurrentActor() actor: Actor,
    @Param('maatregel') measureId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ObjectionDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.objections.make(actor.personId, { siteId: visit.site.id, measureId }, form);
        reply.flash({ tone: 'ok', text: 'Dank je. Iemand anders dan de eerste keer kijkt ernaar.' });
        return addressOf(visit, measureId);
      },
      show: async (form) => ({ view: VIEW, model: await this.pageOf(visit, actor, measureId, form) }),
    });
  }

  private async pageOf(visit: SiteVisit, actor: Actor, id: string, form: FormModel<'waarom'>): Promise<object> {
    const found = await this.moderation.measureFor(actor.personId, visit.site.id, id);
    if (!found) throw new NoSuchMeasure('no measure with this id for this person');
    const { measure, report, objection } = found;
    return {
      title: MEASURE_LABELS[measure.kind],
      form,
      postTitle: report.postTitle,
      reason: measure.reason,
      until: measure.pausesUntil && dayWithoutWeekday(measure.pausesUntil, this.clock.now()),
      isReversed: measure.reversedAt !== null,
      objection: objection && { words: objection.words, isOpen: objection.outcome === null, answer: objection.answer },
      action: `${addressOf(visit, id)}/bezwaar`,
    };
  }
}

const addressOf = ({ site }: SiteVisit, measureId: string): string => `/buurt/${site.slug}/spelregels-melden/maatregelen/${measureId}`;
