import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CoachingAccess, type Conversation } from './coaching.access.js';
import { CoachingChoice, CoachingMessage, CoachingMoment } from './coaching.entities.js';
import { AlreadyAnAppointment, ConversationClosed, MomentGone, NotYourPart } from './coaching.errors.js';
import { AppointmentCalledOff, AppointmentMade } from './coaching-events.js';
import { mayChoose, mayOffer } from './coaching.policy.js';
import { CoachingService } from './coaching.service.js';
import { MOST_MOMENTS } from './moments.js';

/** From moments that suit the trainer to one that suits both. */
@Injectable()
export class AppointmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CoachingAccess,
    private readonly coaching: CoachingService,
    private readonly clock: Clock,
  ) {}

  /** New moments take the place of those offered before. @throws AlreadyAnAppointment */
  offer(personId: string, id: string, moments: readonly Date[]): Promise<void> {
    return this.coaching.move(personId, id, 'momenten', async (tx, { side }, offeredAt) => {
      if (!mayOffer(side)) throw new NotYourPart();
      if (await tx.manager.existsBy(CoachingChoice, { requestId: id })) throw new AlreadyAnAppointment();
      await tx.manager.delete(CoachingMoment, { requestId: id });
      await tx.manager.insert(
        CoachingMoment,
        moments.slice(0, MOST_MOMENTS).map((at) => ({ id: newId(), requestId: id, at, offeredAt })),
      );
    });
  }

  /** @throws MomentGone, or AlreadyAnAppointment when another press was first */
  choose(personId: string, id: string, momentId: string): Promise<void> {
    return this.whileOpen(personId, id, async (tx, { request, side, siteId }, now) => {
      if (!mayChoose(side)) throw new NotYourPart();
      const moment = await tx.manager.findOneBy(CoachingMoment, { id: momentId, requestId: id });
      if (!moment || moment.at <= now || !request.trainerId) throw new MomentGone();
      const isFirst = await insertOnce(tx, CoachingChoice, { requestId: id }, { requestId: id, momentId, chosenAt: now });
      if (!isFirst) throw new AlreadyAnAppointment();
      const { askerId, trainerId } = request;
      await tx.publish(new AppointmentMade({ requestId: id, siteId, appointmentId: momentId, at: moment.at, askerId, trainerId, occurredAt: now }));
    });
  }

  /** By either of the two. The dialogue keeps that there was one; the moments are free again. */
  callOff(personId: string, id: string): Promise<void> {
    return this.whileOpen(personId, id, async (tx, { request, siteId }, now) => {
      const choice = await tx.manager.findOneBy(CoachingChoice, { requestId: id });
      if (!choice) throw new MomentGone();
      const { id: appointmentId, at } = await tx.manager.findOneByOrFail(CoachingMoment, { id: choice.momentId });
      await tx.manager.delete(CoachingMoment, { requestId: id });
      const words = `Ik zeg onze afspraak af: ${dayInWords(at, now)}, ${timeInWords(at)}.`;
      await tx.manager.insert(CoachingMessage, { id: newId(), requestId: id, authorId: personId, words, at: now });
      const { askerId, trainerId } = request;
      if (trainerId)
        await tx.publish(new AppointmentCalledOff({ requestId: id, siteId, appointmentId, at, askerId, trainerId, byId: personId, occurredAt: now }));
    });
  }

  private whileOpen(personId: string, id: string, act: (tx: Tx, conversation: Conversation, now: Date) => Promise<void>): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const conversation = await this.access.of(personId, id, tx.manager);
      if (conversation.request.closedAt) throw new ConversationClosed();
      await act(tx, conversation, this.clock.now());
    });
  }
}
