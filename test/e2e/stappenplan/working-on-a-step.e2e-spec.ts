import { type Site, SiteLogService } from '../../../src/buurtsites/index.js';
import { StepCompletionsService } from '../../../src/stappenplan/index.js';
import sharp from 'sharp';
import { startApp, type TestApp } from '../../support/app.js';
import { castMember } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('working on a step', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    site = await test.make.site();
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
  });

  const post = (who: Cast, path: string, fields: Record<string, string> = {}) => who.browser.post(`/stappenplan/${path}`, { buurt: who.siteId, ...fields });
  const step = (key = 'team', who = riet) => who.browser.see(`/stappenplan/${key}`);
  const finish = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await test.get(StepCompletionsService).complete(riet, key, 'Zo is het goed');
  };

  describe('tasks', () => {
    it('are ticked one by one, with who and when, and can be unticked', async () => {
      expect((await post(riet, 'team/taken/vaste-plek', { klaar: 'ja' })).headers['location']).toBe('/stappenplan/team#klus-vaste-plek');
      expect((await step())('#klus-vaste-plek').text()).toContain('Riet, net');
      expect((await step())('#klus-vaste-plek [aria-pressed=true]')).toHaveLength(1);

      await post(riet, 'team/taken/vaste-plek', { klaar: 'nee' });
      expect((await step())('#klus-vaste-plek [aria-pressed=true]')).toHaveLength(0);
    });

    it('that do not exist are not found', async () => {
      expect((await post(riet, 'team/taken/bestaat-niet', { klaar: 'ja' })).status).toBe(404);
      expect((await post(riet, 'bestaat-niet/taken/vaste-plek', { klaar: 'ja' })).status).toBe(404);
    });

    it.each(['wijkprofessional', 'trainer'] as const)('are shown to a %s without buttons, and refused kindly', async (role) => {
      const other = await castMember(test, site, role, 'Marloes');

      expect((await step('team', other))('main button').not('#hulp button')).toHaveLength(0);
      const answer = await post(other, 'team/taken/vaste-plek', { klaar: 'ja' });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('Je kunt wel');
      expect((await step())('#klus-vaste-plek [aria-pressed=true]')).toHaveLength(0);
    });
  });

  describe('evidence', () => {
    const show = (fields: Record<string, string>) => post(riet, 'team/bewijs', fields);

    it('is a text, or a link with words', async () => {
      await show({ tekst: 'We aten soep bij Ans' });
      await show({ tekst: 'Stukje in de krant', link: 'https://krant.example/stukje' });

      const page = await step();
      expect(
        page('.evidence')
          .toArray()
          .map((item) => page(item).find('h3').text()),
      ).toEqual(['Wat we deden', 'Een link']);
      expect(page('.evidence a').attr('href')).toBe('https://krant.example/stukje');
    });

    it('can be a photo with words, and is gone with its row', async () => {
      const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
        .jpeg()
        .toBuffer();
      const answer = await riet.browser.upload(
        '/stappenplan/team/bewijs',
        { buurt: site.id, tekst: 'Ons eerste tafeltje', alt: 'Zes mensen om een tafel' },
        { field: 'foto', name: 'foto.jpg', bytes, type: 'image/jpeg' },
      );
      expect(answer.status).toBe(303);

      const page = await step();
      expect(page('.evidence img').attr('alt')).toBe('Zes mensen om een tafel');
      const source = page('.evidence img').attr('src') ?? '';
      expect((await riet.browser.get(source)).status).toBe(200);

      await riet.browser.post(page('.evidence form').attr('action') ?? '', { buurt: site.id });
      expect((await step())('.evidence')).toHaveLength(0);
      expect((await riet.browser.get(source)).status).toBe(404);
    });

    it('keeps what was typed when something is wrong, and names it', async () => {
      const answer = await show({ tekst: 'Een stukje', link: 'javascript:alert(1)' });

      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Dit adres klopt niet.');
      expect(answer.text).toContain('Een stukje</textarea>');
      expect((await show({ tekst: '' })).text).toContain('Schrijf in een paar woorden wat jullie deden.');
    });

    it('is shown as text, whatever somebody types', async () => {
      await show({ tekst: '<script>alert(1)</script> 👋 שלום' });

      const page = await step();
      expect(page('.evidence script')).toHaveLength(0);
      expect(page('.evidence').text()).toContain('<script>alert(1)</script> 👋 שלום');
    });

    it('counts what the site has already', async () => {
      expect((await step())('#bewijs').text()).toContain('0 van de 3 kaartjes met toestemming');
    });

    it('of another neighbourhood cannot be taken away', async () => {
      await show({ tekst: 'Van ons' });
      const elsewhere = await castMember(test, await test.make.site(), 'buurtverbinder', 'Karel');
      const action = (await step())('.evidence form').attr('action') ?? '';

      expect((await elsewhere.browser.post(action, { buurt: elsewhere.siteId })).status).toBe(404);
      expect((await elsewhere.browser.post(action, { buurt: site.id })).status).toBe(404);
      expect((await step())('.evidence')).toHaveLength(1);
    });
  });

  describe('deciding together (D4)', () => {
    it('shows who said yes, and opens the button at more than half', async () => {
      const youssef = await castMember(test, site, 'buurtverbinder', 'Youssef');
      await finish('team');
      await post(riet, 'spelregels/akkoord', { klaar: 'ja' });
      expect((await step('spelregels'))('#akkoord').text()).toContain('1 van de 2 buurtverbinders');

      await post(youssef, 'spelregels/akkoord', { klaar: 'ja' });
      expect((await step('spelregels'))('#akkoord').text()).toMatch(/Riet, Youssef|Youssef, Riet/);
    });

    it('is for residents', async () => {
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');

      expect((await post(marloes, 'spelregels/akkoord', { klaar: 'ja' })).status).toBe(403);
    });
  });

  describe('leaving a step for later', () => {
    it('asks why, shows it, and lets it be taken up again', async () => {
      await finish('team');
      expect((await post(riet, 'fotos/overslaan', { reden: '' })).status).toBe(422);
      expect((await post(riet, 'fotos/overslaan', { reden: 'Niemand wil op de foto' })).headers['location']).toBe('/stappenplan');
      expect((await riet.browser.get('/stappenplan')).text).toContain('Jullie sloegen deze stap over');
      expect((await step('fotos'))('#geschiedenis').parent().text()).toContain('Niemand wil op de foto');

      await post(riet, 'fotos/toch-doen');
      expect((await riet.browser.get('/stappenplan')).text).not.toContain('Jullie sloegen deze stap over');
    });

    it('cannot be done with what the opening needs', async () => {
      const answer = await post(riet, 'team/overslaan', { reden: 'Geen zin' });

      expect(answer.status).toBe(409);
      expect(answer.text).toContain('nodig voor de opening');
    });
  });

  it('tells who reopens a step what came after it, and that posting rests without rules (D21)', async () => {
    await finish('team');
    const { browser } = riet;
    await test.unitOfWork.run((tx) =>
      tx.manager.query(
        `INSERT INTO step_completion (id, site_id, step_key, person_id, at) VALUES ('spelregels-klaar', '${site.id}', 'spelregels', '${riet.personId}', ${String(test.clock.now().getTime())})`,
      ),
    );

    expect((await browser.see('/stappenplan/team/heropening'))('main li').text()).toContain('Stap 3');
    expect((await browser.see('/stappenplan/spelregels/heropening'))('main').text()).toContain('kan niemand buiten het team iets plaatsen');
  });

  describe('its history', () => {
    const told = async (path: string): Promise<readonly string[]> => {
      const page = await riet.browser.see(path);
      return page('.feed li')
        .toArray()
        .map((line) => page(line).find('p').text());
    };

    it('tells in plain Dutch who did what, with their role, and what went on by it (D6, D24)', async () => {
      await post(riet, 'team/taken/vaste-plek', { klaar: 'ja' });
      await finish('team');

      expect(await told('/stappenplan/geschiedenis')).toEqual([
        'Riet (buurtverbinder) rondde stap 1 (We worden een team) af. Daardoor ging Ons team aan.“Zo is het goed”',
        'Riet (buurtverbinder) vinkte een klus af bij stap 1 (We worden een team).',
      ]);
      expect((await riet.browser.see('/stappenplan/geschiedenis'))('.feed time').first().text()).toBe('maandag 2 maart, 10.00 uur');
    });

    it('can be read of one part of the site', async () => {
      await finish('team');
      await post(riet, 'fotos/overslaan', { reden: 'Niemand wil op de foto' });

      expect(await told('/stappenplan/geschiedenis?onderdeel=fotos')).toHaveLength(1);
      expect(await told('/stappenplan/geschiedenis?onderdeel=agenda')).toEqual([]);
      expect(await told('/stappenplan/geschiedenis?onderdeel=bestaat-niet')).toHaveLength(2);
    });

    it('keeps what moderators do out of it', async () => {
      await test.unitOfWork.run((tx) =>
        test.get(SiteLogService).write(tx, { siteId: site.id, personId: riet.personId, role: 'buurtverbinder', what: 'melding-pauze', at: test.clock.now() }),
      );

      expect(await told('/stappenplan/geschiedenis')).toEqual([]);
    });
  });

  it.each(['opdrachtgever', 'lid'] as const)('is not for a %s to look at', async (role) => {
    const other = await castMember(test, site, role, 'Sanne');

    for (const path of ['/stappenplan', '/stappenplan/team', '/stappenplan/geschiedenis', '/stappenplan/team/afronding'])
      expect((await other.browser.get(path)).status).toBe(403);
  });

  it('tells a step that does not exist kindly', async () => {
    const answer = await riet.browser.get('/stappenplan/bestaat-niet');

    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Deze stap staat niet in jullie stappenplan.');
  });
});
