import { NewsService } from '../../../src/buurtsites/features/nieuws/news.service.js';
import { FeatureRegistry } from '../../../src/buurtsites/index.js';
import type { Site } from '../../../src/buurtsites/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

const FORM = { plek: 'De Linde', dag: 'dinsdag', van: '10:00', tot: '11:30', uitleg: '', telefoon: '020 5550123', bereikbaar: '', brievenbus: '' };

describe('the drop-in', () => {
  let test: TestApp;
  let site: Site;
  let base: string;
  let riet: Awaited<ReturnType<typeof castMember>>;
  beforeAll(async () => {
    test = await startApp();
    site = await test.make.site();
    base = `/buurt/${site.slug}/inloop`;
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
  });
  afterAll(() => test.stop());

  it('is not there for the public until its step is done, and the team prepares it', async () => {
    expect((await test.visitor().get(base)).status).toBe(404);
    expect((await test.visitor().get(`${base}/weeklijst.pdf`)).status).toBe(404);

    const saved = await riet.browser.submit(`${base}/bewerken`, 'main form', FORM);
    expect(saved.status).toBe(200);
    await activate(test, site, riet.personId, 'inloop');

    const page = await test.visitor().see(base);
    expect(page('main').text()).toContain('Elke dinsdag, 10.00–11.30 uur');
    expect(page('a[href="tel:0205550123"]')).toHaveLength(1);
    // an icon in the link would squeeze its words into the column of the icon
    expect(page('li > .icon + a[href$=".pdf"], li > .icon + a[href*=".pdf?"]')).toHaveLength(3);
  });

  it('says what is wrong, and keeps what was typed', async () => {
    const answer = await riet.browser.submit(`${base}/bewerken`, 'main form', { ...FORM, plek: 'Het ketelhuis', tot: '09:00', telefoon: 'bel maar' });

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Het ketelhuis');
    expect(answer.text).toContain('Kijk het telefoonnummer na.');

    const early = await riet.browser.submit(`${base}/bewerken`, 'main form', { ...FORM, tot: '09:00' });
    expect(early.text).toContain('Dit is eerder dan het begin.');
  });

  it.each(['wijkprofessional', 'lid', 'trainer'] as const)('is changed by no %s', async (role) => {
    const { browser } = await castMember(test, site, role, 'Ans');

    const answer = await browser.post(`${base}/bewerken`, { ...FORM, plek: 'Elders' });

    expect(answer.status).toBe(403);
    expect((await test.visitor().see(base))('main').text()).not.toContain('Elders');
  });

  it('is changed by nobody of another neighbourhood', async () => {
    const other = await castMember(test, await test.make.site(), 'buurtverbinder', 'Lies');

    expect((await other.browser.post(`${base}/bewerken`, { ...FORM, plek: 'Elders' })).status).toBe(404);
    expect((await test.visitor().see(base))('main').text()).not.toContain('Elders');
  });

  it('gives paper to everybody: a list for the wall and a poster, as PDF that is tagged and Dutch', async () => {
    for (const path of ['weeklijst.pdf', 'weeklijst.pdf?week=volgende', 'poster.pdf']) {
      const answer = await test.visitor().get(`${base}/${path}`);

      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('application/pdf');
      const pdf = (answer.body as Buffer).toString('latin1');
      expect(pdf.startsWith('%PDF-1.7')).toBe(true);
      expect(pdf).toContain('/Marked true');
      expect(pdf).toContain('(nl-NL)');
    }
  });

  it('counts what was written for a neighbour, whichever part of the site it is in', async () => {
    const registry = test.get(FeatureRegistry);
    expect(await registry.count('inloop', 'fixed-hour', site.id)).toBe(1);
    expect(await registry.count('inloop', 'behalf-posts', site.id)).toBe(0);

    await test.get(NewsService).create(riet, { titel: 'Breien', tekst: 'Wie breit er mee?', namens: 'Greet', toestemming: 'ja', doe: 'plaatsen' });
    await test.get(NewsService).create(riet, { titel: 'Later', tekst: 'Nog niet', namens: 'Greet', toestemming: 'ja', doe: 'bewaren' });

    expect(await registry.count('inloop', 'behalf-posts', site.id)).toBe(1);
  });

  it('rests with its step: a friendly page, and everything back afterwards', async () => {
    await pause(test, site, riet.personId, 'inloop');
    expect((await test.visitor().get(base)).text).toContain('staat even stil');
    expect((await test.visitor().get(`${base}/poster.pdf`)).text).toContain('staat even stil');

    await activate(test, site, riet.personId, 'inloop');
    expect((await test.visitor().see(base))('main').text()).toContain('De Linde');
  });
});
