import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import { type SiteVisit, Visit } from '../../visits/site-visit.js';
import { NoSuchTakeDown } from './photo-take-down.errors.js';
import { PhotoTakeDownQueries } from './photo-take-down.queries.js';
import { PhotoTakeDownsService } from './photo-take-downs.service.js';
import { PuttingBackDto } from './take-down.dto.js';

const FIELDS = ['waarom'] as const;
const SHOW = 'buurtsites/photos/hidden/show';

/** Photos somebody wanted gone: seen by the team, judged by its residents (D31). */
@Controller('buurt/:site/weggehaalde-fotos')
@Allow('buurtverbinder', 'wijkprofessional')
export class HiddenPhotosController {
  constructor(
    private readonly takeDowns: PhotoTakeDownsService,
    private readonly queries: PhotoTakeDownQueries,
  ) {}

  @Get()
  async index(@Visit() { site }: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('buurtsites/photos/hidden/index', { title: 'Weggehaalde foto’s', ...(await this.queries.listOf(site)) });
  }

  @Get(':verzoek')
  async show(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Param('verzoek') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(SHOW, await this.pageOf(visit, member, id, formModel(FIELDS)));
  }

  @Get(':verzoek/beeld')
  async picture(@Visit() { site }: SiteVisit, @Param('verzoek') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const bytes = await this.queries.bytesOf(site.id, id);
    if (!bytes) throw new NoSuchTakeDown('no waiting take-down with this id');
    return reply.type('image/webp').header('cache-control', 'no-store').send(bytes);
  }

  @Post(':verzoek/terugplaatsing')
  create(
    @Visit() visit: SiteVisit,
    @CurrentMember() member: Member,
    @Param('verzoek') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: PuttingBackDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.takeDowns.putBack(member, id, form);
        reply.flash({ tone: 'ok', text: 'De foto staat weer op de site.' });
        return `/buurt/${visit.site.slug}/weggehaalde-fotos`;
      },
      show: async (form) => ({ view: SHOW, model: await this.pageOf(visit, member, id, form) }),
    });
  }

  @Post(':verzoek/verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('verzoek') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.takeDowns.removeForGood(member, id);
    reply.flash({ tone: 'ok', text: 'De foto is voorgoed weg.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/weggehaalde-fotos`).send();
  }

  private async pageOf({ site }: SiteVisit, { role, personId }: Member, id: string, form: FormModel<'waarom'>): Promise<object> {
    const found = await this.queries.waitingOne(site, id);
    if (!found) throw new NoSuchTakeDown('no waiting take-down with this id');
    const { takeDown, before, uploadedById } = found;
    const base = `/buurt/${site.slug}/weggehaalde-fotos`;
    const mayJudge = role === 'buurtverbinder';
    return {
      title: 'Mag deze foto terug?',
      base,
      address: `${base}/${id}`,
      takeDown,
      before,
      form,
      mayJudge,
      mayPutBack: mayJudge && uploadedById !== personId,
    };
  }
}
