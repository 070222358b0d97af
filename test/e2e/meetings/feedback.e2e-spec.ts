import type { Person } from '../../../src/accounts/index.js';
import { AttendanceService, type Mark, ReminderRefusals, type Session, WalkIn } from '../../../src/meetings/index.js';
import { FeedbackAnswer, FeedbackCount, FeedbackRequest } from '../../../src/meetings/feedback/feedback.entities.js';
import { FeedbackRounds } from '../../../src/meetings/feedback/feedback-rounds.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { schedule } from '../../support/make-meeting.js';

const [START, END] = ['2026-03-10T14:00:00Z', '2026-03-10T16:00:00Z'];
const CHOSEN = { fijn: 'ja', stem: 'beetje', verder: 'nee' };

describe('three questions afterwards (E14)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set(START);
  });
  afterAll(() => test.stop());

  /** Everybody was there but the last resident. */
  const afternoon = async ({ residents = 5 } = {}) => {
    const made = await makeCohort(test, { residents, professionals: 1, started: true });
    const session = await schedule(test, made, { startsAt: new Date(START), endsAt: new Date(END) });
    const away = made.residents.at(-1) as Person;
    await mark(session, made.trainer, away, 'absent', true);
    return { ...made, session, away, hanna: await test.as(made.trainer), path: `/bijeenkomsten/${session.id}/terugblik` };
  };
  const mark = (session: Session, by: Person, { id }: Person, state: Mark['state'], restIsThere = false) => {
    const marks = new Map([[id, { state, minutes: null, netMinutes: null, seen: 1 }]]);
    return test.unitOfWork.run((tx) => test.get(AttendanceService).save(tx, session, { marks, restIsThere }, by.id));
  };
  const ask = async (at = '2026-03-10T18:00:00Z'): Promise<void> => {
    test.clock.set(at);
    await test.get(FeedbackRounds).ask();
  };
  const mailsOf = ({ id }: Session): Promise<OutboxMail[]> => test.reader.manager.findBy(OutboxMail, { occasion: `terugblik:${id}` });
  const linkOf = async (session: Session, { email }: Person): Promise<string> =>
    /\/terugblik\/[\w-]+/.exec((await mailsOf(session)).find(({ toAddress }) => toAddress === email)?.text ?? '')?.[0] ?? '';
  const answer = async (session: Session, people: readonly Person[], fields: Record<string, string> = CHOSEN): Promise<void> => {
    for (const person of people) expect((await test.visitor().post(await linkOf(session, person), fields)).status).toBe(303);
  };
  const seen = async ({ hanna, path }: Awaited<ReturnType<typeof afternoon>>): Promise<string> => (await hanna.see(path))('main').text().replace(/\s+/g, ' ');
  const answersOf = ({ id: sessionId }: Session): Promise<number> => test.reader.manager.countBy(FeedbackAnswer, { sessionId });

  describe('by mail', () => {
    it('come two hours after the end, once, to who was there and to nobody else', async () => {
      const { session, residents, professionals, away } = await afternoon();
      await ask('2026-03-10T17:59:00Z');
      expect(await mailsOf(session)).toEqual([]);

      await ask();
      await ask('2026-03-10T18:05:00Z');

      const mails = await mailsOf(session);
      const there = [...residents, ...professionals].filter(({ id }) => id !== away.id);
      expect(mails.map(({ toAddress }) => toAddress).sort()).toEqual(there.map(({ email }) => email).sort());
      expect(new Set(mails.map(({ text }) => /\/terugblik\/[\w-]+/.exec(text)?.[0])).size).toBe(there.length);
      for (const { text, html } of mails)
        for (const words of ['Het kan tot dinsdag 17 maart.', 'Niemand ziet wat jij kiest.'])
          expect([text, html].every((twin) => twin.includes(words))).toBe(true);
      for (const { tokenHash } of await test.reader.manager.findBy(FeedbackRequest, { sessionId: session.id }))
        expect(mails.every(({ text }) => !text.includes(tokenHash))).toBe(true);
    });

    it('wait for the morning, and reach who was put on the list the day after', async () => {
      const { session, away, trainer } = await afternoon();
      await ask('2026-03-10T21:00:00Z');
      expect(await mailsOf(session)).toEqual([]);
      await ask('2026-03-11T08:00:00Z');
      expect(await mailsOf(session)).toHaveLength(5);

      await mark(session, trainer, away, 'present');
      await ask('2026-03-11T09:00:00Z');

      expect(await linkOf(session, away)).toMatch(/^\/terugblik\//);
      expect(await mailsOf(session)).toHaveLength(6);
    });

    it('never come of a session of which nobody wrote down who was there, nor to who walked in without an account', async () => {
      const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
      const silent = await schedule(test, made, { startsAt: new Date(START), endsAt: new Date(END) });
      const { session, trainer } = await afternoon();
      await test.make.insert(WalkIn, {
        id: newId(),
        sessionId: session.id,
        name: 'Ans',
        role: 'buurtverbinder',
        addedById: trainer.id,
        addedAt: test.clock.now(),
        personId: null,
        joinedById: null,
        joinedAt: null,
      });

      await ask();

      expect([(await mailsOf(silent)).length, (await mailsOf(session)).length]).toEqual([0, 5]);
    });
  });

  describe('wanting none', () => {
    it('is one press behind the link that is in each mail, also for the mail program', async () => {
      const { session, residents } = await afternoon();
      const riet = residents[0] as Person;
      await ask();

      const mail = (await mailsOf(session)).find(({ toAddress }) => toAddress === riet.email);
      const stopUrl = /https?:\S+(\/geen-herinneringen\/\S+)/.exec(mail?.text ?? '');
      expect(mail?.html).toContain(`<a href="${stopUrl?.[0] ?? '-'}"`);
      expect(JSON.parse(mail?.headers ?? '{}')).toMatchObject({ 'List-Unsubscribe': `<${stopUrl?.[0] ?? ''}>` });
      await test.visitor().submit(stopUrl?.[1] ?? '', 'main form');

      expect(await test.get(ReminderRefusals).refuses(riet.id)).toBe(true);
    });

    it('holds for reminders and for these questions alike', async () => {
      const { session, residents } = await afternoon();
      const riet = residents[0] as Person;
      await test.get(ReminderRefusals).refuse(riet.id);

      await ask();

      const told = (await mailsOf(session)).map(({ toAddress }) => toAddress);
      expect([told.length, told.includes(riet.email)]).toEqual([4, false]);
      expect(await test.reader.manager.countBy(FeedbackRequest, { sessionId: session.id, personId: riet.id })).toBe(0);
    });
  });

  describe('an answer', () => {
    it('is given without an account, once, can be changed, and is in their own data', async () => {
      const { session, residents } = await afternoon();
      const riet = residents[0] as Person;
      await ask();
      const link = await linkOf(session, riet);

      await answer(session, [riet]);
      await answer(session, [riet], { ...CHOSEN, fijn: 'nee' });

      expect(await test.reader.manager.findBy(FeedbackAnswer, { sessionId: session.id })).toMatchObject([
        { pleasant: 'nee', heard: 'beetje', onward: 'nee', personId: riet.id },
      ]);
      expect((await test.visitor().see(link))('input[name="fijn"]:checked').val()).toBe('nee');
      expect((await (await test.as(riet)).see('/instellingen/mijn-gegevens'))('main').text()).toContain('Was deze bijeenkomst fijn voor je?');
    });

    it('is not given by a scanner that opens the link, nor by a form from elsewhere, nor by half a form', async () => {
      const { session, residents } = await afternoon();
      await ask();
      const link = await linkOf(session, residents[0] as Person);

      await test.visitor().get(link);
      const statuses = [await test.visitor().forge(link, CHOSEN), await test.visitor().post(link, { fijn: 'ja', stem: 'misschien' })].map(
        ({ status }) => status,
      );

      expect(statuses).toEqual([403, 422]);
      expect(await answersOf(session)).toBe(0);
    });

    it('that is taken back is gone, also from what was counted', async () => {
      const made = await afternoon();
      const { session, residents } = made;
      await ask();
      await answer(session, residents.slice(0, 3));
      expect(await seen(made)).toContain('Ja: 3 van de 3');

      await test.visitor().post(`${await linkOf(session, residents[0] as Person)}/intrekking`);

      expect(await answersOf(session)).toBe(2);
      expect(await test.reader.manager.countBy(FeedbackCount, { sessionId: session.id })).toBe(0);
      expect(await seen(made)).toContain('Er zijn nu 2 antwoorden.');
    });

    it.each(['/terugblik/verzonnen', 'of a week ago'])('with the link %s opens nothing and changes nothing', async (which) => {
      const { session, residents } = await afternoon();
      await ask();
      const link = which.startsWith('/') ? which : await linkOf(session, residents[0] as Person);
      test.clock.set('2026-03-17T16:00:00Z');

      const answers = [await test.visitor().get(link), await test.visitor().post(link, CHOSEN), await test.visitor().post(`${link}/intrekking`)];

      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(answers[0]?.text).toContain('antwoorden kan tot een week na de bijeenkomst');
      expect(await answersOf(session)).toBe(0);
    });
  });

  describe('what trainers see', () => {
    it('is nothing below three answers, then numbers, and no name; a fourth answer cannot be told apart (D15)', async () => {
      const made = await afternoon();
      const { session, residents, professionals } = made;
      await ask();
      await answer(session, residents.slice(0, 2));
      expect(await seen(made)).toContain('5 mensen kregen de vragen. Er zijn nu 2 antwoorden.');
      expect(await seen(made)).not.toContain('Een beetje:');

      await answer(session, residents.slice(2, 3), { fijn: 'beetje', stem: 'ja', verder: 'ja' });
      await answer(session, [professionals[0] as Person], { fijn: 'nee', stem: 'nee', verder: 'nee' });

      const page = await seen(made);
      for (const words of ['Ja: 2 van de 3', 'Een beetje: 1 van de 3', 'Nee: 0 van de 3', 'Nee: 2 van de 3']) expect(page).toContain(words);
      expect(page).not.toContain('van de 4');
      for (const { lastName } of residents) expect(page).not.toContain(lastName);
    });

    it.each([
      ['Eén persoon kreeg de vragen: minder dan drie.', 2],
      ['Twee mensen kregen de vragen: minder dan drie.', 1],
    ])('is told when it cannot become three: %s', async (words, refusing) => {
      const made = await afternoon({ residents: 3 });
      for (const { id } of made.residents.slice(0, refusing)) await test.get(ReminderRefusals).refuse(id);
      await ask();

      const page = await seen(made);

      expect(page).toContain(words);
      expect(page).not.toContain('Vanaf drie zie je hier');
    });

    it('promises the questions for two days; who is written down later is not asked, and the page says so', async () => {
      const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
      const session = await schedule(test, made, { startsAt: new Date(START), endsAt: new Date(END) });
      const late = { ...made, session, away: made.residents[2] as Person, hanna: await test.as(made.trainer), path: `/bijeenkomsten/${session.id}/terugblik` };
      await ask('2026-03-12T16:00:00Z');
      expect(await seen(late)).toContain('Twee uur na afloop krijgt wie er was');

      test.clock.set('2026-03-12T16:01:00Z');
      await mark(session, made.trainer, late.away, 'absent', true);
      await ask('2026-03-12T16:05:00Z');

      expect(await mailsOf(session)).toEqual([]);
      expect(await seen(late)).toContain('Niemand kreeg de vragen.');
      expect(await seen(late)).not.toContain('Twee uur na afloop');
    });

    it('is everything when the week is over; then nobody knows any more who said what', async () => {
      const made = await afternoon();
      const { session, residents, professionals } = made;
      await ask();
      await answer(session, [...residents.slice(0, 3), ...professionals]);
      test.clock.set('2026-03-17T15:59:00Z');
      await test.get(FeedbackRounds).close();
      expect(await answersOf(session)).toBe(4);

      test.clock.set('2026-03-17T16:00:00Z');
      await test.get(FeedbackRounds).close();

      expect(await seen(made)).toMatch(/Ja: 4 van de 4.*Dit zijn alle antwoorden\./);
      expect([await answersOf(session), await test.reader.manager.countBy(FeedbackRequest, { sessionId: session.id })]).toEqual([0, 0]);
    });

    it('stays nothing when fewer than three answered', async () => {
      const made = await afternoon();
      await ask();
      await answer(made.session, made.residents.slice(0, 2));
      test.clock.set('2026-03-17T16:00:00Z');

      await test.get(FeedbackRounds).close();

      expect(await seen(made)).toContain('Er kwamen geen drie antwoorden.');
      expect(await answersOf(made.session)).toBe(0);
    });

    it('is for the trainers of the group alone, here and elsewhere', async () => {
      const { path, hanna, residents, professionals, site } = await afternoon();
      const elsewhere = await afternoon();
      const sanne = (await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person;

      expect((await hanna.get(path)).status).toBe(200);
      for (const person of [residents[0], professionals[0]] as Person[]) expect((await (await test.as(person)).get(path)).status).toBe(403);
      for (const who of [await test.as(sanne), elsewhere.hanna]) expect((await who.get(path)).status).toBe(404);
      expect((await test.visitor().get(path)).status).toBe(303);
    });
  });
});
