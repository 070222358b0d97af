import type { Person } from '../../../src/accounts/index.js';
import { SiteLogLine } from '../../../src/buurtsites/index.js';
import { Enrolment, EnrolmentEnded } from '../../../src/cohorts/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { HistoryQueries } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { makeCohort } from '../../support/make-cohort.js';

describe('stopping of your own accord (D37)', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  it('needs nobody else, and stands in the history of the neighbourhood (D24)', async () => {
    const ended = caught(test, EnrolmentEnded);
    const { cohort, site, residents, trainer } = await makeCohort(test, { started: true });
    const riet = await test.as(residents[0] as Person);

    const group = await riet.see(`/groep/${cohort.id}`);
    const page = await riet.see(`/groep/${cohort.id}/stoppen`);
    const answer = await riet.post(`/groep/${cohort.id}/stoppen`);

    expect(group('a[href$="/stoppen"]').text()).toBe('Ik stop met de groep');
    expect(page('main').text()).toContain('Je hoeft niet te zeggen waarom.');
    expect(page('main').text()).not.toContain('hooguit één buurtverbinder');
    expect(answer.headers['location']).toBe('/vandaag');
    expect(await test.reader.manager.findOneByOrFail(Enrolment, { personId: residents[0]?.id ?? '' })).toMatchObject({ endedAt: test.clock.now() });
    expect(ended).toHaveLength(1);
    expect(await test.get(HistoryQueries).ofSite(site.id)).toContainEqual(
      expect.objectContaining({ who: 'Riet (buurtverbinder)', text: 'stopte met de groep.' }),
    );
    expect((await riet.get('/vandaag')).status).toBe(200);
    const [mail] = await test.reader.manager.findBy(OutboxMail, { toAddress: trainer.email });
    expect(mail?.subject).toBe('Riet Kuipers is gestopt met de groep');
    expect((await (await test.as(trainer)).get(`/groep/${cohort.id}`)).text).toContain('gestopt op 2 maart');
  });

  it('is never refused, also not to the last but one: the team is advised to pass the baton', async () => {
    const { cohort, residents, trainer } = await makeCohort(test, { residents: 2, professionals: 1, started: true });
    const [leaver, stayer] = residents as [Person, Person];
    const visitor = await test.as(leaver);

    const page = await visitor.see(`/groep/${cohort.id}/stoppen`);
    const answer = await visitor.post(`/groep/${cohort.id}/stoppen`);

    expect(page('main').text()).toContain('hooguit één buurtverbinder');
    expect(answer.status).toBe(303);
    for (const person of [stayer, trainer]) expect((await (await test.as(person)).see('/vandaag'))('[role=note]').text()).toContain('stokje');
  });

  it('happens once', async () => {
    const { cohort, residents } = await makeCohort(test);
    const [one, two] = [await test.as(residents[0] as Person), await test.as(residents[0] as Person)];

    const answers = await Promise.all([one.post(`/groep/${cohort.id}/stoppen`), two.post(`/groep/${cohort.id}/stoppen`)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
    expect(await test.reader.manager.countBy(SiteLogLine, { what: 'deelname-gestopt' })).toBe(1);
  });

  it('is for who takes part: the trainer is shown another way, and others know of no such group', async () => {
    const [made, other] = [await makeCohort(test), await makeCohort(test)];

    const statuses = [];
    for (const person of [made.trainer, other.trainer, other.residents[0]]) {
      const visitor = await test.as(person as Person);
      statuses.push((await visitor.get(`/groep/${made.cohort.id}/stoppen`)).status, (await visitor.post(`/groep/${made.cohort.id}/stoppen`)).status);
    }

    expect(statuses).toEqual([403, 403, 404, 404, 404, 404]);
    expect(await test.reader.manager.countBy(SiteLogLine, { what: 'deelname-gestopt' })).toBe(0);
  });
});
