import { IsNull } from 'typeorm';
import { CoachingService, FacilitationModule, HeldSession, MirrorRound, ModuleCompletion, ReflectionEntry } from '../../../src/facilitation/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { holdAll } from '../../support/complete-module.js';
import { makeCohort } from '../../support/make-cohort.js';
import { teachSmall } from '../../support/make-version.js';
import type { Visitor } from '../../support/visitor.js';
import { type Route, routesOf } from '../../support/walk/routes.js';

const START = '/op-weg-helpen';
const DEED = 'Ik nam het over, en ik schaam me.';
const WHY = 'Ik ben altijd te snel.';
const TOPIC = 'Hoe houd ik mijn mond?';

describe('module P, from start to end', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 4, professionals: 2, started: true });
    await teachSmall(test, made);
    const { trainer, residents, professionals, site, cohort } = made;
    const [riet, youssef, fatma] = await Promise.all(residents.map((person) => test.as(person)));
    const [marloes, dirk] = await Promise.all(professionals.map((person) => test.as(person)));
    const sanne = await test.as((await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person);
    const people = { riet, youssef, fatma, marloes, dirk } as Record<'riet' | 'youssef' | 'fatma' | 'marloes' | 'dirk', Visitor>;
    return { made, ...people, sanne, hanna: await test.as(trainer), groupAt: `/groep/${cohort.id}` };
  };

  const mirror = async (marloes: Visitor, residents: readonly Visitor[]): Promise<string> => {
    await marloes.submit(`${START}/spiegel`, 'form[action$="/spiegel"]');
    const { id } = await test.reader.manager.findOneOrFail(MirrorRound, { where: { shownAt: IsNull() }, order: { id: 'DESC' } });
    for (const resident of residents) await resident.submit(`/spiegel/${id}`, 'main form', { werk: 'sturen', vraag: 'op-weg-helpen', verschil: 'sturen' });
    return id;
  };

  it('is completed by Marloes; Hanna sees that, and not what she wrote for herself', async () => {
    const { made, marloes, hanna, riet, youssef, fatma, groupAt } = await group();
    const people = [...made.residents, made.professionals[0]].map((person) => person?.id ?? '');

    await marloes.submit(`/training/op-weg/de-lijn`, 'form[action$="/gelezen"]');
    for (const moment of ['begin', 'midden', 'eind']) await marloes.submit(`${START}/plek/${moment}`, 'form.panel', { plek: 'sturen', waarom: WHY });
    await marloes.submit(`${START}/logboek/nieuw`, 'form.panel', { gedaan: DEED });
    await mirror(marloes, [riet, youssef, fatma]);
    await marloes.submit(`${START}/spiegel`, 'form[action$="/blik"]');
    const sessions = [
      ['G1', '2026-02-02'],
      ['G2', '2026-02-09'],
      ['intervisie', '2026-02-10'],
      ['G5', '2026-02-16'],
    ];
    for (const [soort = '', dag = ''] of sessions)
      await hanna.submit(`${groupAt}/aanwezigheid/nieuw`, 'main form', { soort, dag, minuten: '120', aanwezig: people });
    expect((await marloes.see(START))('#afronding').text()).toMatch(
      /3 van de 4 klaar[\s\S]*Je deed 1 keer mee\. Nog 1 keer\.[\s\S]*Je trainer spreekt de keren af/,
    );
    expect((await hanna.see(`${groupAt}/afronding`))('main article').first().text()).toMatch(/Nog bezig/);

    await hanna.submit(`${groupAt}/aanwezigheid/nieuw`, 'main form', { soort: 'intervisie', dag: '2026-02-24', minuten: '90', aanwezig: people.slice(-1) });

    expect((await marloes.see(START))('#afronding h2').text()).toBe('Je hebt Op weg helpen afgerond');
    const articles = (await hanna.see(`${groupAt}/afronding`))('main article');
    expect(articles.eq(0).text()).toContain('Afgerond op maandag 2 maart');
    expect(articles.eq(1).text()).toContain('Nog bezig');
    for (const page of [`${groupAt}/afronding`, `${groupAt}/op-weg-helpen`, `${groupAt}/aanwezigheid`, groupAt]) {
      const { text } = await hanna.get(page);
      for (const secret of [DEED, WHY, 'Sturen']) expect(text).not.toContain(secret);
    }
  });

  describe('for whom it is not', () => {
    // other than what Marloes and the residents chose, so that whatever got through would be seen
    const POSTS = { gedaan: 'x', revisie: '1', reactie: 'x', plek: 'loslaten', reden: 'x', nummer: '1', soort: 'G1', dag: '2026-02-03', minuten: '90' };
    const ANSWERS = { werk: 'loslaten', vraag: 'loslaten', verschil: 'loslaten', accreditatie: 'registerplein' };

    /** Everything of Marloes that a guessed address could point at. */
    const filled = async () => {
      const all = await group();
      const { made, marloes, hanna, riet, youssef, fatma } = all;
      await marloes.submit(`${START}/plek/begin`, 'form.panel', { plek: 'sturen', waarom: WHY });
      await marloes.submit(`${START}/logboek/nieuw`, 'form.panel', { gedaan: DEED });
      const ronde = await mirror(marloes, [riet, youssef, fatma]);
      await holdAll(test, made);
      const { manager } = test.reader;
      const cohortId = made.cohort.id;
      const { id: entry } = await manager.findOneByOrFail(ReflectionEntry, { cohortId });
      const { id: sessie } = await manager.findOneByOrFail(HeldSession, { cohortId, kind: 'G1' });
      const conversation = await test.get(CoachingService).ask(made.professionals[0]?.id ?? '', { topic: TOPIC, wish: null, trainer: null });
      const completion = { id: newId(), cohortId, personId: made.professionals[0]?.id ?? '', completedAt: test.clock.now() };
      await test.make.insert(ModuleCompletion, completion);
      const address = ({ pattern }: Route): string => {
        const ids: Readonly<Record<string, string>> = {
          cohort: cohortId,
          id: pattern.startsWith('/begeleiding') ? conversation : entry,
          ronde,
          sessie,
          afronding: completion.id,
          moment: 'begin',
          situatie: 'het-feest',
        };
        return pattern.replace(/:(\w+)/g, (_all, name: string) => ids[name] ?? name);
      };
      return { ...all, hanna, address, ronde };
    };
    const routes = (): readonly Route[] => routesOf(test, FacilitationModule);
    const statusOf = async (who: Visitor, verb: string, address: string): Promise<number> =>
      verb === 'GET' ? (await who.get(address)).status : (await who.post(address, { ...POSTS, ...ANSWERS })).status;
    /** Every row of every table, in words. */
    const kept = async (): Promise<readonly string[]> => {
      const tables = test.reader.entityMetadatas.map(async ({ target, tableName }) =>
        (await test.reader.manager.find(target)).map((row) => `${tableName} ${JSON.stringify(row)}`),
      );
      return (await Promise.all(tables)).flat().sort();
    };

    it('every page and every guessed id answers 403 or 404, and nothing changes', async () => {
      const { sanne, dirk, riet, address } = await filled();
      const elsewhere = await makeCohort(test, { residents: 1, professionals: 1 });
      await teachSmall(test, elsewhere);
      const anja = await test.as(elsewhere.trainer);
      const lies = await test.as(elsewhere.residents[0] ?? elsewhere.trainer);
      const before = await kept();
      // what people have of their own on these same addresses: there they meet their own things, never those of Marloes
      const own: readonly [string, Visitor, RegExp][] = [
        ['sanne, who commissions it', sanne, /^\/(begeleiding|notities)$/],
        ['anja, trainer of another group', anja, /^\/(begeleiding|notities)$|^\/op-weg-helpen($|\/plek|\/oefenen|\/logboek\/nieuw$)/],
        ['dirk, her colleague', dirk, /^\/(begeleiding|notities|groep\/[^/]+\/regie)$|^\/op-weg-helpen($|\/plek|\/oefenen|\/logboek(\/nieuw)?$|\/spiegel$)/],
        ['riet, a resident of the group', riet, /^\/(begeleiding|notities|groep\/[^/]+\/regie)$|^\/spiegel\//],
        ['lies, of another neighbourhood', lies, /^\/(begeleiding|notities)$/],
      ];
      const letIn: string[] = [];

      for (const [name, who, theirs] of own)
        for (const route of routes()) {
          const at = address(route);
          if (theirs.test(at)) continue;
          const status = await statusOf(who, route.verb, at);
          if (status !== 403 && status !== 404) letIn.push(`${name}: ${route.verb} ${at} answers ${String(status)}`);
        }

      expect(routes().length).toBeGreaterThan(30);
      expect(letIn).toEqual([]);
      expect(await kept()).toEqual(before);
    });

    it('would be caught: the same walk lets Hanna and Marloes in', async () => {
      const { hanna, marloes, address } = await filled();
      const gets = routes().filter(({ verb }) => verb === 'GET');
      const open = async (who: Visitor) =>
        (await Promise.all(gets.map(async (route) => ((await who.get(address(route))).status === 200 ? route.pattern : [])))).flat();

      expect(await open(hanna)).toEqual(
        expect.arrayContaining([
          '/groep/:cohort/aanwezigheid',
          '/groep/:cohort/aanwezigheid/:sessie',
          '/groep/:cohort/aanwezigheid/:sessie/bewerken',
          '/groep/:cohort/aanwezigheid/nieuw',
          '/groep/:cohort/afronding',
          '/groep/:cohort/op-weg-helpen',
        ]),
      );
      expect(await open(marloes)).toEqual(expect.arrayContaining([START, `${START}/logboek/:id`, `${START}/logboek/:id/bewerken`, `${START}/spiegel`]));
    });

    it('would be caught: what Hanna and Marloes send along the same walk is kept', async () => {
      const { hanna, marloes, address } = await filled();

      for (const [who, pattern] of [
        [marloes, `${START}/logboek/:id`],
        [marloes, `${START}/plek/:moment`],
        [hanna, '/groep/:cohort/aanwezigheid'],
        [hanna, '/groep/:cohort/afronding/accreditatie'],
      ] as const) {
        const route = routes().find((each) => each.verb === 'POST' && each.pattern === pattern);
        const before = await kept();

        expect([pattern, await statusOf(who, 'POST', route ? address(route) : '')]).toEqual([pattern, 303]);
        expect(await kept()).not.toEqual(before);
      }
    });

    it('where others have pages of their own, nothing of Marloes stands on them', async () => {
      const { dirk, riet, ronde } = await filled();

      for (const [who, path] of [
        [dirk, START],
        [dirk, `${START}/plek/begin`],
        [dirk, `${START}/spiegel`],
        [riet, `/spiegel/${ronde}`],
        [riet, '/vandaag'],
        [dirk, '/begeleiding'],
        [dirk, '/notities'],
      ] as const) {
        const { status, text } = await who.get(path);
        expect(status).toBe(200);
        for (const secret of [DEED, WHY, TOPIC]) expect(text).not.toContain(secret);
      }
    });
  });
});
