import { Body, Controller, Ip, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/security/allow.js';
import { answerForm } from '../../../platform/web/forms.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { GroupMessageDto } from './dto/group-message.dto.js';
import { GroupMessagesService } from './group-messages.service.js';
import { groupPageOf, MESSAGE_FIELDS } from './group-show.js';
import { NoSuchGroup } from './group.errors.js';
import { GroupQueries } from './group.queries.js';

/** Asking or joining: a message to the group, without showing anybody's address. */
@Controller('buurt/:site/groepen/:groep/berichten')
@OfFeature('groepen')
@Allow('everyone')
export class GroupMessagesController {
  constructor(
    private readonly messages: GroupMessagesService,
    private readonly groups: GroupQueries,
  ) {}

  @Post()
  async create(
    @Visit() visit: SiteVisit,
    @Param('groep') slug: string,
    @Body() body: unknown,
    @Ip() ip: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const page = await this.groups.find(visit.site.id, slug);
    if (!page?.publishedAt || page.hiddenAt) throw new NoSuchGroup('no group on the site with this address');
    const photo = await this.groups.photoOf(visit.site, page);
    return answerForm({
      reply,
      dto: GroupMessageDto,
      fields: MESSAGE_FIELDS,
      body,
      act: async (form) => {
        await this.messages.send(visit.site.id, page.id, form, ip);
        reply.flash({ tone: 'ok', text: `Je bericht is op weg naar ${page.name}. Het antwoord komt in je mail.` });
        return `/buurt/${visit.site.slug}/groepen/${slug}`;
      },
      show: (form) =>
        Promise.resolve({
          view: 'buurtsites/groepen/groepen/show',
          model: groupPageOf(visit, page, { photo, mayEdit: false, isKeeper: false, mayDecline: false }, form),
        }),
    });
  }
}
