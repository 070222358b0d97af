import type { Site } from '../../../src/buurtsites/index.js';
import { FeatureStatesQueries } from '../../../src/buurtsites/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('completing a step', () => {
  let test: TestApp;
  let site: Site;
  let riet: Visitor;

  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    site = await test.make.site();
    riet = await test.as((await test.make.member(site, 'buurtverbinder')).person);
  });

  const stateOf = async (key: string): Promise<string> => (await test.get(FeatureStatesQueries).of(site.id)).get(key as never) ?? 'off';
  const completeTeam = (who: Visitor, reden = 'Wij zijn met z’n tweeën'): ReturnType<Visitor['post']> =>
    who.post('/stappenplan/team/afronding', { buurt: site.id, reden });

  it('puts the matching part of the site on, for everyone', async () => {
    const answer = await completeTeam(riet);

    expect(answer.status).toBe(303);
    expect(await stateOf('ons-team')).toBe('active');
    expect((await test.visitor().get(`/buurt/${site.slug}/ons-team`)).status).toBe(200);
    expect((await riet.see('/stappenplan/team/afronding'))('h1').text()).toBe('Stap klaar → Ons team staat nu aan');
  });

  it('asks why, when less is there than agreed, and keeps what was typed', async () => {
    const answer = await completeTeam(riet, '');

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Schrijf kort waarom de stap toch klaar is.');
    expect(await stateOf('ons-team')).toBe('off');
  });

  it('changes nothing when pressed again', async () => {
    await completeTeam(riet);

    expect((await completeTeam(riet)).status).toBe(303);
    expect((await riet.get('/stappenplan/team/afronding')).text).toContain('was al klaar');
  });

  it('lets one of two simultaneous presses win, and shows both a friendly page', async () => {
    const youssef = await test.as((await test.make.member(site, 'buurtverbinder', await test.make.person('Youssef'))).person);

    const answers = await Promise.all([completeTeam(riet), completeTeam(youssef)]);

    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    const lines = (await riet.see('/stappenplan/geschiedenis'))('.feed li').text();
    expect(lines.match(/rondde stap 1 .* af/g)).toHaveLength(1);
  });

  it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('is not for a %s (D1)', async (role) => {
    const other = await test.as((await test.make.member(site, role, await test.make.person('Marloes'))).person);

    const answer = await completeTeam(other);

    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Alleen de buurtverbinders van deze buurt');
    expect(await stateOf('ons-team')).toBe('off');
  });

  it('is not for a buurtverbinder of another neighbourhood, by guessed id', async () => {
    const elsewhere = await test.as((await test.make.member(await test.make.site(), 'buurtverbinder', await test.make.person('Dirk'))).person);

    expect((await completeTeam(elsewhere)).status).toBe(404);
    expect(await stateOf('ons-team')).toBe('off');
  });

  it('is not for a visitor', async () => {
    expect((await completeTeam(test.visitor())).status).toBe(403);
  });

  it('waits for the steps that come first (D5), and says which', async () => {
    const answer = await riet.post('/stappenplan/naam/afronding', { buurt: site.id });

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('We worden een team');
  });

  it('is honest about a part that is not built yet', async () => {
    await completeTeam(riet);

    const answer = await riet.post('/stappenplan/buurtrondje/afronding', { buurt: site.id });

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('komt eraan');
  });

  describe('and taking it back', () => {
    it('is as if it never was, at nine minutes', async () => {
      await completeTeam(riet);
      test.clock.pass(9);

      expect((await riet.post('/stappenplan/team/intrekking', { buurt: site.id })).status).toBe(303);
      expect(await stateOf('ons-team')).toBe('off');
      expect((await test.visitor().get(`/buurt/${site.slug}/ons-team`)).status).toBe(404);
    });

    it('asks a reason after a day; the part rests, and returns when the step is done again (D20)', async () => {
      await completeTeam(riet);
      test.clock.pass(24 * 60);

      expect((await riet.post('/stappenplan/team/intrekking', { buurt: site.id })).status).toBe(409);
      expect((await riet.post('/stappenplan/team/heropening', { buurt: site.id, reden: '' })).status).toBe(422);
      expect((await riet.post('/stappenplan/team/heropening', { buurt: site.id, reden: 'We zoeken een nieuwe plek' })).status).toBe(303);
      expect((await test.visitor().get(`/buurt/${site.slug}/ons-team`)).text).toContain('staat even stil');

      await completeTeam(riet);
      expect(await stateOf('ons-team')).toBe('active');
      test.clock.pass(5);
      await riet.post('/stappenplan/team/intrekking', { buurt: site.id });
      expect(await stateOf('ons-team')).toBe('paused');
    });

    it('is not for a professional', async () => {
      await completeTeam(riet);
      const marloes = await test.as((await test.make.member(site, 'wijkprofessional', await test.make.person('Marloes'))).person);

      expect((await marloes.post('/stappenplan/team/intrekking', { buurt: site.id })).status).toBe(403);
      expect((await marloes.get('/stappenplan/team/heropening')).status).toBe(403);
    });
  });

  it('needs the yes of more than half of the team for a step they decide on together (D4)', async () => {
    await completeTeam(riet);
    await test.make.member(site, 'buurtverbinder', await test.make.person('Youssef'));

    const answer = await riet.post('/stappenplan/spelregels/afronding', { buurt: site.id, reden: 'x' });

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('0 van de 2');
  });

  it('shows the plan with one step to do now, and ticks tasks with who and when', async () => {
    expect((await riet.see('/stappenplan'))('li.now h3').text()).toContain('We worden een team');

    await riet.post('/stappenplan/team/taken/vaste-plek', { buurt: site.id, klaar: 'ja' });

    const step = await riet.see('/stappenplan/team');
    expect(step('#klus-vaste-plek').text()).toContain('Riet, net');
    expect(step('progress').first().attr('value')).toBe('1');
  });
});
