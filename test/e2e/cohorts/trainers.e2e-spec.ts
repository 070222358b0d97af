import type { Person } from '../../../src/accounts/index.js';
import { Membership, SiteLogLine } from '../../../src/buurtsites/index.js';
import { CohortTrainer } from '../../../src/cohorts/index.js';
import { CohortTrainersService } from '../../../src/cohorts/trainers/cohort-trainers.service.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { type MadeCohort, makeCohort } from '../../support/make-cohort.js';

const DAY = 24 * 60;

describe('who guides a group (B3)', () => {
  let test: TestApp;
  let made: MadeCohort;
  let anja: Person;
  beforeEach(async () => {
    test = await startApp();
    made = await makeCohort(test, { started: true });
    anja = await test.make.person('Anja', { lastName: 'Bos' });
    await test.make.organisationMember(made.organisationId, anja.id);
  });
  afterEach(() => test.stop());

  const group = (): string => `/groep/${made.cohort.id}`;
  const agree = async (afspraak: string, more: Record<string, string> = {}, person: { id: string } = anja, as: Person = made.trainer) =>
    (await test.as(as)).post(`${group()}/trainers`, { trainer: person.id, afspraak, ...more });
  const trainers = async (): Promise<string[]> =>
    (await test.reader.manager.findBy(CohortTrainer, { cohortId: made.cohort.id })).map(({ personId }) => personId).sort();
  const endOf = async (person: Person): Promise<string> =>
    `${group()}/trainers/${(await test.reader.manager.findOneByOrFail(CohortTrainer, { cohortId: made.cohort.id, personId: person.id })).id}/einde`;
  const whatHappenedTo = async (person: Person): Promise<string[]> =>
    (await test.reader.manager.find(SiteLogLine, { where: { personId: person.id }, order: { at: 'ASC', id: 'ASC' } })).map(({ what }) => what);

  it('can be two trainers: both see and do everything', async () => {
    const before = (await (await test.as(anja)).get(group())).status;

    const answer = await agree('samen');

    const visitor = await test.as(anja);
    expect([before, answer.status]).toEqual([404, 303]);
    expect((await visitor.get(group())).text).toContain('Mensen uitnodigen');
    expect((await visitor.get(`${group()}/trainers/nieuw`)).status).toBe(200);
    expect((await visitor.see('/vandaag'))('main').text()).toContain(made.cohort.name);
    expect(await whatHappenedTo(anja)).toEqual(['trainer-erbij']);
    const [mail] = await test.reader.manager.findBy(OutboxMail, { toAddress: anja.email });
    expect(mail?.text).toContain('nu samen met Hanna Kuipers');
  });

  it('can be a stand-in, to the end of a day', async () => {
    await agree('waarnemen', { tot: '2026-03-04' });
    const visitor = await test.as(anja);

    test.clock.pass(2 * DAY);
    const onTheLastDay = await visitor.get(group());
    test.clock.pass(DAY);
    const after = await visitor.get(group());
    await test.get(CohortTrainersService).endStandIns();

    expect([onTheLastDay.status, after.status]).toEqual([200, 404]);
    expect(onTheLastDay.text).toContain('Neemt waar tot en met 4 maart');
    expect(await trainers()).toEqual([made.trainer.id]);
    expect(await test.reader.manager.findOneByOrFail(Membership, { personId: anja.id })).toMatchObject({ endedAt: test.clock.now() });
    expect(await whatHappenedTo(anja)).toEqual(['trainer-neemt-waar', 'trainer-weg']);
  });

  it('is not for a stand-in to give away', async () => {
    await agree('waarnemen', { tot: '2026-03-20' });
    const ends = await endOf(made.trainer);
    const third = await test.make.person('Bo');
    await test.make.organisationMember(made.organisationId, third.id);
    const visitor = await test.as(anja);

    const answers = [await visitor.get(`${group()}/trainers/nieuw`), await agree('samen', {}, third, anja), await visitor.post(ends)];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await visitor.get(group())).text).not.toContain('/trainers/nieuw');
    expect(await trainers()).toEqual([made.trainer.id, anja.id].sort());
  });

  it('can be handed over: the one goes when the other comes', async () => {
    const answer = await agree('overdragen');

    expect(answer.headers['location']).toBe('/groep');
    expect(await trainers()).toEqual([anja.id]);
    expect((await (await test.as(made.trainer)).get(group())).status).toBe(404);
    expect(await whatHappenedTo(made.trainer)).toEqual(['trainer-weg']);
    expect(await test.reader.manager.findOneByOrFail(Membership, { personId: made.trainer.id })).toMatchObject({ endedAt: test.clock.now() });
  });

  it('turns a stand-in into the trainer when they take over', async () => {
    await agree('waarnemen', { tot: '2026-03-04' });
    await agree('overdragen');

    expect(await test.reader.manager.findBy(CohortTrainer, { cohortId: made.cohort.id })).toEqual([
      expect.objectContaining({ personId: anja.id, untilDay: null }),
    ]);
  });

  it('is always somebody: the last trainer cannot leave, also not when both press at once', async () => {
    const alone = await (await test.as(made.trainer)).post(await endOf(made.trainer));
    await agree('samen');
    const [mine, hers] = [await endOf(made.trainer), await endOf(anja)];
    const [hanna, visitor] = [await test.as(made.trainer), await test.as(anja)];

    const answers = await Promise.all([hanna.post(mine), visitor.post(hers)]);

    expect(alone.status).toBe(409);
    expect(alone.text).toContain('Een groep heeft altijd een trainer.');
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await trainers()).toHaveLength(1);
  });

  it('asks before a trainer goes', async () => {
    await agree('samen');

    const page = await (await test.as(made.trainer)).see(await endOf(anja));

    expect(page('h1').text()).toBe('Anja Bos stopt als trainer');
    expect(await trainers()).toHaveLength(2);
  });

  it.each([
    [{ trainer: '' }, 'Kies een trainer.'],
    [{ afspraak: 'weg' }, 'Kies wat jullie afspreken.'],
    [{ afspraak: 'waarnemen', tot: '' }, 'datum'],
    [{ afspraak: 'waarnemen', tot: '2026-03-01' }, 'Deze dag is al geweest.'],
  ])('explains %j', async (change, sentence) => {
    const page = await agree('samen', change);

    expect(page.status).toBe(422);
    expect(page.text).toContain(sentence);
    expect(await trainers()).toEqual([made.trainer.id]);
  });

  it('is somebody of the same organisation (L1) who has no other role here (D9)', async () => {
    const elsewhere = await makeCohort(test);
    const resident = made.residents[0] as Person;
    await test.make.organisationMember(made.organisationId, resident.id);

    const answers = [await agree('samen', {}, elsewhere.trainer), await agree('samen', {}, resident)];
    const form = await (await test.as(made.trainer)).see(`${group()}/trainers/nieuw`);

    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    expect(
      form('option')
        .toArray()
        .map((option) => form(option).text()),
    ).toEqual(['Anja Bos']);
    expect(await trainers()).toEqual([made.trainer.id]);
  });

  it('is decided by its trainer: not by its people, and unknown to others', async () => {
    const other = await makeCohort(test);
    const ends = await endOf(made.trainer);

    const statuses = [];
    for (const person of [made.residents[0], made.professionals[0], other.trainer, anja]) {
      const visitor = await test.as(person as Person);
      statuses.push(
        (await visitor.get(`${group()}/trainers/nieuw`)).status,
        (await agree('samen', {}, anja, person)).status,
        (await visitor.post(ends)).status,
      );
    }
    const mixedUp = await (await test.as(other.trainer)).post(ends.replace(made.cohort.id, other.cohort.id));

    expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 404, 404, 404, 404, 404, 404]);
    expect(mixedUp.status).toBe(404);
  });
});
