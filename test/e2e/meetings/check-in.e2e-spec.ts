import type { Person } from '../../../src/accounts/index.js';
import { CohortTrainer, EnrolmentService } from '../../../src/cohorts/index.js';
import { AttendanceRecord, type Session, SessionService } from '../../../src/meetings/index.js';
import { DoorCodes } from '../../../src/meetings/check-in/door-codes.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { schedule } from '../../support/make-meeting.js';

const EARLY = '2026-03-10T18:20:00Z';

describe('saying yourself that you are there (E12)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set(EARLY);
  });
  afterAll(() => test.stop());

  const evening = async (made?: MadeCohort) => {
    const group = made ?? (await makeCohort(test, { residents: 4, professionals: 1, started: true }));
    const session = await schedule(test, group);
    const path = `/bijeenkomsten/${session.id}`;
    return { ...group, session, path, hanna: await test.as(group.trainer), riet: group.residents[0] as Person };
  };
  const codeOf = ({ id }: Session): string => test.get(DoorCodes).of(id).digits;
  const recordsOf = (session: Session, { id: personId }: Pick<Person, 'id'>): Promise<AttendanceRecord[]> =>
    test.reader.manager.find(AttendanceRecord, { where: { sessionId: session.id, personId }, order: { number: 'ASC' } });
  const checkIn = async (person: Person, code: string) => (await test.as(person)).post('/hier', { code });
  const linkOf = async ({ email }: Person): Promise<string> => {
    const mail = await test.reader.manager.findOneByOrFail(OutboxMail, { toAddress: email });
    return /\/antwoord\/[\w-]+/.exec(mail.text)?.[0] ?? '';
  };

  it('shows the trainer a code to read, to say and to scan, that fills itself in and says nothing yet', async () => {
    const { hanna, path, session, riet } = await evening();

    const page = await hanna.see(`${path}/code`);
    const code = page('.door-digits').text().replace(' ', '');
    const scanned = await (await test.as(riet)).see(`/hier?code=${code}`);

    expect(code).toBe(codeOf(session));
    expect(page('svg.qr path').attr('d')).toMatch(/^M4 4h7v1h-7z/);
    expect(page('main').text()).toContain('Deze code werkt tot 19.45 uur.');
    expect(scanned('input[name="code"]').val()).toBe(code);
    expect(await recordsOf(session, riet)).toEqual([]);
  });

  it('takes one press of who is signed in, once, as said by themselves', async () => {
    const { path, session, riet, hanna } = await evening();
    const code = codeOf(session);

    const { status, headers } = await checkIn(riet, `${code.slice(0, 3)} ${code.slice(3)}`);
    await checkIn(riet, code);

    expect([status, headers['location']]).toEqual([303, path]);
    expect(await recordsOf(session, riet)).toMatchObject([{ state: 'present', netMinutes: 150, way: 'self', writtenById: riet.id, number: 1 }]);
    expect((await (await test.as(riet)).see(path))('#aanmelding').text()).toContain('Je staat op de lijst. Fijn dat je er bent.');
    expect((await hanna.see(`${path}/aanwezigheid`))('main').text()).toContain('Meldde zich zelf.');
  });

  it('writes two presses at the same instant once', async () => {
    const { session, riet } = await evening();

    const both = await Promise.all([checkIn(riet, codeOf(session)), checkIn(riet, codeOf(session))]);

    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await recordsOf(session, riet)).toHaveLength(1);
  });

  it('without an account on this phone goes with the link of the invitation, and shows no names', async () => {
    const { session, riet, residents } = await evening();
    const link = await linkOf(riet);
    const stranger = test.visitor();

    const wall = await stranger.see(`/hier?code=${codeOf(session)}`);
    const answered = await stranger.post(`${link}/aanmelding`, { code: codeOf(session) });

    for (const { firstName, lastName } of residents) expect(wall('main').text()).not.toContain(`${firstName} ${lastName}`);
    expect(wall('main a').attr('href')).toBe(`/inloggen?naar=${encodeURIComponent(`/hier?code=${codeOf(session)}`)}`);
    expect((await stranger.post('/hier', { code: codeOf(session) })).status).toBe(403);
    expect([answered.status, answered.headers['location']]).toEqual([303, link]);
    expect(await recordsOf(session, riet)).toMatchObject([{ way: 'self' }]);
    expect((await stranger.see(link))('#aanmelding').text()).toContain('Je bent er');
  });

  it('after the first quarter of an hour counts as later, and says so', async () => {
    const { session, riet, path } = await evening();
    test.clock.set('2026-03-10T19:05:00Z');

    await checkIn(riet, codeOf(session));

    expect(await recordsOf(session, riet)).toMatchObject([{ state: 'late', minutes: 35, netMinutes: 130 }]);
    expect((await (await test.as(riet)).see(path))('#aanmelding').text()).toContain('35 minuten later');
  });

  describe('what the trainer wrote', () => {
    it('stands, also when somebody says otherwise; and a correction keeps what they said (D11)', async () => {
      const { session, riet, residents, path, hanna } = await evening();
      const youssef = residents[1] as Person;
      await hanna.post(`${path}/aanwezigheid`, { [`staat-${riet.id}`]: 'niet' });

      const refused = await checkIn(riet, codeOf(session));
      await checkIn(youssef, codeOf(session));
      await hanna.post(`${path}/aanwezigheid`, { [`staat-${youssef.id}`]: 'eerder', [`minuten-${youssef.id}`]: '60', [`nummer-${youssef.id}`]: '1' });

      expect([refused.status, refused.text.includes('Je trainer schreef op dat je er niet bent.')]).toEqual([422, true]);
      expect((await recordsOf(session, riet)).map(({ state }) => state)).toEqual(['absent']);
      expect((await recordsOf(session, youssef)).map(({ state, way }) => [state, way])).toEqual([
        ['present', 'self'],
        ['left_early', 'trainer'],
      ]);
    });
  });

  describe('the code', () => {
    it('changes every quarter of an hour, works as long again, and never tells the one of another session or day', async () => {
      const { session, riet } = await evening();
      const other = await evening();
      const first = codeOf(session);
      test.clock.set('2026-03-10T18:44:59Z');
      const second = codeOf(session);

      expect(second).not.toBe(first);
      expect(codeOf(other.session)).not.toBe(second);
      expect((await checkIn(riet, first)).status).toBe(303);
      test.clock.set('2026-03-10T18:45:00Z');
      const late = await checkIn(other.riet, first);
      expect([late.status, late.text.includes('Deze code werkt niet.')]).toEqual([422, true]);
    });

    it.each([
      ['the code of another group', async () => codeOf((await evening()).session)],
      ['a code that is no code', () => Promise.resolve('12345')],
      ['nothing', () => Promise.resolve('')],
    ])('is not %s, which is kept to look at', async (_what, typed) => {
      const { session, riet } = await evening();
      const code = await typed();

      const { status, text } = await checkIn(riet, code);

      expect([status, text.includes(`value="${code}"`)]).toEqual([422, true]);
      expect(await recordsOf(session, riet)).toEqual([]);
    });

    it('can be guessed at ten times, by one person; nobody else waits for that', async () => {
      const { session, riet, residents } = await evening();
      const wrong = codeOf(session) === '000000' ? '000001' : '000000';
      for (let time = 0; time < 10; time++) expect((await checkIn(riet, wrong)).status).toBe(422);

      const refused = await checkIn(riet, codeOf(session));

      expect([refused.status, refused.text.includes('Wacht een kwartier')]).toEqual([429, true]);
      expect((await checkIn(residents[1] as Person, codeOf(session))).status).toBe(303);
    });
  });

  describe('who may', () => {
    it('is who is asked and takes part, while it is on', async () => {
      const { session, riet, residents, cohort, trainer, path, hanna } = await evening();
      const [, youssef, fatma] = residents as [Person, Person, Person];
      const elsewhere = await evening();
      await test.get(EnrolmentService).endOwn(actorFor(youssef), cohort.id);

      for (const who of [elsewhere.riet, youssef, trainer]) expect((await checkIn(who, codeOf(session))).status).toBe(422);
      expect((await test.visitor().post(`${await linkOf(elsewhere.riet)}/aanmelding`, { code: codeOf(session) })).status).toBe(422);
      expect((await test.visitor().post('/antwoord/verzonnen/aanmelding', { code: codeOf(session) })).status).toBe(404);
      expect((await (await test.as(riet)).forge('/hier', { code: codeOf(session) })).status).toBe(403);

      test.clock.set('2026-03-10T17:59:00Z');
      expect((await checkIn(fatma, codeOf(session))).status).toBe(422);
      expect([(await hanna.get(`${path}/code`)).status, (await hanna.get(`${path}/code`)).text.includes('vanaf dinsdag 10 maart, 19.00 uur')]).toEqual([
        409,
        true,
      ]);
      test.clock.set('2026-03-10T21:30:00Z');
      expect((await checkIn(fatma, codeOf(session))).status).toBe(422);
      expect((await test.visitor().post(`${await linkOf(fatma)}/aanmelding`, { code: codeOf(session) })).status).toBe(409);

      test.clock.set(EARLY);
      await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'Ziek.', byId: trainer.id }));
      expect((await checkIn(fatma, codeOf(session))).status).toBe(422);
      expect((await hanna.get(`${path}/code`)).status).toBe(409);
      expect(await test.reader.manager.countBy(AttendanceRecord, { sessionId: session.id })).toBe(0);
    });

    it('see the code: the trainers of the group and who stands in; nobody else, here or elsewhere', async () => {
      const { riet, professionals, cohort, path, hanna, site } = await evening();
      const elsewhere = await evening();
      const anja = await test.make.person('Anja');
      await test.make.insert(CohortTrainer, { id: newId(), cohortId: cohort.id, personId: anja.id, untilDay: '2026-04-01' });
      const sanne = (await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person;

      expect([(await hanna.get(`${path}/code`)).status, (await (await test.as(anja)).get(`${path}/code`)).status]).toEqual([200, 200]);
      for (const person of [riet, professionals[0] as Person]) expect((await (await test.as(person)).get(`${path}/code`)).status).toBe(403);
      for (const who of [await test.as(sanne), elsewhere.hanna]) expect((await who.get(`${path}/code`)).status).toBe(404);
      expect((await test.visitor().get(`${path}/code`)).status).toBe(303);
    });
  });
});
