import { FeatureRegistry, MeasureTaken, ObjectionDecided, ReportAnswered, ReportReceived, type Site, SiteLogLine } from '../../../src/buurtsites/index.js';
import { Measure } from '../../../src/buurtsites/moderation/measure.entity.js';
import { Report } from '../../../src/buurtsites/moderation/report.entity.js';
import { type PostRef, PostRegistry } from '../../../src/buurtsites/posts/post-registry.js';
import { PostingRights } from '../../../src/buurtsites/posts/posting-rights.js';
import { type DomainEvent, DomainEvents } from '../../../src/platform/events/domain-events.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('house rules and reports', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let youssef: Cast;
  let bram: Cast;
  let wim: Cast;
  let hidden: string[];
  let heard: DomainEvent[];
  const base = '/buurt/linden/spelregels-melden';

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    youssef = await castMember(test, site, 'buurtverbinder', 'Youssef', 'Amrani');
    bram = await castMember(test, site, 'buurtverbinder', 'Bram', 'Dijk');
    wim = await castMember(test, site, 'lid', 'Wim', 'Visser');
    hidden = [];
    heard = [];
    for (const type of [ReportReceived, ReportAnswered, MeasureTaken, ObjectionDecided] as (abstract new (...facts: never[]) => DomainEvent)[]) {
      test.get(DomainEvents).on(type, (event) => {
        heard.push(event);
        return Promise.resolve();
      });
    }
    registerPosts();
  });
  afterEach(() => test.stop());

  /** One post of Wim, in a feature of which only its source is known here. */
  function registerPosts(): void {
    const post: PostRef = { id: 'bericht-1', title: 'Wie is die man?', href: '/buurt/linden/ideeen/bericht-1', posterId: wim.personId };
    test.get(PostRegistry).register({
      key: 'ideeen',
      find: (_, id) => Promise.resolve(id === post.id ? post : null),
      hide: (_tx, _site, id) => Promise.resolve(void hidden.push(id)),
      show: (_tx, _site, id) => {
        hidden = hidden.filter((other) => other !== id);
        return Promise.resolve();
      },
    });
  }

  const chooseModerators = () => riet.browser.post(`${base}/moderatoren`, { moderatoren: [riet.personId, youssef.personId] });
  const reportPost = (more: Record<string, string> = {}) =>
    test.visitor().post(`${base}/melden`, { reden: 'privacy', over: 'ideeen', bericht: 'bericht-1', ...more });
  const newest = async () => (await test.reader.manager.find(Report, { order: { id: 'DESC' } }))[0]?.id ?? '';
  const measure = (who: Cast, reportId: string, maatregel: string, more: Record<string, string> = {}) =>
    who.browser.post(`${base}/meldingen/${reportId}/maatregelen`, { maatregel, reden: 'Dit gaat over iemand die dat niet wil.', gezien: '0', ...more });
  const mayWimPost = () => test.unitOfWork.run((tx) => test.get(PostingRights).assertMayPost(tx, wim));

  describe('the rules', () => {
    it('can be read by everyone once they are on, and count as evidence', async () => {
      await riet.browser.post(`${base}/tekst`, { tekst: '## Wees aardig\n<script>alert(1)</script>' });
      await activate(test, site, riet.personId, 'spelregels-melden');

      const page = await test.visitor().see(base);
      expect(page('.prose').text()).toContain('Wees aardig');
      expect(page('main script')).toHaveLength(0);
      expect(await test.get(FeatureRegistry).count('spelregels-melden', 'rules-text', site.id)).toBe(1);
    });

    it('stay readable while they rest, and posting stops at once (D21)', async () => {
      await riet.browser.post(`${base}/tekst`, { tekst: 'Wees aardig' });
      await activate(test, site, riet.personId, 'spelregels-melden');
      await expect(mayWimPost()).resolves.toBeUndefined();

      await pause(test, site, riet.personId, 'spelregels-melden');

      expect((await test.visitor().get(base)).text).toContain('Wees aardig');
      expect((await reportPost()).status).toBe(303);
      await expect(mayWimPost()).rejects.toThrow('paused');
    });

    it('must be there before residents can post (D22)', async () => {
      await expect(mayWimPost()).rejects.toThrow('no house rules yet');
    });

    it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('are not for a %s to write', async (role) => {
      const other = await castMember(test, site, role, 'Hanna');

      expect((await other.browser.post(`${base}/tekst`, { tekst: 'Alles mag' })).status).toBe(403);
      expect((await other.browser.post(`${base}/moderatoren`, { moderatoren: [riet.personId, bram.personId] })).status).toBe(403);
    });
  });

  describe('moderators', () => {
    it('are two or more buurtverbinders of this team', async () => {
      const one = await riet.browser.post(`${base}/moderatoren`, { moderatoren: riet.personId });
      const stranger = await riet.browser.post(`${base}/moderatoren`, { moderatoren: [riet.personId, wim.personId] });
      await chooseModerators();

      expect(one.status).toBe(422);
      expect(stranger.status).toBe(422);
      expect(await test.get(FeatureRegistry).count('spelregels-melden', 'moderators', site.id)).toBe(2);
    });

    it('see the queue, and nobody else does', async () => {
      await chooseModerators();
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
      const neighbour = await castMember(test, await test.make.site('eiken'), 'buurtverbinder', 'Fatma');

      expect((await riet.browser.get(`${base}/meldingen`)).status).toBe(200);
      expect((await bram.browser.get(`${base}/meldingen`)).status).toBe(403);
      expect((await marloes.browser.get(`${base}/meldingen`)).status).toBe(403);
      expect((await wim.browser.get(`${base}/meldingen`)).status).toBe(403);
      expect((await neighbour.browser.get(`${base}/meldingen`)).status).toBe(404);
      expect((await test.visitor().get(`${base}/meldingen`)).status).toBe(303);
    });
  });

  describe('reporting', () => {
    it('is possible for anyone, without an account', async () => {
      const sent = await reportPost({ woorden: 'Dit ben ik.', mail: 'Buur@voorbeeld.example' });

      expect(sent.status).toBe(303);
      expect(await test.reader.manager.find(Report)).toMatchObject([
        { postTitle: 'Wie is die man?', posterId: wim.personId, answerTo: 'buur@voorbeeld.example', handledAt: null },
      ]);
      expect(heard).toMatchObject([{ postTitle: 'Wie is die man?' }]);
    });

    it('can be about the site as a whole, and does not believe made-up posts', async () => {
      await test.visitor().post(`${base}/melden`, { reden: 'anders', woorden: 'De kleur', over: 'ideeen', bericht: 'onzin' });

      expect(await test.reader.manager.find(Report)).toMatchObject([{ postId: null, posterId: null, featureKey: null }]);
    });

    it('asks what is the matter, and keeps what was typed', async () => {
      const page = await test.visitor().post(`${base}/melden`, { woorden: 'Dit ben ik.', over: 'ideeen', bericht: 'bericht-1' });

      expect(page.status).toBe(422);
      expect(page.text).toContain('Kies wat er aan de hand is.');
      expect(page.text).toContain('Dit ben ik.');
      expect(page.text).toContain('Wie is die man?');
    });

    it('refuses what comes from another site, or too often', async () => {
      expect((await test.visitor().forge(`${base}/melden`, { reden: 'nep' })).status).toBe(403);

      for (let sent = 0; sent < 10; sent++) await reportPost();
      expect((await reportPost()).status).toBe(429);
    });
  });

  describe('the ladder', () => {
    beforeEach(chooseModerators);

    it('hides a post with a reason for the poster, and answers the reporter', async () => {
      await reportPost({ mail: 'buur@voorbeeld.example' });
      const id = await newest();

      const done = await measure(riet, id, 'weghalen');

      expect(done.status).toBe(303);
      expect(hidden).toEqual(['bericht-1']);
      expect(heard.slice(1)).toMatchObject([
        { email: 'buur@voorbeeld.example' },
        { kind: 'weghalen', posterId: wim.personId, reason: 'Dit gaat over iemand die dat niet wil.' },
      ]);
      expect((await test.reader.manager.findOneByOrFail(Report, { id })).answerTo).toBeNull();
      expect(await test.reader.manager.findBy(SiteLogLine, { what: 'melding-weghalen' })).toHaveLength(1);
    });

    it('asks for a reason', async () => {
      await reportPost();

      const page = await measure(riet, await newest(), 'weghalen', { reden: ' ' });

      expect(page.status).toBe(422);
      expect(hidden).toEqual([]);
    });

    it('pauses somebody, for the weeks that were said', async () => {
      await activate(test, site, riet.personId, 'spelregels-melden');
      await reportPost();
      await measure(riet, await newest(), 'pauze', { weken: '2' });

      await expect(mayWimPost()).rejects.toThrow('may not post');
      test.clock.pass(14 * 24 * 60 + 1);
      await expect(mayWimPost()).resolves.toBeUndefined();
    });

    it('lets one of two moderators be first', async () => {
      await reportPost();
      const id = await newest();

      const answers = await Promise.all([measure(riet, id, 'praten'), measure(youssef, id, 'weghalen')]);

      expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
      expect(await test.reader.manager.count(Measure)).toBe(1);
    });

    it('goes on from talking to removing on the same report', async () => {
      await reportPost();
      const id = await newest();
      await measure(riet, id, 'praten');

      await measure(youssef, id, 'weghalen', { gezien: '1' });

      expect((await test.reader.manager.find(Measure, { order: { id: 'ASC' } })).map(({ kind }) => kind)).toEqual(['praten', 'weghalen']);
    });

    it('takes nothing away where there is nothing', async () => {
      await test.visitor().post(`${base}/melden`, { reden: 'nep' });

      expect((await measure(riet, await newest(), 'weghalen')).status).toBe(409);
    });

    it('is not for a moderator on their own post, nor for others', async () => {
      await reportPost();
      const id = await newest();
      await test.unitOfWork.run((tx) => tx.manager.update(Report, { id }, { posterId: riet.personId }));
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');

      expect((await measure(riet, id, 'niets')).status).toBe(403);
      expect((await measure(bram, id, 'niets')).status).toBe(403);
      expect((await measure(marloes, id, 'weghalen')).status).toBe(403);
      expect(await test.reader.manager.count(Measure)).toBe(0);
    });

    it('does not reach reports of another neighbourhood', async () => {
      await reportPost();
      const elsewhere = await test.make.site('eiken');
      const fatma = await castMember(test, elsewhere, 'buurtverbinder', 'Fatma');

      const guessed = await fatma.browser.post(`/buurt/eiken/spelregels-melden/meldingen/${await newest()}/maatregelen`, {
        maatregel: 'niets',
        reden: 'x',
        gezien: '0',
      });

      expect(guessed.status).toBe(404);
    });

    it('lets the platform admin hide what is illegal, also on a closed site, and nothing else', async () => {
      const beheer = await test.as(await test.make.person('Beheer', { isPlatformAdmin: true }));
      await reportPost({ reden: 'strafbaar' });
      await riet.browser.post('/buurt/linden/eigen-voorkant/zichtbaarheid', { zichtbaar: 'besloten' });
      const address = `${base}/meldingen/${await newest()}/maatregelen`;

      expect((await beheer.post(address, { maatregel: 'pauze', weken: '2', reden: 'Strafbaar.', gezien: '0' })).status).toBe(403);
      expect((await beheer.post(address, { maatregel: 'weghalen', reden: 'Dit is strafbaar.', gezien: '0' })).status).toBe(303);
      expect(hidden).toEqual(['bericht-1']);
      expect(await test.reader.manager.findBy(SiteLogLine, { role: 'beheer' })).toHaveLength(1);
    });
  });

  describe('an objection', () => {
    let measureId: string;

    beforeEach(async () => {
      await chooseModerators();
      await reportPost();
      await measure(riet, await newest(), 'weghalen');
      measureId = (await test.reader.manager.find(Measure))[0]?.id ?? '';
    });

    const object = (who: Cast) => who.browser.post(`${base}/maatregelen/${measureId}/bezwaar`, { waarom: 'Het was een grap.' });
    const decide = (who: Cast, uitkomst = 'gelijk') =>
      who.browser.post(`${base}/maatregelen/${measureId}/besluit`, { uitkomst, antwoord: 'We lazen het verkeerd.' });

    it('is for the poster alone, and once', async () => {
      expect((await wim.browser.get(`${base}/maatregelen/${measureId}`)).text).toContain('Dit gaat over iemand die dat niet wil.');
      expect((await bram.browser.get(`${base}/maatregelen/${measureId}`)).status).toBe(404);
      expect((await object(bram)).status).toBe(404);
      expect((await object(wim)).status).toBe(303);
      expect((await object(wim)).status).toBe(409);
    });

    it('is decided by another moderator than the first (D26)', async () => {
      await object(wim);

      const first = await decide(riet);
      const noModerator = await decide(bram);
      const second = await decide(youssef);

      expect(first.status).toBe(403);
      expect(first.text).toContain('Over het bezwaar beslist een ander.');
      expect(noModerator.status).toBe(403);
      expect(second.status).toBe(303);
      expect(hidden).toEqual([]);
      expect(heard.at(-1)).toMatchObject({ outcome: 'gelijk', posterId: wim.personId });
    });

    it('may leave things as they are', async () => {
      await object(wim);

      await decide(youssef, 'blijft');

      expect(hidden).toEqual(['bericht-1']);
      expect((await wim.browser.get(`${base}/maatregelen/${measureId}`)).text).toContain('We lazen het verkeerd.');
      expect((await decide(youssef)).status).toBe(409);
    });

    it('stands in the own data of the poster, with what was answered, and in nobody else’s', async () => {
      await object(wim);
      await decide(youssef, 'blijft');
      const fileOf = async (who: Cast): Promise<string> => (await who.browser.get('/instellingen/mijn-gegevens/bestand')).text;

      expect(await fileOf(wim)).toMatch(/"Maatregel": ?"Weghalen"[\s\S]*"Je bezwaar": ?"Het was een grap\."[\s\S]*We lazen het verkeerd\./);
      for (const who of [riet, youssef, bram]) expect(await fileOf(who)).not.toContain('Het was een grap.');
    });

    it('ends a pause when the poster was right', async () => {
      await activate(test, site, riet.personId, 'spelregels-melden');
      await measure(riet, await newest(), 'pauze', { weken: '4', gezien: '1' });
      measureId = (await test.reader.manager.findOneByOrFail(Measure, { kind: 'pauze' })).id;
      await object(wim);

      await decide(youssef);

      await expect(mayWimPost()).resolves.toBeUndefined();
    });
  });

  it('lets the team practise before it is on; nothing leaves the building', async () => {
    const made = await riet.browser.post(`${base}/meldingen/oefening`);
    await riet.browser.get(made.headers['location'] ?? '');

    await measure(riet, await newest(), 'weghalen');

    expect(await test.get(FeatureRegistry).count('spelregels-melden', 'handled-reports', site.id)).toBe(1);
    expect(heard).toEqual([]);
    expect((await riet.browser.get(`${base}/meldingen`)).text).toContain('Oefening');
  });
});
