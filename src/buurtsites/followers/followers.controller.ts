import { Body, Controller, Get, Ip, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { answerForm, type FormModel, formModel } from '../../platform/web/forms.js';
import { type SiteVisit, Visit } from '../visits/site-visit.js';
import { FollowDto } from './dto/follow.dto.js';
import { FollowerService } from './follower.service.js';

const FIELDS = ['email'] as const;

/** "Houd mij op de hoogte": for who comes by before the opening. No account, a yes by mail, gone with one press. */
@Controller('buurt/:site/op-de-hoogte')
@Allow('everyone')
export class FollowersController {
  constructor(private readonly followers: FollowerService) {}

  @Get()
  new(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): FastifyReply {
    return reply.view('buurtsites/followers/new', pageOf(visit, formModel(FIELDS)));
  }

  @Post()
  create(@Visit() visit: SiteVisit, @Body() body: unknown, @Ip() ip: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: FollowDto,
      fields: FIELDS,
      body,
      act: async ({ email }) => {
        await this.followers.ask(visit.site.id, email, ip);
        reply.flash({ tone: 'ok', text: 'Kijk in je e-mail. Druk daar op de knop, dan houden we je op de hoogte.' });
        return `/buurt/${visit.site.slug}`;
      },
      show: (form) => Promise.resolve({ view: 'buurtsites/followers/new', model: pageOf(visit, form) }),
    });
  }

  /** Only shows a button: a mail scanner that opens every link must not say yes for somebody. */
  @Get(':token')
  edit(@Visit() visit: SiteVisit, @Param('token') token: string, @Res() reply: FastifyReply): FastifyReply {
    const { name, slug } = visit.site;
    return reply.view('buurtsites/followers/confirm', {
      title: 'Op de hoogte blijven',
      name,
      action: `/buurt/${slug}/op-de-hoogte/${encodeURIComponent(token)}`,
    });
  }

  @Post(':token')
  async update(@Visit() visit: SiteVisit, @Param('token') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { id, slug } = visit.site;
    if (await this.followers.confirm(id, token)) reply.flash({ tone: 'ok', text: 'Fijn. Je krijgt een e-mail als de site opengaat.' });
    else reply.flash({ tone: 'warn', text: 'Deze link werkt niet meer. Vul je adres gerust nog een keer in.' });
    return reply.code(303).header('location', `/buurt/${slug}`).send();
  }
}

const pageOf = ({ site }: SiteVisit, form: FormModel<'email'>): object => ({
  title: 'Houd mij op de hoogte',
  name: site.name,
  form,
  action: `/buurt/${site.slug}/op-de-hoogte`,
  helpHref: `/buurt/${site.slug}/hulp`,
});
