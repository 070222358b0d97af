import { type Session, SessionService, type SessionPlan, Venue } from '../../src/meetings/index.js';
import { newId } from '../../src/platform/database/ids.js';
import type { TestApp } from './app.js';
import type { MadeCohort } from './make-cohort.js';

/** A room of an organisation. */
export const makeVenue = ({ make }: TestApp, organisationId: string, values: Partial<Venue> = {}): Promise<Venue> =>
  make.insert(Venue, {
    id: newId(),
    organisationId,
    name: 'Buurthuis de Linde',
    address: 'Lindelaan 12, Oudewaard',
    capacity: 20,
    isStepFree: true,
    travelNotes: null,
    closedAt: null,
    ...values,
  });

/** Plans a session as a trainer would; on Tuesday 10 March 2026, 19.30 uur, when nothing else is said. */
export const schedule = (test: TestApp, { cohort, trainer }: Pick<MadeCohort, 'cohort' | 'trainer'>, plan: Partial<SessionPlan> = {}): Promise<Session> =>
  test.unitOfWork.run((tx) =>
    test.get(SessionService).schedule(tx, { cohortId: cohort.id, kind: 'G1', startsAt: new Date('2026-03-10T18:30:00Z'), byId: trainer.id, ...plan }),
  );
