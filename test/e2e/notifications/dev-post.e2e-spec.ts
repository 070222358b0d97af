import { OutboxRelay } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('the post that is kept', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  it('brings a person in through the link in the mail', async () => {
    const riet = await test.make.person('Riet');
    await test.visitor().post('/inloggen/link', { email: riet.email });
    await test.get(OutboxRelay).runOnce();
    const visitor = test.visitor();

    const list = await visitor.see('/dev/post');
    const mail = list('ul.feed a').first();
    const page = await visitor.see(mail.attr('href') ?? '');
    const link = new URL(page('.pre-line a').first().attr('href') ?? '').pathname;
    const answer = await visitor.post(link);

    expect(mail.text()).toBe('Je inlog-link');
    expect(list('ul.feed small').text()).toContain('verstuurd');
    expect(answer.headers['location']).toBe('/vandaag');
  });

  it('shows the mail as a mail program does, locked in', async () => {
    const riet = await test.make.person('Riet');
    await test.visitor().post('/inloggen/link', { email: riet.email });
    const list = await test.visitor().see('/dev/post');

    const page = await test.visitor().get(`${list('ul.feed a').attr('href') ?? ''}/opmaak`);

    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.text).toContain('Hallo Riet');
  });

  it('knows no other mail', async () => {
    expect((await test.visitor().get('/dev/post/00000000-0000-0000-0000-000000000000')).status).toBe(404);
  });

  it('does not exist in production', async () => {
    const production = await startApp({ environment: 'production', isProduction: true });

    const page = await production.visitor().get('/dev/post');

    expect(page.status).toBe(404);
    await production.stop();
  });
});
