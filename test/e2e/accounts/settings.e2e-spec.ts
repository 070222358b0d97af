import { Passwords, Person } from '../../../src/accounts/index.js';
import { LastSeen } from '../../../src/accounts/sessions/last-seen.js';
import { Session } from '../../../src/accounts/sessions/session.entity.js';
import { SweepExpired } from '../../../src/accounts/sessions/sweep-expired.js';
import { startApp, type TestApp } from '../../support/app.js';

const OLD = 'een fiets met drie wielen';
const NEW = 'de soep staat klaar';

describe('settings', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const sessionsOf = (personId: string): Promise<Session[]> => test.reader.manager.find(Session, { where: { personId }, order: { id: 'ASC' } });

  it('asks a visitor to sign in first', async () => {
    expect((await test.visitor().get('/instellingen')).headers['location']).toBe('/inloggen?naar=%2Finstellingen');
    expect((await test.visitor().post('/instellingen/naam', { voornaam: 'A', achternaam: 'B' })).status).toBe(403);
  });

  it('changes a name, and keeps what was typed when it is not complete', async () => {
    const riet = await test.make.person('Riet');
    const visitor = await test.as(riet);

    const wrong = await visitor.post('/instellingen/naam', { voornaam: '  ', achternaam: 'van den Berg' });
    await visitor.post('/instellingen/naam', { voornaam: 'Riet\u202e', achternaam: ' van den  Berg ' });

    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Vul je voornaam in.');
    expect(wrong.text).toContain('value="van den Berg"');
    expect(await test.reader.manager.findOneByOrFail(Person, { id: riet.id })).toMatchObject({ firstName: 'Riet', lastName: 'van den Berg' });
  });

  it('sets a first password without asking for one', async () => {
    const riet = await test.make.person('Riet');
    const visitor = await test.as(riet);

    const short = await visitor.post('/instellingen/wachtwoord', { nieuw: 'kort' });
    const answer = await visitor.post('/instellingen/wachtwoord', { nieuw: NEW });

    expect(short.text).toContain('12 tekens of meer');
    expect(answer.status).toBe(303);
    expect((await test.visitor().post('/inloggen', { email: riet.email, wachtwoord: NEW })).status).toBe(303);
  });

  it('changes a password only for who knows the current one, and ends the other sessions', async () => {
    const riet = await test.make.person('Riet', { passwordHash: await test.get(Passwords).hash(OLD) });
    const [here, elsewhere] = [await test.as(riet), await test.as(riet)];

    const wrong = await here.post('/instellingen/wachtwoord', { huidig: 'iets anders', nieuw: NEW });
    const withoutCurrent = await here.post('/instellingen/wachtwoord', { nieuw: NEW });
    const right = await here.post('/instellingen/wachtwoord', { huidig: OLD, nieuw: NEW });

    expect([wrong.status, withoutCurrent.status, right.status]).toEqual([422, 422, 303]);
    expect(wrong.text).toContain('Dit is niet je wachtwoord van nu.');
    expect((await here.get('/instellingen')).status).toBe(200);
    expect((await elsewhere.get('/instellingen')).status).toBe(303);
    expect((await test.visitor().post('/inloggen', { email: riet.email, wachtwoord: OLD })).status).toBe(422);
  });

  it('lets one of two changes at once win', async () => {
    const riet = await test.make.person('Riet', { passwordHash: await test.get(Passwords).hash(OLD) });
    const [here, elsewhere] = [await test.as(riet), await test.as(riet)];

    const answers = await Promise.all([
      here.post('/instellingen/wachtwoord', { huidig: OLD, nieuw: NEW }),
      elsewhere.post('/instellingen/wachtwoord', { huidig: OLD, nieuw: `${NEW} twee` }),
    ]);

    const [won, lost] = answers.map((answer) => answer.status).sort();
    expect(won).toBe(303);
    // who comes so late that the change signed them out has no session to send a form with
    expect([403, 422]).toContain(lost);
  });

  it('lists the devices and signs one out at once', async () => {
    const riet = await test.make.person('Riet');
    const [here, phone] = [await test.as(riet), await test.as(riet)];
    const [, ofPhone] = await sessionsOf(riet.id);

    const page = await here.see('/instellingen');
    const answer = await here.post(`/instellingen/apparaten/${ofPhone?.id ?? ''}/afmelding`);

    expect(page('main').text()).toContain('Dit toestel');
    expect(page('form[action$="/afmelding"]')).toHaveLength(2);
    expect(answer.status).toBe(303);
    expect((await phone.get('/instellingen')).headers['location']).toContain('/inloggen');
    expect((await here.get('/instellingen')).status).toBe(200);
  });

  it("does not touch somebody else's device", async () => {
    const [riet, youssef] = [await test.make.person('Riet'), await test.make.person('Youssef')];
    await test.as(youssef);
    const [theirs] = await sessionsOf(youssef.id);

    const answer = await (await test.as(riet)).post(`/instellingen/apparaten/${theirs?.id ?? ''}/afmelding`);

    expect(answer.status).toBe(404);
    expect(await sessionsOf(youssef.id)).toHaveLength(1);
  });

  it('signs out everywhere', async () => {
    const riet = await test.make.person('Riet');
    const [here] = [await test.as(riet), await test.as(riet)];

    const answer = await here.post('/instellingen/apparaten/afmelding');

    expect(answer.headers['location']).toBe('/inloggen');
    expect(await sessionsOf(riet.id)).toEqual([]);
  });

  it('remembers day or evening', async () => {
    const visitor = await test.as(await test.make.person('Riet'));

    await visitor.post('/instellingen/weergave', { weergave: 'avond' });
    const wrong = await visitor.post('/instellingen/weergave', { weergave: 'paars' });

    expect((await visitor.see('/instellingen'))('html').attr('data-scheme')).toBe('avond');
    expect(wrong.status).toBe(422);
  });

  it('notes when a device was last used, at most once an hour and not while a page is made', async () => {
    const riet = await test.make.person('Riet');
    const visitor = await test.as(riet);
    const lastSeen = async (): Promise<string | undefined> => (await sessionsOf(riet.id))[0]?.lastSeenAt.toISOString();

    test.clock.pass(59);
    await visitor.get('/instellingen');
    await test.get(LastSeen).write();
    expect(await lastSeen()).toBe('2026-03-02T09:00:00.000Z');

    test.clock.pass(2);
    await visitor.get('/instellingen');
    expect(await lastSeen()).toBe('2026-03-02T09:00:00.000Z');
    await test.get(LastSeen).write();
    expect(await lastSeen()).toBe('2026-03-02T10:01:00.000Z');
  });

  it('sweeps what has expired', async () => {
    const riet = await test.make.person('Riet');
    await test.as(riet);
    test.clock.pass(61 * 24 * 60);
    await test.as(riet);

    await test.get(SweepExpired).sweep();

    expect(await sessionsOf(riet.id)).toHaveLength(1);
  });

  it('does not know a session that has expired', async () => {
    const visitor = await test.as(await test.make.person('Riet'));

    test.clock.pass(60 * 24 * 60);

    expect((await visitor.get('/instellingen')).status).toBe(303);
  });

  it('begins in the neighbourhood where somebody is of the team, not where they only read along', async () => {
    const [akker, molen] = [await test.make.site('akker', { name: 'Akkerbuurt' }), await test.make.site('molen-2', { name: 'Molenbuurt' })];
    const { person } = await test.make.member(akker, 'lid');
    await test.make.member(molen, 'buurtverbinder', person);

    const page = await (await test.as(person)).see('/instellingen');

    expect(page('.menu-name').text()).toContain('Molenbuurt');
  });

  it('switches between own neighbourhoods, and to no other', async () => {
    const [linden, molen] = [await test.make.site('linden', { name: 'Lindenkwartier' }), await test.make.site('molen', { name: 'Molenbuurt' })];
    const riet = await test.make.member(linden, 'buurtverbinder');
    const inMolen = await test.make.member(molen, 'lid', riet.person);
    const strangers = await test.make.member(molen, 'buurtverbinder');
    const visitor = await test.as(riet.person);

    const answer = await visitor.post('/buurtkeuze', { lidmaatschap: inMolen.id });
    const page = await visitor.see('/instellingen');
    const wrong = await visitor.post('/buurtkeuze', { lidmaatschap: strangers.id });

    expect([answer.status, answer.headers['location']]).toEqual([303, '/vandaag']);
    expect(page('.menu-name').text()).toContain('Molenbuurt');
    expect(wrong.status).toBe(404);
    expect((await visitor.see('/instellingen'))('.menu-name').text()).toContain('Molenbuurt');
  });
});
