import { CohortTrainer, EnrolmentService } from '../../../src/cohorts/index.js';
import { SeatOffered, Session, SessionInvitee, SessionQueries, StepFreeNeed, Venue } from '../../../src/meetings/index.js';
import { SeatOffers } from '../../../src/meetings/replies/seat-offers.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';
import { makePoll } from '../../support/make-poll.js';
import type { Visitor } from '../../support/visitor.js';

const DAY = 24 * 60;

describe('meetings', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
  });
  afterAll(() => test.stop());

  const group = async (wanted = { residents: 4, professionals: 1 }) => {
    const made = await makeCohort(test, { ...wanted, started: true });
    const venue = await makeVenue(test, made.organisationId);
    return { ...made, venue, hanna: await test.as(made.trainer), riet: await test.as(made.residents[0] ?? made.trainer) };
  };
  const main = async (who: Visitor, path: string): Promise<string> => (await who.see(path))('main').text().replace(/\s+/g, ' ');
  const planned = async (made: MadeCohort & { venue: Venue }, plan = {}): Promise<Session & { path: string }> => {
    const session = await schedule(test, made, { venueId: made.venue.id, ...plan });
    return { ...session, path: `/bijeenkomsten/${session.id}` };
  };
  const accept = (session: Session, people: readonly { readonly id: string }[]) =>
    people.map(async (person) => (await test.as(person)).post(`/bijeenkomsten/${session.id}/antwoord`, { antwoord: 'ja' }));
  const inviteeOf = (session: Session, person: { readonly id: string } | undefined): Promise<SessionInvitee> =>
    test.reader.manager.findOneByOrFail(SessionInvitee, { sessionId: session.id, personId: person?.id ?? '' });

  describe('planning one', () => {
    it('takes group, kind, day and time: everybody and the programme come along', async () => {
      const { hanna, cohort, venue, riet, residents, professionals, trainer } = await group();
      const path = `/bijeenkomsten/nieuw?groep=${cohort.id}&soort=G1`;

      expect(await main(hanna, path)).toContain('Dagdeel 1: Samen beginnen');
      const gasten = [...residents, ...professionals].map(({ id }) => id);
      const fields = { dag: '2026-03-24', begin: '19:30', plek: venue.id, gasten, trainers: [trainer.id], bericht: 'Neem je telefoon mee.' };
      const { text } = await hanna.submit(path, 'main form', fields);

      expect(text).toMatch(/Samen beginnen staat gepland[\s\S]*dinsdag 24 maart, 19\.30 tot 22\.30 uur/);
      expect(await main(riet, '/bijeenkomsten')).toMatch(/Samen beginnen dinsdag 24 maart.*Nog geen antwoord/);
    });

    it('keeps what was typed, and asks why when the mix is not met', async () => {
      const { hanna, cohort, residents, trainer } = await group();
      const gasten = residents.slice(0, 2).map(({ id }) => id);
      const fields = { dag: '2026-03-24', begin: '19:30', gasten, trainers: [trainer.id], bericht: 'Tot dan.' };

      const { status, text } = await hanna.submit(`/bijeenkomsten/nieuw?groep=${cohort.id}&soort=G1`, 'main form', fields);

      expect(status).toBe(422);
      expect(text).toContain('Tot dan.');
      expect(text).toContain('Er is geen professional bij.');
      expect(text).toContain('name="reden"');
      expect(text.match(/name="gasten" value="[^"]+" checked/g)).toHaveLength(2);
    });

    it.each([
      [{ dag: '2026-02-30' }, 'Deze datum bestaat niet.'],
      [{ dag: '2026-01-05' }, 'Dit moment is al geweest'],
      [{ begin: '25:00' }, 'Kies hoe laat het begint.'],
      [{ online: 'javascript:alert(1)' }, 'Plak de hele link'],
      [{ aantal: 'veel' }, 'Vul een heel getal in.'],
      [{ gasten: [] as string[] }, 'Kies wie je uitnodigt.'],
    ])('refuses %j in words', async (wrong, sentence) => {
      const { hanna, cohort, residents, professionals, trainer } = await group();
      const fields = { dag: '2026-03-24', begin: '19:30', gasten: [...residents, ...professionals].map(({ id }) => id), trainers: [trainer.id], ...wrong };

      const { status, text } = await hanna.submit(`/bijeenkomsten/nieuw?groep=${cohort.id}&soort=G1`, 'main form', fields);

      expect([status, text.includes(sentence)]).toEqual([422, true]);
    });

    it('says kindly that a room is taken', async () => {
      const made = await group();
      const other = await test.make.person('Anja');
      await test.make.insert(CohortTrainer, { id: newId(), cohortId: made.cohort.id, personId: other.id, untilDay: null });
      await planned(made, { trainerIds: [made.trainer.id], inviteeIds: made.residents.slice(0, 1).map(({ id }) => id), kind: 'overig' });
      const gasten = made.residents.slice(1).map(({ id }) => id);

      const { status, text } = await (
        await test.as(other)
      ).submit(`/bijeenkomsten/nieuw?groep=${made.cohort.id}&soort=overig`, 'main form', {
        dag: '2026-03-10',
        begin: '20:00',
        plek: made.venue.id,
        gasten,
        trainers: [other.id],
      });

      expect([status, text.includes('Deze plek is dan net door een ander vastgelegd.')]).toEqual([422, true]);
    });
  });

  describe('who sees it', () => {
    it('is who guides it and who is asked; for others it does not exist, in this neighbourhood or another', async () => {
      const made = await group();
      const elsewhere = await group();
      const { path } = await planned(made, { kind: 'intervisie' });
      const sanne = await test.as((await test.make.member(made.site, 'opdrachtgever', await test.make.person('Sanne'))).person);
      const ans = await test.as((await test.make.member(made.site, 'lid', await test.make.person('Ans'))).person);
      const dirk = await test.as(made.professionals[0] ?? made.trainer);

      for (const who of [made.hanna, dirk]) expect((await who.get(path)).status).toBe(200);
      for (const who of [made.riet, sanne, ans, elsewhere.hanna, elsewhere.riet]) expect((await who.get(path)).status).toBe(404);
      expect((await test.visitor().get(path)).status).toBe(303);
    });

    it.each(['verplaatsing', 'afzegging', 'bewerken', 'draaiboek', 'tekenlijst'])('lets only its trainer at %s', async (page) => {
      const made = await group();
      const elsewhere = await group();
      const { path } = await planned(made);

      expect((await made.hanna.get(`${path}/${page}`)).status).toBe(200);
      expect((await made.riet.get(`${path}/${page}`)).status).toBe(403);
      expect((await elsewhere.hanna.get(`${path}/${page}`)).status).toBe(404);
    });

    it('lets only its trainer change anything', async () => {
      const made = await group();
      const elsewhere = await group();
      const { id, path } = await planned(made);
      const acts = ['', '/verplaatsing', '/afzegging', '/draaiboek', '/vastzetting', `/genodigden/${made.residents[1]?.id ?? ''}/antwoord`];
      const fields = { naam: 'x', trainers: made.trainer.id, dag: '2026-03-30', begin: '19:30', reden: 'x', titel: 'x', minuten: 5, antwoord: 'ja' };

      for (const act of acts) {
        expect((await made.riet.post(`${path}${act}`, fields)).status).toBe(403);
        expect((await elsewhere.hanna.post(`${path}${act}`, fields)).status).toBe(404);
      }
      expect(await test.reader.manager.findOneBy(Session, { id })).toMatchObject({ title: 'Samen beginnen', sequence: 0, isLocked: false, cancelledAt: null });
      expect(await test.reader.manager.countBy(SessionInvitee, { sessionId: id, reply: 'accepted' })).toBe(0);
    });

    it('shows who commissions it the days, and no name, place or answer (D29)', async () => {
      const made = await group();
      await planned(made);
      const sanne = await test.as((await test.make.member(made.site, 'opdrachtgever', await test.make.person('Sanne'))).person);

      const text = await main(sanne, '/bijeenkomsten');

      expect(text).toContain('Dagdeel 1 in Lindenkwartier');
      for (const secret of ['Buurthuis', 'Riet', 'Dirk', 'komen']) expect(text).not.toContain(secret);
    });

    it('is gone for who stopped, and there for who joins', async () => {
      const made = await group();
      const { path, id } = await planned(made);
      await test.get(EnrolmentService).endOwn(actorFor(made.residents[0] ?? made.trainer), made.cohort.id);
      const noor = await test.make.person('Noor');
      await test.unitOfWork.run((tx) =>
        test.get(EnrolmentService).enrol(tx, { cohort: made.cohort, personId: noor.id, role: 'buurtverbinder', functionTitle: null }),
      );

      expect((await made.riet.get(path)).status).toBe(404);
      expect((await (await test.as(noor)).get(path)).status).toBe(200);
      expect(await test.reader.manager.countBy(SessionInvitee, { sessionId: id })).toBe(5);
    });
  });

  describe('answering', () => {
    it('is one press, and counts towards a joint session', async () => {
      const made = await group();
      const { path } = await planned(made);
      expect(await main(made.hanna, path)).toContain('Nog niet samen: 0 buurtverbinders en 0 professionals zeggen ja. Er zijn 3 buurtverbinders te weinig.');

      await Promise.all(
        accept((await test.get(SessionQueries).byId(path.split('/')[2] ?? '')) as Session, [...made.residents.slice(0, 3), ...made.professionals]),
      );

      expect(await main(made.hanna, path)).toContain('Dit wordt een gezamenlijke bijeenkomst: 3 buurtverbinders en 1 professional zeggen ja.');
      expect(await main(made.riet, path)).toContain('Je komt. Tot dan!');
    });

    it('misses no professional where the training does not ask for one, nor in a group that has none', async () => {
      const mixed = await group();
      const residents = await group({ residents: 4, professionals: 0 });
      const [either, own] = [await planned(mixed, { kind: 'G3' }), await planned(residents)];
      await Promise.all([...accept(either, mixed.residents.slice(0, 1)), ...accept(own, residents.residents.slice(0, 1))]);

      expect(await main(mixed.hanna, either.path)).toContain('Wie komt er? 1 buurtverbinder en 0 professionals zeggen ja. Buurtverbinders');
      expect(await main(residents.hanna, own.path)).toContain('Wie komt er? 1 buurtverbinder zegt ja. Buurtverbinders');
    });

    it('is noted by the trainer for who said it on paper', async () => {
      const made = await group();
      const session = await planned(made);
      const noor = made.residents[1];

      await made.hanna.post(`${session.path}/genodigden/${noor?.id ?? ''}/antwoord`, { antwoord: 'nee' });

      expect(await inviteeOf(session, noor)).toMatchObject({ reply: 'declined', repliedBy: 'trainer' });
    });

    it('does not go for who is not asked, nor once it is over or cancelled', async () => {
      const made = await group();
      const elsewhere = await group();
      const session = await planned(made);

      expect((await made.hanna.post(`${session.path}/genodigden/${elsewhere.residents[0]?.id ?? ''}/antwoord`, { antwoord: 'ja' })).status).toBe(404);
      expect((await made.riet.post(`${session.path}/antwoord`, { antwoord: 'graag' })).status).toBe(422);
      test.clock.set('2026-03-11T09:00:00Z');
      expect((await made.riet.post(`${session.path}/antwoord`, { antwoord: 'ja' })).status).toBe(409);
    });
  });

  describe('a full session (E8)', () => {
    const full = async () => {
      const made = await group({ residents: 5, professionals: 2 });
      const session = await planned(made, { capacity: 4 });
      const [riet, noor, fatma, wim] = made.residents;
      const [dirk, marloes] = made.professionals;
      for (const person of [riet, noor, fatma, dirk]) await Promise.all(accept(session, person ? [person] : []));
      test.clock.pass(1);
      await Promise.all(accept(session, marloes ? [marloes] : []));
      test.clock.pass(1);
      await Promise.all(accept(session, wim ? [wim] : []));
      return { made, session, riet, dirk, marloes, wim };
    };
    const decline = async (session: Session, person: { readonly id: string } | undefined): Promise<void> => {
      await (await test.as(person ?? { id: '' })).post(`/bijeenkomsten/${session.id}/antwoord`, { antwoord: 'nee' });
    };

    it('lets a yes wait in line, and says at which place', async () => {
      const { session, wim, marloes } = await full();

      expect(await main(await test.as(wim ?? { id: '' }), session.path)).toContain('Je bent nummer 1 op de wachtlijst.');
      expect((await inviteeOf(session, marloes)).waitingSince).not.toBeNull();
    });

    it('keeps the seat of a resident who cannot for a resident, though a professional waits longer', async () => {
      const { session, riet, wim, marloes } = await full();

      await decline(session, riet);

      expect((await inviteeOf(session, wim)).seatKeptUntil).toEqual(new Date(test.clock.now().getTime() + 2 * DAY * 60_000));
      expect((await inviteeOf(session, marloes)).seatKeptUntil).toBeNull();
      expect(await main(await test.as(wim ?? { id: '' }), session.path)).toContain('Er is een plek voor je vrij.');
    });

    it('keeps the seat of the professional for a professional', async () => {
      const { session, dirk, marloes } = await full();

      await decline(session, dirk);

      expect((await inviteeOf(session, marloes)).seatKeptUntil).not.toBeNull();
    });

    it('passes a seat that nobody took in two days to the next, and never again by itself to who let it pass', async () => {
      const { session, riet, dirk, wim, marloes } = await full();
      const offered = caught(test, SeatOffered);
      await decline(session, riet);

      test.clock.pass(2 * DAY + 1);
      await test.get(SeatOffers).passOn();
      await test.get(SeatOffers).passOn();
      expect(await main(await test.as(wim ?? { id: '' }), session.path)).toContain('Er was een plek voor je, maar we hoorden niets.');
      await Promise.all(accept(session, marloes ? [marloes] : []));
      await decline(session, dirk);

      const here = offered.filter(({ session: { sessionId } }) => sessionId === session.id);
      expect(here.map(({ offer }) => offer.personId)).toEqual([wim?.id, marloes?.id]);
      expect(await inviteeOf(session, marloes)).toMatchObject({ reply: 'accepted', waitingSince: null });
    });

    it('takes the yes of who let a seat pass, when there is one', async () => {
      const { session, riet, wim } = await full();
      await decline(session, riet);
      test.clock.pass(2 * DAY + 1);

      await Promise.all(accept(session, wim ? [wim] : []));

      expect(await inviteeOf(session, wim)).toMatchObject({ reply: 'accepted', waitingSince: null, seatKeptUntil: null });
    });

    it('says until when a seat is kept, also when that is less than two days', async () => {
      const { session, riet, wim } = await full();
      test.clock.set('2026-03-09T18:00:00Z');

      await decline(session, riet);

      expect(await main(await test.as(wim ?? { id: '' }), session.path)).toContain('Er is een plek voor je vrij. Zeg ja voor dinsdag 10 maart, 19.30 uur.');
    });

    it('gives the last seat to one of two who press at the same instant', async () => {
      const made = await group();
      const session = await planned(made, { capacity: 1 });

      await Promise.all(accept(session, made.residents.slice(0, 2)));

      const seats = await test.reader.manager.findBy(SessionInvitee, { sessionId: session.id, reply: 'accepted' });
      expect(seats.map(({ waitingSince }) => waitingSince === null).sort()).toEqual([false, true]);
    });
  });

  describe('moving and cancelling', () => {
    it('shows first whom it costs, changes nothing by looking, and moves with one press', async () => {
      const made = await group();
      const { id, path } = await planned(made);
      await made.riet.post(`${path}/antwoord`, { antwoord: 'ja' });
      const plan = `${path}/verplaatsing?dag=2026-04-06&begin=19:30&plek=${made.venue.id}`;

      const text = await main(made.hanna, plan);
      expect(text).toMatch(/1 mens zei ja op het oude moment.*tweede paasdag.*Er gaan 5 berichten uit/);
      expect(await test.reader.manager.findOneBy(Session, { id })).toMatchObject({ sequence: 0 });

      await made.hanna.submit(plan, 'section form');
      expect(await test.reader.manager.findOneBy(Session, { id })).toMatchObject({
        sequence: 1,
        day: '2026-04-06',
        startsAt: new Date('2026-04-06T17:30:00Z'),
      });
    });

    it('names who has another session then and offers no button, and warns when the order turns', async () => {
      const made = await group();
      const { path } = await planned(made);
      await planned(made, { kind: 'G2', startsAt: new Date('2026-03-24T18:30:00Z') });

      const busy = await made.hanna.see(`${path}/verplaatsing?dag=2026-03-24&begin=20:00&plek=${made.venue.id}`);
      expect(busy('main').text()).toMatch(/De plek is dan al bezet[\s\S]*Al een andere bijeenkomst op dat moment: Riet/);
      expect(busy('section form')).toHaveLength(0);
      expect(await main(made.hanna, `${path}/verplaatsing?dag=2026-03-31&begin=19:30`)).toContain('De delen bouwen op elkaar.');
      expect((await made.hanna.get(`${path}/verplaatsing?dag=2026-13-31&begin=19:30`)).status).toBe(422);
    });

    it('asks the reason of cancelling, and everybody reads it', async () => {
      const made = await group();
      const { path } = await planned(made);

      expect((await made.hanna.submit(`${path}/afzegging`, 'main form', { reden: ' ' })).status).toBe(422);
      await made.hanna.submit(`${path}/afzegging`, 'main form', { reden: 'Hanna is ziek.' });

      expect(await main(made.riet, path)).toContain('Deze bijeenkomst gaat niet door. Hanna is ziek.');
      expect(await main(made.riet, '/bijeenkomsten')).toContain('Gaat niet door');
    });
  });

  describe('on paper', () => {
    it('is a script with times, whose end and net minutes follow what is moved (F3, D12)', async () => {
      const made = await group();
      const { path, id } = await planned(made);
      const script = `${path}/draaiboek`;
      expect(await main(made.hanna, script)).toMatch(/19\.30–19\.45 Welkom met koffie 15 minuten nee.*Samen 3 uur\. Daarvan telt 2 uur en 30 minuten/);

      await made.hanna.submit(script, 'tr#blok-2 form');
      expect(await main(made.hanna, script)).toMatch(/19\.30–20\.00 Vijf dingen die al goed gaan.*20\.00–20\.15 Welkom met koffie/);
      const block = (await made.hanna.see(script))('tr#blok-1 a').attr('href') ?? '';
      await made.hanna.submit(block, 'main form', { titel: 'Zes dingen', minuten: '45', telt: 'ja' });

      expect(await main(made.hanna, script)).toMatch(/19\.30–20\.15 Zes dingen.*Samen 3 uur en 15 minuten\. Daarvan telt 2 uur en 45 minuten/);
      expect(await main(made.hanna, script)).toContain('Het programma duurt 3 uur en 15 minuten. De bijeenkomst duurt 3 uur.');
      expect((await made.hanna.submit(script, '#eindtijd', { einde: '' })).status).toBe(422);
      expect((await made.riet.post(`${path}/eindtijd`, { einde: '22:45' })).status).toBe(403);
      await made.hanna.submit(script, '#eindtijd', { einde: '22:45' });
      expect(await test.reader.manager.findOneBy(Session, { id })).toMatchObject({ endsAt: new Date('2026-03-10T21:45:00Z') });
      expect(await main(made.hanna, script)).not.toContain('De bijeenkomst duurt');
      expect((await made.hanna.submit(block, 'main form', { titel: 'Zes dingen', minuten: '0' })).status).toBe(422);
      await made.hanna.submit(script, 'section form', { titel: 'Afwassen', minuten: '15' });
      expect(await main(made.hanna, script)).toMatch(/22\.45–23\.00 Afwassen 15 minuten nee/);
      await made.hanna.submit(block, 'form[action$="/verwijdering"]');
      expect(await main(made.hanna, script)).not.toContain('Zes dingen');
    });

    it('is a list to sign with roles and empty rows, without who cannot come (E13)', async () => {
      const made = await group();
      const session = await planned(made);
      await made.riet.post(`${session.path}/antwoord`, { antwoord: 'nee' });

      const $ = await made.hanna.see(`${session.path}/tekenlijst`);

      expect($('tbody tr')).toHaveLength(4 + 6);
      expect($('tbody td:nth-child(2)').text()).toMatch(/buurtverbinder.*professional/);
    });
  });

  it('changes words, seats and trainers, and stays when the planner comes', async () => {
    const made = await group();
    const { path, id } = await planned(made);

    await made.hanna.submit(`${path}/bewerken`, 'main form', { naam: 'Samen los', trainers: made.trainer.id, aantal: '6', bericht: '', online: '' });
    await made.hanna.submit(path, 'form[action$="/vastzetting"]');

    expect(await test.reader.manager.findOneBy(Session, { id })).toMatchObject({ title: 'Samen los', capacity: 6, sequence: 1, isLocked: true });
    await made.hanna.submit(path, 'form[action$="/intrekking"]');
    expect(await test.reader.manager.findOneBy(Session, { id })).toMatchObject({ sequence: 1, isLocked: false });
  });

  it('warns of too little time to travel, without standing in the way (E9)', async () => {
    const made = await group();
    const other = await makeVenue(test, made.organisationId, { name: 'De Eik' });
    const { path } = await planned(made);
    await planned(made, { kind: 'overig', venueId: other.id, startsAt: new Date('2026-03-10T21:40:00Z') });

    expect(await main(made.hanna, path)).toContain('Krap: vlak ervoor of erna een bijeenkomst op een andere plek');
    expect(await main(made.riet, path)).not.toContain('Krap');
  });

  describe('the list', () => {
    it('goes week by week, with those before and after a press away', async () => {
      const made = await group();
      for (const week of [-3, 0, 1, 4, 5, 6, 7, 8])
        await planned(made, { kind: 'overig', title: `Bijeenkomst ${String(week)}`, startsAt: new Date(Date.UTC(2026, 2, 3 + week * 7, 12)) });

      const now = await made.hanna.see('/bijeenkomsten');
      expect(
        now('main h2')
          .slice(0, 3)
          .toArray()
          .map((heading) => now(heading).text()),
      ).toEqual(['Deze week', 'Volgende week', 'Week van 30 maart']);
      expect(now('main').text()).not.toContain('Bijeenkomst 8');
      const later = await made.hanna.see(now('a[rel="next"]').attr('href') ?? '');
      expect(later('main').text()).toMatch(/Week van 27 april\s+ma|Bijeenkomst 8/);
      expect(later('main').text()).not.toContain('Bijeenkomst 7');
      const earlier = await made.hanna.see(now('a[rel="prev"]').attr('href') ?? '');
      expect(earlier('main').text()).toMatch(/Week van 9 februari[\s\S]*Bijeenkomst -3[\s\S]*Geweest/);
      expect((await made.hanna.get('/bijeenkomsten?vanaf=gisteren')).status).toBe(200);
    });

    it('names the polls that wait, and the way to one\u2019s own calendar', async () => {
      const made = await group();
      const elsewhere = await group();
      const { pollId } = await makePoll(test, made);
      const sanne = await test.as((await test.make.member(made.site, 'opdrachtgever', await test.make.person('Sanne'))).person);
      const linksOf = async (who: Visitor) => (await who.see('/bijeenkomsten'))(`a[href*="${pollId}"], a[href="/instellingen/agenda"]`).toArray();
      const hrefsOf = async (who: Visitor) => (await linksOf(who)).map(({ attribs }) => attribs['href']);

      expect(await hrefsOf(made.hanna)).toEqual([`/prikkers/${pollId}`, '/instellingen/agenda']);
      expect(await hrefsOf(made.riet)).toEqual([`/prikkers/${pollId}/antwoord`, '/instellingen/agenda']);
      expect(await hrefsOf(elsewhere.riet)).toEqual(['/instellingen/agenda']);
      expect(await hrefsOf(sanne)).toEqual([]);
    });

    it('stands in the menu of who has sessions, and of nobody else', async () => {
      const made = await group();
      const asMember = async (role: 'opdrachtgever' | 'lid') => test.as((await test.make.member(made.site, role, await test.make.person('Ans'))).person);
      const dirk = await test.as(made.professionals[0] ?? made.trainer);
      const inMenu = async (who: Visitor) => (await who.see('/bijeenkomsten'))('nav a[href="/bijeenkomsten"][aria-current="page"]').length;

      for (const who of [made.hanna, made.riet, dirk]) expect(await inMenu(who)).toBe(1);
      for (const who of [await asMember('opdrachtgever'), await asMember('lid')]) expect(await inMenu(who)).toBe(0);
    });
  });

  it('shows the next one on Vandaag', async () => {
    const made = await group();
    await planned(made);

    expect(await main(made.riet, '/vandaag')).toMatch(/Jullie volgende bijeenkomst.*Samen beginnen dinsdag 10 maart, 19\.30 tot 22\.30 uur/);
    expect(await main(made.hanna, '/vandaag')).toContain('Volgende bijeenkomst: Samen beginnen');
  });

  describe('rooms', () => {
    const ROOM = { naam: 'De Eik', adres: 'Schoolstraat 8', zonderTrap: 'ja', aantal: '30', reizen: 'Bus 7.' };

    it('are kept by trainers of the organisation, and show when they are taken', async () => {
      const made = await group();
      const { text } = await made.hanna.submit('/plekken/nieuw', 'main form', ROOM);
      expect(text).toContain('De Eik staat erbij.');
      await planned(made);

      expect(await main(made.hanna, `/plekken/${made.venue.id}`)).toMatch(/Samen beginnen dinsdag 10 maart/);
      await made.hanna.submit(`/plekken/${made.venue.id}/bewerken`, 'main form', { ...ROOM, naam: 'De Linde, beneden' });
      await made.hanna.submit(`/plekken/${made.venue.id}`, 'form[action$="/sluiting"]');
      const session = await test.reader.manager.findOneByOrFail(Session, { venueId: made.venue.id });
      expect((await made.hanna.see(`/bijeenkomsten/${session.id}/verplaatsing`))('select option[selected]').attr('value')).toBe(made.venue.id);
      expect(await main(made.hanna, '/plekken')).not.toContain('De Linde, beneden');
      expect(await main(made.hanna, `/plekken/${made.venue.id}`)).toContain('Deze plek kiezen jullie niet meer.');
    });

    it('of another organisation do not exist, and residents keep none', async () => {
      const made = await group();
      const elsewhere = await group();

      for (const path of [`/plekken/${made.venue.id}`, `/plekken/${made.venue.id}/bewerken`]) {
        expect((await elsewhere.hanna.get(path)).status).toBe(404);
        expect((await made.riet.get(path)).status).toBe(404);
      }
      for (const path of [`/plekken/${made.venue.id}`, `/plekken/${made.venue.id}/sluiting`]) expect((await elsewhere.hanna.post(path, ROOM)).status).toBe(404);
      for (const path of ['/plekken', '/plekken/nieuw']) expect((await made.riet.get(path)).status).toBe(403);
      expect((await made.riet.post('/plekken', ROOM)).status).toBe(403);
      expect(await test.reader.manager.findOneBy(Venue, { id: made.venue.id })).toMatchObject({ name: 'Buurthuis de Linde', closedAt: null });
    });

    it('with stairs are not offered to a group that says it needs none', async () => {
      const made = await group();
      const elsewhere = await group();
      await makeVenue(test, made.organisationId, { name: 'Bovenzaal', isStepFree: false });
      const form = `/bijeenkomsten/nieuw?groep=${made.cohort.id}&soort=G1`;
      expect(await main(made.hanna, form)).toContain('Bovenzaal');

      expect((await elsewhere.hanna.post(`/bijeenkomsten/groepen/${made.cohort.id}/zonder-trap`)).status).toBe(404);
      expect((await made.riet.post(`/bijeenkomsten/groepen/${made.cohort.id}/zonder-trap`)).status).toBe(403);
      await made.hanna.submit('/bijeenkomsten', 'form[action$="/zonder-trap"]');
      expect(await main(made.hanna, form)).not.toContain('Bovenzaal');
      await made.hanna.submit('/bijeenkomsten', 'form[action$="/intrekking"]');

      expect(await test.reader.manager.countBy(StepFreeNeed, { cohortId: made.cohort.id })).toBe(0);
    });
  });

  it('is not opened by a form from elsewhere', async () => {
    const made = await group();
    const { path, id } = await planned(made);

    expect((await made.riet.forge(`${path}/antwoord`, { antwoord: 'ja' })).status).toBe(403);
    expect(await test.reader.manager.countBy(SessionInvitee, { sessionId: id, reply: 'accepted' })).toBe(0);
  });
});
