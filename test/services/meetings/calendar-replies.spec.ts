import type { Person } from '../../../src/accounts/index.js';
import { EnrolmentService } from '../../../src/cohorts/index.js';
import { CalendarReplies } from '../../../src/meetings/calendar/inbound/calendar-replies.js';
import type { Mailbox } from '../../../src/meetings/calendar/inbound/mailbox.js';
import { ReadMailbox } from '../../../src/meetings/calendar/inbound/read-mailbox.js';
import { type Session, SessionInvitee, SessionReplied, SessionService } from '../../../src/meetings/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { calendarReply, CALENDARS, type ReplyFacts } from '../../support/calendar-reply.js';
import { actorFor, makeCohort } from '../../support/make-cohort.js';
import { schedule } from '../../support/make-meeting.js';

/** The mailbox of a test: hands over again what the taker failed on, as a mail server does. */
class FullMailbox implements Mailbox {
  constructor(readonly unseen: Buffer[]) {}

  async read(take: (raw: Buffer) => Promise<void>): Promise<void> {
    for (let raw = this.unseen[0]; raw; raw = this.unseen[0]) {
      await take(raw);
      this.unseen.shift();
    }
  }
}

describe('answers that calendars send back (2.19)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp({ inboundMail: { url: 'imaps://antwoord:geheim@mail.buurt.example', address: 'antwoord@buurt.example' } });
  });
  afterAll(() => test.stop());
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
  });

  const plan = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    const session = await schedule(test, made);
    const [riet, noor] = made.residents as [Person, Person];
    return { ...made, session, riet, noor };
  };
  const organiserFor = async ({ email }: Person): Promise<string> => {
    const mails = await test.reader.manager.find(OutboxMail, { where: { toAddress: email }, order: { id: 'ASC' } });
    return /^ORGANIZER.*mailto:(.*)$/m.exec((mails.at(-1)?.calendar ?? '').replaceAll('\r\n ', ''))?.[1]?.trim() ?? '';
  };
  let count = 0;
  const factsFor = async (session: Session, person: Person, values: Partial<ReplyFacts> = {}): Promise<ReplyFacts> => ({
    to: await organiserFor(person),
    from: person.email,
    attendee: person.email,
    uid: session.uid,
    sequence: 0,
    partstat: 'ACCEPTED',
    stamp: '20260303T101244Z',
    id: `bericht-${String(++count)}`,
    ...values,
  });
  const read = (...mails: Buffer[]): Promise<void> => test.get(ReadMailbox).readFrom(new FullMailbox(mails));
  const answerOf = async ({ id: sessionId }: Session, { id: personId }: Person): Promise<string> =>
    (await test.reader.manager.findOneByOrFail(SessionInvitee, { sessionId, personId })).reply;

  it.each(CALENDARS)('take the yes and the no of %s, and nothing else of the mail', async (calendar) => {
    const { session, riet, noor, professionals } = await plan();
    const dirk = professionals[0] as Person;

    await read(
      calendarReply(calendar, await factsFor(session, riet)),
      calendarReply(calendar, await factsFor(session, noor, { partstat: 'DECLINED' })),
      calendarReply(calendar, await factsFor(session, dirk, { partstat: 'TENTATIVE' })),
    );

    expect(await Promise.all([riet, noor, dirk].map((person) => answerOf(session, person)))).toEqual(['accepted', 'declined', 'tentative']);
    const { repliedBy } = await test.reader.manager.findOneByOrFail(SessionInvitee, { sessionId: session.id, personId: riet.id });
    expect(repliedBy).toBe('calendar');
  });

  it('find the signed address whatever the mail servers did to its capitals', async () => {
    const { session, riet } = await plan();
    const facts = await factsFor(session, riet);
    expect(facts.to).toMatch(/^antwoord\+[a-f0-9]{32}\.[a-z2-7]{16}@buurt\.example$/);
    expect(facts.to.split('@')[0]?.length).toBeLessThanOrEqual(64);

    await read(calendarReply('outlook', { ...facts, to: facts.to.toUpperCase() }));

    expect(await answerOf(session, riet)).toBe('accepted');
  });

  it.each<[string, (facts: ReplyFacts, other: ReplyFacts) => Partial<ReplyFacts>]>([
    ['without a signature', () => ({ to: 'antwoord@buurt.example' })],
    ['with a signature made up', ({ to }) => ({ to: to.replace(/\.\w{16}@/, '.aaaaaaaaaaaaaaaa@') })],
    ['with the signature of another guest', ({ to }, other) => ({ to: to.replace(/\.\w{16}@/, `.${/\.(\w{16})@/.exec(other.to)?.[1] ?? ''}@`) })],
    ['for somebody to whom the invitation was passed on', () => ({ attendee: 'collega@voorbeeld.example' })],
    ['in the name of another guest', (_, other) => ({ attendee: other.attendee })],
    ['about another session', () => ({ uid: 'iets-anders@buurtbrug' })],
    ['that asks to be invited elsewhere', () => ({ partstat: 'DELEGATED' })],
  ])('leave alone a mail %s', async (_, spoil) => {
    const { session, riet, noor } = await plan();
    const facts = await factsFor(session, riet);

    await read(calendarReply('gmail', { ...facts, ...spoil(facts, await factsFor(session, noor)) }));

    expect(await answerOf(session, riet)).toBe('none');
    expect(await answerOf(session, noor)).toBe('none');
  });

  it('leave alone what is no answer of a calendar, broken or strange, and go on with the next', async () => {
    const { session, riet, noor } = await plan();
    const facts = await factsFor(session, riet);
    const whole = calendarReply('gmail', facts).toString();
    const notAReply = calendarReply('outlook', facts).toString().replaceAll('REPLY', 'REQUEST');
    const broken = whole.slice(0, whole.length / 2);
    const undated = calendarReply('gmail', { ...facts, stamp: 'gisteren' });

    await read(
      Buffer.from(''),
      Buffer.from(`To: ${facts.to}\r\n\r\nJa, ik kom`),
      Buffer.from(broken),
      Buffer.from(notAReply.replace(/[A-Za-z0-9+/=\r\n]{200,}/, 'YWJj')),
      Buffer.alloc(5000, 0xff),
      undated,
      calendarReply('apple', await factsFor(session, noor)),
    );

    expect([await answerOf(session, riet), await answerOf(session, noor)]).toEqual(['none', 'accepted']);
  });

  it('count once, however often the mail comes', async () => {
    const { session, riet } = await plan();
    const told = caught(test, SessionReplied);
    const mail = calendarReply('gmail', await factsFor(session, riet));

    await read(mail, mail);
    await Promise.all([test.get(CalendarReplies).take(mail), test.get(CalendarReplies).take(mail)]);

    expect(told).toHaveLength(1);
  });

  it('never overrule what somebody said later', async () => {
    const { session, riet } = await plan();
    test.clock.set('2026-03-04T09:00:00Z');
    const old = await factsFor(session, riet, { stamp: '20260303T101244Z' });
    await read(calendarReply('gmail', await factsFor(session, riet, { partstat: 'DECLINED', stamp: '20260304T085900Z' })));

    await read(calendarReply('gmail', old));

    expect(await answerOf(session, riet)).toBe('declined');
  });

  it('count for the time they were given for: not after a move, and after a yes to the new time again', async () => {
    const { session, riet, trainer } = await plan();
    await test.unitOfWork.run((tx) => test.get(SessionService).move(tx, session.id, { startsAt: new Date('2026-03-31T17:30:00Z'), byId: trainer.id }));

    await read(calendarReply('gmail', await factsFor(session, riet, { sequence: 0 })));
    expect(await answerOf(session, riet)).toBe('none');

    await read(calendarReply('gmail', await factsFor(session, riet, { sequence: 1 })));
    expect(await answerOf(session, riet)).toBe('accepted');
  });

  it('count not for the time it first was, once it moved away and back: a yes to the time between is no yes to this one', async () => {
    const { session, riet, trainer } = await plan();
    for (const startsAt of [new Date('2026-03-31T17:30:00Z'), session.startsAt])
      await test.unitOfWork.run((tx) => test.get(SessionService).move(tx, session.id, { startsAt, byId: trainer.id }));

    for (const sequence of [0, 1]) await read(calendarReply('gmail', await factsFor(session, riet, { sequence })));
    expect(await answerOf(session, riet)).toBe('none');

    await read(calendarReply('gmail', await factsFor(session, riet, { sequence: 2 })));
    expect(await answerOf(session, riet)).toBe('accepted');
  });

  it('count not of who stopped, nor once the session was cancelled or is over', async () => {
    const { session, riet, noor, cohort, trainer } = await plan();
    const [first, second] = [calendarReply('gmail', await factsFor(session, riet)), calendarReply('gmail', await factsFor(session, noor))];
    const told = caught(test, SessionReplied);
    await test.get(EnrolmentService).endOwn(actorFor(riet), cohort.id);
    await read(first);
    await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'ziek', byId: trainer.id }));
    await read(second);
    test.clock.set('2026-03-12T09:00:00Z');
    await read(second);

    expect(told).toEqual([]);
  });

  it('wait in the mailbox when it cannot be read', async () => {
    const away: Mailbox = { read: () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })) };

    await expect(test.get(ReadMailbox).readFrom(away)).resolves.toBeUndefined();
  });
});
