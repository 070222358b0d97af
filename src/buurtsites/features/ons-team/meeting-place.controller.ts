import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, formModel } from '../../../platform/web/forms.js';
import { OfFeature } from '../../visits/site-visit.js';
import { MeetingPlaceDto } from './dto/meeting-place.dto.js';
import { MeetingPlaceService } from './meeting-place.service.js';
import { TeamQueries } from './team.queries.js';

const FIELDS = ['plek', 'tijd', 'uitleg'] as const;
const VIEW = 'buurtsites/ons-team/trefpunt/edit';

@Controller('buurt/:site/ons-team/trefpunt')
@OfFeature('ons-team')
@Allow('buurtverbinder')
export class MeetingPlaceController {
  constructor(
    private readonly places: MeetingPlaceService,
    private readonly team: TeamQueries,
  ) {}

  @Get()
  async edit(@CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const place = await this.team.placeOf(member.siteId);
    const form = formModel(FIELDS, { plek: place?.place, tijd: place?.times, uitleg: place?.note });
    return reply.view(VIEW, { ...pageOf(member), form });
  }

  @Post()
  update(@CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MeetingPlaceDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.places.save(member, form);
        reply.flash({ tone: 'ok', text: 'De plek en de tijd staan erbij.' });
        return `/buurt/${member.siteSlug}/ons-team`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: { ...pageOf(member), form } }),
    });
  }
}

const pageOf = ({ siteSlug }: Member): object => ({ title: 'Waar en wanneer', base: `/buurt/${siteSlug}/ons-team` });
