import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember } from '../../support/make-site.js';

describe('the front door', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  it('welcomes a visitor', async () => {
    const page = await test.visitor().get('/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Welkom bij Buurtbrug');
  });

  it('names the sites that had their opening, and no others', async () => {
    const [open, growing] = [await test.make.site('open-buurt', { name: 'Open buurt' }), await test.make.site('in-opbouw', { name: 'Buurt in opbouw' })];
    const riet = await castMember(test, open, 'buurtverbinder', 'Riet');
    await activate(test, open, riet.personId, 'openbaar');

    const page = await test.visitor().get('/');

    expect(page.text).toContain('/buurt/open-buurt');
    expect(page.text).not.toContain(growing.name);
  });

  it('says it is alive and ready', async () => {
    expect((await test.visitor().get('/gezond')).body).toEqual({ status: 'ok' });
    expect((await test.visitor().get('/gereed')).body).toEqual({ status: 'ok', database: true, migraties: true, seeds: true });
  });

  it('shows a plain page with a way on for an unknown address', async () => {
    const page = await test.visitor().get('/bestaat-niet');
    expect(page.status).toBe(404);
    expect(page.text).toContain('Hier is niets te vinden');
  });

  it('refuses a form without its token', async () => {
    const page = await test.visitor().forge('/inloggen', {});
    expect(page.status).toBe(403);
  });

  it('shows the site of a neighbourhood, and no other', async () => {
    const site = await test.make.site('linden');
    expect((await test.visitor().get(`/buurt/${site.slug}`)).status).toBe(200);
    expect((await test.visitor().get('/buurt/eiken')).status).toBe(404);
  });
});
