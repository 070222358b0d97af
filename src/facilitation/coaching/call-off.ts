import { newId } from '../../platform/database/ids.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Conversation } from './coaching.access.js';
import { CoachingChoice, CoachingMessage, CoachingMoment } from './coaching.entities.js';
import { AppointmentCalledOff } from './coaching-events.js';

/** The moment the two agreed on; null while there is none. */
export async function appointmentOf({ manager }: Tx, requestId: string): Promise<CoachingMoment | null> {
  const choice = await manager.findOneBy(CoachingChoice, { requestId });
  return choice && manager.findOneByOrFail(CoachingMoment, { id: choice.momentId });
}

/** The moments are free again; the dialogue keeps that there was an appointment, and both lose it from their calendar. */
export async function callOff(
  tx: Tx,
  { request, siteId }: Pick<Conversation, 'request' | 'siteId'>,
  { id: appointmentId, at }: CoachingMoment,
  byId: string,
  now: Date,
): Promise<void> {
  const { id: requestId, askerId, trainerId } = request;
  await tx.manager.delete(CoachingMoment, { requestId });
  const words = `Ik zeg onze afspraak af: ${dayInWords(at, now)}, ${timeInWords(at)}.`;
  await tx.manager.insert(CoachingMessage, { id: newId(), requestId, authorId: byId, words, at: now });
  // also to a trainer who handed the group over since: it stands in her calendar
  if (trainerId) await tx.publish(new AppointmentCalledOff({ requestId, siteId, appointmentId, at, askerId, trainerId, byId, occurredAt: now }));
}
