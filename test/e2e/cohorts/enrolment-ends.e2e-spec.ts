import { Membership } from '../../../src/buurtsites/index.js';
import { Enrolment, EnrolmentEnded, InvitationSent } from '../../../src/cohorts/index.js';
import type { Person } from '../../../src/accounts/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { makeCohort, type MadeCohort } from '../../support/make-cohort.js';

describe('stopping with a group', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const endOf = async ({ cohort }: MadeCohort, person: Person | undefined): Promise<string> => {
    const { id } = await test.reader.manager.findOneByOrFail(Enrolment, { cohortId: cohort.id, personId: person?.id ?? '' });
    return `/groep/${cohort.id}/deelname/${id}/einde`;
  };

  it('keeps the history and ends the place in group and neighbourhood at once', async () => {
    const ended = caught(test, EnrolmentEnded);
    const made = await makeCohort(test);
    const [riet] = made.residents;
    const resident = await test.as(riet as Person);
    const hanna = await test.as(made.trainer);

    const page = await hanna.get(await endOf(made, riet));
    const answer = await hanna.post(await endOf(made, riet));
    const again = await hanna.post(await endOf(made, riet));

    expect(page.text).toContain('Riet Kuipers stopt');
    expect([answer.status, again.status]).toEqual([303, 404]);
    expect(await test.reader.manager.findOneByOrFail(Enrolment, { personId: riet?.id ?? '' })).toMatchObject({ endedAt: test.clock.now() });
    expect(await test.reader.manager.findOneByOrFail(Membership, { personId: riet?.id ?? '' })).toMatchObject({ endedAt: test.clock.now() });
    expect(ended).toEqual([expect.objectContaining({ personId: riet?.id, role: 'buurtverbinder', isOwnWish: false })]);
    expect(await test.reader.manager.countBy(OutboxMail, { toAddress: made.trainer.email })).toBe(0);
    expect((await resident.get(`/groep/${made.cohort.id}`)).status).toBe(404);
    expect((await hanna.get(`/groep/${made.cohort.id}`)).text).toContain('gestopt op 2 maart');
  });

  it('is never refused, and tells the trainer when residents lost the majority (D8)', async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 2, started: true });
    const hanna = await test.as(made.trainer);

    const answer = await hanna.post(await endOf(made, made.residents[0]));

    expect(answer.status).toBe(303);
    expect((await hanna.get(`/groep/${made.cohort.id}`)).text).toContain('Bewoners zijn niet meer in de meerderheid.');
  });

  it('can be undone with a new invitation', async () => {
    const sent = caught(test, InvitationSent);
    const made = await makeCohort(test);
    const riet = made.residents[0] as Person;
    const hanna = await test.as(made.trainer);
    await hanna.post(await endOf(made, riet));
    await hanna.post(`/groep/${made.cohort.id}/uitnodigingen`, { adressen: riet.email, rol: 'buurtverbinder' });

    await (await test.as(riet)).post(`/uitnodiging/${sent[0]?.facts.token ?? ''}`);

    expect(await test.reader.manager.findOneByOrFail(Enrolment, { personId: riet.id })).toMatchObject({ endedAt: null });
    expect(await test.reader.manager.findOneByOrFail(Membership, { personId: riet.id })).toMatchObject({ endedAt: null });
  });

  it('is for the trainer of this group only', async () => {
    const [made, other] = [await makeCohort(test), await makeCohort(test)];
    const path = await endOf(made, made.residents[1]);
    const mixedUp = path.replace(made.cohort.id, other.cohort.id);

    const statuses = [];
    for (const person of [made.residents[0], made.professionals[0], other.trainer]) {
      const visitor = await test.as(person as Person);
      statuses.push((await visitor.get(path)).status, (await visitor.post(path)).status);
    }

    expect(statuses).toEqual([403, 403, 403, 403, 404, 404]);
    expect((await (await test.as(other.trainer)).post(mixedUp)).status).toBe(404);
    expect(await test.reader.manager.findOneByOrFail(Enrolment, { personId: made.residents[1]?.id ?? '' })).toMatchObject({ endedAt: null });
  });
});
