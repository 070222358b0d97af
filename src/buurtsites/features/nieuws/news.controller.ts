import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../platform/clock/clock.js';
import { dayInWords } from '../../../platform/clock/in-words.js';
import { Allow } from '../../../platform/security/allow.js';
import { markdown } from '../../../platform/web/markdown.js';
import { OfFeature, type SiteVisit, stateOf, Visit } from '../../visits/site-visit.js';
import { NoSuchMessage } from './news.errors.js';
import type { NewsMessage } from './news-message.entity.js';
import { NewsQueries, PER_PAGE } from './news.queries.js';
import { TipQueries } from './tips/tip.queries.js';

/** What happens in the neighbourhood, to read. */
@Controller('buurt/:site/nieuws')
@OfFeature('nieuws')
@Allow('everyone')
export class NewsController {
  constructor(
    private readonly news: NewsQueries,
    private readonly tips: TipQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  async index(@Visit() visit: SiteVisit, @Query('bladzijde') wanted: string | undefined, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site, isTeam } = visit;
    const count = await this.news.countOf(site.id);
    const last = Math.max(1, Math.ceil(count / PER_PAGE));
    const page = Math.min(last, Math.max(1, Math.trunc(Number(wanted)) || 1));
    const [messages, drafts, tips] = await Promise.all([
      this.news.listOf(site, page),
      isTeam ? this.news.draftsOf(site) : [],
      isTeam ? this.tips.countOf(site.id) : 0,
    ]);
    const base = `/buurt/${site.slug}/nieuws`;
    return reply.view('buurtsites/nieuws/berichten/index', {
      title: 'Nieuws',
      base,
      messages,
      drafts,
      isTeam,
      tipsText: tips === 1 ? '1 tip' : tips > 1 ? `${String(tips)} tips` : null,
      mayWrite: visit.member?.role === 'buurtverbinder',
      mayTip: mayTip(visit),
      paging: last > 1 ? pagingOf(base, page, last) : null,
    });
  }

  @Get(':bericht')
  async show(@Visit() visit: SiteVisit, @Param('bericht') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site, member, isTeam } = visit;
    const message = await this.news.find(site.id, id);
    if (!message || (!isOnSite(message) && !isTeam)) throw new NoSuchMessage('no message on the site with this id');
    const [photo, byline] = await Promise.all([this.news.photoOf(site, message), this.news.bylineOf(message)]);
    const base = `/buurt/${site.slug}/nieuws`;
    return reply.view('buurtsites/nieuws/berichten/show', {
      title: message.title,
      base,
      address: `${base}/${id}`,
      text: markdown(message.text),
      photo,
      byline,
      day: message.publishedAt && dayInWords(message.publishedAt, this.clock.now()),
      state: message.hiddenAt
        ? 'De moderatoren haalden dit bericht weg.'
        : message.isPublished
          ? null
          : 'Dit bericht staat niet op de site. Alleen het team ziet het.',
      reportHref: isOnSite(message) ? `/buurt/${site.slug}/spelregels-melden/melden?over=nieuws&bericht=${id}` : null,
      tools: member?.role === 'buurtverbinder' && !message.hiddenAt ? { isPublished: message.isPublished } : null,
    });
  }
}

const isOnSite = ({ isPublished, hiddenAt }: NewsMessage): boolean => isPublished && hiddenAt === null;

/** Tips need both: a part to put them in, and rules to judge them by (D22). */
const mayTip = (visit: SiteVisit): boolean => stateOf(visit, 'nieuws') === 'active' && stateOf(visit, 'spelregels-melden') === 'active';

const pagingOf = (base: string, page: number, last: number): object => ({
  previous: page > 1 ? { href: page === 2 ? base : `${base}?bladzijde=${String(page - 1)}`, text: 'Nieuwer' } : null,
  next: page < last ? { href: `${base}?bladzijde=${String(page + 1)}`, text: 'Ouder' } : null,
  position: `Bladzijde ${String(page)} van ${String(last)}`,
});
