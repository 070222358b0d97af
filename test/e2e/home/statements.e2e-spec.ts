import { load } from 'cheerio';
import { startApp, type TestApp } from '../../support/app.js';

describe('what everybody may always read', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.make.site('linden');
  });
  afterAll(() => app.stop());

  it.each([
    ['/hulp', 'Hulp en contact'],
    ['/privacy', 'Privacy'],
    ['/toegankelijkheid', 'Toegankelijkheid'],
    ['/buurt/linden/hulp', 'Hulp en printen'],
  ])('stands at %s', async (path, heading) => {
    const page = await app.visitor().get(path);

    expect(page.status).toBe(200);
    expect(load(page.text)('h1').text()).toBe(heading);
  });

  it.each(['/', '/hulp', '/inloggen', '/buurt/linden', '/buurt/linden/hulp'])('is reached from %s without a dead link', async (path) => {
    const $ = load((await app.visitor().get(path)).text);
    const links = [
      ...new Set(
        $('a[href^="/"]')
          .toArray()
          .map((a) => $(a).attr('href') ?? ''),
      ),
    ];

    const dead = [];
    for (const link of links) if ((await app.visitor().get(link)).status >= 400) dead.push(link);

    expect(dead).toEqual([]);
  });
});
