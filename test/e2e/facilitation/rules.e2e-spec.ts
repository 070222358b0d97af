import type { Person } from '../../../src/accounts/index.js';
import { Membership } from '../../../src/buurtsites/index.js';
import { CohortProgrammes, Enrolment, EnrolmentService, type TeamRole } from '../../../src/cohorts/index.js';
import { CoachingRequest, CoachingService, LogService, Placement, PlacementsService, ReflectionEntry } from '../../../src/facilitation/index.js';
import { isJoint } from '../../../src/meetings/index.js';
import type { NotAllowed } from '../../../src/platform/errors/domain-error.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { publishVersion, teachSmall } from '../../support/make-version.js';

/** Attendance, net minutes and scheduling (D11, D12, D17) have their rules where sessions are tested. */
describe('the rules of cohort and training', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const first = (people: readonly Person[]): Person => people[0] as Person;
  const enrol = ({ cohort }: Pick<MadeCohort, 'cohort'>, person: Person, role: TeamRole): Promise<string> =>
    test.unitOfWork.run((tx) => test.get(EnrolmentService).enrol(tx, { cohort, personId: person.id, role, functionTitle: null }));
  const enrolmentOf = ({ cohort }: MadeCohort, { id }: Person): Promise<Enrolment> =>
    test.reader.manager.findOneByOrFail(Enrolment, { cohortId: cohort.id, personId: id });
  const refusal = (code: string): Partial<NotAllowed> => expect.objectContaining({ code }) as Partial<NotAllowed>;
  const taught = async (residents = 3, professionals = 2) => {
    const made = await makeCohort(test, { residents, professionals, started: true });
    await teachSmall(test, made);
    const [marloes, dirk] = made.professionals as [Person, Person];
    return { ...made, marloes, dirk, riet: first(made.residents) };
  };
  const sanneAt = async ({ site }: Pick<MadeCohort, 'site'>) =>
    test.as((await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person);

  describe('D8: residents are a strict majority', () => {
    it('may: a professional who leaves them the majority, and a resident who stops, always', async () => {
      const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
      await enrol(made, await test.make.person('Marloes'), 'wijkprofessional');

      await test.get(EnrolmentService).end(actorFor(made.trainer), made.cohort.id, (await enrolmentOf(made, first(made.residents))).id);

      expect((await enrolmentOf(made, first(made.residents))).endedAt).not.toBeNull();
      expect((await (await test.as(made.trainer)).get(`/groep/${made.cohort.id}`)).text).toContain('niet meer in de meerderheid');
    });

    it('may not: a professional who makes it even', async () => {
      const made = await makeCohort(test, { residents: 2, professionals: 1, started: true });
      const marloes = await test.make.person('Marloes');

      await expect(enrol(made, marloes, 'wijkprofessional')).rejects.toEqual(refusal('cohorts.residents-stay-the-majority'));

      expect(await test.reader.manager.existsBy(Membership, { personId: marloes.id })).toBe(false);
    });
  });

  describe('D9: a role belongs to a membership', () => {
    it('may: be another in another group', async () => {
      const [here, there] = [await makeCohort(test), await makeCohort(test)];

      await enrol(there, first(here.residents), 'wijkprofessional');

      expect((await enrolmentOf(here, first(here.residents))).role).toBe('buurtverbinder');
      expect((await enrolmentOf(there, first(here.residents))).role).toBe('wijkprofessional');
    });

    it('may not: be both in one group', async () => {
      const made = await makeCohort(test);

      await expect(enrol(made, first(made.residents), 'wijkprofessional')).rejects.toEqual(refusal('cohorts.has-other-role-in-cohort'));

      expect((await enrolmentOf(made, first(made.residents))).role).toBe('buurtverbinder');
    });
  });

  describe('D10: joint is a professional, three residents and their majority', () => {
    it('may: be called joint', () => {
      expect([isJoint({ residents: 3, professionals: 1 }), isJoint({ residents: 3, professionals: 2 })]).toEqual([true, true]);
    });

    it.each([
      [2, 1],
      [3, 0],
      [3, 3],
    ])('may not: with %i residents and %i professionals', (residents, professionals) => {
      expect(isJoint({ residents, professionals })).toBe(false);
    });
  });

  describe('D13: residents are never tested or graded', () => {
    it('may: a professional practises, and nothing of it is kept', async () => {
      const { marloes } = await taught();

      const page = await (await test.as(marloes)).see('/op-weg-helpen/oefenen/het-feest?keuze=1');

      expect(page('#gevolg').text()).toContain('Dan gebeurt dit');
    });

    it('may not: a resident be put to it, nor the trainer be shown a grade', async () => {
      const { riet, trainer, cohort } = await taught();

      expect((await (await test.as(riet)).get('/op-weg-helpen/oefenen/het-feest?keuze=1')).status).toBe(403);
      expect((await (await test.as(trainer)).see(`/groep/${cohort.id}/lezers`))('main').text()).not.toMatch(/cijfer|score|punten|procent/i);
    });
  });

  describe('D14: a professional’s module does not wait for residents', () => {
    it('may: a professional reads it while no resident has read a word', async () => {
      const { marloes } = await taught();

      expect((await (await test.as(marloes)).get('/training/op-weg/de-lijn')).status).toBe(200);
    });

    it('may not: a resident be held up by it, or read it', async () => {
      const { riet } = await taught();
      const browser = await test.as(riet);

      expect((await browser.get('/training/op-weg/de-lijn')).status).not.toBe(200);
      expect((await browser.see('/training'))('main').text()).not.toContain('Van overnemen tot loslaten');
    });
  });

  describe('D15: placements and logs are private, and shared one by one', () => {
    const written = async () => {
      const made = await taught();
      const writer = { personId: made.marloes.id, cohortId: made.cohort.id };
      await test.get(PlacementsService).place(writer, 'begin', 'sturen', 'Ik had het plan al af.');
      const entry = await test.get(LogService).write(writer, { deed: 'Ik belde zelf.', lead: null, lesson: null });
      return { ...made, writer, entry };
    };

    it('may: the trainer reads what was shared, and only that', async () => {
      const { writer, entry, trainer, cohort } = await written();
      await test.get(LogService).share(writer, entry, true);

      const page = (await (await test.as(trainer)).see(`/groep/${cohort.id}/op-weg-helpen`))('main').text();

      expect([page.includes('Ik belde zelf.'), page.includes('Ik had het plan al af.')]).toEqual([true, false]);
    });

    it('may not: a colleague, a resident, the client or another trainer read it, or share it for her', async () => {
      const { entry, dirk, riet, cohort, site } = await written();
      const elsewhere = await taught();

      for (const who of [await test.as(dirk), await test.as(riet), await sanneAt({ site }), await test.as(elsewhere.trainer)])
        for (const path of [`/op-weg-helpen/logboek/${entry}`, `/groep/${cohort.id}/op-weg-helpen/${entry}`])
          expect([403, 404]).toContain((await who.get(path)).status);
      await expect(test.get(LogService).share({ personId: dirk.id, cohortId: cohort.id }, entry, true)).rejects.toEqual(refusal('facilitation.no-such-entry'));
      expect((await test.reader.manager.findOneByOrFail(ReflectionEntry, { id: entry })).sharedAt).toBeNull();
      expect((await test.reader.manager.findOneByOrFail(Placement, { cohortId: cohort.id })).sharedAt).toBeNull();
    });
  });

  describe('D16: a request for support is of two people', () => {
    it('may: who asked and the trainer who was asked', async () => {
      const { marloes, trainer } = await taught();
      const id = await test.get(CoachingService).ask(marloes.id, { topic: 'Ik neem te veel over.', wish: null, trainer: null });

      for (const person of [marloes, trainer]) expect((await (await test.as(person)).get(`/begeleiding/${id}`)).text).toContain('Ik neem te veel over.');
    });

    it('may not: a colleague, a resident, the client, the platform admin or another trainer; nor may a resident ask', async () => {
      const { marloes, dirk, riet, site, cohort } = await taught();
      const id = await test.get(CoachingService).ask(marloes.id, { topic: 'Ik neem te veel over.', wish: null, trainer: null });
      const admin = await test.as(await test.make.person('Bea', { isPlatformAdmin: true }));
      const elsewhere = await taught();

      for (const who of [await test.as(dirk), await test.as(riet), await sanneAt({ site }), admin, await test.as(elsewhere.trainer)])
        expect((await who.get(`/begeleiding/${id}`)).status).toBe(404);
      await expect(test.get(CoachingService).ask(riet.id, { topic: 'Hulp', wish: null, trainer: null })).rejects.toEqual(
        refusal('facilitation.nobody-asks-here'),
      );
      expect(await test.reader.manager.countBy(CoachingRequest, { cohortId: cohort.id })).toBe(1);
    });
  });

  describe('D18: a group keeps its version', () => {
    it('may: its trainer take over a newer one', async () => {
      const { cohort, trainer } = await makeCohort(test, { started: true });
      const before = await test.get(CohortProgrammes).versionIdOf(cohort.id);
      const newer = await publishVersion(test, (lesson) => ({ ...lesson, reflection: `${lesson.reflection} Neem de tijd.` }));

      expect(await test.get(CohortProgrammes).versionIdOf(cohort.id)).toBe(before);

      await (await test.as(trainer)).post(`/groep/${cohort.id}/programma`, { versie: newer.id });

      expect(await test.get(CohortProgrammes).versionIdOf(cohort.id)).toBe(newer.id);
    });

    it('may not: somebody of the group, the client or another trainer choose it', async () => {
      const made = await makeCohort(test, { started: true });
      const before = await test.get(CohortProgrammes).versionIdOf(made.cohort.id);
      const newer = await publishVersion(test, (lesson) => ({ ...lesson, reflection: `${lesson.reflection} Nog eens.` }));
      const elsewhere = await makeCohort(test, { started: true });

      for (const who of [await test.as(first(made.residents)), await test.as(first(made.professionals)), await sanneAt(made), await test.as(elsewhere.trainer)])
        expect([403, 404]).toContain((await who.post(`/groep/${made.cohort.id}/programma`, { versie: newer.id })).status);
      expect(await test.get(CohortProgrammes).versionIdOf(made.cohort.id)).toBe(before);
    });
  });
});
