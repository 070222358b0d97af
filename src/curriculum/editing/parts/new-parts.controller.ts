import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { CurriculumQueries } from '../../versions/curriculum.queries.js';
import { draftPath, type DraftAddress, type PartAddress } from '../draft-address.js';
import { draftTrail } from '../draft-trail.js';
import { TitleDto } from '../drafts/dto/title.dto.js';
import { LessonWriting } from '../lessons/lesson-writing.js';
import { ModuleWriting } from '../modules/module-writing.js';
import { PracticeWriting } from '../practice/practice-writing.js';

const FIELDS = ['titel'] as const;
type Form = FormModel<(typeof FIELDS)[number]>;
type Create = (title: string) => Promise<string>;

interface NewPart {
  readonly title: string;
  readonly label: string;
}

const WORDS: Readonly<Record<string, NewPart>> = {
  modules: { title: 'Nieuwe module', label: 'Hoe heet de module?' },
  lessen: { title: 'Nieuwe les', label: 'Hoe heet de les?' },
  oefensituaties: { title: 'Nieuwe oefensituatie', label: 'Hoe heet de oefensituatie?' },
  toetsvragen: { title: 'Nieuwe toetsvraag', label: 'Wat vraag je?' },
};

/** A part of a draft begins with its title alone. */
@Controller('lesmateriaal/:programme/concepten/:draft/modules')
@Allow('signed-in')
export class NewPartsController {
  constructor(
    private readonly access: ProgrammeAccess,
    private readonly curriculum: CurriculumQueries,
    private readonly modules: ModuleWriting,
    private readonly lessons: LessonWriting,
    private readonly practice: PracticeWriting,
  ) {}

  @Get('nieuw')
  newModule(@CurrentActor() actor: Actor, @Param() address: DraftAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.show(reply, actor, address, 'modules', null);
  }

  @Post()
  createModule(@CurrentActor() actor: Actor, @Param() address: DraftAddress, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.create(reply, actor, address, 'modules', null, body, (title) => this.modules.create(actor, address, title));
  }

  @Get(':part/lessen/nieuw')
  newLesson(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.show(reply, actor, address, 'lessen', address.part);
  }

  @Post(':part/lessen')
  createLesson(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.create(reply, actor, address, 'lessen', address.part, body, (title) => this.lessons.create(actor, address, address.part, title));
  }

  @Get(':part/oefensituaties/nieuw')
  newCase(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.show(reply, actor, address, 'oefensituaties', address.part);
  }

  @Post(':part/oefensituaties')
  createCase(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.create(reply, actor, address, 'oefensituaties', address.part, body, (title) => this.practice.createCase(actor, address, title));
  }

  @Get(':part/toetsvragen/nieuw')
  newQuestion(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.show(reply, actor, address, 'toetsvragen', address.part);
  }

  @Post(':part/toetsvragen')
  createQuestion(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.create(reply, actor, address, 'toetsvragen', address.part, body, (title) => this.practice.createQuestion(actor, address, title));
  }

  private async show(reply: FastifyReply, actor: Actor, address: DraftAddress, kind: string, moduleKey: string | null): Promise<FastifyReply> {
    const { view, model } = await this.page(actor, address, kind, moduleKey);
    return reply.view(view, model);
  }

  private create(
    reply: FastifyReply,
    actor: Actor,
    address: DraftAddress,
    kind: string,
    moduleKey: string | null,
    body: unknown,
    create: Create,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: TitleDto,
      fields: FIELDS,
      body,
      act: async ({ titel }) => draftPath(address, kind, await create(titel)),
      show: (form) => this.page(actor, address, kind, moduleKey, form),
    });
  }

  private async page(actor: Actor, address: DraftAddress, kind: string, moduleKey: string | null, form: Form = formModel(FIELDS)) {
    const head = await this.access.draft(actor, address.programme, address.draft);
    const module = moduleKey === null ? null : await this.curriculum.moduleOf(head.id, moduleKey);
    const inModule = module ? ['modules', module.key] : [];
    const model = {
      ...WORDS[kind],
      trail: draftTrail(head, module),
      form,
      action: draftPath(address, ...inModule, kind),
      back: draftPath(address, ...inModule),
    };
    return { view: 'curriculum/new-parts/new', model };
  }
}
