import { type ParsedMail, simpleParser } from 'mailparser';
import { EnrolmentService } from '../../../src/cohorts/index.js';
import { RemindGuests, ReminderChoicesService, ReminderRefusals, type Session, SessionReminder, SessionService } from '../../../src/meetings/index.js';
import { ReminderQueries } from '../../../src/meetings/reminders/reminder.queries.js';
import { RepliesService } from '../../../src/meetings/replies/replies.service.js';
import { OutboxMail, OutboxRelay } from '../../../src/notifications/index.js';
import type { Tx } from '../../../src/platform/database/tx.js';
import { Jobs } from '../../../src/platform/jobs/jobs.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';
import { PostOffice } from '../../support/post-office.js';

const TUESDAY = new Date('2026-03-31T17:30:00Z');
const WEEK_BEFORE = '2026-03-24T08:00:00Z';
const DAY_BEFORE = '2026-03-30T07:00:00Z';

type Delivered = Omit<ParsedMail, 'to'> & { readonly raw: string; readonly to: string };

describe('reminders of a session', () => {
  let office: PostOffice;
  let test: TestApp;
  beforeAll(async () => {
    office = new PostOffice();
    await office.open();
    test = await startApp({ smtpUrl: office.url, mailFrom: 'Buurtbrug <post@buurt.example>', baseUrl: 'https://buurt.example' });
  });
  afterAll(async () => {
    await test.stop();
    await office.close();
  });
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
    office.refuseWith = null;
    office.received.length = 0;
  });
  afterEach(async () => {
    // what one test leaves behind is nobody's in the next
    await test.unitOfWork.run((tx) => tx.manager.createQueryBuilder().delete().from('training_session').execute());
  });

  const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.unitOfWork.run(work);
  const relay = (): Promise<void> => test.get(OutboxRelay).runOnce();
  const delivered = async (): Promise<Delivered[]> => {
    await relay();
    const mails = await Promise.all(office.received.splice(0).map(async ({ raw, to }) => ({ ...(await simpleParser(raw)), raw, to })));
    return mails.sort((one, other) => one.to.localeCompare(other.to));
  };
  const round = async (now: string): Promise<Delivered[]> => {
    test.clock.set(now);
    await test.get(RemindGuests).remind();
    return delivered();
  };
  const invited = async (startsAt = TUESDAY) => {
    const group = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    const venue = await makeVenue(test, group.organisationId);
    const session = await schedule(test, group, { startsAt, venueId: venue.id });
    await delivered();
    const guests = [...group.residents, ...group.professionals];
    return { ...group, session, guests, all: guests.map(({ email }) => email).sort() };
  };
  const reply = (session: Session, personId: string | undefined, answer: 'accepted' | 'declined'): Promise<unknown> =>
    inTx((tx) => test.get(RepliesService).reply(tx, session.id, personId ?? '', { reply: answer, way: 'site' }));
  const choices = (): ReminderChoicesService => test.get(ReminderChoicesService);
  const written = (session: Session): Promise<SessionReminder[]> => test.reader.manager.findBy(SessionReminder, { sessionId: session.id });

  /** No two looks at a real clock give the same instant. */
  const letTheClockTick = (): void => {
    const now = test.clock.now.bind(test.clock);
    jest.spyOn(test.clock, 'now').mockImplementation(() => {
      test.clock.pass(1 / 60_000);
      return now();
    });
  };
  afterEach(() => jest.restoreAllMocks());

  it('go out a week and a day before, to who comes and who has not said, once each', async () => {
    const { session, residents, guests, all } = await invited();
    const [comes, declines] = residents;
    await reply(session, comes?.id, 'accepted');
    await reply(session, declines?.id, 'declined');
    const expected = all.filter((email) => email !== declines?.email);

    expect(await round('2026-03-24T07:59:00Z')).toEqual([]);
    const week = await round(WEEK_BEFORE);
    expect(await round('2026-03-24T08:10:00Z')).toEqual([]);
    const day = await round(DAY_BEFORE);
    expect(await round('2026-03-31T17:30:00Z')).toEqual([]);

    for (const mails of [week, day]) expect(mails.map(({ to }) => to)).toEqual(expected);
    expect([week[0]?.subject, day[0]?.subject]).toEqual(['Dinsdag 31 maart, 19.30 uur: Samen beginnen', 'Morgen, 19.30 uur: Samen beginnen']);
    expect(day.find(({ to }) => to === comes?.email)?.text).toContain('Tot morgen!');
    expect(day.find(({ to }) => to === guests[2]?.email)?.text).toContain('Kom je morgen?');
    for (const mail of day) {
      for (const fact of ['dinsdag 31 maart', '19.30', 'Buurthuis de Linde, Lindelaan 12, Oudewaard', 'Hanna Kuipers']) {
        expect(mail.text).toContain(fact);
        expect(String(mail.html)).toContain(fact);
      }
      expect(mail.raw.replaceAll(/\r\n[ \t]+/g, ' ')).toMatch(/^List-Unsubscribe: <https:\/\/buurt\.example\/geen-herinneringen\//m);
      for (const other of guests.filter(({ email }) => email !== mail.to)) expect(mail.raw).not.toContain(other.email);
    }
    expect((await written(session)).every(({ sentAt }) => sentAt !== null)).toBe(true);
  });

  it('let a guest answer from the mail', async () => {
    const { session, guests } = await invited();

    const [mail] = await round(WEEK_BEFORE);
    const path = /https:\/\/buurt\.example(\/antwoord\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    await test.visitor().post(path, { antwoord: 'nee' });

    const told = guests.find(({ email }) => email === mail?.to);
    expect((await round(DAY_BEFORE)).map(({ to }) => to)).not.toContain(told?.email);
    expect(await written(session)).toHaveLength(4 + 3);
  });

  it('follow the session: a new time reminds again, and of the old one nobody hears', async () => {
    const { session, trainer, all } = await invited();
    expect(await round(WEEK_BEFORE)).toHaveLength(4);
    await inTx((tx) => test.get(SessionService).move(tx, session.id, { startsAt: new Date('2026-04-14T17:30:00Z'), byId: trainer.id }));
    await delivered();

    expect(await round(DAY_BEFORE)).toEqual([]);
    const again = await round('2026-04-07T07:00:00Z');

    expect(again.map(({ to }) => to)).toEqual(all);
    expect(again[0]?.subject).toBe('Dinsdag 14 april, 19.30 uur: Samen beginnen');
  });

  it('are none for a session that was cancelled, also when the mail waited already', async () => {
    const { session, trainer } = await invited();
    await office.close();
    await round(WEEK_BEFORE);
    expect(await written(session)).toHaveLength(4);

    await inTx((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'De zaal lekt.', byId: trainer.id }));
    await office.open();
    test.clock.set('2026-03-24T09:30:00Z');

    expect((await delivered()).map(({ subject }) => subject)).toEqual(Array(4).fill('Gaat niet door: Samen beginnen, dinsdag 31 maart'));
    expect(await round(DAY_BEFORE)).toEqual([]);
    expect(await written(session)).toEqual([]);
  });

  it('tell what is true now when something changed while they waited', async () => {
    const { session, trainer, all } = await invited();
    await office.close();
    await round(WEEK_BEFORE);
    await inTx((tx) => test.get(SessionService).change(tx, session.id, { message: 'Er is soep.', byId: trainer.id }));
    await office.open();

    const mails = await round('2026-03-24T09:30:00Z');

    expect(mails.map(({ to }) => to)).toEqual(all);
    expect(mails.every(({ subject }) => subject?.startsWith('Veranderd'))).toBe(true);
    expect(await round(DAY_BEFORE)).toHaveLength(4);
  });

  it('are not for who left or said no meanwhile', async () => {
    const { session, cohort, residents, all } = await invited();
    const [leaves, declines] = residents;
    await office.close();
    await round(WEEK_BEFORE);
    await reply(session, declines?.id, 'declined');
    if (leaves) await test.get(EnrolmentService).endOwn(actorFor(leaves), cohort.id);
    await office.open();
    test.clock.set('2026-03-24T09:30:00Z');

    const reminded = (await delivered()).filter(({ subject }) => subject?.startsWith('Dinsdag 31 maart'));

    expect(reminded.map(({ to }) => to)).toEqual(all.filter((email) => email !== leaves?.email && email !== declines?.email));
  });

  it('all arrive after the mail server was away for an hour, and none twice', async () => {
    const { all } = await invited();
    await office.close();
    test.clock.set(WEEK_BEFORE);
    for (let minute = 0; minute < 60; minute += 10) {
      await test.get(RemindGuests).remind();
      await relay();
      test.clock.pass(10);
    }
    await office.open();

    expect((await delivered()).map(({ to }) => to)).toEqual(all);
    expect(await round('2026-03-24T12:00:00Z')).toEqual([]);
  });

  it('never say "morgen" on the day itself: what could not be sent is written anew', async () => {
    letTheClockTick();
    const { session, all } = await invited();
    await round(WEEK_BEFORE);
    await office.close();
    await round(DAY_BEFORE);
    await office.open();

    const night = await round('2026-03-30T22:00:00Z');
    const morning = await round('2026-03-31T06:00:00Z');

    expect(night).toEqual([]);
    expect(morning.map(({ to }) => to)).toEqual(all);
    for (const { subject, text } of morning) expect([subject, /morgen/i.test(text ?? '')]).toEqual(['Vandaag, 19.30 uur: Samen beginnen', false]);
    expect(await written(session)).toHaveLength(8);
  });

  it('stay in when the mail server is back after the session', async () => {
    await invited();
    await round(WEEK_BEFORE);
    await office.close();
    await round('2026-03-31T07:00:00Z');
    expect(await test.reader.manager.countBy(OutboxMail, { state: 'waiting' })).toBe(4);
    await office.open();

    expect(await round('2026-03-31T17:00:00Z')).toEqual([]);
    expect(await test.reader.manager.countBy(OutboxMail, { state: 'waiting' })).toBe(0);
  });

  it('are not caught up with after the server slept, save the latest, in words that are true', async () => {
    const { all } = await invited();

    const woken = await round('2026-03-31T10:00:00Z');

    expect(woken.map(({ to }) => to)).toEqual(all);
    expect(woken[0]?.subject).toBe('Vandaag, 19.30 uur: Samen beginnen');
    expect(await round('2026-03-31T10:10:00Z')).toEqual([]);
  });

  it('do not come with the invitation: who is asked three days before, hears it the day before', async () => {
    test.clock.set('2026-03-28T09:00:00Z');
    await invited();

    expect(await round('2026-03-28T09:10:00Z')).toEqual([]);
    expect(await round(DAY_BEFORE)).toHaveLength(4);
  });

  it('go out once when two processes look at the same instant', async () => {
    const { all } = await invited();
    test.clock.set(WEEK_BEFORE);
    const another = new RemindGuests(test.reader, test.unitOfWork, test.get(ReminderQueries), test.clock, new Jobs());

    await Promise.all([test.get(RemindGuests).remind(), another.remind(), another.remind()]);

    expect((await delivered()).map(({ to }) => to)).toEqual(all);
  });

  it('follow the choice of a trainer, whose sentence is in both twins', async () => {
    const { session, trainer } = await invited();
    await inTx((tx) => choices().choose(tx, session, { days: [14, 3, 0], sentence: 'Er is soep om zes uur.' }, trainer.id));

    const sent: [string, number][] = [];
    for (const now of ['2026-03-17T08:00:00Z', WEEK_BEFORE, '2026-03-28T08:00:00Z', DAY_BEFORE, '2026-03-31T06:00:00Z'])
      for (const { subject, text, html } of await round(now)) {
        expect(text).toContain('Er is soep om zes uur.');
        expect(String(html)).toContain('Er is soep om zes uur.');
        sent.push([subject ?? '', 1]);
      }

    const subjects = sent.map(([subject]) => subject);
    expect([...new Set(subjects)]).toEqual(['Dinsdag 31 maart, 19.30 uur: Samen beginnen', 'Vandaag, 19.30 uur: Samen beginnen']);
    expect(subjects).toHaveLength(3 * 4);
  });

  it('that a trainer adds too late do not go out at once', async () => {
    const { session, trainer } = await invited();
    await round(WEEK_BEFORE);
    test.clock.set('2026-03-29T12:00:00Z');
    await inTx((tx) => choices().choose(tx, session, { days: [7, 3, 1], sentence: null }, trainer.id));

    expect(await round('2026-03-29T12:10:00Z')).toEqual([]);
    expect(await round(DAY_BEFORE)).toHaveLength(4);
  });

  it('can be held back one by one or all, and let go; what passed meanwhile stays in', async () => {
    const { session, trainer, guests, all } = await invited();
    const mail = { personId: guests[0]?.id ?? '', daysBefore: 7 };
    await inTx((tx) => choices().stop(tx, session, mail, trainer.id));
    expect((await round(WEEK_BEFORE)).map(({ to }) => to)).toEqual(all.filter((email) => email !== guests[0]?.email));
    await inTx((tx) => choices().stopAll(tx, session, trainer.id));
    expect(await round(DAY_BEFORE)).toEqual([]);

    test.clock.set('2026-03-30T08:00:00Z');
    await inTx((tx) => choices().resumeAll(tx, session, trainer.id));

    expect(await round('2026-03-30T08:10:00Z')).toEqual([]);
  });

  it('are held back also when the mail waits for the mail server', async () => {
    const { session, trainer } = await invited();
    await office.close();
    await round(WEEK_BEFORE);
    await inTx((tx) => choices().stopAll(tx, session, trainer.id));
    await office.open();

    expect(await round('2026-03-24T09:30:00Z')).toEqual([]);
  });

  it('are not for who wants none, until they want them again', async () => {
    const { guests, all } = await invited();
    const [riet] = guests;
    await test.get(ReminderRefusals).refuse(riet?.id ?? '');
    expect((await round(WEEK_BEFORE)).map(({ to }) => to)).toEqual(all.filter((email) => email !== riet?.email));

    test.clock.set('2026-03-30T06:00:00Z');
    await test.get(ReminderRefusals).allow(riet?.id ?? '');

    expect((await round(DAY_BEFORE)).map(({ to }) => to)).toEqual(all);
  });

  it('that the mail server refuses for good are known as not arrived', async () => {
    const { session } = await invited();
    office.refuseWith = 550;

    await round(WEEK_BEFORE);

    expect((await written(session)).map(({ sentAt, givenUpAt }) => [sentAt, givenUpAt])).toEqual(Array(4).fill([null, new Date(WEEK_BEFORE)]));
  });
});
