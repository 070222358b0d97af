import { load } from 'cheerio';
import request from 'supertest';
import type { Person } from '../../../src/accounts/index.js';
import { EnrolmentService } from '../../../src/cohorts/index.js';
import { type Session, SessionInvitee, SessionService } from '../../../src/meetings/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';

const EVENING = '2026-03-10T18:30:00Z';

describe('answering from a mail, without signing in (E6)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
  });

  const plan = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    const venue = await makeVenue(test, made.organisationId);
    const session = await schedule(test, made, { startsAt: new Date(EVENING), venueId: venue.id });
    return { ...made, session, riet: made.residents[0] as Person };
  };
  const linksOf = async ({ email }: Person): Promise<string[]> => {
    const mails = await test.reader.manager.find(OutboxMail, { where: { toAddress: email }, order: { id: 'ASC' } });
    return mails.map(({ text }) => /\/antwoord\/[\w-]+/.exec(text)?.[0] ?? '').filter(Boolean);
  };
  const linkOf = async (person: Person): Promise<string> => (await linksOf(person)).at(-1) ?? '';
  const answerOf = async ({ id: sessionId }: Session, { id: personId }: Person): Promise<Pick<SessionInvitee, 'reply' | 'repliedBy'>> => {
    const { reply, repliedBy } = await test.reader.manager.findOneByOrFail(SessionInvitee, { sessionId, personId });
    return { reply, repliedBy };
  };

  it('opens a page with all facts and three buttons; one press says yes, another says no after all', async () => {
    const { session, riet, residents } = await plan();
    const link = await linkOf(riet);
    const visitor = test.visitor();

    const page = await visitor.see(link);
    expect(page('h1').text()).toBe('Samen beginnen');
    for (const fact of ['dinsdag 10 maart', '19.30', 'Buurthuis de Linde', 'Hanna Kuipers']) expect(page('main').text()).toContain(fact);
    expect(
      page('button[name="antwoord"]')
        .toArray()
        .map((button) => page(button).attr('value')),
    ).toEqual(['ja', 'misschien', 'nee']);

    const answered = await visitor.post(link, { antwoord: 'ja' });
    expect(answered.headers['location']).toBe(link);
    expect(await answerOf(session, riet)).toEqual({ reply: 'accepted', repliedBy: 'link' });
    expect((await visitor.see(link))('main').text()).toContain('Je komt. Tot dan!');

    await visitor.post(link, { antwoord: 'nee' });
    expect(await answerOf(session, riet)).toEqual({ reply: 'declined', repliedBy: 'link' });
    expect(await answerOf(session, residents[1] as Person)).toEqual({ reply: 'none', repliedBy: null });
  });

  it('never counts a scanner that opens every link of a mail, nor a form from elsewhere', async () => {
    const { session, riet } = await plan();
    const link = await linkOf(riet);

    for (const path of [link, `${link}?antwoord=ja`]) {
      await test.visitor().get(path);
      await request(test.app.getHttpServer()).head(path);
    }
    const forged = await test.visitor().forge(link, { antwoord: 'ja' });

    expect(forged.status).toBe(403);
    expect(await answerOf(session, riet)).toEqual({ reply: 'none', repliedBy: null });
  });

  it('asks again when nothing was chosen', async () => {
    const { session, riet } = await plan();

    const answer = await test.visitor().post(await linkOf(riet), { antwoord: 'zeker' });

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Kies ja, misschien of nee.');
    expect(await answerOf(session, riet)).toMatchObject({ reply: 'none' });
  });

  it('keeps working in an older mail, and asks about the time of now', async () => {
    const { session, riet, trainer } = await plan();
    const first = await linkOf(riet);
    await test.visitor().post(first, { antwoord: 'ja' });
    await test.unitOfWork.run((tx) => test.get(SessionService).move(tx, session.id, { startsAt: new Date('2026-03-31T17:30:00Z'), byId: trainer.id }));

    expect(await answerOf(session, riet)).toMatchObject({ reply: 'none' });
    expect(await linksOf(riet)).toHaveLength(2);
    expect((await test.visitor().see(first))('main').text()).toContain('dinsdag 31 maart');
  });

  it.each(['verzonnen', 'a'.repeat(43), '%2e%2e', "'; drop table person"])('is a kind page for %s', async (token) => {
    const path = `/antwoord/${encodeURIComponent(token)}`;
    const page = await test.visitor().get(path);

    expect(page.status).toBe(404);
    expect(load(page.text)('main').text()).toContain('Deze link werkt niet, of niet meer');
    expect((await test.visitor().post(path, { antwoord: 'ja' })).status).toBe(404);
  });

  it('tells nothing once the session is over, once somebody stopped, and of a session that was cancelled only that', async () => {
    const { session, riet, cohort, residents, trainer } = await plan();
    const [link, other] = [await linkOf(riet), await linkOf(residents[1] as Person)];

    await test.get(EnrolmentService).endOwn(actorFor(riet), cohort.id);
    const stopped = await test.visitor().get(link);
    expect(stopped.status).toBe(404);
    expect(stopped.text).not.toContain('Samen beginnen');

    await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'ziek', byId: trainer.id }));
    const cancelled = await test.visitor().see(other);
    expect(cancelled('main').text()).toContain('gaat niet door');
    expect(cancelled('button[name="antwoord"]')).toHaveLength(0);
    expect((await test.visitor().post(other, { antwoord: 'ja' })).status).toBe(409);

    test.clock.set('2026-03-11T09:00:00Z');
    const over = await test.visitor().get(other);
    expect(over.status).toBe(409);
    expect(over.text).not.toContain('Samen beginnen');
  });
});
