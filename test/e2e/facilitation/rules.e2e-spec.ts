import { In } from 'typeorm';
import type { Person } from '../../../src/accounts/index.js';
import { Membership } from '../../../src/buurtsites/index.js';
import { CohortProgrammes, Enrolment, EnrolmentService, type TeamRole } from '../../../src/cohorts/index.js';
import { readProgramme } from '../../../src/curriculum/index.js';
import {
  CoachingRequest,
  CoachingService,
  CohortAccreditation,
  HeldSession,
  HeldSessionAttendee,
  HeldSessionRecord,
  LogService,
  MirrorRound,
  MirrorsService,
  Placement,
  PlacementsService,
  ReflectionEntry,
} from '../../../src/facilitation/index.js';
import { isJoint, Session, SessionService } from '../../../src/meetings/index.js';
import type { NotAllowed } from '../../../src/platform/errors/domain-error.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { makePoll, answering } from '../../support/make-poll.js';
import { schedule } from '../../support/make-meeting.js';
import { publishVersion, teachSmall } from '../../support/make-version.js';
import { BEGIN_MODULE, smallProgramme } from '../../support/programme.js';

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

  describe('D11: the trainer writes down who was there, and what stood there stays', () => {
    const G1 = { soort: 'G1', dag: '2026-02-02', minuten: '150' };

    it('may: the trainer of the group, and put it right without losing what stood there', async () => {
      const { trainer, cohort, riet, marloes } = await taught();
      const hanna = await test.as(trainer);
      await hanna.post(`/groep/${cohort.id}/aanwezigheid`, { ...G1, aanwezig: [riet.id, marloes.id] });
      const { id } = await test.reader.manager.findOneByOrFail(HeldSession, { cohortId: cohort.id });

      await hanna.post(`/groep/${cohort.id}/aanwezigheid/${id}`, { ...G1, aanwezig: [riet.id], reden: 'Marloes was ziek.', nummer: '1' });

      const records = await test.reader.manager.find(HeldSessionRecord, { where: { sessionId: id }, order: { number: 'ASC' } });
      expect(records.map(({ number, reason }) => [number, reason])).toEqual([
        [1, null],
        [2, 'Marloes was ziek.'],
      ]);
      expect(await test.reader.manager.countBy(HeldSessionAttendee, { recordId: In(records.map((each) => each.id)) })).toBe(3);
    });

    it('may not: somebody of the group, the client or another trainer', async () => {
      const made = await taught();
      const elsewhere = await taught();

      for (const who of [await test.as(made.riet), await test.as(made.marloes), await sanneAt(made), await test.as(elsewhere.trainer)])
        expect([403, 404]).toContain((await who.post(`/groep/${made.cohort.id}/aanwezigheid`, { ...G1, aanwezig: [made.riet.id] })).status);
      expect(await test.reader.manager.countBy(HeldSession, { cohortId: made.cohort.id })).toBe(0);
    });
  });

  describe('D12: welcome, breaks and meals are not net', () => {
    it('may: the minutes of the work itself count', async () => {
      const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
      const { id } = await schedule(test, made);

      const script = (await (await test.as(made.trainer)).see(`/bijeenkomsten/${id}/draaiboek`))('main').text().replace(/\s+/g, ' ');

      expect(script).toContain('Samen 3 uur. Daarvan telt 2 uur en 30 minuten');
    });

    it('may not: an added break, nor a training whose blocks hide one', async () => {
      const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
      const { id } = await schedule(test, made);
      const hanna = await test.as(made.trainer);

      await hanna.submit(`/bijeenkomsten/${id}/draaiboek`, 'section form', { titel: 'Soep', minuten: '30' });

      expect((await hanna.see(`/bijeenkomsten/${id}/draaiboek`))('main').text().replace(/\s+/g, ' ')).toContain(
        'Samen 3 uur en 30 minuten. Daarvan telt 2 uur en 30',
      );
      expect(readProgramme('klein', smallProgramme({ 'begin/module.yaml': BEGIN_MODULE.replace('net: false', 'net: true') })).content).toBeNull();
    });
  });

  describe('D13: residents are never tested or graded', () => {
    const TWO_WRONG = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`vraag-vraag-${String(index + 1)}`, index < 2 ? '1' : '0']));
    const accredited = async () => {
      const made = await taught();
      const hanna = await test.as(made.trainer);
      await hanna.post(`/groep/${made.cohort.id}/afronding/accreditatie`, { accreditatie: 'registerplein' });
      return { ...made, hanna, marloesBrowser: await test.as(made.marloes), rietsBrowser: await test.as(made.riet) };
    };
    const rowsKept = async (): Promise<readonly (readonly [string, number])[]> =>
      Promise.all(test.reader.entityMetadatas.map(async ({ target, tableName }) => [tableName, await test.reader.manager.count(target)] as const));

    it('may: a professional practises and answers, and nothing of what was wrong is kept', async () => {
      const { marloesBrowser } = await accredited();
      const before = await rowsKept();

      const page = await marloesBrowser.see('/op-weg-helpen/oefenen/het-feest?keuze=1');
      const answer = await marloesBrowser.post('/op-weg-helpen/toets', TWO_WRONG);

      expect(page('#gevolg').text()).toContain('Dan gebeurt dit');
      expect([answer.status, answer.text.includes('8 van de 10 zijn goed.')]).toEqual([422, true]);
      expect(await rowsKept()).toEqual(before);
    });

    it('may not: a resident be put to it, nor the trainer read more than done or not yet', async () => {
      const { rietsBrowser, marloesBrowser, hanna, cohort } = await accredited();

      expect((await rietsBrowser.get('/op-weg-helpen/oefenen/het-feest?keuze=1')).status).toBe(403);
      expect([(await rietsBrowser.get('/op-weg-helpen/toets')).status, (await rietsBrowser.post('/op-weg-helpen/toets', TWO_WRONG)).status]).toEqual([
        404, 404,
      ]);
      await marloesBrowser.post('/op-weg-helpen/toets', TWO_WRONG);

      const page = await hanna.see(`/groep/${cohort.id}/afronding`);
      const shown = page('article li')
        .toArray()
        .map((rule) => page(rule).text().replace(/\s+/g, ' ').trim());
      expect(shown.filter((rule) => rule.startsWith('De tien vragen'))).toEqual(['De tien vragen Nog niet', 'De tien vragen Nog niet']);
      expect(page('article').text()).not.toContain('Riet');
    });
  });

  describe('D13: only the accreditation of a group asks for a check', () => {
    const accredit = async ({ trainer, cohort }: MadeCohort) =>
      (await test.as(trainer)).post(`/groep/${cohort.id}/afronding/accreditatie`, { accreditatie: 'registerplein' });

    it('may: a professional make it once the trainer set one', async () => {
      const made = await taught();
      await accredit(made);

      expect((await (await test.as(made.marloes)).get('/op-weg-helpen/toets')).status).toBe(200);
    });

    it('may not: a professional without one, a resident ever; nor may anybody but the trainer set it', async () => {
      const made = await taught();
      const [plain, elsewhere] = [await taught(), await taught()];
      const others = [await test.as(made.riet), await test.as(made.marloes), await sanneAt(made), await test.as(elsewhere.trainer)];
      for (const who of others)
        expect([403, 404]).toContain((await who.post(`/groep/${made.cohort.id}/afronding/accreditatie`, { accreditatie: 'registerplein' })).status);
      expect(await test.reader.manager.countBy(CohortAccreditation, { cohortId: made.cohort.id })).toBe(0);
      await accredit(made);

      for (const who of [made.riet, plain.marloes]) expect((await (await test.as(who)).get('/op-weg-helpen/toets')).status).toBe(404);
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

  describe('D15: the mirror of the team shows from three answers', () => {
    const SEES = { work: 'sturen', request: 'sturen', dissent: 'sturen' } as const;
    const answeredBy = async (count: number) => {
      const made = await taught(4);
      const mirrors = test.get(MirrorsService);
      await mirrors.ask({ personId: made.marloes.id, cohortId: made.cohort.id });
      const { id } = await test.reader.manager.findOneByOrFail(MirrorRound, { cohortId: made.cohort.id });
      for (const resident of made.residents.slice(0, count)) await mirrors.answer({ personId: resident.id }, id, SEES);
      return { ...made, id, look: async (who: Person) => (await test.as(who)).post('/op-weg-helpen/spiegel/blik') };
    };

    it('may: she who asked look at three', async () => {
      const { look, marloes } = await answeredBy(3);

      await look(marloes);

      expect((await (await test.as(marloes)).see('/op-weg-helpen/spiegel'))('main').text()).toContain('Het team koos 3 keer Sturen.');
    });

    it('may not: she at two, nor anybody else at three', async () => {
      const two = await answeredBy(2);
      expect((await two.look(two.marloes)).status).toBe(409);

      const { look, id, ...made } = await answeredBy(3);

      for (const who of [made.riet, made.dirk, made.trainer]) expect([403, 404]).toContain((await look(who)).status);
      expect(await test.reader.manager.findOneByOrFail(MirrorRound, { id })).toMatchObject({ shownAt: null });
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

  describe('D17: first a poll by role, then a fixed date', () => {
    const polled = async () => {
      test.clock.set('2026-03-02T09:00:00Z');
      const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
      const poll = await makePoll(test, made);
      const gasten = poll.invitees.map(({ personId }) => personId);
      const choice = `/prikkers/${poll.pollId}/momenten/${poll.moments[1]?.id ?? ''}/keuze`;
      return { ...made, ...poll, choice, fields: { gasten, plek: '' }, hanna: await test.as(made.trainer) };
    };

    it('may: the trainer choose when the mix can be met; moved, it stays the same for calendars', async () => {
      const { choice, fields, hanna, moments, cohort, linkOf, trainer, ...made } = await polled();
      for (const { id } of [...made.residents, ...made.professionals])
        await test.visitor().submit(linkOf(id), 'main form', answering(moments, 'nee', 'ja', 'nee', 'nee'));

      expect((await hanna.post(choice, fields)).status).toBe(303);
      const session = await test.reader.manager.findOneByOrFail(Session, { cohortId: cohort.id });
      const startsAt = new Date('2026-03-31T17:30:00Z');
      await test.unitOfWork.run((tx) => test.get(SessionService).move(tx, session.id, { startsAt, byId: trainer.id }));

      expect(await test.reader.manager.findOneByOrFail(Session, { id: session.id })).toMatchObject({
        uid: session.uid,
        sequence: session.sequence + 1,
        startsAt,
      });
    });

    it('may not: without a reason when the mix cannot be met; nor may somebody of the group, the client or another trainer choose', async () => {
      const { choice, fields, hanna, cohort, ...made } = await polled();
      const elsewhere = await makeCohort(test, { started: true });

      const warned = await hanna.post(choice, fields);
      expect([warned.status, warned.text.includes('Nog één professional nodig.')]).toEqual([422, true]);
      for (const who of [await test.as(first(made.residents)), await test.as(first(made.professionals)), await sanneAt(made), await test.as(elsewhere.trainer)])
        expect([403, 404]).toContain((await who.post(choice, { ...fields, reden: 'Toch.' })).status);
      expect(await test.reader.manager.countBy(Session, { cohortId: cohort.id })).toBe(0);
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
