import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurriculumQueries } from '../../curriculum/index.js';
import { Allow } from '../../platform/security/allow.js';
import { Learners } from './learners.js';
import { LessonPage } from './lesson-page.js';
import { ModulePage } from './module-page.js';

/** The modules and lessons of the version that somebody's group learns from. */
@Controller('training/:module')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class LessonsController {
  constructor(
    private readonly learners: Learners,
    private readonly modules: ModulePage,
    private readonly lessons: LessonPage,
    private readonly curriculum: CurriculumQueries,
  ) {}

  @Get()
  async index(@Req() request: FastifyRequest, @Param('module') moduleKey: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.modules.show(await this.learners.asking(request), moduleKey);
    return reply.view(view, model);
  }

  /** A lesson is known by its own key: it is found, whatever module it stood in when the link was made. */
  @Get(':lesson')
  async show(@Req() request: FastifyRequest, @Param('lesson') lessonKey: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.lessons.show(await this.learners.asking(request), lessonKey);
    return reply.view(view, model);
  }

  /** A picture or document of the lessons. */
  @Get('bestanden/:file')
  async showFile(
    @Req() request: FastifyRequest,
    @Param('module') moduleKey: string,
    @Param('file') name: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { versionId } = await this.learners.asking(request);
    const { bytes, type } = await this.curriculum.file(versionId, moduleKey, name);
    return reply.header('content-type', type).header('cache-control', 'private, max-age=3600').send(bytes);
  }
}
