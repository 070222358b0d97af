import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor, Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor, CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import type { ShownPhoto } from '../../photos/photo.queries.js';
import { PHOTO_FIELDS, PhotosService } from '../../photos/photos.service.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { showWritingPage, type WritingPage } from '../../posts/writing-page.js';
import { type SiteVisit, stateOf, Visit } from '../../visits/site-visit.js';
import { GroupDto } from './dto/group.dto.js';
import { KIND_LABELS } from './group-kinds.js';
import { GROUP_KINDS, type GroupPage } from './group-page.entity.js';
import { GroupPagesService } from './group-pages.service.js';
import { NoSuchGroup } from './group.errors.js';
import { assertMayEdit, posterOf } from './group.policy.js';
import { GroupQueries } from './group.queries.js';

const FIELDS = ['naam', 'soort', 'tekst', 'wanneer', 'meedoen', 'website', 'contact', 'telefoon', 'mail', 'toestemming', ...PHOTO_FIELDS] as const;
type Form = FormModel<(typeof FIELDS)[number]>;
const VIEW = 'buurtsites/groepen/groepen/edit';

/** Making and keeping pages; an owner does so also before the team has put groups on. */
@Controller('buurt/:site/groepen')
export class GroupEditingController {
  constructor(
    private readonly pages: GroupPagesService,
    private readonly groups: GroupQueries,
    private readonly photos: PhotosService,
    private readonly rights: PostingRights,
  ) {}

  @Get('nieuw')
  @Allow('buurtverbinder', 'wijkprofessional', 'lid')
  async new(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return showWritingPage(reply, VIEW, pageOf(visit, null, null, formModel(FIELDS)), await this.rights.whyNotPost(member));
  }

  @Post()
  @Allow('buurtverbinder', 'wijkprofessional', 'lid')
  create(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: GroupDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        const page = await this.pages.create(member, form, await this.photos.inputFrom(body));
        const isOfTeam = member.role === 'buurtverbinder';
        reply.flash({ tone: 'ok', text: isOfTeam ? `De pagina van ${page.name} is bewaard.` : 'Dank je. De buurtverbinders kijken ernaar.' });
        return isOfTeam ? addressOf(visit, page.slug) : `/buurt/${visit.site.slug}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: pageOf(visit, null, null, form) }),
    });
  }

  @Get(':groep/bewerken')
  @Allow('signed-in')
  async edit(@Visit() visit: SiteVisit, @CurrentActor() actor: Actor, @Param('groep') slug: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const page = await this.pageToEdit(visit, actor, slug);
    const photo = await this.groups.photoOf(visit.site, page);
    const whyNot = await this.rights.whyNotPost(posterOf({ personId: actor.personId, member: visit.member }, page));
    return showWritingPage(reply, VIEW, pageOf(visit, page, photo, formModel(FIELDS, { ...valuesOf(page), alt: photo?.alt })), whyNot);
  }

  @Post(':groep')
  @Allow('signed-in')
  async update(
    @Visit() visit: SiteVisit,
    @CurrentActor() actor: Actor,
    @Param('groep') slug: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const page = await this.pageToEdit(visit, actor, slug);
    return answerForm({
      reply,
      dto: GroupDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.pages.update({ personId: actor.personId, member: visit.member }, { siteId: visit.site.id, slug }, form, await this.photos.inputFrom(body));
        reply.flash({ tone: 'ok', text: 'De pagina is bewaard.' });
        return isVisibleTo(visit) ? addressOf(visit, slug) : `${addressOf(visit, slug)}/bewerken`;
      },
      show: async (form) => ({ view: VIEW, model: pageOf(visit, page, await this.groups.photoOf(visit.site, page), form) }),
    });
  }

  private async pageToEdit({ site, member }: SiteVisit, { personId }: Actor, slug: string): Promise<GroupPage> {
    const page = await this.groups.find(site.id, slug);
    if (!page) throw new NoSuchGroup('no group with this address on this site');
    assertMayEdit({ personId, member }, page);
    return page;
  }
}

const addressOf = ({ site }: SiteVisit, slug: string): string => `/buurt/${site.slug}/groepen/${slug}`;
const isVisibleTo = (visit: SiteVisit): boolean => visit.isTeam || stateOf(visit, 'groepen') === 'active';

function pageOf(visit: SiteVisit, page: GroupPage | null, photo: ShownPhoto | null, form: Form): WritingPage {
  const base = `/buurt/${visit.site.slug}/groepen`;
  const mayPublish = page !== null || visit.member?.role === 'buurtverbinder';
  return {
    title: page ? `Pagina van ${page.name}` : mayPublish ? 'Een groep op de site' : 'Stel een groep voor',
    form,
    photo,
    action: page ? `${base}/${page.slug}` : base,
    backHref: page && isVisibleTo(visit) ? `${base}/${page.slug}` : isVisibleTo(visit) ? base : `/buurt/${visit.site.slug}`,
    kinds: [
      { value: '', label: 'Kies een soort', isSelected: form.soort.value === '' },
      ...GROUP_KINDS.map((value) => ({ value, label: KIND_LABELS[value], isSelected: form.soort.value === value })),
    ],
    isProposal: !mayPublish,
    isPublished: page?.publishedAt !== null && page !== null,
  };
}

const valuesOf = (page: GroupPage): Partial<Record<(typeof FIELDS)[number], string | null>> => ({
  naam: page.name,
  soort: page.kind,
  tekst: page.description,
  wanneer: page.meets,
  meedoen: page.joining,
  website: page.website,
  contact: page.contactName,
  telefoon: page.contactPhone,
  mail: page.contactEmail,
  toestemming: page.contactConsentAt ? 'ja' : '',
});
