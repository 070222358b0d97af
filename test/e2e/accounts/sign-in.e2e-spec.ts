import { Passwords } from '../../../src/accounts/index.js';
import { Attempt } from '../../../src/accounts/attempts/attempt.entity.js';
import { Session } from '../../../src/accounts/sessions/session.entity.js';
import { startApp, type TestApp } from '../../support/app.js';

const PASSWORD = 'een fiets met drie wielen';

describe('signing in with a password', () => {
  let test: TestApp;
  let email: string;
  beforeEach(async () => {
    test = await startApp();
    ({ email } = await test.make.person('Riet', { passwordHash: await test.get(Passwords).hash(PASSWORD) }));
  });
  afterEach(() => test.stop());

  it('lets the right person in', async () => {
    const visitor = test.visitor();

    const answer = await visitor.post('/inloggen', { email: email.toUpperCase(), wachtwoord: PASSWORD });

    expect([answer.status, answer.headers['location']]).toEqual([303, '/vandaag']);
    expect((await visitor.get('/inloggen')).headers['location']).toBe('/vandaag');
  });

  it('says the same of a wrong password, an unknown address and an account without password', async () => {
    const { email: withoutPassword } = await test.make.person('Youssef');
    const tries = [
      { email, wachtwoord: 'iets heel anders' },
      { email: 'niemand@voorbeeld.example', wachtwoord: PASSWORD },
      { email: withoutPassword, wachtwoord: PASSWORD },
      { email: withoutPassword, wachtwoord: '' },
    ];

    for (const fields of tries) {
      const page = await test.visitor().post('/inloggen', fields);
      expect(page.status).toBe(422);
      expect(page.text).toContain('horen niet bij elkaar');
      expect(page.text).toContain(`value="${fields.email}"`);
      expect(page.text).not.toContain(PASSWORD);
    }
    expect(await test.reader.manager.count(Session)).toBe(0);
  });

  it('brings a person to the page they wanted, and never to another host', async () => {
    const first = await test.visitor().get('/vandaag?x=1');
    const own = await test.visitor().post('/inloggen', { email, wachtwoord: PASSWORD, naar: '/training' });
    const elsewhere = await test.visitor().post('/inloggen', { email, wachtwoord: PASSWORD, naar: 'https://elders.example/' });

    if (first.status === 303) expect(first.headers['location']).toBe('/inloggen?naar=%2Fvandaag%3Fx%3D1');
    expect(own.headers['location']).toBe('/training');
    expect(elsewhere.headers['location']).toBe('/vandaag');
  });

  it('gives a new session and ends the one this browser had', async () => {
    const visitor = test.visitor();
    await visitor.post('/inloggen', { email, wachtwoord: PASSWORD });
    const [before] = await test.reader.manager.find(Session);

    await visitor.post('/inloggen', { email, wachtwoord: PASSWORD });
    const after = await test.reader.manager.find(Session);

    expect(after).toHaveLength(1);
    expect(after[0]?.tokenHash).not.toBe(before?.tokenHash);
  });

  it('stops after ten tries at an address, known or not, and lets it rest for a quarter of an hour', async () => {
    const statusOf = async (address: string, wachtwoord: string): Promise<number> =>
      (await test.visitor().post('/inloggen', { email: address, wachtwoord })).status;

    for (const address of [email, 'niemand@voorbeeld.example']) {
      for (let time = 0; time < 10; time++) expect(await statusOf(address, 'mis')).toBe(422);
      expect(await statusOf(address, PASSWORD)).toBe(429);
    }

    test.clock.pass(16);
    expect(await statusOf(email, PASSWORD)).toBe(303);
  });

  it('counts together what comes in at once', async () => {
    const tries = await Promise.all(Array.from({ length: 14 }, () => test.visitor().post('/inloggen', { email, wachtwoord: 'mis' })));

    expect(tries.filter((answer) => answer.status === 429)).toHaveLength(4);
  });

  it('remembers tries without saying whose', async () => {
    await test.visitor().post('/inloggen', { email, wachtwoord: 'mis' });

    expect(JSON.stringify(await test.reader.manager.find(Attempt))).not.toMatch(/riet|127\.0\.0\.1/i);
  });

  it('survives fields that are not text', async () => {
    expect((await test.visitor().post('/inloggen', { email: [email, email], wachtwoord: ['a', 'b'] })).status).toBe(422);
    expect((await test.visitor().post('/inloggen', {})).status).toBe(422);
  });

  it('signs out at once', async () => {
    const visitor = test.visitor();
    await visitor.post('/inloggen', { email, wachtwoord: PASSWORD });

    const answer = await visitor.post('/uitloggen');

    expect(answer.headers['location']).toBe('/inloggen');
    expect(await test.reader.manager.count(Session)).toBe(0);
    expect((await visitor.get('/inloggen')).text).toContain('Je bent uitgelogd');
  });
});
