import { Like } from 'typeorm';
import { NoticeMessage, NoticeReply } from '../../../src/buurtsites/features/vraag-en-aanbod/conversations/conversation.entities.js';
import { Match } from '../../../src/buurtsites/features/vraag-en-aanbod/conversations/match.entity.js';
import { ExpiringNotices } from '../../../src/buurtsites/features/vraag-en-aanbod/expiry/expiring-notices.js';
import { SweepNotices } from '../../../src/buurtsites/features/vraag-en-aanbod/expiry/sweep-notices.js';
import { Notice } from '../../../src/buurtsites/features/vraag-en-aanbod/notice.entity.js';
import { FeatureRegistry, MembershipService, type Site, SiteLogLine } from '../../../src/buurtsites/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

const BASE = '/buurt/linden/vraag-en-aanbod';
const NOTE = { kant: 'vraag', soort: 'hulp', titel: 'Wie leest de post met mij?', tekst: 'Alleen **voorlezen** is genoeg.', moment: 'Een half uur per week' };

describe('asking and offering', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let wim: Cast;
  let ans: Cast;

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    wim = await castMember(test, site, 'lid', 'Wim', 'Visser');
    ans = await castMember(test, site, 'lid', 'Ans', 'de Boer');
    await activate(test, site, riet.personId, 'spelregels-melden', 'vraag-en-aanbod');
  });
  afterEach(() => test.stop());

  const post = (more: Record<string, string> = {}, who = wim) => who.browser.post(BASE, { ...NOTE, ...more });
  const placed = async (more: Record<string, string> = {}, who = wim) => (await post(more, who)).headers['location'] ?? '';
  const talkAbout = async (address: string, who = ans) =>
    (await who.browser.post(`${address}/reacties`, { bericht: 'Ik kom graag.' })).headers['location'] ?? '';
  const mails = (occasion: string) => test.reader.manager.findBy(OutboxMail, { occasion: Like(`${occasion}%`) });
  const matches = () => test.get(FeatureRegistry).count('vraag-en-aanbod', 'matches', site.id);
  const board = async (query = '') => (await test.visitor().see(`${BASE}${query}`))('main .slip h3').text();
  const pass = (days: number) => {
    test.clock.pass(days * 24 * 60);
  };

  describe('a note', () => {
    it('of a neighbour hangs there for everybody, with a first name, an initial and its last day', async () => {
      const address = await placed();

      const page = (await test.visitor().see(address))('main').text();
      for (const fact of ['Gevraagd', 'Wim V.', 'hangt tot 1 april', 'Een half uur per week']) expect(page).toContain(fact);
      expect(await board()).toBe('Wie leest de post met mij?');
      expect((await test.visitor().get('/buurt/linden')).text).toContain('Wie leest de post met mij?');
      expect((await test.visitor().see(`/buurt/linden/zoeken?q=brieven+post+lezen`))('main').text()).toContain('Wie leest de post met mij?');
    });

    it.each([
      ['kant', 'ruil', 'Kies of je iets vraagt of iets aanbiedt.'],
      ['soort', 'feest', 'Kies wat voor briefje het is.'],
      ['titel', '', 'Schrijf in één regel'],
      ['tekst', 'Bel 06 12345678', 'Laat telefoonnummers'],
      ['titel', 'Kom naar Merelstraat 4', 'Laat straat en huisnummer weg.'],
      ['namens', 'Greet', 'Vraag eerst of die ander het goed vindt'],
    ])('with a wrong %s gets a clear sentence and keeps the words', async (field, value, sentence) => {
      const answer = await post({ [field]: value });

      expect(answer.status).toBe(422);
      expect(answer.text).toContain(sentence);
      expect(answer.text).toContain('Een half uur per week');
      expect(await test.reader.manager.count(Notice)).toBe(0);
    });

    it('that asks for care is led to who helps better, with the words kept, and hangs there after all when they want (D33)', async () => {
      const care = { titel: 'Hulp bij mijn toeslag', tekst: 'Wie kijkt mee?' };
      const answer = await post(care);

      expect(answer.status).toBe(200);
      expect(answer.text).toContain('Dit klinkt als een vraag over geld of papieren');
      expect(answer.text).toContain('Hulp bij mijn toeslag');
      expect(await test.reader.manager.count(Notice)).toBe(0);
      expect((await post({ ...care, gezien: 'geld' })).status).toBe(303);
    });

    it('shows hostile words as words', async () => {
      const page = await test
        .visitor()
        .see(await placed({ titel: '<script>alert(1)</script> שלום', tekst: '<img src=x onerror=alert(1)> [klik](javascript:alert(1))' }));

      expect(page('h1').text()).toBe('<script>alert(1)</script> שלום');
      expect(page('main script, .prose img, .prose a')).toHaveLength(0);
    });

    it('is found by side and kind', async () => {
      await placed();
      await placed({ kant: 'aanbod', soort: 'lenen', titel: 'Ladder te leen' }, ans);

      expect(await board('?kant=aanbod')).toBe('Ladder te leen');
      expect(await board('?soort=hulp')).toBe('Wie leest de post met mij?');
      expect((await test.visitor().see(BASE))('nav.filters').first().text()).toContain('Gevraagd (1)');
    });

    it('of a professional carries their label (D7), and one for somebody else says so (D25)', async () => {
      const dirk = await castMember(test, site, 'wijkprofessional', 'Dirk', 'Mulder');
      const address = await placed({ namens: 'Greet', toestemming: 'ja' }, dirk);

      expect((await test.visitor().see(address))('.meta').text()).toContain('Dirk M., wijkprofessional, namens Greet');
      const talk = await talkAbout(address);
      await dirk.browser.post(`${talk}/berichten`, { bericht: 'Fijn!' });
      const subjects = (await test.reader.manager.findBy(OutboxMail, { toPersonId: ans.personId })).map(({ subject }) => subject).join();
      expect(subjects).toContain('Dirk M., wijkprofessional, namens Greet schreef je');
    });

    it('is changed and taken down by its poster, and hung back', async () => {
      const address = await placed();

      expect((await wim.browser.submit(`${address}/bewerken`, 'main form', { ...NOTE, titel: 'Wie leest voor?' })).text).toContain('Wie leest voor?');
      await wim.browser.post(`${address}/verwijdering`);
      expect((await test.visitor().get(address)).status).toBe(404);
      expect((await test.visitor().see(`/buurt/linden/zoeken?q=post`))('main').text()).not.toContain('Wie leest voor?');
      await wim.browser.post(`${address}/verlenging`);
      expect(await board()).toBe('Wie leest voor?');
    });

    it('leaves with who leaves the neighbourhood', async () => {
      const address = await placed();

      await test.unitOfWork.run((tx) => test.get(MembershipService).end(tx, site.id, wim.personId));

      expect((await test.visitor().get(address)).status).toBe(404);
    });

    it('that was reported and hidden is gone for all but its poster and the buurtverbinders, and cannot be changed (D26)', async () => {
      const address = await placed();
      const id = address.split('/').at(-1) ?? '';
      await test.visitor().post('/buurt/linden/spelregels-melden/melden', { reden: 'kwetsend', over: 'vraag-en-aanbod', bericht: id });
      const reports = await riet.browser.see('/buurt/linden/spelregels-melden/meldingen');
      const report = reports('main a[href*="/meldingen/"]').attr('href') ?? '';
      await riet.browser.post(`${report}/maatregelen`, { maatregel: 'weghalen', reden: 'Dit hoort hier niet.', gezien: '0' });

      expect((await test.visitor().get(address)).status).toBe(404);
      expect((await ans.browser.get(address)).status).toBe(404);
      expect((await wim.browser.get(address)).text).toContain('haalden dit briefje weg');
      expect((await riet.browser.get(address)).status).toBe(200);
      expect((await wim.browser.post(`${address}/verlenging`)).status).toBe(409);
    });
  });

  describe('may and may not', () => {
    it.each([
      ['lid', 303],
      ['buurtverbinder', 303],
      ['wijkprofessional', 303],
      ['trainer', 403],
      ['opdrachtgever', 403],
    ] as const)('a %s who posts and answers hears %i', async (role, status) => {
      const address = await placed();
      const who = await castMember(test, site, role, 'Kofi');

      expect((await post({}, who)).status).toBe(status);
      expect((await who.browser.post(`${address}/reacties`, { bericht: 'Ik kom.' })).status).toBe(status);
    });

    it.each(['lid', 'buurtverbinder', 'wijkprofessional', 'trainer'] as const)('a %s changes nothing of another', async (role) => {
      const address = await placed();
      const who = await castMember(test, site, role, 'Kofi');

      expect((await who.browser.post(address, { ...NOTE, titel: 'Gekaapt' })).status).toBe(403);
      expect((await who.browser.post(`${address}/verwijdering`)).status).toBe(403);
      expect((await who.browser.post(`${address}/verlenging`)).status).toBe(403);
      expect(await board()).toBe('Wie leest de post met mij?');
    });

    it('somebody without an account reads, and is asked to sign in', async () => {
      const address = await placed();
      const anyone = test.visitor();

      expect((await anyone.see(address))('main form')).toHaveLength(0);
      expect((await anyone.get(`${BASE}/nieuw`)).headers['location']).toContain('/inloggen');
      expect((await anyone.post(BASE, NOTE)).status).not.toBe(303);
      expect((await anyone.get(`${BASE}/gesprekken`)).headers['location']).toContain('/inloggen');
      expect(await test.reader.manager.count(Notice)).toBe(1);
    });

    it('somebody of another neighbourhood reads, and for the rest it does not exist', async () => {
      const address = await placed();
      const talk = await talkAbout(address);
      const eiken = await test.make.site('eiken');
      const lies = await castMember(test, eiken, 'buurtverbinder', 'Lies');
      const id = address.split('/').at(-1) ?? '';
      await activate(test, eiken, lies.personId, 'spelregels-melden', 'vraag-en-aanbod');

      expect((await lies.browser.get(address)).status).toBe(200);
      expect((await post({}, lies)).status).toBe(404);
      for (const path of ['', '/reacties', '/verlenging', '/verwijdering', '/tips']) {
        expect((await lies.browser.post(`${address}${path}`, { ...NOTE, bericht: 'Hoi' })).status).toBe(404);
        expect((await lies.browser.post(`/buurt/eiken/vraag-en-aanbod/${id}${path}`, { ...NOTE, bericht: 'Hoi', ander: id })).status).toBe(404);
      }
      expect((await lies.browser.get(talk)).status).toBe(404);
      expect((await lies.browser.get(talk.replace('linden', 'eiken'))).status).toBe(404);
    });

    it('nobody posts while the house rules rest (D21), and a neighbour not before there are any (D22)', async () => {
      const address = await placed();
      await pause(test, site, riet.personId, 'spelregels-melden');

      expect((await post()).status).toBe(409);
      expect((await ans.browser.post(`${address}/reacties`, { bericht: 'Ik kom.' })).status).toBe(409);
      expect((await ans.browser.get(`${BASE}/nieuw`)).text).toContain('spreekt de spelregels opnieuw af');
      expect((await wim.browser.post(`${address}/verwijdering`)).status).toBe(303);
    });
  });

  describe('a talk', () => {
    it('goes by mail through us, without an address of either', async () => {
      const talk = await talkAbout(await placed());

      const [mail] = await mails('briefje-bericht');
      expect(mail).toMatchObject({ toPersonId: wim.personId, subject: 'Ans B. schreef je over “Wie leest de post met mij?”' });
      expect(mail?.text).toContain('Ik kom graag.');
      expect(`${mail?.text ?? ''}${mail?.html ?? ''}${mail?.headers ?? ''}`).not.toContain(ans.person.email);
      await wim.browser.submit(talk, 'form[action$="/berichten"]', { bericht: 'Fijn! Dinsdag?' });
      expect((await ans.browser.see(talk))('.talk').text()).toContain('Fijn! Dinsdag?');
      for (const who of [wim, ans]) {
        const page = (await who.browser.get(talk)).text;
        for (const one of [wim, ans]) expect(page).not.toContain(one.person.email);
      }
      expect(await mails('briefje-bericht')).toHaveLength(2);
    });

    it('is read by the two, and by nobody else of whatever role (D29)', async () => {
      const talk = await talkAbout(await placed());
      const admin = await test.as(await test.make.person('Beheer', { isPlatformAdmin: true }));

      for (const who of [wim, ans]) expect((await who.browser.get(talk)).status).toBe(200);
      const others = [riet, await castMember(test, site, 'lid', 'Kofi'), await castMember(test, site, 'wijkprofessional', 'Dirk')];
      for (const { browser } of others) {
        expect((await browser.get(talk)).status).toBe(404);
        expect((await browser.post(`${talk}/berichten`, { bericht: 'Hoi' })).status).toBe(404);
        expect((await browser.post(`${talk}/bevestiging`)).status).toBe(404);
      }
      expect((await admin.get(talk)).status).toBe(404);
      expect((await test.reader.manager.find(SiteLogLine)).map(({ what, reason }) => `${what} ${reason ?? ''}`).join()).not.toMatch(/Ik kom|leest de post/);
    });

    it('is in the list of both, and writes to nobody who left the neighbourhood', async () => {
      const talk = await talkAbout(await placed());

      for (const [who, other] of [
        [wim, 'Ans B.'],
        [ans, 'Wim V.'],
      ] as const)
        expect((await who.browser.see(`${BASE}/gesprekken`))('main .news-card').text()).toContain(other);
      expect((await riet.browser.see(`${BASE}/gesprekken`))('main .news-card')).toHaveLength(0);
      await test.unitOfWork.run((tx) => test.get(MembershipService).end(tx, site.id, ans.personId));
      expect((await wim.browser.post(`${talk}/berichten`, { bericht: 'Ben je er nog?' })).status).toBe(409);
      expect((await ans.browser.get(talk)).status).toBe(404);
    });

    it('begins once when somebody presses twice', async () => {
      const address = await placed();

      const [one, other] = await Promise.all([talkAbout(address), talkAbout(address)]);

      expect(one).toBe(other);
      expect(await test.reader.manager.count(NoticeReply)).toBe(1);
      expect(await test.reader.manager.count(NoticeMessage)).toBe(1);
    });

    it('is not begun about one’s own note, nor about one that left the board', async () => {
      const address = await placed();

      expect((await wim.browser.post(`${address}/reacties`, { bericht: 'Hoi' })).status).toBe(409);
      pass(31);
      expect((await ans.browser.post(`${address}/reacties`, { bericht: 'Hoi' })).status).toBe(404);
    });
  });

  describe('a match', () => {
    it.each([
      ['vraag', 'wim'],
      ['aanbod', 'ans'],
    ] as const)('about a %s counts when %s, who asked, says so, and once when pressed twice (D33)', async (kant, asker) => {
      const talk = await talkAbout(await placed({ kant }));
      const [who, helper] = asker === 'wim' ? [wim, ans] : [ans, wim];

      expect((await helper.browser.post(`${talk}/bevestiging`)).status).toBe(403);
      expect(await matches()).toBe(0);
      const presses = await Promise.all([who.browser.post(`${talk}/bevestiging`), who.browser.post(`${talk}/bevestiging`)]);

      expect(presses.map(({ status }) => status)).toEqual([303, 303]);
      expect(await matches()).toBe(1);
      await who.browser.post(`${talk}/bevestiging/intrekking`);
      expect(await matches()).toBe(0);
    });

    it('for somebody without a screen counts when who wrote for them asked them (D25)', async () => {
      const talk = await talkAbout(await placed({ namens: 'Greet', toestemming: 'ja' }, riet));

      const answer = await riet.browser.post(`${talk}/bevestiging`);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Vraag het eerst, en vink het aan.');
      await riet.browser.post(`${talk}/bevestiging`, { gevraagd: 'ja' });
      expect(await matches()).toBe(1);
    });
  });

  describe('its days', () => {
    it('end after thirty, on the board, on the front, in search and on paper', async () => {
      const address = await placed();
      const onPaper = () => test.get(FeatureRegistry).get('vraag-en-aanbod')?.paper?.(site, { from: '2026-03-02', until: '2026-03-08' });
      expect((await onPaper())?.lines.map(({ title }) => title)).toEqual(['Wie leest de post met mij?']);

      pass(30);

      expect(await board()).toBe('');
      expect((await test.visitor().get(address)).status).toBe(404);
      expect((await test.visitor().get('/buurt/linden')).text).not.toContain('Wie leest de post');
      expect((await test.visitor().see('/buurt/linden/zoeken?q=post'))('main').text()).not.toContain('Wie leest');
      expect(await onPaper()).toBeNull();
      expect((await wim.browser.get(address)).text).toContain('hing er lang genoeg');
    });

    it('are announced by mail once, by day, before they end; and one press gives thirty more', async () => {
      const address = await placed();
      pass(26);
      await test.get(ExpiringNotices).warn();
      expect(await mails('briefje-loopt-af')).toHaveLength(0);

      pass(2);
      await Promise.all([test.get(ExpiringNotices).warn(), test.get(ExpiringNotices).warn()]);

      const [mail, ...more] = await mails('briefje-loopt-af');
      expect(more).toEqual([]);
      expect(mail).toMatchObject({ toPersonId: wim.personId });
      expect(mail?.text).toContain(`${address}/verlenging`);
      const answer = await wim.browser.submit(`${address}/verlenging`, 'form[action$="/verlenging"]');
      expect(answer.text).toContain('Je briefje blijft hangen tot 29 april.');
      pass(20);
      expect(await board()).toBe('Wie leest de post met mij?');
    });

    it('do not count while the board rests: it returns as it was (D20)', async () => {
      const address = await placed();
      pass(10);
      await pause(test, site, riet.personId, 'vraag-en-aanbod');
      expect((await test.visitor().get(address)).text).toContain('staat even stil');
      pass(60);
      await test.get(ExpiringNotices).warn();
      await test.get(SweepNotices).sweep();

      await activate(test, site, riet.personId, 'vraag-en-aanbod');

      expect(await board()).toBe('Wie leest de post met mij?');
      expect((await test.reader.manager.findOneByOrFail(Notice, {})).expiresAt).toEqual(new Date('2026-05-31T09:00:00Z'));
      expect(await mails('briefje-loopt-af')).toHaveLength(0);
    });

    it('do not count either of a note that is hung back while the board rests', async () => {
      const address = await placed({}, riet);
      await riet.browser.post(`${address}/verwijdering`);
      await pause(test, site, riet.personId, 'vraag-en-aanbod');

      expect((await riet.browser.post(`${address}/verlenging`)).status).toBe(303);

      expect((await test.reader.manager.findOneByOrFail(Notice, {})).restsSince).toEqual(test.clock.now());
    });

    it('begin when the board is put on, for what the team prepared', async () => {
      const eiken = await test.make.site('eiken');
      const lies = await castMember(test, eiken, 'buurtverbinder', 'Lies');
      await activate(test, eiken, lies.personId, 'spelregels-melden');
      const address = (await lies.browser.post('/buurt/eiken/vraag-en-aanbod', NOTE)).headers['location'] ?? '';
      expect((await test.visitor().get(address)).status).toBe(404);
      pass(50);

      await activate(test, eiken, lies.personId, 'vraag-en-aanbod');
      pass(29);

      expect((await test.visitor().get(address)).status).toBe(200);
    });

    it('past for ninety more, the note and the talk are gone for good; the number stays, about nobody', async () => {
      const talk = await talkAbout(await placed());
      await wim.browser.post(`${talk}/bevestiging`);
      pass(119);
      await test.get(SweepNotices).sweep();
      expect(await test.reader.manager.count(Notice)).toBe(1);

      pass(2);
      await test.get(SweepNotices).sweep();

      for (const entity of [Notice, NoticeReply, NoticeMessage]) expect(await test.reader.manager.count(entity)).toBe(0);
      expect(await test.reader.manager.find(Match)).toMatchObject([{ replyId: null, confirmedById: null }]);
      expect(await matches()).toBe(1);
    });
  });

  describe('the matchmakers', () => {
    it('are two or more buurtverbinders, named by the team', async () => {
      const bram = await castMember(test, site, 'buurtverbinder', 'Bram');
      const choose = (...ids: readonly string[]) => riet.browser.post(`${BASE}/koppelaars`, { koppelaars: ids });

      expect((await choose(riet.personId)).status).toBe(422);
      expect((await choose(riet.personId, wim.personId)).status).toBe(422);
      expect((await choose(riet.personId, bram.personId)).status).toBe(303);
      expect((await test.visitor().see(BASE))('main').text()).toContain('Riet K. en Bram K. letten op wat blijft liggen');
      expect(await test.get(FeatureRegistry).count('vraag-en-aanbod', 'matchmakers', site.id)).toBe(2);
    });

    it('show the poster what may fit, once, and see of talks only that there is one', async () => {
      const asked = await placed({ soort: 'lenen' });
      const offered = await placed({ kant: 'aanbod', soort: 'lenen', titel: 'Ladder te leen' }, ans);
      const tip = () => riet.browser.post(`${asked}/tips`, { ander: offered.split('/').at(-1) ?? '' });
      expect((await riet.browser.see(`${BASE}/koppelaars`))('main').text()).toContain('Misschien past erbij');

      const presses = await Promise.all([tip(), tip()]);

      expect(presses.map(({ status }) => status)).toEqual([303, 303]);
      const [mail, ...more] = await mails('briefje-past');
      expect(more).toEqual([]);
      expect(mail).toMatchObject({ toPersonId: wim.personId });
      expect(mail?.text).toContain('Riet K., koppelaar');
      await talkAbout(asked);
      const page = (await riet.browser.see(`${BASE}/koppelaars`))('main').text();
      expect(page).not.toContain('Wie leest de post');
      expect(page).not.toContain('Ans B. schreef');
      expect((await riet.browser.post(`${asked}/tips`, { ander: asked.split('/').at(-1) ?? '' })).status).toBe(409);
    });

    it.each(['lid', 'wijkprofessional', 'trainer'] as const)('are not chosen or played by a %s', async (role) => {
      const address = await placed();
      const who = await castMember(test, site, role, 'Kofi');

      for (const path of [`${BASE}/koppelaars`, `${BASE}/koppelaars/bewerken`]) expect((await who.browser.get(path)).status).toBe(403);
      expect((await who.browser.post(`${BASE}/koppelaars`, { koppelaars: [riet.personId, wim.personId] })).status).toBe(403);
      expect((await who.browser.post(`${address}/tips`, { ander: address.split('/').at(-1) ?? '' })).status).toBe(403);
    });
  });

  it('counts what the step asks for', async () => {
    await placed();
    await placed({ kant: 'aanbod', namens: 'Greet', toestemming: 'ja' }, riet);

    const count = (name: string) => test.get(FeatureRegistry).count('vraag-en-aanbod', name, site.id);
    expect([await count('requests'), await count('offers'), await count('matches')]).toEqual([1, 1, 0]);
    expect(await test.get(FeatureRegistry).get('vraag-en-aanbod')?.behalfCount?.(site.id)).toBe(1);
  });

  it('tells on the help page how to do it without a screen, while it is on (D35)', async () => {
    const help = async () => (await test.visitor().see('/buurt/linden/hulp'))('main').text();

    expect(await help()).toContain('Zij schrijven het op in jouw woorden');
    await pause(test, site, riet.personId, 'vraag-en-aanbod');
    expect(await help()).not.toContain('Zij schrijven het op in jouw woorden');
  });

  it('invites when the board is empty', async () => {
    expect((await ans.browser.see(BASE))('main').text()).toContain('Het bord is nog leeg');
    expect((await ans.browser.see(BASE))(`main a[href="${BASE}/nieuw?kant=aanbod"]`)).toHaveLength(1);
  });
});
