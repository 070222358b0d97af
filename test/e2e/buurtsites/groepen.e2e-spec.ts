import { FeatureRegistry, GroupMessageSent, GroupOwnerInvited, GroupProposed, Membership, type Site } from '../../../src/buurtsites/index.js';
import { GroupPage } from '../../../src/buurtsites/features/groepen/group-page.entity.js';
import { type DomainEvent, DomainEvents } from '../../../src/platform/events/domain-events.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';
import type { Visitor } from '../../support/visitor.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('groups', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let wim: Cast;
  let heard: DomainEvent[];
  const base = '/buurt/linden/groepen';

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    wim = await castMember(test, site, 'lid', 'Wim', 'Visser');
    await activate(test, site, riet.personId, 'spelregels-melden', 'groepen');
    heard = [];
    for (const type of [GroupMessageSent, GroupOwnerInvited, GroupProposed] as (abstract new (...facts: never[]) => DomainEvent)[]) {
      test.get(DomainEvents).on(type, (event) => {
        heard.push(event);
        return Promise.resolve();
      });
    }
  });
  afterEach(() => test.stop());

  const words = { naam: 'Eetclub De Pan', soort: 'ontmoeten', tekst: 'Samen **koken** en eten.', wanneer: 'elke donderdag, 17.30 uur' };
  const contact = { contact: 'Truus H.', telefoon: '06 12345678', mail: 'truus@voorbeeld.example', toestemming: 'ja' };
  const place = (who: Cast | { browser: Visitor }, more: Record<string, string> = {}) =>
    who.browser.post(base, { ...words, ...contact, doe: 'plaatsen', ...more });
  const pages = () => test.reader.manager.find(GroupPage, { order: { id: 'ASC' } });
  const count = () => test.get(FeatureRegistry).count('groepen', 'group-pages', site.id);

  /** Hands the page to somebody new, as the link in the mail does. */
  async function handOver(): Promise<Visitor> {
    await riet.browser.post(`${base}/eetclub-de-pan/beheerder`, { mail: 'truus@voorbeeld.example' });
    const { token } = heard.findLast((event) => event instanceof GroupOwnerInvited) as GroupOwnerInvited;
    const truus = test.visitor();
    await truus.post(`${base}/uitnodiging/${token}`, { voornaam: 'Truus', achternaam: 'Hendriks' });
    return truus;
  }

  describe('a page', () => {
    it('made by a buurtverbinder is on the site at once, at a readable address', async () => {
      const made = await place(riet);

      expect(made.headers['location']).toBe(`${base}/eetclub-de-pan`);
      const page = await test.visitor().see(`${base}/eetclub-de-pan`);
      expect(page('main').text()).toContain('Truus H.');
      expect(page('a[href="tel:0612345678"]')).toHaveLength(1);
      expect(page.html()).not.toContain('truus@voorbeeld.example');
      expect(await count()).toBe(1);
    });

    it('needs a contact of its own who knows of it', async () => {
      const page = await riet.browser.post(base, { ...words, doe: 'plaatsen' });

      expect(page.status).toBe(422);
      expect(page.text).toContain('Vul in wie het aanspreekpunt van de groep is.');
      expect(page.text).toContain('Vraag het aanspreekpunt of dit op de site mag');
      expect(page.text).toContain('Samen **koken** en eten.');
    });

    it('can be kept for later, and is then for the team alone', async () => {
      await riet.browser.post(base, { ...words, doe: 'bewaren' });

      expect((await test.visitor().get(`${base}/eetclub-de-pan`)).status).toBe(404);
      expect((await wim.browser.get(`${base}/eetclub-de-pan`)).status).toBe(404);
      expect((await riet.browser.get(base)).text).toContain('Nog niet op de site');
      expect(await count()).toBe(0);
    });

    it('of a resident or professional is a proposal that a buurtverbinder places', async () => {
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
      await place(wim);
      await place(marloes, { naam: 'Taalcafé' });

      expect((await pages()).map(({ publishedAt }) => publishedAt)).toEqual([null, null]);
      expect(heard).toMatchObject([{ groupName: 'Eetclub De Pan' }, { groupName: 'Taalcafé' }]);
      expect((await wim.browser.post(`${base}/eetclub-de-pan/plaatsing`)).status).toBe(403);
      await riet.browser.post(`${base}/eetclub-de-pan/plaatsing`);
      expect(await count()).toBe(1);
    });

    it('that the team does not take over is listed with who decided so, and can be placed after all', async () => {
      await place(wim);
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
      for (const who of [wim, marloes]) expect((await who.browser.post(`${base}/eetclub-de-pan/afwijzing`)).status).toBe(403);

      await riet.browser.submit(`${base}/eetclub-de-pan`, 'form[action$="/afwijzing"]');

      const page = await riet.browser.see(base);
      expect(page('#wachten')).toHaveLength(0);
      expect(page('#afgewezen').parent().text()).toMatch(/Eetclub De Pan\s+Niet overgenomen door Riet, net/);
      expect((await wim.browser.get(base)).text).not.toContain('Eetclub De Pan');
      expect((await riet.browser.get(`${base}/eetclub-de-pan`)).text).toContain('Het team nam dit voorstel niet over.');

      await riet.browser.submit(base, 'form[action$="/plaatsing"]');
      expect(await count()).toBe(1);
      expect((await riet.browser.post(`${base}/eetclub-de-pan/afwijzing`)).status).toBe(403);
    });

    it('with a name that is taken gets an address of its own', async () => {
      await place(riet);
      await place(riet);

      expect((await pages()).map(({ slug }) => slug)).toEqual(['eetclub-de-pan', 'eetclub-de-pan-2']);
    });

    it('shows hostile words as words', async () => {
      await place(riet, { naam: '<img src=x onerror=alert(1)>', tekst: '<script>alert(1)</script> [klik](javascript:alert(1)) שלום 🎉' });
      const [made] = await pages();

      const page = await test.visitor().see(`${base}/${made?.slug ?? ''}`);
      expect(page('main img, main script')).toHaveLength(0);
      expect(page('.prose a')).toHaveLength(0);
      expect(page('h1').text()).toBe('<img src=x onerror=alert(1)>');
    });

    it.each([
      ['website', 'javascript:alert(1)'],
      ['soort', 'sekte'],
      ['tekst', 'a'.repeat(10_000)],
      ['telefoon', 'bel mij'],
    ])('with a wrong %s gets a clear sentence', async (field, value) => {
      expect((await place(riet, { [field]: value })).status).toBe(422);
      expect(await pages()).toHaveLength(0);
    });

    it('is listed by name and can be looked up by kind', async () => {
      await place(riet, { naam: 'Zangkoor', soort: 'cultuur' });
      await place(riet, { naam: 'Aikido', soort: 'sport' });

      const all = (await test.visitor().see(base))('.groups h3').text();
      const sport = (await test.visitor().see(`${base}?soort=sport`))('.groups h3').text();
      expect(all.indexOf('Aikido')).toBeLessThan(all.indexOf('Zangkoor'));
      expect(sport).toBe('Aikido');
    });

    it('can be taken off and put back', async () => {
      await place(riet);

      await riet.browser.post(`${base}/eetclub-de-pan/verwijdering`);
      expect((await test.visitor().get(`${base}/eetclub-de-pan`)).status).toBe(404);

      await riet.browser.post(`${base}/eetclub-de-pan/plaatsing`);
      expect((await test.visitor().get(`${base}/eetclub-de-pan`)).status).toBe(200);
    });

    it('stands on the home page of the site', async () => {
      await place(riet);

      expect((await test.visitor().get('/buurt/linden')).text).toContain('Eetclub De Pan');
    });
  });

  describe('keeping a page', () => {
    it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('of the team is not for a %s', async (role) => {
      await place(riet);
      const other = await castMember(test, site, role, 'Hanna');

      expect((await other.browser.get(`${base}/eetclub-de-pan/bewerken`)).status).toBe(403);
      expect((await other.browser.post(`${base}/eetclub-de-pan`, { ...words, naam: 'Gekaapt' })).status).toBe(403);
      expect((await other.browser.post(`${base}/eetclub-de-pan/verwijdering`)).status).toBe(403);
      expect((await other.browser.post(`${base}/eetclub-de-pan/beheerder`, { mail: 'ik@voorbeeld.example' })).status).toBe(403);
      expect((await pages())[0]?.name).toBe('Eetclub De Pan');
    });

    it('does not exist for the team of another neighbourhood, nor for who is not signed in', async () => {
      await place(riet);
      const fatma = await castMember(test, await test.make.site('eiken'), 'buurtverbinder', 'Fatma');

      expect((await fatma.browser.post(`${base}/eetclub-de-pan`, words)).status).toBe(404);
      expect((await fatma.browser.post('/buurt/eiken/groepen/eetclub-de-pan', words)).status).toBe(404);
      expect((await test.visitor().post(`${base}/eetclub-de-pan`, words)).status).toBe(403);
      expect((await test.visitor().get(`${base}/nieuw`)).status).toBe(303);
    });

    it('goes to the group itself by a link, which makes a newcomer keeper of this page alone', async () => {
      await place(riet);
      await place(riet, { naam: 'Zangkoor' });
      const truus = await handOver();

      const own = await truus.post(`${base}/eetclub-de-pan`, { ...words, ...contact, naam: 'De Pan' });
      const other = await truus.post(`${base}/zangkoor`, { ...words, ...contact });

      expect(own.status).toBe(303);
      expect((await pages()).map(({ name }) => name)).toEqual(['De Pan', 'Zangkoor']);
      expect(other.status).toBe(403);
      expect(await test.reader.manager.countBy(Membership, { siteId: site.id, role: 'lid' })).toBe(2);
    });

    it('is no longer for the team then, but the team may take it off or back', async () => {
      await place(riet);
      await handOver();

      expect((await riet.browser.post(`${base}/eetclub-de-pan`, { ...words, ...contact })).status).toBe(403);
      expect((await riet.browser.post(`${base}/eetclub-de-pan/verwijdering`)).status).toBe(303);
      await riet.browser.post(`${base}/eetclub-de-pan/beheerder/verwijdering`);
      expect((await riet.browser.post(`${base}/eetclub-de-pan`, { ...words, ...contact })).status).toBe(303);
    });

    it('by a link works once, for thirty days, and never opens an account that exists', async () => {
      await place(riet);
      await riet.browser.post(`${base}/eetclub-de-pan/beheerder`, { mail: wim.person.email });
      const { token } = heard.at(-1) as GroupOwnerInvited;

      const stranger = await test.visitor().post(`${base}/uitnodiging/${token}`, { voornaam: 'Wim', achternaam: 'Nep' });
      expect(stranger.status).toBe(404);
      expect((await test.visitor().get(`${base}/uitnodiging/${token}`)).text).toContain('Je hebt al een account');

      expect((await wim.browser.post(`${base}/uitnodiging/${token}`)).status).toBe(303);
      expect((await wim.browser.post(`${base}/uitnodiging/${token}`)).status).toBe(404);
      expect((await pages())[0]?.ownerId).toBe(wim.personId);

      await riet.browser.post(`${base}/eetclub-de-pan/beheerder`, { mail: 'later@voorbeeld.example' });
      test.clock.pass(31 * 24 * 60);
      expect((await test.visitor().get(`${base}/uitnodiging/${(heard.at(-1) as GroupOwnerInvited).token}`)).status).toBe(404);
    });

    it('can be prepared by the group before the feature is on', async () => {
      const young = await test.make.site('eiken');
      const fatma = await castMember(test, young, 'buurtverbinder', 'Fatma');
      await fatma.browser.post('/buurt/eiken/groepen', { ...words, ...contact });
      await fatma.browser.post('/buurt/eiken/groepen/eetclub-de-pan/beheerder', { mail: 'jan@voorbeeld.example' });
      const jan = test.visitor();

      const accepted = await jan.post(`/buurt/eiken/groepen/uitnodiging/${(heard.at(-1) as GroupOwnerInvited).token}`, { voornaam: 'Jan', achternaam: 'Bos' });

      expect((await jan.get(accepted.headers['location'] ?? '')).status).toBe(200);
      expect((await jan.get('/buurt/eiken/groepen')).status).toBe(404);
    });
  });

  describe('writing to a group', () => {
    const message = { bericht: 'Mag ik meedoen?', naam: 'Els', mail: 'els@voorbeeld.example' };

    it('goes to its contact, without showing addresses', async () => {
      await place(riet);

      const sent = await test.visitor().post(`${base}/eetclub-de-pan/berichten`, message);

      expect(sent.status).toBe(303);
      expect(heard).toMatchObject([{ to: 'truus@voorbeeld.example', replyTo: 'els@voorbeeld.example', text: 'Mag ik meedoen?' }]);
    });

    it('is not possible where there is no mail, and not without end', async () => {
      await place(riet, { mail: '' });
      expect((await test.visitor().post(`${base}/eetclub-de-pan/berichten`, message)).status).toBe(409);
      expect((await test.visitor().post(`${base}/bestaat-niet/berichten`, message)).status).toBe(404);

      await place(riet, { naam: 'Koor' });
      for (let sent = 0; sent < 5; sent++) await test.visitor().post(`${base}/koor/berichten`, message);
      expect((await test.visitor().post(`${base}/koor/berichten`, message)).status).toBe(429);
    });

    it('says what is missing, and keeps the words', async () => {
      await place(riet);

      const page = await test.visitor().post(`${base}/eetclub-de-pan/berichten`, { ...message, mail: 'els' });

      expect(page.status).toBe(422);
      expect(page.text).toContain('Mag ik meedoen?');
    });
  });

  describe('the house rules', () => {
    it('resting, stop all changes but not taking off (D21)', async () => {
      await place(riet);
      await pause(test, site, riet.personId, 'spelregels-melden');

      for (const page of [`${base}/nieuw`, `${base}/eetclub-de-pan/bewerken`]) {
        const told = await riet.browser.see(page);
        expect(told('main').text()).toContain('Zolang staat plaatsen stil.');
        expect(told('main form')).toHaveLength(0);
      }
      expect((await wim.browser.get(`${base}/nieuw`)).text).toContain('Zolang staat plaatsen stil.');
      expect((await place(riet, { naam: 'Koor' })).status).toBe(409);
      expect((await riet.browser.post(`${base}/eetclub-de-pan`, { ...words, ...contact })).status).toBe(409);
      expect((await test.visitor().get(`${base}/eetclub-de-pan`)).status).toBe(200);
      expect((await riet.browser.post(`${base}/eetclub-de-pan/verwijdering`)).status).toBe(303);
    });

    it('let a page be reported and hidden; its keeper cannot put it back', async () => {
      await place(riet);
      await handOver();
      const youssef = await castMember(test, site, 'buurtverbinder', 'Youssef');
      const [page] = await pages();
      await test.visitor().post('/buurt/linden/spelregels-melden/melden', { reden: 'nep', over: 'groepen', bericht: page?.id ?? '' });
      const queue = await youssef.browser.see('/buurt/linden/spelregels-melden/meldingen');

      await youssef.browser.post(`${queue('main h3 a').attr('href') ?? ''}/maatregelen`, {
        maatregel: 'weghalen',
        reden: 'Deze groep bestaat niet.',
        gezien: '0',
      });

      expect((await test.visitor().get(`${base}/eetclub-de-pan`)).status).toBe(404);
      expect((await riet.browser.post(`${base}/eetclub-de-pan/plaatsing`)).status).toBe(409);
      expect(await count()).toBe(0);
    });
  });

  it('is a plain page with a way on while off, and rests while paused', async () => {
    await place(riet);
    await pause(test, site, riet.personId, 'groepen');

    expect((await test.visitor().get(base)).text).toContain('Dit staat even stil');
    expect((await riet.browser.get(base)).text).toContain('Eetclub De Pan');
  });
});
