import { SignInLinkRequested } from '../../../src/accounts/index.js';
import { Session } from '../../../src/accounts/sessions/session.entity.js';
import { SignInLink } from '../../../src/accounts/sign-in/sign-in-link.entity.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';

describe('signing in with a link', () => {
  let test: TestApp;
  let requested: SignInLinkRequested[];
  beforeEach(async () => {
    test = await startApp();
    requested = caught(test, SignInLinkRequested);
  });
  afterEach(() => test.stop());

  const linkFor = async (email: string, fields = {}): Promise<string> => {
    await test.visitor().post('/inloggen/link', { email, ...fields });
    return `/inloggen/link/${requested.at(-1)?.token ?? ''}`;
  };

  it('asks by mail, and says where to look', async () => {
    const riet = await test.make.person('Riet');
    const visitor = test.visitor();

    const answer = await visitor.post('/inloggen/link', { email: ` ${riet.email.toUpperCase()} ` });

    expect(answer.status).toBe(303);
    expect((await visitor.get(answer.headers['location'] ?? '')).text).toContain(riet.email);
    expect(requested).toEqual([expect.objectContaining({ personId: riet.id, email: riet.email })]);
  });

  it('answers an unknown address the same, and sends nothing', async () => {
    const visitor = test.visitor();

    const answer = await visitor.post('/inloggen/link', { email: 'niemand@voorbeeld.example' });

    expect([answer.status, answer.headers['location']]).toEqual([303, '/inloggen/link']);
    expect((await visitor.get('/inloggen/link')).text).toContain('niemand@voorbeeld.example');
    expect(requested).toEqual([]);
  });

  it('keeps only a hash of the token', async () => {
    const riet = await test.make.person('Riet');
    await linkFor(riet.email);

    const [row] = await test.reader.manager.find(SignInLink);

    expect(JSON.stringify(row)).not.toContain(requested[0]?.token);
  });

  it('is not used up by a scanner that opens it, and works on another device', async () => {
    const riet = await test.make.person('Riet');
    const link = await linkFor(riet.email);
    await test.visitor().get(link);
    await test.visitor().get(link);
    const phone = test.visitor();

    const page = await phone.get(link);
    const answer = await phone.post(link);

    expect(page.text).toContain('Inloggen');
    expect([answer.status, answer.headers['location']]).toEqual([303, '/vandaag']);
    expect((await phone.get('/')).headers['location']).toBe('/vandaag');
  });

  it('works once', async () => {
    const riet = await test.make.person('Riet');
    const link = await linkFor(riet.email);
    await test.visitor().post(link);

    const page = await test.visitor().get(link);
    const again = await test.visitor().post(link);

    expect([page.status, again.status]).toEqual([410, 410]);
    expect(again.text).toContain('Stuur een nieuwe');
    expect(await test.reader.manager.count(Session)).toBe(1);
  });

  it('lets one of two devices in when both press at once', async () => {
    const riet = await test.make.person('Riet');
    const link = await linkFor(riet.email);

    const answers = await Promise.all([test.visitor().post(link), test.visitor().post(link), test.visitor().post(link)]);

    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410, 410]);
    expect(await test.reader.manager.count(Session)).toBe(1);
  });

  it('works for a quarter of an hour', async () => {
    const riet = await test.make.person('Riet');
    const link = await linkFor(riet.email);
    test.clock.pass(15);

    const answer = await test.visitor().post(link);

    expect(answer.status).toBe(410);
    expect(answer.text).toContain('Deze link werkt niet meer');
  });

  it('ends the other links of this person', async () => {
    const riet = await test.make.person('Riet');
    const first = await linkFor(riet.email);
    const second = await linkFor(riet.email);
    await test.visitor().post(second);

    expect((await test.visitor().post(first)).status).toBe(410);
  });

  it('refuses a made-up link', async () => {
    expect((await test.visitor().get('/inloggen/link/verzonnen')).status).toBe(410);
    expect((await test.visitor().post('/inloggen/link/verzonnen')).status).toBe(410);
  });

  it('brings the person to the page they wanted, and never elsewhere', async () => {
    const riet = await test.make.person('Riet');
    const own = await test.visitor().post(await linkFor(riet.email, { naar: '/stappenplan?fase=2' }));
    const elsewhere = await test.visitor().post(await linkFor(riet.email, { naar: '//elders.example' }));

    expect(own.headers['location']).toBe('/stappenplan?fase=2');
    expect(elsewhere.headers['location']).toBe('/vandaag');
  });

  it('explains a wrong address in the form', async () => {
    const page = await test.visitor().post('/inloggen/link', { email: 'riet' });

    expect(page.status).toBe(422);
    expect(page.text).toContain('Vul je e-mailadres in');
    expect(page.text).toContain('value="riet"');
  });

  it('sends at most five in a quarter of an hour, known address or not', async () => {
    const riet = await test.make.person('Riet');

    for (const email of [riet.email, 'niemand@voorbeeld.example']) {
      const statuses: number[] = [];
      for (let time = 0; time < 6; time++) statuses.push((await test.visitor().post('/inloggen/link', { email })).status);
      expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    }
    expect(requested).toHaveLength(5);

    test.clock.pass(16);
    expect((await test.visitor().post('/inloggen/link', { email: riet.email })).status).toBe(303);
  });
});
