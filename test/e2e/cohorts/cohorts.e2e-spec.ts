import { Membership, Neighbourhood, Site } from '../../../src/buurtsites/index.js';
import { Cohort, CohortCreated, CohortStarted, CohortTrainer } from '../../../src/cohorts/index.js';
import { MixReason } from '../../../src/cohorts/cohorts/mix-reason.entity.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { makeCohort } from '../../support/make-cohort.js';

const FIELDS = { naam: 'Voorjaar 2026', wijk: 'nieuw', wijknaam: "'t Lindenkwartier", gemeente: 'Oudewaard', begin: '2026-03-12', einde: '2026-07-02' };

describe('groups', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const newTrainer = async () => {
    const organisation = await test.make.organisation();
    const hanna = await test.make.person('Hanna');
    await test.make.organisationMember(organisation.id, hanna.id);
    return { hanna, organisation, visitor: await test.as(hanna) };
  };

  describe('creating one', () => {
    it('gives a new neighbourhood its own site, and the trainer a place in it', async () => {
      const created = caught(test, CohortCreated);
      const { hanna, organisation, visitor } = await newTrainer();

      const answer = await visitor.post('/groep', FIELDS);

      const [cohort] = await test.reader.manager.find(Cohort);
      const [site] = await test.reader.manager.find(Site);
      expect([answer.status, answer.headers['location']]).toEqual([303, `/groep/${cohort?.id ?? ''}`]);
      expect(site).toMatchObject({ slug: 't-lindenkwartier', name: "'t Lindenkwartier" });
      expect(await test.reader.manager.find(Neighbourhood)).toEqual([expect.objectContaining({ organisationId: organisation.id, municipality: 'Oudewaard' })]);
      expect(await test.reader.manager.find(CohortTrainer)).toEqual([expect.objectContaining({ personId: hanna.id, cohortId: cohort?.id })]);
      expect(await test.reader.manager.find(Membership)).toEqual([expect.objectContaining({ personId: hanna.id, siteId: site?.id, role: 'trainer' })]);
      expect(created).toEqual([expect.objectContaining({ cohortId: cohort?.id, siteId: site?.id, createdById: hanna.id })]);
      expect((await visitor.get(`/groep/${cohort?.id ?? ''}`)).text).toContain('12 maart tot en met 2 juli 2026');
      expect((await visitor.see('/groep'))('main').text()).toContain('Voorjaar 2026');
    });

    it('numbers the address of a second neighbourhood with the same name', async () => {
      const { visitor } = await newTrainer();
      await visitor.post('/groep', FIELDS);
      await visitor.post('/groep', FIELDS);

      expect((await test.reader.manager.find(Site)).map(({ slug }) => slug).sort()).toEqual(['t-lindenkwartier', 't-lindenkwartier-2']);
    });

    it('can be in a neighbourhood of the own organisation, and in no other (L1)', async () => {
      const { organisation, visitor } = await newTrainer();
      const own = await test.make.site('eigen', { organisationId: organisation.id });
      const other = await test.make.site('ander');

      const right = await visitor.post('/groep', { ...FIELDS, wijk: own.id });
      const wrong = await visitor.post('/groep', { ...FIELDS, wijk: other.id });

      expect([right.status, wrong.status]).toEqual([303, 422]);
      expect(wrong.text).toContain('Kies een buurt van je eigen organisatie.');
      expect((await visitor.see('/groep/nieuw'))('option').text()).not.toContain(other.id);
      expect(await test.reader.manager.countBy(Cohort, { siteId: other.id })).toBe(0);
    });

    it.each([
      [{ naam: '' }, 'Geef de groep een naam'],
      [{ wijknaam: '' }, 'Vul de naam van de nieuwe buurt in.'],
      [{ begin: '2026-02-30' }, 'Deze datum bestaat niet.'],
      [{ begin: '' }, 'datum'],
      [{ einde: '2026-03-12' }, 'De laatste dag komt na de eerste dag.'],
      [{ begin: '2025-01-01', einde: '2025-06-01' }, 'Deze dag is al geweest.'],
    ])('explains %j', async (change, sentence) => {
      const { visitor } = await newTrainer();

      const page = await visitor.post('/groep', { ...FIELDS, ...change });

      expect(page.status).toBe(422);
      expect(page.text).toContain(sentence);
      expect(await test.reader.manager.count(Cohort)).toBe(0);
    });

    it('is for trainers only', async () => {
      const resident = await test.as((await test.make.member(await test.make.site(), 'buurtverbinder')).person);

      expect((await resident.get('/groep/nieuw')).status).toBe(403);
      expect((await resident.post('/groep', FIELDS)).status).toBe(403);
      expect((await test.visitor().post('/groep', FIELDS)).status).toBe(403);
      expect(await test.reader.manager.count(Cohort)).toBe(0);
    });
  });

  describe('starting one', () => {
    it('freezes its kind (D40)', async () => {
      const started = caught(test, CohortStarted);
      const { cohort, trainer } = await makeCohort(test, { residents: 6, professionals: 1 });
      const visitor = await test.as(trainer);

      const answer = await visitor.post(`/groep/${cohort.id}/start`);
      const again = await visitor.post(`/groep/${cohort.id}/start`);

      expect([answer.status, again.status]).toEqual([303, 409]);
      expect(await test.reader.manager.findOneByOrFail(Cohort, { id: cohort.id })).toMatchObject({ kind: 'mixed', startedAt: test.clock.now() });
      expect(started).toHaveLength(1);
      expect((await visitor.get(`/groep/${cohort.id}`)).text).toContain('bewoners en professionals samen');
    });

    it('lets one of two presses at once start it', async () => {
      const started = caught(test, CohortStarted);
      const { cohort, trainer } = await makeCohort(test);
      const [one, two] = [await test.as(trainer), await test.as(trainer)];

      const answers = await Promise.all([one.post(`/groep/${cohort.id}/start`), two.post(`/groep/${cohort.id}/start`)]);

      expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect(await test.reader.manager.findOneByOrFail(Cohort, { id: cohort.id })).toMatchObject({ kind: 'mixed' });
      expect(started.length).toBeGreaterThanOrEqual(1);
    });

    it('is refused when residents are not the majority, reason or not (D8)', async () => {
      const { cohort, trainer } = await makeCohort(test, { residents: 2, professionals: 2 });
      const visitor = await test.as(trainer);

      const answer = await visitor.post(`/groep/${cohort.id}/start`, { reden: 'het is nu eenmaal zo' });

      expect(answer.status).toBe(409);
      expect(answer.text).toContain('bewoners altijd in de meerderheid');
      expect(await test.reader.manager.findOneByOrFail(Cohort, { id: cohort.id })).toMatchObject({ startedAt: null, kind: null });
    });

    it('outside the advised size asks for a reason, and keeps it (D8, B2)', async () => {
      const { cohort, trainer } = await makeCohort(test, { residents: 4, professionals: 3 });
      const visitor = await test.as(trainer);

      const page = await visitor.get(`/groep/${cohort.id}`);
      const without = await visitor.post(`/groep/${cohort.id}/start`);
      const withReason = await visitor.post(`/groep/${cohort.id}/start`, { reden: 'Twee bewoners sluiten in april aan.' });

      expect(page.text).toContain('ontbreekt nog 1 bewoner');
      expect(without.status).toBe(422);
      expect(without.text).toContain('Schrijf dan kort waarom');
      expect(withReason.status).toBe(303);
      expect(await test.reader.manager.find(MixReason)).toEqual([
        expect.objectContaining({
          cohortId: cohort.id,
          writtenById: trainer.id,
          residents: 4,
          professionals: 3,
          reason: 'Twee bewoners sluiten in april aan.',
        }),
      ]);
      expect((await visitor.get(`/groep/${cohort.id}`)).text).toContain('Twee bewoners sluiten in april aan.');
    });

    it('with residents only is another kind of group (D40)', async () => {
      const { cohort, trainer } = await makeCohort(test, { residents: 6, professionals: 0 });

      await (await test.as(trainer)).post(`/groep/${cohort.id}/start`, { reden: 'Bewust, om te vergelijken.' });

      expect(await test.reader.manager.findOneByOrFail(Cohort, { id: cohort.id })).toMatchObject({ kind: 'residents_only' });
    });

    it('is not for people of the group, and unknown to others', async () => {
      const { cohort, residents, professionals } = await makeCohort(test);
      const { trainer: stranger } = await makeCohort(test);

      const statuses = [];
      for (const person of [residents[0], professionals[0], stranger])
        statuses.push((await (await test.as(person as { id: string })).post(`/groep/${cohort.id}/start`)).status);

      expect(statuses).toEqual([403, 403, 404]);
      expect(await test.reader.manager.findOneByOrFail(Cohort, { id: cohort.id })).toMatchObject({ startedAt: null });
    });
  });

  describe('seeing one', () => {
    it('shows the trainer everybody, with how to reach them', async () => {
      const { cohort, trainer, residents } = await makeCohort(test);

      const page = await (await test.as(trainer)).get(`/groep/${cohort.id}`);

      expect(page.text).toContain(residents[0]?.email);
      expect(page.text).toContain('Mensen uitnodigen');
    });

    it('shows the group who is in it and how to reach the trainer, and nothing to change', async () => {
      const { cohort, trainer, residents, professionals } = await makeCohort(test);

      for (const person of [residents[0], professionals[0]]) {
        const page = await (await test.as(person as { id: string })).get(`/groep/${cohort.id}`);
        expect(page.text).toContain('Dirk Kuipers');
        expect(page.text).toContain(`mailto:${trainer.email}`);
        expect(page.text).not.toContain(residents[1]?.email);
        expect(page.text).not.toContain('Mensen uitnodigen');
        expect(page.text).not.toContain('/einde');
      }
    });

    it('brings somebody with one group straight to it', async () => {
      const { cohort, residents } = await makeCohort(test);

      expect((await (await test.as(residents[0] as { id: string })).get('/groep')).headers['location']).toBe(`/groep/${cohort.id}`);
    });

    it('shows who commissions it only how many, and no small numbers (D29)', async () => {
      const { cohort, site, organisationId } = await makeCohort(test, { residents: 6, professionals: 2 });
      const sanne = await test.make.person('Sanne');
      await test.make.organisationMember(organisationId, sanne.id, 'opdrachtgever');
      const { person: pieter } = await test.make.member(site, 'opdrachtgever', await test.make.person('Pieter'));

      for (const person of [sanne, pieter]) {
        const page = await (await test.as(person)).get(`/groep/${cohort.id}`);
        expect(page.text).toContain('6 bewoners en minder dan 5 professionals');
        expect(page.text).not.toContain('Riet Kuipers');
        expect(page.text).not.toContain('Dirk Kuipers');
      }
    });

    it('does not exist for others: another organisation, another neighbourhood, somebody who stopped (L1)', async () => {
      const { cohort } = await makeCohort(test);
      const other = await makeCohort(test);
      const client = await test.make.person('Sanne');
      await test.make.organisationMember(other.organisationId, client.id, 'opdrachtgever');
      const admin = await test.make.person('Bea', { isPlatformAdmin: true });

      for (const person of [other.trainer, other.residents[0], client, admin]) {
        expect((await (await test.as(person as { id: string })).get(`/groep/${cohort.id}`)).status).toBe(404);
      }
      expect((await (await test.as(other.trainer)).get('/groep/niet-echt')).status).toBe(404);
      expect((await test.visitor().get(`/groep/${cohort.id}`)).status).toBe(303);
    });
  });
});
