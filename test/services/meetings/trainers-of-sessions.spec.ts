import type { Person } from '../../../src/accounts/index.js';
import { CohortTrainer } from '../../../src/cohorts/index.js';
import { CohortTrainersService, type NewTrainer } from '../../../src/cohorts/trainers/cohort-trainers.service.js';
import { type Session, SessionService, SessionTrainer } from '../../../src/meetings/index.js';
import { TrainerSlot } from '../../../src/meetings/sessions/slot.entities.js';
import { newId } from '../../../src/platform/database/ids.js';
import { InvalidInput } from '../../../src/platform/errors/domain-error.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { schedule } from '../../support/make-meeting.js';

describe('who guides what is to come, when trainers change', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
  });

  /** Sessions in the past, on 10 March and on 31 March. */
  const group = async () => {
    const made = await makeCohort(test, { residents: 4, professionals: 1, started: true });
    const anja = await test.make.person('Anja');
    await test.make.organisationMember(made.organisationId, anja.id);
    const past = await schedule(test, made, { kind: 'overig', startsAt: new Date('2026-02-24T18:30:00Z') });
    const first = await schedule(test, made);
    const last = await schedule(test, made, { kind: 'G2', startsAt: new Date('2026-03-31T17:30:00Z') });
    return { ...made, anja, past, first, last };
  };
  const add = ({ trainer, cohort }: MadeCohort, { id: personId }: Person, values: Partial<NewTrainer> = {}): Promise<void> =>
    test.get(CohortTrainersService).add(actorFor(trainer), cohort.id, { personId, agreement: 'samen', untilDay: null, ...values });
  const guides = async ({ id: sessionId }: Session): Promise<readonly string[]> =>
    (await test.reader.manager.findBy(SessionTrainer, { sessionId })).map(({ personId }) => personId);
  const timeOf = ({ id: sessionId }: Session, { id: personId }: Person): Promise<number> => test.reader.manager.countBy(TrainerSlot, { sessionId, personId });

  it('gives who joins the sessions to come, with the time they take, and leaves what was', async () => {
    const made = await group();

    await add(made, made.anja);

    expect(await guides(made.past)).toEqual([made.trainer.id]);
    for (const session of [made.first, made.last]) {
      expect((await guides(session)).toSorted()).toEqual([made.trainer.id, made.anja.id].sort());
      expect(await timeOf(session, made.anja)).toBe(36);
    }
  });

  it('gives who stands in only what is until their last day', async () => {
    const made = await group();

    await add(made, made.anja, { agreement: 'waarnemen', untilDay: '2026-03-10' });

    expect(await guides(made.first)).toContain(made.anja.id);
    expect(await guides(made.last)).toEqual([made.trainer.id]);
  });

  it('hands them over with the group, and gives the time back', async () => {
    const made = await group();

    await add(made, made.anja, { agreement: 'overdragen' });

    expect(await guides(made.past)).toEqual([made.trainer.id]);
    expect(await guides(made.first)).toEqual([made.anja.id]);
    expect(await timeOf(made.first, made.trainer)).toBe(0);
  });

  it('takes them from who stops', async () => {
    const made = await group();
    await add(made, made.anja);
    const { id } = await test.reader.manager.findOneByOrFail(CohortTrainer, { cohortId: made.cohort.id, personId: made.anja.id });

    await test.get(CohortTrainersService).end(actorFor(made.trainer), made.cohort.id, id);

    for (const session of [made.first, made.last]) expect(await guides(session)).toEqual([made.trainer.id]);
    expect(await timeOf(made.first, made.anja)).toBe(0);
  });

  it('leaves out the session at which who joins is elsewhere', async () => {
    const made = await group();
    const other = await makeCohort(test, { residents: 4, professionals: 1, started: true });
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: other.cohort.id, personId: made.anja.id, untilDay: null });
    await schedule(test, other, { trainerIds: [made.anja.id] });

    await add(made, made.anja, { agreement: 'overdragen' });

    expect(await guides(made.first)).toEqual([]);
    expect(await guides(made.last)).toEqual([made.anja.id]);
    const page = await (await test.as(made.anja)).see(`/bijeenkomsten/${made.first.id}`);
    expect(page('main').text()).toContain('Nog niemand begeleidt deze bijeenkomst.');
  });

  it('never appoints who stands in for a day after their last, nor keeps them when it moves there', async () => {
    const made = await group();
    await add(made, made.anja, { agreement: 'waarnemen', untilDay: '2026-03-12' });
    const after = new Date('2026-03-24T18:30:00Z');

    const wrong: unknown = await schedule(test, made, { kind: 'G3', startsAt: after, trainerIds: [made.anja.id] }).catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(InvalidInput);
    const planned = await schedule(test, made, { kind: 'G3', startsAt: after });
    expect(await guides(planned)).toEqual([made.trainer.id]);

    const startsAt = new Date('2026-03-25T18:30:00Z');
    await test.unitOfWork.run((tx) => test.get(SessionService).move(tx, made.first.id, { startsAt, byId: made.trainer.id }));
    expect(await guides(made.first)).toEqual([made.trainer.id]);
  });
});
