import { DataSource, In } from 'typeorm';
import type { Person } from '../../../src/accounts/index.js';
import { EnrolmentService, LessonReading, LessonReadings } from '../../../src/cohorts/index.js';
import {
  AccreditationsService,
  HeldSessionRecord,
  HeldSessionsService,
  ModuleCompleted,
  ModuleCompletion,
  ModuleCompletions,
  ModuleCompletionWithdrawal,
  PlacementsService,
} from '../../../src/facilitation/index.js';
import { CompletionFactsQueries } from '../../../src/facilitation/completion/completion-facts.queries.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { StepCompletion } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { doOwnPart, hold, holdAll } from '../../support/complete-module.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { teachSmall } from '../../support/make-version.js';

/** Lessons and version, readings, places, accreditation, and six for who was where: at the door and by hand. */
const MOST_QUERIES = 13;

describe('the completion of module P', () => {
  let test: TestApp;
  let made: MadeCohort;
  let marloes: Person;
  let dirk: Person;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    made = await makeCohort(test, { residents: 4, professionals: 2, started: true });
    await teachSmall(test, made);
    [marloes, dirk] = made.professionals as [Person, Person];
  });

  const completions = (): Promise<ModuleCompletion[]> => test.reader.manager.findBy(ModuleCompletion, { cohortId: made.cohort.id });
  const mailsTo = async ({ email }: Person): Promise<string[]> =>
    (await test.reader.manager.findBy(OutboxMail, { toAddress: email })).map(({ subject }) => subject);
  const trainer = () => actorFor(made.trainer);
  const jointOf = async ({ id: personId }: Person): Promise<readonly string[]> =>
    (await test.get(CompletionFactsQueries).of({ personId, cohortId: made.cohort.id }, test.reader.manager)).joint;

  it('comes by itself with the last thing that was still to do, and is told by mail', async () => {
    await holdAll(test, made);
    expect(await completions()).toEqual([]);

    await doOwnPart(test, made, marloes);

    expect((await completions()).map(({ personId }) => personId)).toEqual([marloes.id]);
    expect(await mailsTo(marloes)).toEqual(['Je hebt Op weg helpen afgerond']);
    expect(await mailsTo(dirk)).toEqual([]);
  });

  it('comes as well when the trainer writes down the last session', async () => {
    await doOwnPart(test, made, marloes);
    expect(await completions()).toEqual([]);

    await holdAll(test, made);

    expect((await completions()).map(({ personId }) => personId)).toEqual([marloes.id]);
  });

  it('does not wait for residents: none of them read a lesson or did a step (D14)', async () => {
    await holdAll(test, made);
    await doOwnPart(test, made, marloes);

    const residents = made.residents.map(({ id }) => id);
    expect(await test.reader.manager.countBy(LessonReading, { personId: In(residents) })).toBe(0);
    expect(await test.reader.manager.countBy(StepCompletion, { siteId: made.site.id })).toBe(0);
    expect(await completions()).toHaveLength(1);
  });

  it('comes to who is back in the group, when the last of it was written down while they were away', async () => {
    const { cohort } = made;
    await doOwnPart(test, made, dirk);
    await test.get(EnrolmentService).endOwn(actorFor(dirk), cohort.id);
    await holdAll(test, made);
    expect(await completions()).toEqual([]);

    await test.unitOfWork.run((tx) => test.get(EnrolmentService).enrol(tx, { cohort, personId: dirk.id, role: 'wijkprofessional', functionTitle: null }));

    expect((await completions()).map(({ personId }) => personId)).toEqual([dirk.id]);
  });

  it('is none of a resident, who reads and attends the same', async () => {
    await holdAll(test, made);
    const [riet] = made.residents as [Person];

    await test.unitOfWork.run((tx) => test.get(ModuleCompletions).settle(tx, { personId: riet.id, cohortId: made.cohort.id }));

    expect(await completions()).toEqual([]);
  });

  it('happens once when the last lesson and the last place come at the same moment', async () => {
    const told = caught(test, ModuleCompleted);
    await holdAll(test, made);
    const own = { personId: marloes.id, cohortId: made.cohort.id };
    for (const moment of ['begin', 'midden'] as const) await test.get(PlacementsService).place(own, moment, 'sturen', null);

    await Promise.all([test.get(LessonReadings).mark(own, own.cohortId, 'de-lijn'), test.get(PlacementsService).place(own, 'eind', 'sturen', null)]);

    expect(await completions()).toHaveLength(1);
    expect(told.filter(({ facts }) => facts.personId === marloes.id)).toHaveLength(1);
  });

  describe('counts a session as joint only when it was (D10)', () => {
    it.each<[string, number, number, string[]]>([
      ['three residents and one professional', 3, 1, ['G1']],
      ['two residents', 2, 1, []],
    ])('with %s', async (_who, residents, professionals, expected) => {
      await hold(test, made, 'G1', '2026-02-02', [...made.residents.slice(0, residents), ...made.professionals.slice(0, professionals)]);

      expect(await jointOf(marloes)).toEqual(expected);
    });

    it('and only for who was there', async () => {
      await hold(test, made, 'G1', '2026-02-02', [...made.residents, dirk]);

      expect(await jointOf(marloes)).toEqual([]);
      expect(await jointOf(dirk)).toEqual(['G1']);
    });

    it('the same session held twice counts once', async () => {
      for (const day of ['2026-02-02', '2026-02-09']) await hold(test, made, 'G1', day, [...made.residents, marloes]);

      expect(await jointOf(marloes)).toEqual(['G1']);
    });

    it('asks the database as often for ten professionals as for one', async () => {
      await hold(test, made, 'G1', '2026-02-02', [...made.residents, ...made.professionals]);
      const asked = jest.spyOn(test.get(DataSource), 'createQueryRunner');

      const factsOf = await test.get(CompletionFactsQueries).inGroup(made.cohort.id, test.reader.manager);

      expect([marloes, dirk].map(({ id }) => factsOf(id).joint)).toEqual([['G1'], ['G1']]);
      expect(asked.mock.calls.length).toBeGreaterThan(0);
      expect(asked.mock.calls.length).toBeLessThanOrEqual(MOST_QUERIES);
    });
  });

  describe('a correction (D11)', () => {
    const facts = () => ({ kind: 'G1', day: '2026-02-02', netMinutes: 150, personIds: [...made.residents, marloes].map(({ id }) => id) }) as const;

    it('keeps what stood there, and counts from then on', async () => {
      const id = await hold(test, made, 'G1', '2026-02-02', [...made.residents, dirk]);

      await test.get(HeldSessionsService).correct(trainer(), made.cohort.id, id, { ...facts(), reason: 'Marloes was er, Dirk niet.', of: 1 });

      const records = await test.reader.manager.find(HeldSessionRecord, { where: { sessionId: id }, order: { number: 'ASC' } });
      expect(records.map(({ number, reason }) => [number, reason])).toEqual([
        [1, null],
        [2, 'Marloes was er, Dirk niet.'],
      ]);
      expect(await jointOf(dirk)).toEqual([]);
    });

    it('of two at once one wins, and the other is asked to look again', async () => {
      const id = await hold(test, made, 'G1', '2026-02-02', made.residents);
      const correct = (reason: string) => test.get(HeldSessionsService).correct(trainer(), made.cohort.id, id, { ...facts(), reason, of: 1 });

      const answers = await Promise.allSettled([correct('De een.'), correct('De ander.')]);

      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await test.reader.manager.countBy(HeldSessionRecord, { sessionId: id })).toBe(2);
    });
  });

  describe('taken back', () => {
    const completedByMistake = async (): Promise<ModuleCompletion> => {
      await holdAll(test, made);
      const extra = await hold(test, made, 'G5', '2026-02-20', [...made.residents, marloes]);
      await doOwnPart(test, made, marloes);
      const [completion] = await completions();
      const personIds = made.residents.map(({ id }) => id);
      await test
        .get(HeldSessionsService)
        .correct(trainer(), made.cohort.id, extra, { kind: 'G5', day: '2026-02-20', netMinutes: 150, personIds, reason: 'Zij was er niet.', of: 1 });
      await test.get(LessonReadings).undo({ personId: marloes.id }, made.cohort.id, 'de-lijn');
      return completion as ModuleCompletion;
    };
    const withdraw = (completion: ModuleCompletion, who = trainer()) =>
      test.get(ModuleCompletions).withdraw(who, made.cohort.id, completion.id, 'Een les staat nog open.');

    it('is never by itself: a correction or an unread lesson leaves it standing', async () => {
      const completion = await completedByMistake();

      expect((await completions()).map(({ id }) => id)).toEqual([completion.id]);
    });

    it('by the trainer, with a reason the professional is mailed; and it comes back when all is done', async () => {
      await withdraw(await completedByMistake());

      expect(await completions()).toEqual([]);
      expect(await test.reader.manager.findBy(ModuleCompletionWithdrawal, { cohortId: made.cohort.id })).toMatchObject([{ reason: 'Een les staat nog open.' }]);
      expect(await mailsTo(marloes)).toEqual(['Je afronding van Op weg helpen is ingetrokken']);

      await test.get(LessonReadings).mark({ personId: marloes.id }, made.cohort.id, 'de-lijn');
      expect(await completions()).toHaveLength(1);
    });

    it('is refused while every rule is met, to other trainers, and in the name of another group', async () => {
      await holdAll(test, made);
      await doOwnPart(test, made, marloes);
      const [completion] = (await completions()) as [ModuleCompletion];
      const other = await makeCohort(test, { residents: 1 });

      await expect(withdraw(completion)).rejects.toMatchObject({ code: 'facilitation.rules-are-still-met' });
      await expect(withdraw(completion, actorFor(other.trainer))).rejects.toMatchObject({ code: 'cohorts.no-such-cohort' });
      await expect(test.get(ModuleCompletions).withdraw(actorFor(other.trainer), other.cohort.id, completion.id, 'x')).rejects.toMatchObject({
        code: 'facilitation.no-such-completion',
      });
      expect(await completions()).toHaveLength(1);
    });
  });

  it('waits for the check only where the accreditation asks for it (D13), and comes when that is dropped', async () => {
    await test.get(AccreditationsService).choose(trainer(), made.cohort.id, 'registerplein');
    await holdAll(test, made);
    await doOwnPart(test, made, marloes);
    expect(await completions()).toEqual([]);

    await test.get(AccreditationsService).choose(trainer(), made.cohort.id, 'geen');

    expect(await completions()).toHaveLength(1);
  });
});
