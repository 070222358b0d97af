import { type ParsedMail, simpleParser } from 'mailparser';
import { SessionService } from '../../../src/meetings/index.js';
import { OutboxMail, OutboxRelay } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { type MadeCohort, makeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';
import { PostOffice } from '../../support/post-office.js';
import { hasParsers, readWithPython } from '../../support/python.js';

const SUMMER = new Date('2026-03-31T17:30:00Z');

describe('mails about sessions', () => {
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
    office.received.length = 0;
  });

  const relay = (): Promise<void> => test.get(OutboxRelay).runOnce();
  const act = (what: (service: SessionService, tx: Parameters<SessionService['move']>[0]) => Promise<unknown>): Promise<unknown> =>
    test.unitOfWork.run((tx) => what(test.get(SessionService), tx));
  const plan = async (made?: MadeCohort) => {
    const group = made ?? (await makeCohort(test, { residents: 3, professionals: 1, started: true }));
    const venue = await makeVenue(test, group.organisationId, { travelNotes: 'Bus 4; halte Linde' });
    const session = await schedule(test, group, { startsAt: new Date('2026-03-24T18:30:00Z'), venueId: venue.id, message: 'Neem een buur mee, als je wilt!' });
    return { ...group, session, guests: [...group.residents, ...group.professionals].map(({ email }) => email).sort() };
  };
  const delivered = async (): Promise<(ParsedMail & { raw: string })[]> => {
    await relay();
    const mails = await Promise.all(office.received.splice(0).map(async ({ raw }) => ({ ...(await simpleParser(raw)), raw })));
    return mails.sort((a, b) => addressOf(a).localeCompare(addressOf(b)));
  };
  const addressOf = ({ to }: ParsedMail): string => (Array.isArray(to) ? '' : (to?.text ?? ''));
  const calendarsIn = ({ attachments }: ParsedMail): string[] =>
    attachments.filter(({ contentType }) => /calendar|ics/.test(contentType)).map(({ content }) => content.toString());
  const lineOf = (calendar: string | undefined, name: string): string =>
    new RegExp(`^${name}[;:].*`, 'm').exec((calendar ?? '').replaceAll('\r\n ', ''))?.[0].trim() ?? '';

  it('invite every guest once, with all facts in both twins and an entry for the calendar of this guest alone', async () => {
    const { guests, session } = await plan();

    const mails = await delivered();

    expect(mails.map(addressOf)).toEqual(guests);
    for (const mail of mails) {
      const facts = [
        'dinsdag 24 maart',
        '19.30',
        'Buurthuis de Linde',
        'Lindelaan 12, Oudewaard',
        'Bus 4; halte Linde',
        'Hanna Kuipers',
        'Neem een buur mee, als je wilt!',
      ];
      for (const fact of [...facts, 'Wat is er nodig?']) {
        expect(mail.text).toContain(fact);
        expect(String(mail.html)).toContain(fact);
      }
      expect(mail.subject).toBe('Kom je ook? Samen beginnen, dinsdag 24 maart');
      const [entry] = calendarsIn(mail);
      expect(lineOf(entry, 'METHOD')).toBe('METHOD:REQUEST');
      expect(lineOf(entry, 'UID')).toBe(`UID:${session.uid}`);
      expect(lineOf(entry, 'ATTENDEE')).toContain(`mailto:${addressOf(mail)}`);
      for (const other of guests.filter((guest) => guest !== addressOf(mail))) expect(`${mail.raw}${String(entry)}`).not.toContain(other);
    }
  });

  it('are built as Outlook and Gmail want them: the entry as a third twin with its method, and again as a file', async () => {
    await plan();

    const [mail] = await delivered();
    const raw = mail?.raw.replaceAll(/\r\n[ \t]+/g, ' ') ?? '';
    const types = [...raw.matchAll(/^Content-Type: ([\w/-]+)/gm)].map(([, type]) => type);

    expect(types).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/calendar', 'application/ics']);
    expect(raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST/m);
    expect(raw).toMatch(/^Content-Disposition: attachment; filename="?afspraak\.ics/m);
    const [inline, file] = mail ? calendarsIn(mail) : [];
    expect(file?.trim()).toBe(inline?.trim());
    expect(raw).not.toMatch(/^List-Unsubscribe/m);
  });

  it('move the same entry and take it out again: one mail each time, the number rises', async () => {
    const { session, trainer, guests } = await plan();
    const invited = await delivered();
    await act((service, tx) => service.move(tx, session.id, { startsAt: SUMMER, byId: trainer.id }));
    const moved = await delivered();
    await act((service, tx) => service.cancel(tx, session.id, { reason: 'Hanna is ziek, helaas.', byId: trainer.id }));
    const cancelled = await delivered();

    for (const mails of [invited, moved, cancelled]) expect(mails.map(addressOf)).toEqual(guests);
    expect(moved[0]?.subject).toBe('Verzet: Samen beginnen is nu dinsdag 31 maart');
    expect(moved[0]?.text).toContain('was op dinsdag 24 maart, 19.30 uur');
    expect(cancelled[0]?.text).toContain('Hanna is ziek, helaas.');
    const story = [invited, moved, cancelled].map(([mail]) => (mail ? (calendarsIn(mail)[0] ?? '') : ''));
    expect(story.map((entry) => [lineOf(entry, 'METHOD'), lineOf(entry, 'SEQUENCE'), lineOf(entry.slice(entry.indexOf('BEGIN:VEVENT')), 'DTSTART')])).toEqual([
      ['METHOD:REQUEST', 'SEQUENCE:0', 'DTSTART;TZID=Europe/Amsterdam:20260324T193000'],
      ['METHOD:REQUEST', 'SEQUENCE:1', 'DTSTART;TZID=Europe/Amsterdam:20260331T193000'],
      ['METHOD:CANCEL', 'SEQUENCE:2', 'DTSTART;TZID=Europe/Amsterdam:20260331T193000'],
    ]);
    for (const name of ['UID', 'ORGANIZER']) expect(new Set(story.map((entry) => lineOf(entry, name))).size).toBe(1);
    if (hasParsers) for (const [{ events }] of readWithPython(story)) expect(events[0]).toMatchObject({ uid: session.uid, errors: [] });
  });

  it('are as many as was said beforehand, and none for the same move again', async () => {
    const { session, trainer, guests } = await plan();
    await delivered();
    const hanna = await test.as(trainer);
    const path = `/bijeenkomsten/${session.id}/verplaatsing?dag=2026-03-31&begin=19:30`;

    const promised = (await hanna.see(path))('section').text();
    await hanna.submit(path, 'section form');
    expect(promised).toContain(`Er gaan ${String(guests.length)} berichten uit`);
    expect((await delivered()).map(addressOf)).toEqual(guests);
    await hanna.submit(path, 'section form');

    expect(await delivered()).toEqual([]);
    expect((await hanna.see(`/bijeenkomsten/${session.id}/afzegging`))('main').text()).toContain(`Er gaan ${String(guests.length)} berichten uit`);
  });

  it('tell once of another end, when the programme is as it should be', async () => {
    const { session, trainer, guests } = await plan();
    await delivered();
    const hanna = await test.as(trainer);
    const script = `/bijeenkomsten/${session.id}/draaiboek`;

    await hanna.submit(script, 'section form', { titel: 'Afwassen', minuten: '15' });
    await hanna.submit(script, 'tr#blok-2 form');
    expect(await delivered()).toEqual([]);
    expect((await hanna.see(script))('#eindtijd input[type="time"]').attr('value')).toBe('22:45');
    await hanna.submit(script, '#eindtijd', { einde: '22:45' });
    await hanna.submit(script, '#eindtijd', { einde: '22:45' });

    const mails = await delivered();
    expect(mails.map(addressOf)).toEqual(guests);
    expect(mails[0]?.text).toContain('van 19.30 tot 22.45 uur');
    expect(mails[0]?.subject).toBe('Veranderd: Samen beginnen, dinsdag 24 maart');
  });

  it('tell of a change only who did not know it: nobody of how many seats there are', async () => {
    const { session, trainer, guests } = await plan();
    await delivered();

    await act((service, tx) => service.change(tx, session.id, { capacity: 12, byId: trainer.id }));
    expect(await delivered()).toEqual([]);
    await act((service, tx) => service.change(tx, session.id, { message: 'We beginnen met soep.', byId: trainer.id }));

    const mails = await delivered();
    expect(mails.map(addressOf)).toEqual(guests);
    expect(mails[0]?.text).toContain('We beginnen met soep.');
    expect(mails.map((mail) => lineOf(calendarsIn(mail)[0], 'SEQUENCE'))).toEqual(guests.map(() => 'SEQUENCE:2'));
  });

  it('all arrive after the mail server was away for an hour, in order, and none twice', async () => {
    await office.close();
    const { session, trainer, guests } = await plan();
    for (let minute = 0; minute < 60; minute += 10) {
      await relay();
      test.clock.pass(10);
    }
    await act((service, tx) => service.move(tx, session.id, { startsAt: SUMMER, byId: trainer.id }));
    await relay();
    expect(await test.reader.manager.countBy(OutboxMail, { state: 'waiting' })).toBe(guests.length * 2);

    await office.open();
    test.clock.pass(5);
    await relay();
    await relay();

    const sent = office.received.splice(0);
    const perGuest = guests.map((guest) => sent.filter(({ to }) => to === guest));
    expect(perGuest.map((mails) => mails.length)).toEqual(guests.map(() => 2));
    const numbers = await Promise.all(
      perGuest.map((mails) => Promise.all(mails.map(async ({ raw }) => lineOf(calendarsIn(await simpleParser(raw))[0], 'SEQUENCE')))),
    );
    expect(numbers).toEqual(guests.map(() => ['SEQUENCE:0', 'SEQUENCE:1']));
  });

  it('say nothing of a session that has been', async () => {
    const { session, trainer } = await plan();
    await delivered();
    test.clock.set('2026-03-24T22:30:00Z');

    await expect(act((service, tx) => service.cancel(tx, session.id, { reason: 'te laat', byId: trainer.id }))).rejects.toThrow('over');
    await schedule(test, await makeCohort(test, { residents: 3, professionals: 1, started: true }), { startsAt: new Date('2026-03-20T18:30:00Z') });

    expect(await delivered()).toEqual([]);
  });
});
