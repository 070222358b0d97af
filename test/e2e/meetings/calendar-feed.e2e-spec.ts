import type { Person } from '../../../src/accounts/index.js';
import { Enrolment, EnrolmentService } from '../../../src/cohorts/index.js';
import { SessionInvitee, SessionService } from '../../../src/meetings/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';

const PAGE = '/instellingen/agenda';

describe('sessions in a calendar of one’s own (E7)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp({ baseUrl: 'https://buurt.example' });
  });
  afterAll(() => test.stop());

  const pathOn = async (who: Person): Promise<string> => {
    const $ = await (await test.as(who)).see(PAGE);
    return new URL($('main .pre-line').text()).pathname;
  };
  const subscribe = async (who: Person): Promise<string> => {
    await (await test.as(who)).post(PAGE);
    return pathOn(who);
  };
  /** As a calendar does: without a session. */
  const feedAt = async (path: string): Promise<{ status: number; text: string; type: string }> => {
    const { status, text, headers } = await test.visitor().get(path);
    return { status, text: text.replaceAll('\r\n ', ''), type: headers['content-type'] ?? '' };
  };
  const group = async (plan: Parameters<typeof schedule>[2] = {}) => {
    const made = await makeCohort(test, { residents: 4, professionals: 1, started: true });
    const venue = await makeVenue(test, made.organisationId);
    return { ...made, session: await schedule(test, made, { venueId: venue.id, ...plan }), riet: made.residents[0] as Person };
  };

  it('shows new sessions, in the new time after a move, and none that is cancelled', async () => {
    const { session, riet, trainer } = await group();
    const path = await subscribe(riet);
    expect((await feedAt(path)).type).toBe('text/calendar; charset=utf-8');
    expect((await feedAt(path)).text).toContain('DTSTART;TZID=Europe/Amsterdam:20260310T193000');

    await test.unitOfWork.run((tx) => test.get(SessionService).move(tx, session.id, { startsAt: new Date('2026-03-31T17:30:00Z'), byId: trainer.id }));
    const moved = (await feedAt(path)).text;
    expect(moved).toContain('DTSTART;TZID=Europe/Amsterdam:20260331T193000');
    expect(moved).toContain(`URL:https://buurt.example/bijeenkomsten/${session.id}`);
    expect(moved.match(/BEGIN:VEVENT/g)).toHaveLength(1);

    await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'ziek', byId: trainer.id }));
    expect((await feedAt(path)).text).not.toContain('BEGIN:VEVENT');
  });

  it('holds those of every neighbourhood somebody takes part in, nobody’s name or address but the trainer’s name', async () => {
    const [here, there] = [await group({ title: 'Hier' }), await group({ title: 'Daar', startsAt: new Date('2026-03-17T18:30:00Z') })];
    const dirk = here.professionals[0] as Person;
    await test.make.insert(Enrolment, {
      id: newId(),
      cohortId: there.cohort.id,
      personId: dirk.id,
      role: 'wijkprofessional',
      joinedAt: test.clock.now(),
      endedAt: null,
    });
    const [invitee] = await test.reader.manager.findBy(SessionInvitee, { sessionId: there.session.id });
    await test.make.insert(SessionInvitee, { ...(invitee as SessionInvitee), id: newId(), personId: dirk.id, role: 'wijkprofessional' });

    const { text } = await feedAt(await subscribe(dirk));

    expect(text).toContain('SUMMARY:Hier');
    expect(text).toContain('SUMMARY:Daar');
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|voorbeeld\.example|Riet/);
  });

  it('is empty for who left the group, and for who is of another', async () => {
    const { cohort, riet } = await group();
    const other = await group({ title: 'Van anderen' });
    const path = await subscribe(riet);
    expect((await feedAt(path)).text).not.toContain('Van anderen');
    expect((await feedAt(await subscribe(other.riet))).text).not.toContain('Samen beginnen');

    await test.get(EnrolmentService).endOwn(actorFor(riet), cohort.id);

    const { status, text } = await feedAt(path);
    expect(status).toBe(200);
    expect(text).not.toContain('BEGIN:VEVENT');
  });

  it('is there for the trainer who guides it, and leaves out what somebody said no to', async () => {
    const { session, trainer, riet } = await group();
    await test.unitOfWork.run((tx) => tx.manager.update(SessionInvitee, { sessionId: session.id, personId: riet.id }, { reply: 'declined' }));

    expect((await feedAt(await subscribe(trainer))).text).toContain('BEGIN:VEVENT');
    expect((await feedAt(await subscribe(riet))).text).not.toContain('BEGIN:VEVENT');
  });

  it('gets another address when asked, and none when stopped; the old one is a kind 404', async () => {
    const { riet } = await group();
    const browser = await test.as(riet);
    const first = await subscribe(riet);
    const second = await subscribe(riet);
    expect(second).not.toBe(first);
    expect((await feedAt(first)).status).toBe(404);
    expect((await feedAt(second)).status).toBe(200);

    await browser.post(`${PAGE}/einde`);

    const gone = await feedAt(second);
    expect(gone.status).toBe(404);
    expect(gone.text).toContain('Dit agenda-adres werkt niet meer');
    expect((await browser.see(PAGE))('main').text()).toContain('Maak mijn adres');
  });

  it('cannot be guessed from an id, and its address is shown to nobody else', async () => {
    const { riet, residents } = await group();
    const path = await subscribe(riet);
    const forged = path.replace(/\.\w+\.ics$/, '.aaaaaaaaaaaaaaaa.ics');

    for (const wrong of [forged, path.replace('.ics', ''), '/agenda-abonnement/.ics', '/agenda-abonnement/x.y.ics'])
      expect((await feedAt(wrong)).status).toBe(404);
    expect((await (await test.as(residents[1] as Person)).get(PAGE)).text).not.toContain(path);
    expect((await test.visitor().get(PAGE)).status).toBe(303);
  });
});
