import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { publishVersion } from '../../support/make-version.js';

const EDITED = 'oefenen-zonder-angst';
const REMOVED = 'ook-zonder-scherm';

describe('the version of a group', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const publish = () =>
    publishVersion(test, (lesson) => (lesson.key === REMOVED ? null : lesson.key === EDITED ? { ...lesson, reflection: 'Wat durfde je vandaag?' } : lesson));

  it('is the newest: there is nothing to compare', async () => {
    const { cohort, trainer } = await makeCohort(test);

    const page = await (await test.as(trainer)).see(`/groep/${cohort.id}/programma`);

    expect(page('main').text()).toContain('Dit is de nieuwste versie');
    expect(page('main form')).toHaveLength(0);
  });

  it('shows what is different, word by word, and is taken over with one press', async () => {
    const { cohort, trainer } = await makeCohort(test);
    await publish();
    const hanna = await test.as(trainer);
    expect((await hanna.see(`/groep/${cohort.id}`))('main a[href$="/programma"]').text()).toBe('Vergelijk met versie 2');

    const page = await hanna.see(`/groep/${cohort.id}/programma`);
    expect(page('.difference ins').text()).toContain('durfde');
    expect(page('article').text()).toContain('Niet meer in de training');
    const after = await hanna.submit(`/groep/${cohort.id}/programma`, 'main form');

    expect(after.text).toContain('Wat iemand al las, blijft gelezen.');
    expect(after.text).toContain('Dit is de nieuwste versie');
  });

  it('is refused to participants with 403, to strangers with 404', async () => {
    const { cohort, residents, professionals } = await makeCohort(test);
    const { id } = await publish();
    const stranger = await makeCohort(test);

    for (const person of [...residents.slice(0, 1), ...professionals]) {
      const browser = await test.as(person);
      expect((await browser.get(`/groep/${cohort.id}/programma`)).status).toBe(403);
      expect((await browser.post(`/groep/${cohort.id}/programma`, { versie: id })).status).toBe(403);
    }
    const hanna = await test.as(stranger.trainer);
    expect((await hanna.get(`/groep/${cohort.id}/programma`)).status).toBe(404);
    expect((await hanna.post(`/groep/${cohort.id}/programma`, { versie: id })).status).toBe(404);
  });

  it('says so when it was already taken over', async () => {
    const { cohort, trainer } = await makeCohort(test);
    const { id } = await publish();
    const hanna = await test.as(trainer);
    await hanna.post(`/groep/${cohort.id}/programma`, { versie: id });

    const again = await hanna.post(`/groep/${cohort.id}/programma`, { versie: id });

    expect([again.status, again.text.includes('al met deze versie')]).toEqual([409, true]);
  });
});
