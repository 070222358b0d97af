import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CoachingAccess, type Conversation } from './coaching.access.js';
import { appointmentOf, callOff } from './call-off.js';
import { CoachingChoice, CoachingMoment } from './coaching.entities.js';
import { AlreadyAnAppointment, ConversationClosed, MomentGone, NotYourPart, TrainerHandedOver } from './coaching.errors.js';
import { AppointmentMade } from './coaching-events.js';
import { mayChoose, mayGoOn, mayOffer } from './coaching.policy.js';
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
    return this.whileOpen(personId, id, async (tx, { request, side, siteId, hasLostTrainer }, now) => {
      if (!mayChoose(side)) throw new NotYourPart();
      if (!mayGoOn({ hasLostTrainer })) throw new TrainerHandedOver();
      const moment = await tx.manager.findOneBy(CoachingMoment, { id: momentId, requestId: id });
      if (!moment || moment.at <= now || !request.trainerId) throw new MomentGone();
      const isFirst = await insertOnce(tx, CoachingChoice, { requestId: id }, { requestId: id, momentId, chosenAt: now });
      if (!isFirst) throw new AlreadyAnAppointment();
      const { askerId, trainerId } = request;
      await tx.publish(new AppointmentMade({ requestId: id, siteId, appointmentId: momentId, at: moment.at, askerId, trainerId, occurredAt: now }));
    });
  }

  /** By either of the two. @throws MomentGone when there is none */
  callOff(personId: string, id: string): Promise<void> {
    return this.whileOpen(personId, id, async (tx, conversation, now) => {
      const appointment = await appointmentOf(tx, id);
      if (!appointment) throw new MomentGone();
      await callOff(tx, conversation, appointment, personId, now);
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
