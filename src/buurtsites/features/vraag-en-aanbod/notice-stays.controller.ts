import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../platform/clock/clock.js';
import { dayWithoutWeekday } from '../../../platform/clock/in-words.js';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { DAYS_ON_BOARD, expiryFrom } from './expiry/expiry.js';
import { NoSuchNotice } from './notice.errors.js';
import { mayEdit } from './notice.policy.js';
import { NoticeQueries } from './notice.queries.js';
import { NoticesService } from './notices.service.js';

/** How long a note stays: longer with one press, or off the board. */
@Controller('buurt/:site/vraag-en-aanbod/:briefje')
@OfFeature('vraag-en-aanbod')
@Allow('buurtverbinder', 'wijkprofessional', 'lid')
export class NoticeStaysController {
  constructor(
    private readonly service: NoticesService,
    private readonly notices: NoticeQueries,
    private readonly clock: Clock,
  ) {}

  /** Where the mail leads to that comes before the end: one press there. */
  @Get('verlenging')
  async new(@Visit() { site, member }: SiteVisit, @Param('briefje') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const notice = await this.notices.find(site.id, id);
    if (!notice || !mayEdit(member, notice) || notice.hiddenAt) throw new NoSuchNotice('not theirs, or hidden');
    const address = `/buurt/${site.slug}/vraag-en-aanbod/${id}`;
    const now = this.clock.now();
    return reply.view('buurtsites/vraag-en-aanbod/briefje/stay', {
      title: `Nog ${String(DAYS_ON_BOARD)} dagen?`,
      notice: notice.title,
      action: `${address}/verlenging`,
      downAction: `${address}/verwijdering`,
      isClosed: notice.closedAt !== null,
      until: dayWithoutWeekday(expiryFrom(now), now),
      backHref: address,
    });
  }

  @Post('verlenging')
  async create(@CurrentMember() member: Member, @Param('briefje') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.service.extend(member, id);
    const now = this.clock.now();
    reply.flash({ tone: 'ok', text: `Je briefje blijft hangen tot ${dayWithoutWeekday(expiryFrom(now), now)}.` });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/vraag-en-aanbod/${id}`).send();
  }

  @Post('verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('briefje') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.service.takeDown(member, id);
    const undo = { action: `/buurt/${member.siteSlug}/vraag-en-aanbod/${id}/verlenging`, label: 'Hang terug' };
    reply.flash({ tone: 'ok', text: 'Het briefje is van het bord.', undo });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/vraag-en-aanbod`).send();
  }
}
