import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { CoachingAccess, type Conversation } from './coaching.access.js';
import { appointmentOf, callOff } from './call-off.js';
import { CoachingMessage, CoachingRequest } from './coaching.entities.js';
import { ConversationClosed, NobodyAsksHere, TrainerHandedOver } from './coaching.errors.js';
import { CoachingAsked, type CoachingMove, CoachingMoved } from './coaching-events.js';
import { mayGoOn } from './coaching.policy.js';
import { OwnTrainers } from './own-trainers.js';

export interface Question {
  readonly topic: string;
  readonly wish: string | null;
  /** One of `OwnTrainers.of`; null when there is nothing to choose. */
  readonly trainer: string | null;
}

const ALREADY_OPEN = 'Je hebt bij deze trainer al een vraag open. Schrijf daar verder, of sluit die eerst.';

/** A professional asks her own trainer, they talk, and one of them closes it (B7, D16). Appointments: `AppointmentService`. */
@Injectable()
export class CoachingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CoachingAccess,
    private readonly trainers: OwnTrainers,
    private readonly clock: Clock,
  ) {}

  /** @throws NobodyAsksHere, or InvalidInput when the trainer was not chosen or has a question of hers open */
  ask(askerId: string, { topic, wish, trainer }: Question): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const { cohortId, siteId, trainerId } = await this.chosen(tx, askerId, trainer);
      const id = newId();
      const askedAt = this.clock.now();
      const key = { cohortId, askerId, trainerId };
      const open = { closedAt: null, closedById: null, closingNote: null };
      // of two presses at once one is the question; the unique index of open ones decides
      const isFirst = await insertOnce(tx, CoachingRequest, { ...key, closedAt: IsNull() }, { id, ...key, topic, wish, askedAt, ...open });
      if (!isFirst) throw new InvalidInput({ onderwerp: ALREADY_OPEN });
      await tx.publish(new CoachingAsked({ requestId: id, siteId, askerId, trainerId, occurredAt: askedAt }));
      return id;
    });
  }

  say(personId: string, id: string, words: string): Promise<void> {
    return this.move(personId, id, 'geantwoord', async (tx, conversation, at) => {
      if (!mayGoOn(conversation)) throw new TrainerHandedOver();
      await tx.manager.insert(CoachingMessage, { id: newId(), requestId: id, authorId: personId, words, at });
    });
  }

  /** By either of the two, with or without a note for both; an appointment to come is called off. @throws ConversationClosed when the other was first */
  close(personId: string, id: string, note: string | null): Promise<void> {
    return this.move(personId, id, 'gesloten', async (tx, conversation, at) => {
      const appointment = await appointmentOf(tx, id);
      if (appointment && appointment.at > at) await callOff(tx, conversation, appointment, personId, at);
      await tx.manager.update(CoachingRequest, { id }, { closedAt: at, closedById: personId, closingNote: note });
    });
  }

  /** One thing one of the two does while it is open, of which the other hears; not a trainer who handed the group over. */
  move(personId: string, id: string, what: CoachingMove, act: (tx: Tx, conversation: Conversation, at: Date) => Promise<void>): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const conversation = await this.access.of(personId, id, tx.manager);
      const { request, side, siteId, hasLostTrainer } = conversation;
      if (request.closedAt) throw new ConversationClosed();
      const occurredAt = this.clock.now();
      await act(tx, conversation, occurredAt);
      const toId = side === 'trainer' ? request.askerId : hasLostTrainer ? null : request.trainerId;
      if (toId) await tx.publish(new CoachingMoved({ requestId: id, siteId, move: what, byId: personId, toId, occurredAt }));
    });
  }

  private async chosen(tx: Tx, askerId: string, id: string | null) {
    const trainers = await this.trainers.of(askerId, tx.manager);
    if (trainers.length === 0) throw new NobodyAsksHere();
    const found = id ? trainers.find((trainer) => trainer.id === id) : trainers.length === 1 ? trainers[0] : undefined;
    if (!found) throw new InvalidInput({ trainer: 'Kies aan wie je het vraagt.' });
    return found;
  }
}
