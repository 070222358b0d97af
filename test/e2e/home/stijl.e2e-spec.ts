import { startApp, type TestApp } from '../../support/app.js';

describe('the style page', () => {
  let app: TestApp;
  afterEach(() => app.stop());

  it('shows the components to whoever builds', async () => {
    app = await startApp();

    const page = await app.visitor().get('/stijl');

    expect(page.status).toBe(200);
    expect(page.text).toContain('Knoppen, bordjes en merkjes');
  });

  it('does not exist in production', async () => {
    app = await startApp({ isProduction: true, environment: 'production' });

    const page = await app.visitor().get('/stijl');

    expect(page.status).toBe(404);
  });
});
