import { pino } from 'pino';
import { FeatureStatesQueries, type Site, SiteLogLine } from '../../../src/buurtsites/index.js';
import type { Role } from '../../../src/platform/security/actor.js';
import { newId } from '../../../src/platform/database/ids.js';
import { StepSkip } from '../../../src/stappenplan/progress/progress.entities.js';
import { StepCompletionsService } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { castMember } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

const REASON = 'We zoeken een nieuwe plek';
const FRONT = { naam: 'Ons Linden', kleur: 'linde', welkom: 'Fijn dat je er bent.' };
const OTHERS: readonly Role[] = ['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'];
/** Everything that moves a step on or back. */
const MOVES: readonly (readonly [path: string, fields: Record<string, string>])[] = [
  ['team/afronding', { reden: 'Klaar' }],
  ['team/intrekking', {}],
  ['team/heropening', { reden: REASON }],
  ['team/taken/vaste-plek', { klaar: 'ja' }],
  ['team/bewijs', { tekst: 'Gezien' }],
  ['spelregels/akkoord', { klaar: 'ja' }],
  ['fotos/overslaan', { reden: 'Later' }],
  ['fotos/toch-doen', {}],
  ['eigen-stappen', { titel: 'Een barbecue' }],
];

describe('the rules of the stappenplan', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let youssef: Cast;
  let logged: string[];

  beforeAll(async () => {
    test = await startApp({ logLevel: 'warn' });
    const { log } = test.app.getHttpAdapter().getInstance();
    const stream = (log as unknown as Record<symbol, { write(line: string): boolean }>)[pino.symbols.streamSym];
    jest.spyOn(stream!, 'write').mockImplementation((line) => logged.push(line) > 0);
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    logged = [];
    site = await test.make.site();
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    youssef = await castMember(test, site, 'buurtverbinder', 'Youssef');
  });

  const post = (who: Cast, path: string, fields: Record<string, string> = {}, siteId = who.siteId) =>
    who.browser.post(`/stappenplan/${path}`, { buurt: siteId, ...fields });
  const complete = (who: Cast, step: string, reden = 'Zo is het goed') => post(who, `${step}/afronding`, { reden });
  const stateOf = async (key: string): Promise<string> => (await test.get(FeatureStatesQueries).of(site.id)).get(key as never) ?? 'off';
  const lines = (): Promise<SiteLogLine[]> => test.reader.manager.find(SiteLogLine, { where: { siteId: site.id }, order: { at: 'ASC', id: 'ASC' } });
  const nameTheSite = () => riet.browser.post(`/buurt/${site.slug}/eigen-voorkant`, FRONT);
  const stand = async (): Promise<object> => ({ lines: (await lines()).length, team: await stateOf('ons-team') });

  describe('D1: only an active buurtverbinder of the team moves a step', () => {
    it.each(MOVES)('may: POST %s', async (path, fields) => {
      if (path !== 'team/afronding') await test.get(StepCompletionsService).complete(youssef, 'team', 'Zo is het goed');
      if (path === 'fotos/toch-doen') await post(youssef, 'fotos/overslaan', { reden: 'Later' });
      if (path === 'team/heropening') test.clock.pass(11);

      expect([path, (await post(riet, path, fields)).status]).toEqual([path, 303]);
    });

    it.each(OTHERS.flatMap((role) => MOVES.map(([path, fields]) => [role, path, fields] as const)))('may not: a %s, POST %s', async (role, path, fields) => {
      await complete(riet, 'team');
      const before = await stand();
      const other = await castMember(test, site, role, 'Marloes');

      const answer = await post(other, path, fields);

      expect(answer.status).toBe(403);
      expect(await stand()).toEqual(before);
      expect(logged.map((line) => JSON.parse(line) as object)).toEqual([
        expect.objectContaining({ person: other.personId, code: expect.any(String) as string }),
      ]);
      expect(logged.join()).not.toContain('Marloes');
    });

    it.each(MOVES)('may not: a buurtverbinder of another neighbourhood, POST %s with a guessed id', async (path, fields) => {
      await complete(riet, 'team');
      const before = await stand();
      const wim = await castMember(test, await test.make.site(), 'buurtverbinder', 'Wim');

      expect((await post(wim, path, fields, site.id)).status).toBe(404);
      expect(await stand()).toEqual(before);
      expect(logged).toHaveLength(1);
    });

    it('may not: somebody who was a buurtverbinder here', async () => {
      await test.unitOfWork.run((tx) => tx.manager.query(`UPDATE membership SET ended_at = ${String(test.clock.now().getTime())} WHERE id = '${riet.id}'`));

      expect((await complete(riet, 'team')).status).toBe(404);
      expect(await stateOf('ons-team')).toBe('off');
    });
  });

  describe('D2: a professional looks along and never moves a step', () => {
    it('may: read the step, with what they can contribute', async () => {
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');

      expect((await marloes.browser.see('/stappenplan/team'))('main').text()).toMatch(/professional/i);
    });

    it('may not: count in what the team decides together', async () => {
      await complete(riet, 'team');
      await castMember(test, site, 'wijkprofessional', 'Marloes');

      expect((await riet.browser.see('/stappenplan/spelregels'))('main').text()).toContain('0 van de 2');
    });
  });

  describe('D4: residents attest, and decide together where risk is shared', () => {
    it('may: finish with less than agreed, when they say why', async () => {
      expect((await complete(riet, 'team', 'Wij zijn met z’n tweeën')).status).toBe(303);
      expect((await lines())[0]).toMatchObject({ what: 'stap-afgerond', reason: 'Wij zijn met z’n tweeën' });
    });

    it('may not: finish alone what needs the yes of more than half', async () => {
      await complete(riet, 'team');
      await post(riet, 'spelregels/akkoord', { klaar: 'ja' });

      const answer = await complete(riet, 'spelregels');

      expect([answer.status, answer.text.includes('Nu zijn dat er 1 van de 2')]).toEqual([409, true]);
      expect(await stateOf('spelregels-melden')).toBe('off');
    });
  });

  describe('D5: what must come first is hard', () => {
    it('may: a step whose steps before it are done', async () => {
      await complete(riet, 'team');
      await nameTheSite();

      expect((await complete(riet, 'naam')).status).toBe(303);
      expect(await stateOf('eigen-voorkant')).toBe('active');
    });

    it('may not: a step that waits', async () => {
      expect((await complete(riet, 'naam')).status).toBe(409);
      expect(await stateOf('eigen-voorkant')).toBe('off');
    });
  });

  describe('D19: one act, and the same again changes nothing', () => {
    it('may: put the part on by finishing its step', async () => {
      await complete(riet, 'team');

      expect((await lines()).map(({ what }) => what)).toEqual(['stap-afgerond', 'onderdeel-aan']);
    });

    it('may not: have it twice, whoever presses', async () => {
      await Promise.all([complete(riet, 'team'), complete(youssef, 'team'), complete(riet, 'team')]);

      expect(await lines()).toHaveLength(2);
    });
  });

  describe('taking back, within ten minutes', () => {
    it('may: at nine minutes, and a second press is answered kindly', async () => {
      await complete(riet, 'team');
      test.clock.pass(9);

      const answers = [await post(riet, 'team/intrekking'), await post(youssef, 'team/intrekking')];

      expect(answers.map(({ status }) => status)).toEqual([303, 303]);
      expect((await youssef.browser.get('/stappenplan/team')).text).toContain('Deze stap stond al open');
      expect((await lines()).filter(({ what }) => what === 'stap-ongedaan')).toHaveLength(1);
    });

    it('may not: at eleven', async () => {
      await complete(riet, 'team');
      test.clock.pass(11);

      const answer = await post(riet, 'team/intrekking');

      expect([answer.status, answer.text.includes('De tien minuten zijn voorbij')]).toEqual([409, true]);
      expect(await stateOf('ons-team')).toBe('active');
    });

    it('leaves a step for later again that was left for later before', async () => {
      await test.unitOfWork.run((tx) =>
        tx.manager.insert(StepSkip, { id: newId(), siteId: site.id, stepKey: 'team', personId: riet.personId, at: test.clock.now(), reason: 'Later' }),
      );
      await complete(riet, 'team');
      expect((await riet.browser.get('/stappenplan')).text).not.toContain('Jullie sloegen deze stap over');

      await post(riet, 'team/intrekking');

      expect((await riet.browser.get('/stappenplan')).text).toContain('Jullie sloegen deze stap over');
    });
  });

  describe('D20: a step that is put back lets its part rest, content kept', () => {
    it('may: be done again, and everything is back', async () => {
      await complete(riet, 'team');
      test.clock.pass(24 * 60);
      await post(riet, 'team/heropening', { reden: REASON });
      expect((await test.visitor().get(`/buurt/${site.slug}/ons-team`)).text).toContain('staat even stil');

      await complete(youssef, 'team');

      expect((await test.visitor().get(`/buurt/${site.slug}/ons-team`)).text).not.toContain('staat even stil');
    });

    it('may not: be put back without a reason, or by somebody else', async () => {
      await complete(riet, 'team');
      test.clock.pass(24 * 60);
      const hanna = await castMember(test, site, 'trainer', 'Hanna');

      expect((await post(riet, 'team/heropening', { reden: ' ' })).status).toBe(422);
      expect((await post(hanna, 'team/heropening', { reden: REASON })).status).toBe(403);
      expect(await stateOf('ons-team')).toBe('active');
    });

    it('puts back once when two press at once', async () => {
      await complete(riet, 'team');
      test.clock.pass(24 * 60);

      const answers = await Promise.all([riet, youssef].map((who) => post(who, 'team/heropening', { reden: REASON })));

      expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
      expect((await lines()).filter(({ what }) => what === 'stap-teruggezet')).toHaveLength(1);
    });
  });

  it('D21: what came after stays done when a step is put back', async () => {
    await complete(riet, 'team');
    await nameTheSite();
    await complete(riet, 'naam');
    test.clock.pass(24 * 60);

    await post(riet, 'team/heropening', { reden: REASON });

    expect([await stateOf('ons-team'), await stateOf('eigen-voorkant')]).toEqual(['paused', 'active']);
  });

  describe('D23: a part that is on can be read by everyone, until the opening on a site that is not indexed', () => {
    it('may: a visitor reads it, and search engines are asked to wait', async () => {
      await complete(riet, 'team');

      const answer = await test.visitor().get(`/buurt/${site.slug}/ons-team`);

      expect([answer.status, answer.headers['x-robots-tag']]).toEqual([200, expect.stringContaining('noindex')]);
      expect(answer.text).toContain('in opbouw');
    });

    it('may not: a visitor of a site that is closed first', async () => {
      await complete(riet, 'team');
      await test.unitOfWork.run((tx) => tx.manager.query(`UPDATE site SET visibility = 'besloten' WHERE id = '${site.id}'`));

      expect((await test.visitor().get(`/buurt/${site.slug}/ons-team`)).text).not.toContain('Riet');
      expect((await riet.browser.get(`/buurt/${site.slug}/ons-team`)).status).toBe(200);
    });
  });

  describe('D24: who, in which role, when and why', () => {
    it('may: the team and their professional read it', async () => {
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
      await complete(riet, 'team');

      expect((await marloes.browser.see('/stappenplan/geschiedenis'))('.feed').text()).toMatch(/Riet.*rondde stap 1/);
    });

    it('may not: a resident outside the team, or the neighbours', async () => {
      await complete(riet, 'team');
      const ans = await castMember(test, site, 'lid', 'Ans');
      const wim = await castMember(test, await test.make.site(), 'buurtverbinder', 'Wim');

      expect((await ans.browser.get('/stappenplan/geschiedenis')).status).toBe(403);
      expect((await wim.browser.get('/stappenplan/geschiedenis')).text).not.toContain('Riet');
    });
  });
});
