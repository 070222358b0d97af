import type { Person } from '../../src/accounts/index.js';
import { LessonReadings } from '../../src/cohorts/index.js';
import { HeldSessionsService, PlacementsService, type SessionKind } from '../../src/facilitation/index.js';
import type { TestApp } from './app.js';
import { actorFor, type MadeCohort } from './make-cohort.js';

const MOMENTS = ['begin', 'midden', 'eind'] as const;

/** Writes down, as the trainer, who was at a session. */
export const hold = (test: TestApp, { trainer, cohort }: MadeCohort, kind: SessionKind, day: string, people: readonly Person[]): Promise<string> =>
  test
    .get(HeldSessionsService)
    .record(actorFor(trainer), cohort.id, { kind, day, netMinutes: kind === 'intervisie' ? 90 : 150, personIds: people.map(({ id }) => id) });

/** The sessions that a professional needs: three joint ones, and two intervisions. */
export async function holdAll(test: TestApp, made: MadeCohort): Promise<void> {
  const everybody = [...made.residents, ...made.professionals];
  for (const [kind, day] of [
    ['G1', '2026-02-02'],
    ['G2', '2026-02-09'],
    ['G6', '2026-02-16'],
  ] as const)
    await hold(test, made, kind, day, everybody);
  for (const day of ['2026-02-11', '2026-02-18']) await hold(test, made, 'intervisie', day, made.professionals);
}

/** What a professional does herself: the lesson of the small training, and her three places. */
export async function doOwnPart(test: TestApp, { cohort }: MadeCohort, { id: personId }: Person): Promise<void> {
  await test.get(LessonReadings).mark({ personId }, cohort.id, 'de-lijn');
  for (const moment of MOMENTS) await test.get(PlacementsService).place({ personId, cohortId: cohort.id }, moment, 'sturen', null);
}
