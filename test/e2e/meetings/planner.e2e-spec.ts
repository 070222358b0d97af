import { CohortTrainer } from '../../../src/cohorts/index.js';
import { PlanDraft, Session } from '../../../src/meetings/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const PLANNER = '/bijeenkomsten/planner';
const PLAN = '/bijeenkomsten/planner/plan';

describe('planning a whole series', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
  });
  afterAll(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    const venue = await makeVenue(test, made.organisationId);
    return { ...made, venue, hanna: await test.as(made.trainer), riet: await test.as(made.residents[0]!) };
  };
  type Made = Awaited<ReturnType<typeof group>>;
  const main = async (who: Visitor, path: string): Promise<string> => (await who.see(path))('main').text().replace(/\s+/g, ' ');
  const wishes = ({ cohort }: Made, values = {}) => ({
    groepen: cohort.id,
    dagen: ['dinsdag', 'donderdag'],
    delen: 'avond',
    van: '2026-03-03',
    tot: '2026-06-30',
    tussen: '14',
    ...values,
  });
  const sessionsOf = ({ cohort }: Made): Promise<number> => test.reader.manager.countBy(Session, { cohortId: cohort.id });

  it('is one press with the usual wishes, shows a plan in words, and one press more plans and invites', async () => {
    const made = await group();
    const $ = await made.hanna.see(PLANNER);
    const filled = $('main form').serializeArray();
    const fields = Object.fromEntries(
      [...new Set(filled.map(({ name }) => name))]
        .filter((name) => name !== '_csrf')
        .map((name) => [name, filled.filter((each) => each.name === name).map(({ value }) => value)]),
    );

    const { status, headers } = await made.hanna.post(PLANNER, fields);

    expect([status, headers['location']]).toEqual([303, PLAN]);
    const text = await main(made.hanna, PLAN);
    expect(text).toMatch(/Dagdeel 1: Samen beginnen Nieuw donderdag 12 maart, 19\.30 tot 22\.30 uur · Buurthuis de Linde · met Hanna/);
    expect(text).toContain('6 nieuwe bijeenkomsten. Er gaan 24 berichten uit');
    expect(await sessionsOf(made)).toBe(0);

    const saved = await made.hanna.submit(PLAN, 'form[action$="/vastlegging"]');
    expect(saved.text).toContain('6 bijeenkomsten staan zoals in het plan. Iedereen krijgt bericht.');
    expect(await sessionsOf(made)).toBe(6);
    expect(await main(made.riet, '/bijeenkomsten')).toMatch(/Samen beginnen/);
    expect((await made.hanna.get(PLAN)).headers['location']).toBe(PLANNER);
  });

  it('names the clash of an impossible set, and the offered change works when pressed', async () => {
    const made = await group();
    await made.hanna.post(PLANNER, wishes(made, { dagen: 'dinsdag', tot: '2026-05-05' }));
    expect(await main(made.hanna, PLAN)).toMatch(/Dit past niet Dagdeel 6 van Voorjaar 2026 past niet\. .*Dit zou helpen:/);

    const { text } = await made.hanna.submit(PLAN, 'form[action$="/verruiming"]');

    expect(text).toContain('Zo ziet het plan er dan uit. Er is nog niets gepland.');
    expect(text).toContain('6 nieuwe bijeenkomsten');
    expect(text).not.toContain('Dit past niet');
    expect(await main(made.hanna, PLANNER)).not.toContain('Andere wensen voor');
  });

  it('plans several groups at once, each with wishes of its own when asked', async () => {
    const made = await group();
    const other = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: other.cohort.id, personId: made.trainer.id, untilDay: null });
    const own = Object.fromEntries(
      Object.entries({ dagen: 'zaterdag', delen: 'ochtend', van: '2026-03-03', tot: '2026-07-30', tussen: '7' }).map(([name, value]) => [
        `${name}-${other.cohort.id}`,
        value,
      ]),
    );

    await made.hanna.post(PLANNER, { ...wishes(made), groepen: [made.cohort.id, other.cohort.id], eigen: other.cohort.id, ...own });

    const text = await main(made.hanna, PLAN);
    expect(text).toContain('12 nieuwe bijeenkomsten');
    expect(text.match(/zaterdag \d+ \w+, 10\.00 tot/g)).toHaveLength(6);
    // survives: the form still knows
    const $ = await made.hanna.see(PLANNER);
    expect($(`input[name="dagen-${other.cohort.id}"][value="zaterdag"]`).attr('checked')).toBeDefined();
  });

  it('says what stays and what moves, and whom that costs', async () => {
    const made = await group();
    await schedule(test, made, { startsAt: new Date('2026-03-07T09:00:00Z'), venueId: made.venue.id });

    await made.hanna.post(PLANNER, wishes(made));
    expect(await main(made.hanna, PLAN)).toMatch(/Dagdeel 1: Samen beginnen Blijft zaterdag 7 maart/);

    await made.hanna.post(PLANNER, wishes(made, { schuiven: 'ja' }));
    const text = await main(made.hanna, PLAN);
    expect(text).toMatch(/Dagdeel 1: Samen beginnen Verschuift .*Dit stond op zaterdag 7 maart, 10\.00 tot 13\.00 uur\./);
    expect(text).toContain('5 nieuwe bijeenkomsten en 1 bijeenkomst verschuift.');
  });

  it('says kindly that something changed meanwhile, on the page and after the press, and makes the plan anew', async () => {
    const made = await group();
    await made.hanna.post(PLANNER, wishes(made));
    const before = await test.reader.manager.findOneByOrFail(PlanDraft, { personId: made.trainer.id });
    await schedule(test, made, { kind: 'overig', startsAt: new Date(before.placements[0]!.startsAt), venueId: made.venue.id });

    expect(await main(made.hanna, PLAN)).toContain('Er is intussen iets veranderd');
    const { headers } = await made.hanna.post(`${PLAN}/vastlegging`, { plan: before.id });

    expect(headers['location']).toBe(PLAN);
    expect(await main(made.hanna, PLAN)).toContain('dus er is nog niets gepland. We maakten het plan opnieuw.');
    expect(await sessionsOf(made)).toBe(1);
  });

  it.each([
    [{ groepen: [] as string[] }, 'Kies minstens één groep.'],
    [{ dagen: [] as string[] }, 'Kies minstens één dag van de week.'],
    [{ dagen: 'feestdag' }, 'Kies dagen van de week.'],
    [{ delen: [] as string[] }, 'Kies ochtend, middag of avond.'],
    [{ van: '2026-02-30' }, 'Deze datum bestaat niet.'],
    [{ tot: '2026-03-01' }, 'Deze dag is al geweest.'],
    [{ van: '2026-06-01', tot: '2026-05-01' }, 'Deze dag ligt voor de eerste.'],
    [{ tot: '2028-01-01' }, 'Plan hoogstens een jaar tegelijk.'],
    [{ van: '9998-01-01', tot: '9998-02-01' }, 'Dat is wel heel ver weg.'],
    [{ tussen: 'veel' }, 'Vul een heel aantal dagen in'],
    [{ tussen: '0' }, 'Vul een getal in vanaf 1.'],
  ])('refuses %j in words, and keeps what was filled in', async (wrong, sentence) => {
    const made = await group();

    const { status, text } = await made.hanna.post(PLANNER, wishes(made, { vakantie: 'ja', ...wrong }));

    expect([status, text.includes(sentence)]).toEqual([422, true]);
    expect(text).toMatch(/name="vakantie" value="ja" checked/);
    expect(await test.reader.manager.countBy(PlanDraft, { personId: made.trainer.id })).toBe(0);
  });

  it('names the wishes of one group that are wrong at that group', async () => {
    const made = await group();
    const fields = { eigen: made.cohort.id, [`dagen-${made.cohort.id}`]: 'maandag', [`delen-${made.cohort.id}`]: 'avond', [`tussen-${made.cohort.id}`]: '7' };

    const { status, text } = await made.hanna.post(PLANNER, { ...wishes(made), ...fields });

    expect([status, text.includes(`href="#veld-van-${made.cohort.id}"`)]).toEqual([422, true]);
  });

  it('is for who trains the group: others plan nothing, see no plan, and do not find the group', async () => {
    const made = await group();
    const elsewhere = await group();
    await made.hanna.post(PLANNER, wishes(made));
    const { id } = await test.reader.manager.findOneByOrFail(PlanDraft, { personId: made.trainer.id });
    const path = `${PLANNER}?groep=${made.cohort.id}`;

    expect((await made.hanna.get(path)).status).toBe(200);
    expect((await made.riet.get(path)).status).toBe(403);
    expect((await elsewhere.hanna.get(path)).status).toBe(404);
    expect((await test.visitor().get(PLAN)).headers['location']).toContain('/inloggen');
    expect((await made.riet.post(PLANNER, wishes(made))).status).toBe(403);
    expect((await elsewhere.hanna.post(PLANNER, wishes(made))).status).toBe(404);
    for (const who of [made.riet, elsewhere.hanna]) {
      expect((await who.get(PLAN)).headers['location']).toBe(PLANNER);
      for (const act of ['', '/verruiming', '/vastlegging']) expect((await who.post(`${PLAN}${act}`, { plan: id, groep: made.cohort.id })).status).toBe(409);
    }
    expect(await main(made.riet, PLANNER)).toContain('Jij begeleidt nog geen groep.');
    expect((await made.hanna.forge(`${PLAN}/vastlegging`, { plan: id })).status).toBe(403);
    expect(await sessionsOf(made)).toBe(0);
  });

  it('is gone with the group: who trains it no more saves nothing', async () => {
    const made = await group();
    await made.hanna.post(PLANNER, wishes(made));
    const { id } = await test.reader.manager.findOneByOrFail(PlanDraft, { personId: made.trainer.id });
    await test.unitOfWork.run(({ manager }) => manager.delete(CohortTrainer, { cohortId: made.cohort.id }));

    expect((await made.hanna.post(`${PLAN}/vastlegging`, { plan: id })).status).toBe(404);
    expect(await sessionsOf(made)).toBe(0);
  });

  it('is found from the list of sessions and from the page of the group', async () => {
    const made = await group();

    expect((await made.hanna.see('/bijeenkomsten'))(`main a[href="${PLANNER}"]`).text()).toContain('Hele reeks plannen');
    expect((await made.hanna.see(`/groep/${made.cohort.id}`))(`main a[href="${PLANNER}?groep=${made.cohort.id}"]`).text()).toBe('Plan de hele reeks');
    expect((await made.riet.see('/bijeenkomsten'))(`main a[href="${PLANNER}"]`)).toHaveLength(0);
  });
});
