import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { readForm } from '../../../platform/web/forms.js';
import { OfFeature } from '../../visits/site-visit.js';
import { VisibilityDto } from './dto/visibility.dto.js';
import { SiteFrontService } from './site-front.service.js';

/** Who sees the site before its opening. */
@Controller('buurt/:site/eigen-voorkant/zichtbaarheid')
@OfFeature('eigen-voorkant')
@Allow('buurtverbinder')
export class VisibilityController {
  constructor(private readonly fronts: SiteFrontService) {}

  @Post()
  async update(@CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { zichtbaar } = await readForm(VisibilityDto, body);
    await this.fronts.chooseVisibility(member, zichtbaar);
    const text = zichtbaar === 'open' ? 'Iedereen mag weer meekijken.' : 'De site is besloten tot de opening.';
    return reply.flash({ tone: 'ok', text }).code(303).header('location', `/buurt/${member.siteSlug}/eigen-voorkant`).send();
  }
}
