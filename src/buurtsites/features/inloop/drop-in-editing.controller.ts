import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import { OfFeature } from '../../visits/site-visit.js';
import { WEEKDAYS } from './drop-in.entity.js';
import { DropInQueries } from './drop-in.queries.js';
import { DropInService } from './drop-in.service.js';
import { DropInDto } from './dto/drop-in.dto.js';

const FIELDS = ['plek', 'dag', 'van', 'tot', 'uitleg', 'telefoon', 'bereikbaar', 'brievenbus'] as const;
type Form = FormModel<(typeof FIELDS)[number]>;
const VIEW = 'buurtsites/inloop/edit';

@Controller('buurt/:site/inloop/bewerken')
@OfFeature('inloop')
@Allow('buurtverbinder')
export class DropInEditingController {
  constructor(
    private readonly dropIns: DropInQueries,
    private readonly service: DropInService,
  ) {}

  @Get()
  async edit(@CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const known = await this.dropIns.find(member.siteId);
    const values = known && {
      plek: known.place,
      dag: known.weekday,
      van: known.startTime,
      tot: known.endTime,
      uitleg: known.note,
      telefoon: known.phone,
      bereikbaar: known.phoneHours,
      brievenbus: known.letterbox,
    };
    return reply.view(VIEW, pageOf(member, formModel(FIELDS, values ?? {})));
  }

  @Post()
  update(@CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: DropInDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.service.save(member, form);
        reply.flash({ tone: 'ok', text: 'Bewaard. Print nu een nieuwe weeklijst.' });
        return `/buurt/${member.siteSlug}/inloop`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: pageOf(member, form) }),
    });
  }
}

const pageOf = ({ siteSlug }: Member, form: Form): object => ({
  title: 'Waar en wanneer is de inloop?',
  base: `/buurt/${siteSlug}/inloop`,
  form,
  weekdays: WEEKDAYS.map((day) => ({ value: day, label: day, isSelected: form.dag.value === day })),
});
