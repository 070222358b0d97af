import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { Allow } from '../../platform/security/allow.js';
import { readForm } from '../../platform/web/forms.js';
import { NoteDto } from './dto/note.dto.js';
import { type Learner, Learners } from './learners.js';
import type { NoteKind } from './lesson-note.entity.js';
import { LessonNotes } from './lesson-notes.js';
import { LessonPage, type Refused } from './lesson-page.js';
import { addressOf } from './lesson-rows.js';
import { NOTHING_COUNTS } from './looking-along.js';

const NEWER = 'Je schreef hier ook in een ander venster. Zet erbij wat je wilt houden, en bewaar.';

/** What somebody writes at a lesson: with script while typing, answered as JSON; without it by a button. */
@Controller('training/:module/:lesson/notities')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class LessonNotesController {
  constructor(
    private readonly learners: Learners,
    private readonly notes: LessonNotes,
    private readonly page: LessonPage,
  ) {}

  @Post()
  async update(
    @Req() request: FastifyRequest,
    @Param('module') moduleKey: string,
    @Param('lesson') lessonKey: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const learner = await this.learners.asking(request);
    const address = addressOf(moduleKey, lessonKey);
    if (!learner.takesPart) return reply.flash(NOTHING_COUNTS).code(303).header('location', address).send();
    const isForScript = request.headers.accept === 'application/json';
    try {
      const { soort: kind, tekst: text, revisie: revision } = await readForm(NoteDto, body);
      const saved = await this.notes.save(learner, { cohortId: learner.cohortId, lessonKey, kind, text, revision });
      if (isForScript) return await reply.send(saved);
      if (!saved.saved)
        return await this.again(reply.code(409), learner, lessonKey, { kind, text, revision: saved.newer.revision, error: NEWER, newer: saved.newer.text });
      return await reply.flash({ tone: 'ok', text: 'Bewaard. Alleen jij kunt dit lezen.' }).code(303).header('location', `${address}#${kind}`).send();
    } catch (error) {
      if (!(error instanceof InvalidInput) || isForScript) throw error;
      return this.again(reply.code(422), learner, lessonKey, refusedOf(body, error));
    }
  }

  private async again(reply: FastifyReply, learner: Learner, lessonKey: string, refused: Refused): Promise<FastifyReply> {
    const { view, model } = await this.page.show(learner, lessonKey, refused);
    return reply.view(view, { ...model, isError: true });
  }
}

function refusedOf(body: unknown, { fields }: InvalidInput): Refused {
  const { soort, tekst, revisie } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const kind: NoteKind = soort === 'opdracht' ? 'opdracht' : 'denkvraag';
  const error = Object.values(fields)[0] ?? null;
  return { kind, text: typeof tekst === 'string' ? tekst : '', revision: Number(revisie) || 0, error, newer: null };
}
