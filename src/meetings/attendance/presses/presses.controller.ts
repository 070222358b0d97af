import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { readForm } from '../../../platform/web/forms.js';
import { SessionAccess } from '../../sessions/session.access.js';
import { NotOnTheList } from '../attendance.errors.js';
import { minutesBetween } from '../attendance.service.js';
import { DoorList } from '../door-list.js';
import { PressDto } from '../dto/press.dto.js';
import { marksIn } from '../marks.js';
import { type Press, PressesService } from './presses.service.js';
import { PressWords, type Standing } from './press-words.js';

interface Answer {
  readonly outcome: 'saved' | 'conflict' | 'refused';
  readonly sentence: string | null;
  /** null of who walked in, and of whom nothing stands. */
  readonly stands: Standing | null;
}

/** What a phone sends press by press, also later when there was no network; answered for its script. */
@Controller('bijeenkomsten/:bijeenkomst/aanwezigheid/drukken')
@Allow('signed-in')
export class PressesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly list: DoorList,
    private readonly presses: PressesService,
    private readonly words: PressWords,
  ) {}

  @Post()
  @HttpCode(200)
  async create(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const session = await this.access.asTrainer(actor, id);
    try {
      const { sleutel: key, gast, naam, rol } = await readForm(PressDto, body);
      const guests = (await this.list.of(id)).filter((guest) => guest.key === gast);
      const marks = marksIn(body, guests, minutesBetween(session.startsAt, session.endsAt));
      if (!naam && marks.size === 0) throw new NotOnTheList();
      const press: Press = { key, marks, walkIn: naam ? { name: naam, role: rol } : null };
      return await reply.send(
        await this.answer(actor, id, press, gast, () => this.unitOfWork.run((tx) => this.presses.press(tx, session, press, actor.personId))),
      );
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const refused: Answer = { outcome: 'refused', sentence: Object.values(error.fields).join(' '), stands: null };
      return reply.code(422).send(refused);
    }
  }

  private async answer({ personId }: Actor, sessionId: string, { marks }: Press, key: string | undefined, act: () => Promise<void>): Promise<Answer> {
    const guest = async () => (await this.list.of(sessionId)).find((each) => each.key === key);
    try {
      await act();
      const now = await guest();
      return { outcome: 'saved', sentence: null, stands: now ? this.words.standingOf(now) : null };
    } catch (error) {
      const mark = marks.get(key ?? '');
      const now = await guest();
      if (!(error instanceof InvalidInput) || !mark || !now) throw error;
      return { outcome: 'conflict', sentence: await this.words.conflictOf(now, mark.state, personId), stands: this.words.standingOf(now) };
    }
  }
}
