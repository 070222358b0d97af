import sharp from 'sharp';
import { FeatureRegistry, NewsTipReceived, type Site } from '../../../src/buurtsites/index.js';
import { NewsMessage } from '../../../src/buurtsites/features/nieuws/news-message.entity.js';
import { NewsTip } from '../../../src/buurtsites/features/nieuws/tips/news-tip.entity.js';
import { SiteLogLine } from '../../../src/buurtsites/index.js';
import { Measure } from '../../../src/buurtsites/moderation/measure.entity.js';
import { Report } from '../../../src/buurtsites/moderation/report.entity.js';
import { ReportsService } from '../../../src/buurtsites/moderation/reports.service.js';
import { PostRegistry } from '../../../src/buurtsites/posts/post-registry.js';
import { newId } from '../../../src/platform/database/ids.js';
import { DomainEvents } from '../../../src/platform/events/domain-events.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('news', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  const base = '/buurt/linden/nieuws';

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await activate(test, site, riet.personId, 'spelregels-melden', 'nieuws');
  });
  afterEach(() => test.stop());

  const words = { titel: 'Een nieuwe schommel', tekst: 'De speeltuin heeft een **nieuwe** schommel.' };
  const write = (more: Record<string, string> = {}, who = riet) => who.browser.post(base, { ...words, doe: 'plaatsen', ...more });
  const messages = () => test.reader.manager.find(NewsMessage, { order: { id: 'ASC' } });
  const tips = () => test.reader.manager.find(NewsTip, { order: { id: 'ASC' } });
  const count = (what: 'messages' | 'writers') => test.get(FeatureRegistry).count('nieuws', what, site.id);
  const addressOfFirst = async () => `${base}/${(await messages())[0]?.id ?? ''}`;

  describe('a message', () => {
    it('is on the site at once, with first name and initial', async () => {
      const made = await write();

      const page = await test.visitor().see(String(made.headers['location']));
      expect(page('h1').text()).toBe('Een nieuwe schommel');
      expect(page('.prose strong').text()).toBe('nieuwe');
      expect(page('main').text()).toContain('Riet K.');
      expect(page('main').text()).not.toContain('Kuipers');
      expect((await test.visitor().get('/buurt/linden')).text).toContain('Een nieuwe schommel');
      expect(await count('messages')).toBe(1);
    });

    it('that is kept for later is for the team alone, until it is placed', async () => {
      await write({ doe: 'bewaren' });
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
      const wim = await castMember(test, site, 'lid', 'Wim');
      const address = await addressOfFirst();

      expect((await marloes.browser.get(address)).status).toBe(200);
      expect((await wim.browser.get(address)).status).toBe(404);
      expect((await test.visitor().get(address)).status).toBe(404);
      expect((await test.visitor().get(base)).text).not.toContain('schommel');
      expect(await test.get(PostRegistry).find(site, 'nieuws', address.slice(base.length + 1))).toBeNull();
      await riet.browser.post(`${address}/plaatsing`);
      expect((await test.visitor().get(address)).status).toBe(200);
    });

    it('can be changed, taken off and put back with the date it had', async () => {
      await write();
      const address = await addressOfFirst();
      const [before] = await messages();
      test.clock.pass(60);

      await riet.browser.post(address, { ...words, titel: 'Twee schommels' });
      await riet.browser.post(`${address}/verwijdering`);
      expect((await test.visitor().get(address)).status).toBe(404);
      expect(await count('messages')).toBe(0);
      await riet.browser.post(`${address}/plaatsing`);

      expect((await messages())[0]).toMatchObject({ title: 'Twee schommels', isPublished: true, publishedAt: before?.publishedAt });
      const lines = await test.reader.manager.findBy(SiteLogLine, { featureKey: 'nieuws' });
      expect(lines.map(({ what }) => what)).toEqual(expect.arrayContaining(['bericht-geplaatst', 'bericht-veranderd', 'bericht-weggehaald']));
    });

    it('placed twice is one placing', async () => {
      await write({ doe: 'bewaren' });
      const address = await addressOfFirst();
      await Promise.all([riet.browser.post(`${address}/plaatsing`), riet.browser.post(`${address}/plaatsing`)]);

      expect(await test.reader.manager.countBy(SiteLogLine, { what: 'bericht-geplaatst' })).toBe(1);
    });

    it('for somebody else needs their yes, and keeps its day', async () => {
      const refused = await write({ namens: 'bakker Jansen' });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Vraag eerst of die ander het goed vindt');

      await write({ namens: 'bakker Jansen', toestemming: 'ja' });
      expect((await messages())[0]).toMatchObject({ onBehalfOf: 'bakker Jansen', behalfConsentAt: test.clock.now() });
      expect((await test.visitor().get(await addressOfFirst())).text).toContain('namens bakker Jansen');
    });

    it.each([
      ['titel', '', 'Geef je bericht een titel.'],
      ['titel', 'a'.repeat(121), 'Houd de titel onder de 120 tekens.'],
      ['tekst', 'a'.repeat(10_001), 'Houd de tekst onder de 10.000 tekens.'],
    ])('with a wrong %s hears what is wrong', async (field, value, sentence) => {
      const page = await write({ [field]: value });

      expect(page.status).toBe(422);
      expect(page.text).toContain(sentence);
      expect(await messages()).toHaveLength(0);
    });

    it('of 10,000 signs fits', async () => {
      expect((await write({ tekst: 'a'.repeat(10_000) })).status).toBe(303);
    });

    it('shows hostile words as words, and emoji and Hebrew as they are', async () => {
      await write({
        titel: '<script>alert(1)</script> 👩‍👩‍👧',
        tekst: 'שלום <script>alert(2)</script> [klik](javascript:alert(3))',
        namens: '"><img src=x>',
        toestemming: 'ja',
      });

      for (const path of [await addressOfFirst(), base, '/buurt/linden']) {
        const page = await test.visitor().see(path);
        expect(page('main script, main img[src="x"], main a[href^="javascript"]')).toHaveLength(0);
        expect(page('main').text()).toContain('<script>alert(1)</script> 👩‍👩‍👧');
      }
      const page = await test.visitor().see(await addressOfFirst());
      expect(page('.prose').attr('dir')).toBe('auto');
      expect(page('.prose').text()).toContain('שלום');
    });

    it('is one of ten on a page, newest first', async () => {
      for (let number = 1; number <= 11; number++) {
        test.clock.pass(1);
        await write({ titel: `Bericht ${String(number)}` });
      }

      const first = await test.visitor().see(base);
      const second = await test.visitor().see(`${base}?bladzijde=2`);
      expect(first('.news-card h3').first().text()).toBe('Bericht 11');
      expect(first('.news-card')).toHaveLength(10);
      expect(second('.news-card h3').text()).toBe('Bericht 1');
      expect((await test.visitor().see('/buurt/linden'))('.news-card')).toHaveLength(3);
      for (const odd of ['0', '-3', '1e9', 'NaN', '1.5']) expect((await test.visitor().get(`${base}?bladzijde=${odd}`)).status).toBe(200);
    });
  });

  describe('writing', () => {
    it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('is not for a %s', async (role) => {
      await write();
      const address = await addressOfFirst();
      const other = await castMember(test, site, role, 'Hanna');

      for (const path of [`${base}/nieuw`, `${address}/bewerken`]) expect((await other.browser.get(path)).status).toBe(403);
      for (const path of [base, address, `${address}/plaatsing`, `${address}/verwijdering`])
        expect((await other.browser.post(path, { ...words, titel: 'Gekaapt' })).status).toBe(403);
      expect(await messages()).toMatchObject([{ title: 'Een nieuwe schommel', isPublished: true }]);
    });

    it('is not for a buurtverbinder of another neighbourhood, by page or by guessed id', async () => {
      await write();
      const [message] = await messages();
      const elsewhere = await test.make.site('molenwijk');
      const els = await castMember(test, elsewhere, 'buurtverbinder', 'Els');

      for (const path of [base, `${base}/${message?.id ?? ''}`, `${base}/${message?.id ?? ''}/verwijdering`])
        expect([403, 404]).toContain((await els.browser.post(path, words)).status);
      expect((await els.browser.post(`/buurt/molenwijk/nieuws/${message?.id ?? ''}/verwijdering`)).status).toBe(404);
      expect((await els.browser.post(`/buurt/molenwijk/nieuws/${message?.id ?? ''}`, words)).status).toBe(404);
      expect(await messages()).toMatchObject([{ isPublished: true }]);
    });

    it('is not for a visitor', async () => {
      await test.visitor().post(base, { ...words, doe: 'plaatsen' });

      expect(await messages()).toHaveLength(0);
    });

    it('rests while the house rules rest; taking away does not', async () => {
      await write();
      await pause(test, site, riet.personId, 'spelregels-melden');

      for (const page of [`${base}/nieuw`, `${await addressOfFirst()}/bewerken`]) {
        const told = await riet.browser.see(page);
        expect(told('main').text()).toContain('Zolang staat plaatsen stil.');
        expect(told('main form')).toHaveLength(0);
      }
      expect((await write()).status).toBe(409);
      expect((await riet.browser.post(await addressOfFirst(), words)).status).toBe(409);
      expect((await riet.browser.post(`${await addressOfFirst()}/verwijdering`)).status).toBe(303);
    });
  });

  describe('a photo', () => {
    const upload = (bytes: Buffer, more: Record<string, string> = {}) =>
      riet.browser.upload(
        base,
        { ...words, doe: 'plaatsen', alt: 'Een schommel', ...more },
        { field: 'foto', name: 'schommel.jpg', bytes, type: 'image/jpeg' },
      );

    it('stands with the message, in words too', async () => {
      await upload(
        await sharp({ create: { width: 900, height: 600, channels: 3, background: '#37a' } })
          .jpeg()
          .toBuffer(),
      );

      const page = await test.visitor().see(await addressOfFirst());
      expect(page('main img').attr('alt')).toBe('Een schommel');
      expect((await test.visitor().get(page('main img').attr('src') ?? '')).status).toBe(200);
    });

    it('without words is asked for them', async () => {
      const page = await upload(
        await sharp({ create: { width: 9, height: 6, channels: 3, background: '#37a' } })
          .jpeg()
          .toBuffer(),
        { alt: '' },
      );

      expect(page.status).toBe(422);
      expect(page.text).toContain('Schrijf wat er op de foto te zien is');
      expect(page.text).toContain('De speeltuin heeft een **nieuwe** schommel.');
    });

    it('that is too large gets a clear sentence, and what was typed is kept', async () => {
      const page = await upload(Buffer.alloc(16 * 1024 * 1024));

      expect(page.status).toBe(422);
      expect(page.text).toContain('15 MB');
      expect(page.text).toContain('De speeltuin heeft een **nieuwe** schommel.');
    });

    it('that is a page named .jpg is refused', async () => {
      expect((await upload(Buffer.from('<html><script>alert(1)</script></html>'))).status).toBe(422);
      expect(await messages()).toHaveLength(0);
    });
  });

  describe('a tip', () => {
    const tip = { tekst: 'De bakker stopt.', naam: 'Truus', mail: 'truus@voorbeeld.example' };

    it('of anybody reaches the team, and nobody else', async () => {
      const heard: NewsTipReceived[] = [];
      test.get(DomainEvents).on(NewsTipReceived, (event) => {
        heard.push(event);
        return Promise.resolve();
      });

      expect((await test.visitor().post(`${base}/tips`, tip)).status).toBe(303);

      expect((await riet.browser.get(`${base}/tips`)).text).toContain('De bakker stopt.');
      expect((await test.visitor().get(base)).text).not.toContain('De bakker stopt.');
      expect(heard).toMatchObject([{ siteId: site.id }]);
      const wim = await castMember(test, site, 'lid', 'Wim');
      expect((await wim.browser.get(`${base}/tips`)).status).toBe(403);
    });

    it('becomes a message once, and is then gone', async () => {
      await test.visitor().post(`${base}/tips`, tip);
      const [sent] = await tips();
      expect((await riet.browser.see(`${base}/nieuw?tip=${sent?.id ?? ''}`))('textarea[name="tekst"]').text()).toContain('De bakker stopt.');

      const answers = await Promise.all([write({ tip: sent?.id ?? '' }), write({ tip: sent?.id ?? '' })]);

      expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
      expect(await tips()).toHaveLength(0);
      expect(await messages()).toHaveLength(1);
    });

    it('of a professional becomes a message under their name, labelled', async () => {
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes', 'Dekker');
      await marloes.browser.post(`${base}/tips`, { tekst: 'Het spreekuur verhuist.' });
      const [sent] = await tips();
      await write({ tip: sent?.id ?? '' });
      await write();

      expect((await test.visitor().get(await addressOfFirst())).text).toContain('Marloes D., wijkprofessional');
      expect(await count('writers')).toBe(2);
    });

    it('can be laid aside by a buurtverbinder alone', async () => {
      await test.visitor().post(`${base}/tips`, tip);
      const [sent] = await tips();
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');

      expect((await marloes.browser.post(`${base}/tips/${sent?.id ?? ''}/verwijdering`)).status).toBe(403);
      await riet.browser.post(`${base}/tips/${sent?.id ?? ''}/verwijdering`);
      expect(await tips()).toHaveLength(0);
    });

    it('is refused after five in a quarter of an hour', async () => {
      const visitor = test.visitor();
      for (let number = 0; number < 5; number++) await visitor.post(`${base}/tips`, tip);

      expect((await visitor.post(`${base}/tips`, tip)).status).toBe(429);
      expect(await tips()).toHaveLength(5);
    });

    it('needs news and house rules to be on', async () => {
      await pause(test, site, riet.personId, 'spelregels-melden');

      expect((await test.visitor().see(`${base}/tips/nieuw`))('main').text()).toContain('Zolang staat plaatsen stil.');
      expect((await test.visitor().post(`${base}/tips`, tip)).status).toBe(409);
      expect((await test.visitor().get(base)).text).not.toContain('Tip het team');
    });
  });

  it('asks no tip of who may not post for a while, before they begin to type', async () => {
    const wim = await castMember(test, site, 'lid', 'Wim');
    await test.get(ReportsService).receive(site, { reden: 'kwetsend' }, '203.0.113.1');
    const { id: reportId } = await test.reader.manager.findOneByOrFail(Report, { siteId: site.id });
    const taken = { reportId, kind: 'pauze' as const, reason: 'Schelden.', takenById: riet.personId, takenAs: 'buurtverbinder' as const, reversedAt: null };
    const when = { takenAt: test.clock.now(), pausesUntil: new Date('2026-03-16T09:00:00Z') };
    await test.make.insert(Measure, { id: newId(), siteId: site.id, posterId: wim.personId, ...taken, ...when });

    const page = await wim.browser.see(`${base}/tips/nieuw`);

    expect(page('main').text()).toContain('Je kunt hier tot 16 maart niets plaatsen.');
    expect(page('main form')).toHaveLength(0);
    expect((await wim.browser.post(`${base}/tips`, { tekst: 'De bakker stopt.' })).status).toBe(409);
    expect((await test.visitor().see(`${base}/tips/nieuw`))('main form')).toHaveLength(1);
  });

  describe('off and paused', () => {
    it('the team prepares while it is off; others do not find it', async () => {
      const young = await test.make.site('molenwijk');
      const els = await castMember(test, young, 'buurtverbinder', 'Els');

      const made = await els.browser.post('/buurt/molenwijk/nieuws', { ...words, doe: 'plaatsen' });
      expect(made.status).toBe(303);
      expect((await els.browser.get(String(made.headers['location']))).status).toBe(200);
      expect((await test.visitor().get(String(made.headers['location']))).status).toBe(404);
      expect((await test.visitor().post('/buurt/molenwijk/nieuws/tips', { tekst: 'Hoi' })).status).toBe(404);
    });

    it('returns after a rest as it was', async () => {
      await write();
      const address = await addressOfFirst();
      const before = (await test.visitor().see(address))('article').html();

      await pause(test, site, riet.personId, 'nieuws');
      const resting = await test.visitor().get(address);
      expect(resting.text).toContain('staat even stil');
      expect(resting.text).not.toContain('schommel');
      await activate(test, site, riet.personId, 'nieuws');

      expect((await test.visitor().see(address))('article').html()).toBe(before);
    });
  });

  it('hidden by a moderator is gone for all but the team, and stays so', async () => {
    await write();
    const address = await addressOfFirst();
    const id = address.slice(base.length + 1);
    const source = test.get(PostRegistry).get('nieuws');
    await test.unitOfWork.run((tx) => source?.hide(tx, site.id, id, test.clock.now()) ?? Promise.resolve());

    expect((await test.visitor().get(address)).status).toBe(404);
    expect((await riet.browser.post(`${address}/plaatsing`)).status).toBe(409);
    expect(await count('messages')).toBe(0);
    await test.unitOfWork.run((tx) => source?.show(tx, site.id, id, test.clock.now()) ?? Promise.resolve());
    expect((await test.visitor().get(address)).status).toBe(200);
  });
});
