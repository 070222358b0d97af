import { CohortTrainer, Enrolment } from '../../../src/cohorts/index.js';
import { AttendedSessions, HeldSessionsService } from '../../../src/facilitation/index.js';
import { AttendanceQueries, AttendanceRecord, AttendanceService, type Mark, type Session, SessionService, WalkIn } from '../../../src/meetings/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { schedule } from '../../support/make-meeting.js';
import type { Visitor } from '../../support/visitor.js';

type Person = MadeCohort['trainer'];
type State = 'er' | 'later' | 'eerder' | 'afgemeld' | 'niet';

describe('attendance at the door', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set('2026-03-10T18:20:00Z');
  });
  afterAll(() => test.stop());

  const evening = async ({ residents = 4, professionals = 1 } = {}) => {
    const made = await makeCohort(test, { residents, professionals, started: true });
    const session = await schedule(test, made);
    const anja = await test.make.person('Anja');
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: made.cohort.id, personId: anja.id, untilDay: '2026-04-01' });
    return { ...made, session, path: `/bijeenkomsten/${session.id}`, hanna: await test.as(made.trainer), anja: await test.as(anja) };
  };
  const chosen = (people: readonly Person[], state: State, extra: Record<string, string> = {}): Record<string, string> => ({
    ...Object.fromEntries(people.map(({ id }) => [`staat-${id}`, state])),
    ...extra,
  });
  const save = (who: Visitor, path: string, fields: Record<string, string>) => who.post(`${path}/aanwezigheid`, fields);
  const main = async (who: Visitor, path: string): Promise<string> => (await who.see(path))('main').text().replace(/\s+/g, ' ');
  const recordsOf = (session: Session, { id: personId }: Pick<Person, 'id'>): Promise<AttendanceRecord[]> =>
    test.reader.manager.find(AttendanceRecord, { where: { sessionId: session.id, personId }, order: { number: 'ASC' } });
  const first = (people: readonly Person[]): Person => people[0] as Person;

  it('takes nine people in one press, with the net minutes of the programme (D12)', async () => {
    const { hanna, path, session, residents, professionals } = await evening({ residents: 7, professionals: 2 });
    const [riet, youssef, fatma] = residents as [Person, Person, Person];

    const fields = { ...chosen([...residents, ...professionals], 'er'), ...chosen([youssef], 'later', { [`minuten-${youssef.id}`]: '25' }) };
    const { status } = await save(hanna, path, { ...fields, [`netto-${fatma.id}`]: '60' });

    expect(status).toBe(303);
    expect(await recordsOf(session, riet)).toMatchObject([{ state: 'present', netMinutes: 150, number: 1 }]);
    expect(await recordsOf(session, youssef)).toMatchObject([{ state: 'late', minutes: 25, netMinutes: 140 }]);
    expect(await recordsOf(session, fatma)).toMatchObject([{ state: 'present', netMinutes: 60 }]);
    expect(await main(hanna, path)).toContain('Gepland als gezamenlijke bijeenkomst. Het was samen. Er waren 7 buurtverbinders en 2 professionals.');
  });

  it('lets one button say that the rest is there, and leaves who declined and who was chosen alone', async () => {
    const { hanna, path, session, residents, professionals } = await evening();
    const [riet, youssef] = residents as [Person, Person];
    await (await test.as(riet)).post(`${path}/antwoord`, { antwoord: 'nee' });
    const $ = await hanna.see(`${path}/aanwezigheid`);
    expect($(`input[name="staat-${riet.id}"]:checked`).val()).toBe('afgemeld');

    await save(hanna, path, { ...chosen([riet], 'afgemeld'), ...chosen([youssef], 'niet'), rest: 'ja' });

    const states = await Promise.all([riet, youssef, first(professionals)].map(async (person) => (await recordsOf(session, person)).map(({ state }) => state)));
    expect(states).toEqual([['excused'], ['absent'], ['present']]);
  });

  it('four residents and no professional: planned joint, was not joint, counted so everywhere (D10)', async () => {
    const { hanna, path, session, residents, professionals, cohort } = await evening();
    const dirk = first(professionals);

    await save(hanna, path, { ...chosen(residents, 'er'), ...chosen([dirk], 'niet') });

    expect(session.plannedJoint).toBe(true);
    const facts = (await test.get(AttendanceQueries).factsOf([session.id])).get(session.id);
    expect(facts).toMatchObject({ wasJoint: false, present: { residents: 4, professionals: 0 } });
    const both = 'Gepland als gezamenlijke bijeenkomst. Het was niet samen. Er waren 4 buurtverbinders en geen professional.';
    for (const [who, where] of [
      [hanna, path],
      [hanna, `${path}/aanwezigheid`],
      [await test.as(first(residents)), path],
    ] as const)
      expect(await main(who, where)).toContain(both);
    test.clock.set('2026-03-11T09:00:00Z');
    expect(await main(hanna, '/bijeenkomsten')).toContain('Was niet samen');
    expect(await main(hanna, `/groep/${cohort.id}/aanwezigheid`)).toMatch(
      /4 buurtverbinders en geen professional.*Gepland als gezamenlijke bijeenkomst\..*Was niet samen.*er was geen professional/,
    );
    for (const { id: personId } of [dirk, first(residents)])
      for (const { whyNotJoint } of await test.get(AttendedSessions).of({ personId, cohortId: cohort.id }, test.reader.manager))
        expect(whyNotJoint).toBe('er was geen professional');
  });

  it.each([
    [{ state: 'later', minutes: '' }, 'vul in hoeveel minuten'],
    [{ state: 'later', minutes: '181' }, 'van 1 tot en met 180'],
    [{ state: 'eerder', minutes: '-5' }, 'vul in hoeveel minuten'],
    [{ state: 'dood', minutes: '' }, 'kies of deze persoon er is'],
  ])('refuses %j in words, and keeps what was chosen', async ({ state, minutes }, sentence) => {
    const { hanna, path, session, residents } = await evening();
    const [riet, youssef] = residents as [Person, Person];

    const fields = { ...chosen([youssef], 'er'), [`staat-${riet.id}`]: state, [`minuten-${riet.id}`]: minutes };
    const { status, text } = await save(hanna, path, fields);

    expect([status, text.includes(sentence)]).toEqual([422, true]);
    expect(text).toMatch(new RegExp(`id="veld-staat-${youssef.id}-er"[^>]+checked`));
    expect(await recordsOf(session, youssef)).toEqual([]);
  });

  describe('a correction (D11)', () => {
    it('is a next row, and what nobody changed is not written again', async () => {
      const { hanna, anja, path, session, residents } = await evening();
      const [riet, youssef] = residents as [Person, Person];
      await save(hanna, path, chosen([riet, youssef], 'er'));

      const seen = { [`nummer-${riet.id}`]: '1', [`nummer-${youssef.id}`]: '1' };
      await save(anja, path, { ...chosen([youssef], 'er', seen), ...chosen([riet], 'eerder', { [`minuten-${riet.id}`]: '30' }) });

      expect((await recordsOf(session, riet)).map(({ state }) => state)).toEqual(['present', 'left_early']);
      expect(await recordsOf(session, youssef)).toHaveLength(1);
      expect(await main(hanna, `${path}/aanwezigheid/eerder`)).toMatch(
        /Ging eerder, 30 minuten\. Telt 1\d\d minuten\. Dit telt\..*Anja.*Is er\. Telt 150 minuten\..*Hanna/,
      );
    });

    it('of two trainers on different people stands, both', async () => {
      const { hanna, anja, path, session, residents } = await evening();
      const [riet, youssef] = residents as [Person, Person];
      await save(hanna, path, chosen([riet], 'er'));

      const { status } = await save(anja, path, chosen([youssef], 'niet'));

      expect(status).toBe(303);
      expect([(await recordsOf(session, riet)).length, (await recordsOf(session, youssef)).length]).toEqual([1, 1]);
    });

    it('of two trainers on one person asks the second, who keeps what she chose and may press again', async () => {
      const { hanna, anja, path, session, residents } = await evening();
      const [riet, youssef] = residents as [Person, Person];
      await save(hanna, path, chosen([riet], 'er'));

      const { status, text } = await save(anja, path, { ...chosen([riet], 'niet'), ...chosen([youssef], 'er'), [`nummer-${riet.id}`]: '0' });

      expect([status, text.includes('Hanna schreef net “Is er” op')]).toEqual([422, true]);
      expect(text).toMatch(new RegExp(`id="veld-staat-${riet.id}-niet"[^>]+checked`));
      expect(text).toContain(`name="nummer-${riet.id}" value="1"`);
      expect(await recordsOf(session, youssef)).toEqual([]);

      await save(anja, path, { ...chosen([riet], 'niet'), [`nummer-${riet.id}`]: '1' });
      expect((await recordsOf(session, riet)).map(({ state }) => state)).toEqual(['present', 'absent']);
    });

    it('at the same instant has one winner', async () => {
      const { session, residents, trainer } = await evening();
      const riet = first(residents);
      const mark = (state: Mark['state']) => {
        const marks = new Map([[riet.id, { state, minutes: null, netMinutes: null, seen: 0 }]]);
        return test.unitOfWork.run((tx) => test.get(AttendanceService).save(tx, session, { marks, restIsThere: false }, trainer.id));
      };

      const outcomes = await Promise.allSettled([mark('present'), mark('absent')]);

      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await recordsOf(session, riet)).toHaveLength(1);
    });
  });

  describe('who may', () => {
    it('is a trainer of the group or who stands in; nobody else sees or writes it, here or in another neighbourhood', async () => {
      const made = await evening();
      const elsewhere = await evening();
      const riet = first(made.residents);
      const sanne = await test.as((await test.make.member(made.site, 'opdrachtgever', await test.make.person('Sanne'))).person);
      const pages = [`${made.path}/aanwezigheid`, `${made.path}/aanwezigheid/eerder`];

      for (const page of pages) {
        for (const who of [made.hanna, made.anja]) expect((await who.get(page)).status).toBe(200);
        for (const person of [riet, first(made.professionals)]) expect((await (await test.as(person)).get(page)).status).toBe(403);
        for (const who of [sanne, elsewhere.hanna]) expect((await who.get(page)).status).toBe(404);
        expect((await test.visitor().get(page)).status).toBe(303);
      }
      const fields = chosen([riet], 'er', { naam: 'Ans', rol: 'buurtverbinder' });
      expect((await save(await test.as(riet), made.path, fields)).status).toBe(403);
      for (const who of [sanne, elsewhere.hanna]) expect((await save(who, made.path, fields)).status).toBe(404);
      expect((await made.hanna.forge(`${made.path}/aanwezigheid`, fields)).status).toBe(403);
      expect(await recordsOf(made.session, riet)).toEqual([]);
      expect(await test.reader.manager.countBy(WalkIn, { sessionId: made.session.id })).toBe(0);
    });

    it('writes nothing of people of another session', async () => {
      const made = await evening();
      const elsewhere = await evening();

      await save(made.hanna, made.path, chosen([first(elsewhere.residents)], 'er'));

      expect(await recordsOf(elsewhere.session, first(elsewhere.residents))).toEqual([]);
      expect(await recordsOf(made.session, first(elsewhere.residents))).toEqual([]);
    });

    it('is nobody before the door opens, nor of a session that is cancelled', async () => {
      const { hanna, path, session, trainer } = await evening();
      test.clock.set('2026-03-10T17:59:00Z');
      const early = await hanna.get(`${path}/aanwezigheid`);
      expect([early.status, early.text.includes('Dit kan vanaf dinsdag 10 maart, 19.00 uur.')]).toEqual([409, true]);
      expect(await main(hanna, path)).not.toContain('Wie is er?');

      await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'Ziek.', byId: trainer.id }));
      test.clock.set('2026-03-10T18:20:00Z');
      expect((await save(hanna, path, { rest: 'ja' })).status).toBe(409);
    });
  });

  describe('who walks in (E13)', () => {
    const walkIn = async (session: Session, name: string): Promise<WalkIn> => test.reader.manager.findOneByOrFail(WalkIn, { sessionId: session.id, name });
    const enrol = async ({ site, cohort }: MadeCohort): Promise<Person> => {
      const { person } = await test.make.member(site, 'buurtverbinder', await test.make.person('Ans'));
      await test.make.insert(Enrolment, {
        id: newId(),
        cohortId: cohort.id,
        personId: person.id,
        role: 'buurtverbinder',
        joinedAt: test.clock.now(),
        endedAt: null,
      });
      return person;
    };

    it('is added by name in the same press, counts, and is there once', async () => {
      const { hanna, path, session, residents, professionals } = await evening();
      const fields = { ...chosen(residents.slice(0, 2), 'er'), ...chosen(professionals, 'er'), naam: 'Buurvrouw Ans', rol: 'buurtverbinder' };

      expect((await save(hanna, path, fields)).status).toBe(303);
      const again = await save(hanna, path, { naam: 'Buurvrouw Ans', rol: 'buurtverbinder' });

      expect([again.status, again.text.includes('Deze naam staat al op de lijst.')]).toEqual([422, true]);
      expect((await test.get(AttendanceQueries).factsOf([session.id])).get(session.id)).toMatchObject({ wasJoint: true, present: { residents: 3 } });
    });

    it('is joined to an account afterwards: what stood there stays, counts for the account, and is in its own data', async () => {
      const made = await evening();
      await save(made.hanna, made.path, { naam: 'Buurvrouw Ans', rol: 'buurtverbinder' });
      const { id } = await walkIn(made.session, 'Buurvrouw Ans');
      const ans = await enrol(made);
      const page = `${made.path}/inlopers/${id}`;

      expect(await main(made.hanna, page)).toContain('Kies het account van Buurvrouw Ans.');
      expect((await made.hanna.post(page, { persoon: ans.id })).status).toBe(303);

      const who = { personId: ans.id, cohortId: made.cohort.id };
      expect(await test.get(AttendedSessions).of(who, test.reader.manager)).toMatchObject([{ kind: 'G1', netMinutes: 150 }]);
      expect(await test.reader.manager.countBy(AttendanceRecord, { walkInId: id })).toBe(1);
      expect(await main(await test.as(ans), '/instellingen/mijn-gegevens')).toContain('Buurvrouw Ans');
    });

    it('is joined to one account, once, and to nobody who is on the list or in another group', async () => {
      const made = await evening();
      const elsewhere = await evening();
      for (const naam of ['Ans', 'Bep']) await save(made.hanna, made.path, { naam, rol: 'buurtverbinder' });
      const [one, other] = [await walkIn(made.session, 'Ans'), await walkIn(made.session, 'Bep')];
      const ans = await enrol(made);
      const join = (who: Visitor, { id }: WalkIn, person: Person) => who.post(`${made.path}/inlopers/${id}`, { persoon: person.id });

      for (const person of [first(made.residents), first(elsewhere.residents)]) expect((await join(made.hanna, one, person)).status).toBe(422);
      expect((await join(await test.as(first(made.residents)), one, ans)).status).toBe(403);
      expect((await join(elsewhere.hanna, one, ans)).status).toBe(404);
      expect((await elsewhere.hanna.post(`${elsewhere.path}/inlopers/${one.id}`, { persoon: ans.id })).status).toBe(404);
      const outcomes = await Promise.all([join(made.hanna, one, ans), join(made.anja, other, ans)]);

      expect(outcomes.map(({ status }) => status).sort()).toEqual([303, 422]);
      expect(await test.reader.manager.countBy(WalkIn, { sessionId: made.session.id, personId: ans.id })).toBe(1);
    });
  });

  describe('beside what the trainer wrote by hand', () => {
    it('counts a session once, and what stands at the door goes first, also that somebody was not there', async () => {
      const { hanna, path, residents, professionals, cohort, trainer } = await evening({ professionals: 2 });
      const [dirk, marloes] = professionals as [Person, Person];
      const facts = { kind: 'G1', day: '2026-03-10', netMinutes: 999, personIds: [...residents, ...professionals].map(({ id }) => id) } as const;
      await test.get(HeldSessionsService).record(actorFor(trainer), cohort.id, facts);
      const of = ({ id: personId }: Person) => test.get(AttendedSessions).of({ personId, cohortId: cohort.id }, test.reader.manager);
      expect(await of(marloes)).toMatchObject([{ netMinutes: 999 }]);

      await save(hanna, path, { ...chosen(residents, 'er'), ...chosen([dirk], 'er'), ...chosen([marloes], 'niet') });

      expect(await of(dirk)).toEqual([{ kind: 'G1', day: '2026-03-10', netMinutes: 150, whyNotJoint: null }]);
      expect(await of(marloes)).toEqual([]);
      const page = await main(hanna, `/groep/${cohort.id}/aanwezigheid`);
      expect(page).toMatch(/Geplande bijeenkomsten.*Zelf opgeschreven.*Dit telt niet mee\. Het staat ook bij de bijeenkomst/);
      expect(page.slice(page.indexOf('Zelf opgeschreven'))).not.toContain('Was samen');
      const byHand = (await hanna.see(`/groep/${cohort.id}/aanwezigheid`))('article:last-of-type h2 a').attr('href') ?? '';
      expect(await main(hanna, byHand)).toMatch(/^(?!.*Was samen).*Dit telt niet mee\./);
    });
  });
});
