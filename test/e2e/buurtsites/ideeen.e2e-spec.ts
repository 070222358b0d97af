import { Like } from 'typeorm';
import { IdeaFact } from '../../../src/buurtsites/features/ideeen/idea-fact.entity.js';
import { Idea } from '../../../src/buurtsites/features/ideeen/idea.entity.js';
import { ForgetSupporters } from '../../../src/buurtsites/features/ideeen/support/forget-supporters.js';
import { IdeaSupporter } from '../../../src/buurtsites/features/ideeen/support/idea-supporter.entity.js';
import { FeatureRegistry, MembershipService, type Site, SiteLogLine } from '../../../src/buurtsites/index.js';
import { PostRegistry } from '../../../src/buurtsites/posts/post-registry.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

const BASE = '/buurt/linden/ideeen';
const IDEA = { titel: 'Bloembakken langs de Lindelaan', tekst: 'Het is er **grijs**. Wij geven water.' };

describe('ideas', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let wim: Cast;
  let ans: Cast;
  let kofi: Cast;

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    wim = await castMember(test, site, 'lid', 'Wim', 'Visser');
    ans = await castMember(test, site, 'lid', 'Ans', 'de Boer');
    kofi = await castMember(test, site, 'lid', 'Kofi', 'Mensah');
    await activate(test, site, riet.personId, 'spelregels-melden', 'ideeen');
  });
  afterEach(() => test.stop());

  const post = (more: Record<string, string> = {}, who = wim) => who.browser.post(BASE, { ...IDEA, ...more });
  const placed = async (titel = IDEA.titel, who = wim, more: Record<string, string> = {}) => (await post({ titel, ...more }, who)).headers['location'] ?? '';
  const idOf = (address: string) => address.split('/').at(-1) ?? '';
  const press = (who: Cast, address: string) => who.browser.post(address);
  const merge = (one: string, into: string, who = riet) => who.browser.post(`${one}/samenvoeging`, { met: idOf(into) });
  const tell = (address: string, stand: string, tekst: string, who = riet) => who.browser.post(`${address}/uitkomst`, { stand, tekst });
  const textOf = async (address: string, who?: Cast) => (await (who ? who.browser : test.visitor()).see(address))('main').text().replaceAll(/\s+/g, ' ');
  const mails = (occasion: string) => test.reader.manager.find(OutboxMail, { where: { occasion: Like(`${occasion}%`) }, order: { toAddress: 'ASC' } });
  const count = (name: string) => test.get(FeatureRegistry).count('ideeen', name, site.id);

  describe('an idea', () => {
    it('is there for everybody at once: in the list, on the front, in search and on paper', async () => {
      const address = await placed();

      const page = await textOf(address);
      for (const fact of ['Bloembakken langs de Lindelaan', 'Wim V.', 'Nog niemand doet mee']) expect(page).toContain(fact);
      for (const where of [BASE, '/buurt/linden', '/buurt/linden/zoeken?q=bloembak']) expect(await textOf(where)).toContain('Bloembakken');
      const paper = await test.get(FeatureRegistry).get('ideeen')?.paper?.(site, { from: '2026-03-02', until: '2026-03-08' });
      expect(paper?.lines).toMatchObject([{ title: 'Bloembakken langs de Lindelaan', detail: 'Nog niemand doet mee' }]);
    });

    it.each([
      ['titel', '', 'Schrijf in één regel wat je idee is.'],
      ['tekst', '', 'Vertel er iets meer over.'],
      ['tekst', 'Bel 06 12345678', 'Laat telefoonnummers'],
      ['namens', 'Greet', 'Vraag eerst of die ander het goed vindt'],
    ])('with a wrong %s gets a clear sentence and keeps the words', async (field, value, sentence) => {
      const answer = await post({ [field]: value });

      expect(answer.status).toBe(422);
      expect(answer.text).toContain(sentence);
      expect(answer.text).toContain(field === 'titel' ? 'Het is er **grijs**' : 'Bloembakken');
      expect(await test.reader.manager.count(Idea)).toBe(0);
    });

    it('shows hostile words as words', async () => {
      const address = await placed('<script>alert(1)</script> שלום', wim, { tekst: '<img src=x onerror=alert(1)> [klik](javascript:alert(1))' });

      const page = await test.visitor().see(address);
      expect(page('h1').text()).toBe('<script>alert(1)</script> שלום');
      expect(page('main script, .prose img, .prose a')).toHaveLength(0);
    });

    it('is changed, taken down and put back by its poster', async () => {
      const address = await placed();

      await wim.browser.submit(`${address}/bewerken`, 'main form', { ...IDEA, titel: 'Bakken met bloemen' });
      expect(await textOf(address)).toContain('Bakken met bloemen');
      await press(wim, `${address}/verwijdering`);
      expect((await test.visitor().get(address)).status).toBe(404);
      expect(await textOf('/buurt/linden/zoeken?q=bakken')).not.toContain('Bakken met');
      expect(await textOf(BASE, wim)).toContain('Door jou weggehaald');
      await press(wim, `${address}/plaatsing`);
      expect((await test.visitor().get(address)).status).toBe(200);
    });

    it('that was reported and hidden is gone for all but its poster and the buurtverbinders (D26)', async () => {
      const address = await placed();
      await test.visitor().post('/buurt/linden/spelregels-melden/melden', { reden: 'privacy', over: 'ideeen', bericht: idOf(address) });
      const reports = await riet.browser.see('/buurt/linden/spelregels-melden/meldingen');
      await riet.browser.post(`${reports('main a[href*="/meldingen/"]').attr('href') ?? ''}/maatregelen`, {
        maatregel: 'weghalen',
        reden: 'Dit gaat over één huis.',
        gezien: '0',
      });

      expect((await test.visitor().get(address)).status).toBe(404);
      expect((await ans.browser.get(address)).status).toBe(404);
      for (const who of [wim, riet]) expect((await who.browser.get(address)).status).toBe(200);
      expect((await press(ans, `${address}/deelname`)).status).toBe(409);
      expect((await wim.browser.post(address, IDEA)).status).toBe(409);
    });

    it('rests with its step and returns as it was (D20)', async () => {
      const address = await placed();
      await press(ans, `${address}/deelname`);

      await pause(test, site, riet.personId, 'ideeen');
      expect((await test.visitor().get(address)).text).toContain('staat even stil');
      expect((await press(kofi, `${address}/deelname`)).text).toContain('staat even stil');

      await activate(test, site, riet.personId, 'ideeen');
      expect(await textOf(address)).toContain('1 buur doet mee');
    });
  });

  describe('may and may not', () => {
    it.each([
      ['lid', 303],
      ['buurtverbinder', 303],
      ['wijkprofessional', 403],
      ['trainer', 403],
      ['opdrachtgever', 403],
    ] as const)('a %s who posts, likes and joins hears %i', async (role, status) => {
      const address = await placed();
      const who = await castMember(test, site, role, 'Dirk');

      expect((await post({}, who)).status).toBe(status);
      for (const act of ['steun', 'deelname', 'steun/intrekking']) expect((await press(who, `${address}/${act}`)).status).toBe(status);
    });

    it.each(['lid', 'buurtverbinder', 'wijkprofessional', 'trainer'] as const)('a %s changes nothing of another', async (role) => {
      const address = await placed();
      const who = await castMember(test, site, role, 'Dirk');

      expect((await who.browser.post(address, { ...IDEA, titel: 'Gekaapt' })).status).toBe(403);
      for (const act of ['verwijdering', 'plaatsing']) expect((await press(who, `${address}/${act}`)).status).toBe(403);
      expect(await textOf(address)).toContain('Bloembakken');
    });

    it.each(['lid', 'wijkprofessional', 'trainer', 'opdrachtgever'] as const)(
      'a %s does not lead: no merging, no outcome, no names from paper (D1)',
      async (role) => {
        const [one, other] = [await placed(), await placed('Een bankje')];
        const who = await castMember(test, site, role, 'Dirk');

        expect((await merge(one, other, who)).status).toBe(403);
        expect((await tell(one, 'gelukt', 'Ja!', who)).status).toBe(403);
        expect((await who.browser.post(`${one}/papier`, { naam: 'Greet', toestemming: 'ja' })).status).toBe(403);
        for (const page of ['uitkomst', 'samenvoeging']) expect((await who.browser.get(`${one}/${page}`)).status).toBe(403);
        expect(await test.reader.manager.count(IdeaSupporter)).toBe(0);
      },
    );

    it('somebody without an account reads, and is asked to sign in', async () => {
      const address = await placed();
      const anyone = test.visitor();

      expect((await anyone.see(address))('main form')).toHaveLength(0);
      expect((await anyone.get(`${BASE}/nieuw`)).headers['location']).toContain('/inloggen');
      await anyone.post(BASE, IDEA);
      await anyone.post(`${address}/deelname`);
      expect([await test.reader.manager.count(Idea), await test.reader.manager.count(IdeaSupporter)]).toEqual([1, 0]);
    });

    it('somebody of another neighbourhood reads, and for the rest it does not exist', async () => {
      const [address, other] = [await placed(), await placed('Een bankje')];
      const eiken = await test.make.site('eiken');
      const lies = await castMember(test, eiken, 'buurtverbinder', 'Lies');
      await activate(test, eiken, lies.personId, 'spelregels-melden', 'ideeen');
      const own = (await lies.browser.post('/buurt/eiken/ideeen', IDEA)).headers['location'] ?? '';
      const forms = { ...IDEA, met: idOf(other), stand: 'gelukt', naam: 'Greet', toestemming: 'ja', regel: 'Mag' };

      expect((await lies.browser.get(address)).status).toBe(200);
      for (const base of [BASE, '/buurt/eiken/ideeen'])
        for (const act of ['', '/steun', '/deelname', '/steun/intrekking', '/samenvoeging', '/uitkomst', '/papier', '/regels', '/verwijdering', '/plaatsing'])
          expect([act, (await lies.browser.post(`${base}/${idOf(address)}${act}`, forms)).status]).toEqual([act, 404]);
      expect((await merge(own, address, lies)).status).toBe(404);
    });

    it('nobody posts or joins while the house rules rest (D21); taking back is always allowed', async () => {
      const address = await placed();
      await press(ans, `${address}/deelname`);
      await pause(test, site, riet.personId, 'spelregels-melden');

      expect((await post()).status).toBe(409);
      expect((await press(kofi, `${address}/deelname`)).status).toBe(409);
      expect((await press(ans, `${address}/steun/intrekking`)).status).toBe(303);
      expect((await press(wim, `${address}/verwijdering`)).status).toBe(303);
    });
  });

  describe('standing behind it', () => {
    it('counts each person once, also when two presses come at once', async () => {
      const address = await placed();

      const presses = await Promise.all(['steun', 'steun', 'deelname', 'deelname'].map((act) => press(ans, `${address}/${act}`)));
      await press(kofi, `${address}/steun`);

      expect(presses.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
      expect(await test.reader.manager.count(IdeaSupporter)).toBe(2);
      expect(await textOf(address)).toContain('1 buur doet mee · 1 buur vindt het mooi');
    });

    it('tells who thought of it who joins, once; and shows names to who takes part and to no visitor (D30)', async () => {
      const address = await placed();
      await press(ans, `${address}/steun`);
      await press(ans, `${address}/deelname`);
      await press(ans, `${address}/deelname`);

      expect(await mails('idee-meedoen')).toMatchObject([{ toPersonId: wim.personId, subject: 'Ans B. doet mee aan “Bloembakken langs de Lindelaan”' }]);
      for (const who of [wim, ans, riet]) expect(await textOf(address, who)).toContain('Ans B.');
      expect(await textOf(address, kofi)).not.toContain('Ans B.');
      expect(await textOf(address)).not.toContain('Ans B.');
    });

    it('is not liking one’s own idea, but one may join it, and take back', async () => {
      const address = await placed();

      expect((await press(wim, `${address}/steun`)).status).toBe(409);
      await press(wim, `${address}/deelname`);
      expect(await textOf(address, wim)).toContain('Je doet mee.');
      await press(wim, `${address}/steun/intrekking`);
      expect(await test.reader.manager.count(IdeaSupporter)).toBe(0);
      expect(await mails('idee-meedoen')).toHaveLength(0);
    });

    it('on paper counts by name, once, with a yes (D25); the name goes when the idea is over for a while', async () => {
      const address = await placed();
      const paper = (fields: Record<string, string>) => riet.browser.post(`${address}/papier`, fields);

      expect((await paper({ naam: 'Greet' })).text).toContain('Vraag eerst of de naam hier mag staan');
      const twice = await Promise.all([paper({ naam: 'Greet', mee: 'ja', toestemming: 'ja' }), paper({ naam: 'Greet', mee: 'ja', toestemming: 'ja' })]);
      expect(twice.map(({ status }) => status)).toEqual([303, 303]);
      expect(await textOf(address)).toContain('1 buur doet mee');
      expect(await textOf(address, riet)).toContain('Greet (op papier)');

      await tell(address, 'gelukt', 'De bakken staan er.');
      test.clock.pass(91 * 24 * 60);
      await test.get(ForgetSupporters).forgetPaper();
      expect(await textOf(address)).toContain('1 buur doet mee');
      expect(await textOf(address, riet)).not.toContain('Greet');
    });

    it('goes with who leaves the neighbourhood; their idea stays, without their name (D34)', async () => {
      const address = await placed();
      await press(ans, `${address}/deelname`);

      for (const { personId } of [ans, wim]) await test.unitOfWork.run((tx) => test.get(MembershipService).end(tx, site.id, personId));

      const page = await textOf(address);
      expect(page).toContain('Een buur');
      expect(page).not.toContain('Wim V.');
      expect(page).toContain('Nog niemand doet mee');
    });
  });

  describe('merging', () => {
    it('counts who stood behind both once, keeps both words, and leads old links to where it goes on', async () => {
      const [one, other] = [await placed(), await placed('Geveltuintjes', ans)];
      for (const who of [kofi, riet]) await press(who, `${one}/deelname`);
      await press(kofi, `${other}/steun`);

      expect((await merge(one, other)).headers['location']).toBe(other);

      const page = await textOf(other);
      for (const fact of ['2 buren doen mee', 'Bloembakken langs de Lindelaan', 'Wim V.']) expect(page).toContain(fact);
      expect(page).not.toContain('vindt het mooi');
      expect((await test.visitor().get(one)).headers['location']).toBe(other);
      expect(await textOf('/buurt/linden/zoeken?q=bloembakken')).toContain('Geveltuintjes');
      expect(await mails('idee-samengevoegd')).toMatchObject([{ toPersonId: wim.personId }]);
      await press(kofi, `${other}/steun/intrekking`);
      expect(await textOf(other)).toContain('1 buur doet mee');
    });

    it('can be undone: both are as they were', async () => {
      const [one, other] = [await placed(), await placed('Geveltuintjes', ans)];
      await press(kofi, `${one}/deelname`);
      await merge(one, other);

      await press(riet, `${one}/samenvoeging/intrekking`);

      expect(await textOf(one)).toContain('1 buur doet mee');
      expect(await textOf(other)).toContain('Nog niemand doet mee');
    });

    it('keeps no words on the page, nor in search, that were taken off the site', async () => {
      const [one, other] = [await placed(), await placed('Geveltuintjes', ans)];
      await merge(one, other);

      await press(wim, `${one}/verwijdering`);

      expect(await textOf(other)).not.toContain('Bloembakken langs de Lindelaan');
      expect(await textOf('/buurt/linden/zoeken?q=bloembakken')).not.toContain('Geveltuintjes');
    });

    it('is there again, on the page and in search, when its poster puts it back', async () => {
      const [one, other] = [await placed(), await placed('Geveltuintjes', ans)];
      await merge(one, other);
      await press(wim, `${one}/verwijdering`);
      expect(await textOf(one, wim)).toContain('Bloembakken langs de Lindelaan');

      await press(wim, `${one}/plaatsing`);

      expect(await textOf(other)).toContain('Bloembakken langs de Lindelaan');
      expect(await textOf('/buurt/linden/zoeken?q=bloembakken')).toContain('Geveltuintjes');
    });

    it('hides no words of another: those are read where they were, and come back', async () => {
      const [one, other] = [await placed(), await placed('Geveltuintjes', ans)];
      await merge(one, other);
      const hide = (address: string) => test.unitOfWork.run((tx) => test.get(PostRegistry).hide(tx, site.id, 'ideeen', idOf(address), test.clock.now()));

      await hide(one);
      expect(await textOf(other)).not.toContain('Bloembakken langs de Lindelaan');
      expect(await textOf('/buurt/linden/zoeken?q=bloembakken')).not.toContain('Geveltuintjes');
      expect(await textOf(one, riet)).toContain('Bloembakken langs de Lindelaan');

      await test.unitOfWork.run((tx) => test.get(PostRegistry).show(tx, site.id, 'ideeen', idOf(one), test.clock.now()));
      await hide(other);
      expect(await textOf(one)).toContain('Bloembakken langs de Lindelaan');
    });

    it('ends when the idea it went on in is taken off the site: that of another is there again', async () => {
      const [one, other] = [await placed(), await placed('Geveltuintjes', ans)];
      await merge(one, other);

      await press(ans, `${other}/verwijdering`);

      expect(await textOf(one)).toContain('Bloembakken langs de Lindelaan');
      expect(await textOf('/buurt/linden/zoeken?q=bloembakken')).toContain('Bloembakken langs de Lindelaan');
    });

    it('of two into each other at once leaves one that goes on', async () => {
      const [one, other] = [await placed(), await placed('Geveltuintjes', ans)];

      const answers = await Promise.all([merge(one, other), merge(other, one)]);

      expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect((await test.reader.manager.find(Idea)).filter(({ mergedIntoId }) => mergedIntoId === null)).toHaveLength(1);
    });

    it('takes along what was merged before, and is not into itself or into what went on elsewhere', async () => {
      const [one, two, three] = [await placed(), await placed('Geveltuintjes', ans), await placed('Een groene straat', kofi)];
      await merge(one, two);

      expect((await merge(three, one)).status).toBe(409);
      expect((await merge(three, three)).status).toBe(409);
      expect((await riet.browser.post(`${three}/samenvoeging`, {})).text).toContain('Kies het idee waarin dit verdergaat.');
      await merge(two, three);
      expect((await test.visitor().get(one)).headers['location']).toBe(three);
      expect(await count('ideas')).toBe(3);
    });
  });

  describe('what came of it', () => {
    it('is told on the page, and by mail to who thought of it and who stood behind it, each once', async () => {
      const [one, other] = [await placed(), await placed('Geveltuintjes', ans)];
      for (const address of [one, other]) await press(kofi, `${address}/deelname`);
      await merge(one, other);

      await Promise.all([tell(other, 'gelukt', 'De bakken **staan** er.'), tell(other, 'gelukt', 'De bakken **staan** er.')]);

      expect(await textOf(other)).toContain('Het is gelukt');
      expect(await textOf(other)).toContain('De bakken staan er.');
      expect((await mails('idee-uitkomst')).map(({ toPersonId }) => toPersonId).sort()).toEqual([ans, kofi, wim].map(({ personId }) => personId).sort());
      expect((await press(riet, `${other}/deelname`)).status).toBe(409);
    });

    it('needs words and a known state', async () => {
      const address = await placed();

      const answer = await tell(address, 'misschien', '');
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Kies hoe het ervoor staat.');
      expect(answer.text).toContain('Schrijf in een paar zinnen hoe het ervoor staat.');
    });

    it('can be filtered', async () => {
      await placed();
      await tell(await placed('Een bankje'), 'stopt', 'De boom stond in de weg.');

      expect((await test.visitor().see(`${BASE}?stand=stopt`))('main h3').text()).toBe('Een bankje');
    });
  });

  describe('what is allowed and possible', () => {
    it('is told by a professional with their label (D7), found in search, and dropped by who told it', async () => {
      const address = await placed();
      const dirk = await castMember(test, site, 'wijkprofessional', 'Dirk', 'Mulder');

      await dirk.browser.submit(address, 'form[action$="/regels"]', { regel: 'Voor een bak op de stoep is een vergunning nodig.' });

      expect(await textOf(address)).toContain('Dirk M., wijkprofessional');
      expect(await textOf('/buurt/linden/zoeken?q=vergunning')).toContain('Bloembakken');
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
      const { id } = await test.reader.manager.findOneByOrFail(IdeaFact, {});
      expect((await press(marloes, `${address}/regels/${id}/verwijdering`)).status).toBe(403);
      expect((await press(dirk, `${address}/regels/${id}/verwijdering`)).status).toBe(303);
      expect(await test.reader.manager.count(IdeaFact)).toBe(0);
    });

    it.each(['lid', 'trainer', 'opdrachtgever'] as const)('is not told by a %s', async (role) => {
      const address = await placed();

      expect((await (await castMember(test, site, role, 'Dirk')).browser.post(`${address}/regels`, { regel: 'Mag niet' })).status).toBe(403);
    });

    it('is not empty, and holds no phone number', async () => {
      const address = await placed();

      expect((await riet.browser.post(`${address}/regels`, { regel: '' })).text).toContain('Schrijf wat er mag en kan.');
      expect((await riet.browser.post(`${address}/regels`, { regel: 'Bel 0612345678' })).text).toContain('Laat telefoonnummers');
    });
  });

  it('counts what the step asks for, and writes who did what in the log (D24)', async () => {
    const address = await placed();
    await placed('Een bankje', riet, { namens: 'Greet', toestemming: 'ja' });
    for (const who of [ans, kofi]) await press(who, `${address}/deelname`);

    expect([await count('ideas'), await count('ideas-with-two')]).toEqual([2, 1]);
    expect(await test.get(FeatureRegistry).get('ideeen')?.behalfCount?.(site.id)).toBe(1);
    const lines = (await test.reader.manager.find(SiteLogLine)).map(({ what }) => what);
    expect(lines.filter((what) => what === 'idee-geplaatst')).toHaveLength(2);
  });

  it('tells on the help page how to do it on paper, while it is on (D35)', async () => {
    expect(await textOf('/buurt/linden/hulp')).toContain('geef je briefje aan het team');
    await pause(test, site, riet.personId, 'ideeen');
    expect(await textOf('/buurt/linden/hulp')).not.toContain('geef je briefje aan het team');
  });

  it('invites when there is none', async () => {
    expect(await textOf(BASE, ans)).toContain('Nog geen ideeën');
    expect((await ans.browser.see(BASE))(`main a[href="${BASE}/nieuw"]`)).toHaveLength(1);
  });
});
