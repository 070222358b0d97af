import { load } from 'cheerio';
import { type FeatureKey, type Site, SiteFeature } from '../../../src/buurtsites/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('the home page of a buurtsite', () => {
  let app: TestApp;
  let site: Site;
  const activate = (key: FeatureKey) => app.make.insert(SiteFeature, { id: newId(), siteId: site.id, key, activatedAt: app.clock.now(), pausedAt: null });

  beforeEach(async () => {
    app = await startApp();
    site = await app.make.site('linden', { welcome: 'Fijn dat je er **bent**.' });
  });
  afterEach(() => app.stop());

  it('is honest and friendly when nothing is on yet', async () => {
    const page = await app.visitor().get('/buurt/linden');

    expect(page.text).toContain('Hier gaan straks de lichten aan');
    expect(page.text).toContain('in opbouw');
    expect(page.text).not.toContain('Fijn dat je er');
  });

  it('lights what is on, and says so in words', async () => {
    await activate('eigen-voorkant');
    await activate('ons-team');

    const $ = load((await app.visitor().get('/buurt/linden')).text);

    expect($('#straat-t').text()).toMatch(/^Tekening van jullie straat\. 2 van de 22 onderdelen staan aan/);
    expect($('.s-ons-team').first().attr('class')).toContain('is-live');
    expect($('.prose').text()).toContain('Fijn dat je er bent.');
  });

  it('shows the sketches to the team only', async () => {
    const riet = await app.make.member(site, 'buurtverbinder');

    const forTeam = await (await app.as(riet.person)).get('/buurt/linden');
    const forAll = await app.visitor().get('/buurt/linden');

    expect(forTeam.text).toContain('Dit zien alleen jullie');
    expect(forAll.text).not.toContain('Dit zien alleen jullie');
  });

  describe('an address that shows nothing', () => {
    const sentence = async (path: string, who = app.visitor()): Promise<string> => {
      const answer = await who.get(`/buurt/linden/${path}`);
      expect(answer.status).toBe(404);
      return load(answer.text)('main').text().replaceAll(/\s+/g, ' ').trim();
    };

    it('reads the same for the public, whether the part is off, is not built, or was made up', async () => {
      const off = await sentence('ons-team');

      expect(off).toContain('Op de voorpagina van de buurt zie je wat er wel is.');
      expect([await sentence('fotos'), await sentence('verzonnen'), await sentence('fotos/12')]).toEqual([off, off, off]);
      expect(await sentence('fotos', await app.as((await app.make.member(site, 'trainer')).person))).toBe(off);
    });

    it('tells the team which of these it is', async () => {
      const riet = await app.as((await app.make.member(site, 'buurtverbinder')).person);

      expect((await riet.get('/buurt/linden/ons-team')).text).toContain('Alleen het team ziet deze pagina');
      expect(await sentence('fotos', riet)).toContain('Het komt eraan');
      for (const built of ['nieuws/a/b/c', 'eigen-voorkant/verzonnen']) expect(await sentence(built, riet)).toContain('Klopt het adres?');
      expect(await sentence('verzonnen', riet)).toContain('Klopt het adres?');
    });
  });
});
