import { NoSuchCohort, OnlyTrainersDoThis } from '../../../src/cohorts/cohorts/cohort.errors.js';
import { CohortProgrammes, Enrolment, LearningQueries, LessonNotes, LessonReading, LessonReadings, type Saved } from '../../../src/cohorts/index.js';
import { ForProfessionals, ModuleIsClosed, NoSuchLesson } from '../../../src/cohorts/learning/learning.errors.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort } from '../../support/make-cohort.js';
import { publishVersion, teachSmall } from '../../support/make-version.js';

describe('learning', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 2 });
    await teachSmall(test, made);
    const [riet = made.trainer, youssef = made.trainer] = made.residents;
    const [dirk = made.trainer] = made.professionals;
    return { cohortId: made.cohort.id, hanna: actorFor(made.trainer), riet: actorFor(riet), youssef: actorFor(youssef), dirk: actorFor(dirk) };
  };

  describe('saying that a lesson was read', () => {
    it('counts once, however often it is said, and can be undone (A6)', async () => {
      const { cohortId, riet } = await group();
      const readings = test.get(LessonReadings);

      await Promise.all([1, 2].map(() => readings.mark(riet, cohortId, 'samen')));
      expect(await test.reader.manager.countBy(LessonReading, { personId: riet.personId })).toBe(1);
      await readings.undo(riet, cohortId, 'samen');

      expect((await test.get(LearningQueries).readBy(cohortId, riet.personId)).size).toBe(0);
    });

    it('waits for what comes first (A5), and not for other people', async () => {
      const { cohortId, riet, youssef } = await group();
      const readings = test.get(LessonReadings);

      await expect(readings.mark(riet, cohortId, 'het-rondje')).rejects.toBeInstanceOf(ModuleIsClosed);
      for (const lesson of ['wat-is-er-al', 'samen', 'het-rondje']) await readings.mark(riet, cohortId, lesson);

      await expect(readings.mark(youssef, cohortId, 'het-rondje')).rejects.toBeInstanceOf(ModuleIsClosed);
    });

    it('is for professionals in their own module, whatever residents read (D14)', async () => {
      const { cohortId, riet, dirk } = await group();

      await test.get(LessonReadings).mark(dirk, cohortId, 'de-lijn');

      await expect(test.get(LessonReadings).mark(riet, cohortId, 'de-lijn')).rejects.toBeInstanceOf(ForProfessionals);
    });

    it('is only for who takes part: not for the trainer (A8), nor for who stopped, nor for others', async () => {
      const { cohortId, hanna, riet } = await group();
      const other = await group();
      await test.unitOfWork.run((tx) => tx.manager.update(Enrolment, { personId: riet.personId }, { endedAt: test.clock.now() }));

      for (const actor of [hanna, riet, other.riet]) await expect(test.get(LessonReadings).mark(actor, cohortId, 'samen')).rejects.toBeInstanceOf(NoSuchCohort);
    });

    it('knows no lesson that is not in their version', async () => {
      const { cohortId, riet } = await group();

      await expect(test.get(LessonReadings).mark(riet, cohortId, 'oefenen-zonder-angst')).rejects.toBeInstanceOf(NoSuchLesson);
    });
  });

  describe('a new version (D18)', () => {
    it('keeps what was read by its key, and names what is gone by its old title', async () => {
      const { cohortId, hanna, riet } = await group();
      for (const lesson of ['wat-is-er-al', 'samen']) await test.get(LessonReadings).mark(riet, cohortId, lesson);
      const newer = await publishVersion(test, (lesson) => (lesson.key === 'samen' ? null : { ...lesson, title: `${lesson.title} nu` }));

      await test.get(CohortProgrammes).takeOver(hanna, cohortId, newer.id);

      const queries = test.get(LearningQueries);
      expect([...(await queries.readBy(cohortId, riet.personId)).keys()].sort()).toEqual(['samen', 'wat-is-er-al']);
      expect(await queries.goneLessons(cohortId, riet.personId)).toEqual([{ key: 'samen', title: 'Zo werken wij samen' }]);
      await test.get(LessonReadings).mark(riet, cohortId, 'het-rondje');
    });
  });

  describe('who has read what', () => {
    it('is for the trainer of the group, and for nobody else', async () => {
      const { cohortId, hanna, riet, dirk } = await group();
      const other = await group();
      await test.get(LessonReadings).mark(riet, cohortId, 'samen');

      const rows = await test.get(LearningQueries).overviewFor(hanna, cohortId);

      expect(rows.map(({ role, read }) => [role, ...read])).toEqual([['buurtverbinder', 'samen'], ['buurtverbinder'], ['wijkprofessional']]);
      for (const actor of [riet, dirk]) await expect(test.get(LearningQueries).overviewFor(actor, cohortId)).rejects.toBeInstanceOf(OnlyTrainersDoThis);
      await expect(test.get(LearningQueries).overviewFor(other.hanna, cohortId)).rejects.toBeInstanceOf(NoSuchCohort);
    });
  });

  describe('what somebody writes for themselves', () => {
    const reflection = (cohortId: string, text: string, revision: number) => ({ cohortId, lessonKey: 'samen', kind: 'denkvraag' as const, text, revision });

    it('is kept, each kind apart, and only its writer gets it', async () => {
      const { cohortId, riet, youssef } = await group();
      const notes = test.get(LessonNotes);

      await notes.save(riet, reflection(cohortId, 'Koffie.', 0));
      const second = await notes.save(riet, reflection(cohortId, 'Koffie en rust.', 1));

      expect(second).toEqual({ saved: true, revision: 2 });
      expect(await notes.of(riet, cohortId, 'samen')).toEqual({ opdracht: { text: '', revision: 0 }, denkvraag: { text: 'Koffie en rust.', revision: 2 } });
      expect((await notes.of(youssef, cohortId, 'samen')).denkvraag.text).toBe('');
    });

    it('overwrites nothing from a tab with an older text, and shows what is there', async () => {
      const { cohortId, riet } = await group();
      const notes = test.get(LessonNotes);
      await notes.save(riet, reflection(cohortId, 'Van de tablet.', 0));

      const stale = await notes.save(riet, reflection(cohortId, 'Van de telefoon.', 0));

      expect(stale).toEqual({ saved: false, newer: { text: 'Van de tablet.', revision: 1 } } satisfies Saved);
      expect((await notes.of(riet, cohortId, 'samen')).denkvraag.text).toBe('Van de tablet.');
    });

    it('takes one of two at the same moment', async () => {
      const { cohortId, riet } = await group();
      const notes = test.get(LessonNotes);

      const both = await Promise.all(['Een.', 'Twee.'].map((text) => notes.save(riet, reflection(cohortId, text, 0))));

      expect(both.filter(({ saved }) => saved)).toHaveLength(1);
    });

    it('is not troubled by sending the same words twice', async () => {
      const { cohortId, riet } = await group();
      const notes = test.get(LessonNotes);
      await notes.save(riet, reflection(cohortId, 'Koffie.', 0));

      expect(await notes.save(riet, reflection(cohortId, 'Koffie.', 0))).toEqual({ saved: true, revision: 1 });
    });

    it('is only for who takes part', async () => {
      const { cohortId, hanna } = await group();
      const other = await group();

      for (const actor of [hanna, other.riet])
        await expect(test.get(LessonNotes).save(actor, reflection(cohortId, 'Ik kijk mee.', 0))).rejects.toBeInstanceOf(NoSuchCohort);
    });
  });
});
