import { CohortProgramme, CohortProgrammes, CohortService, ProgrammeTakenOver } from '../../../src/cohorts/index.js';
import { OnlyTrainersDoThis, NoSuchCohort } from '../../../src/cohorts/cohorts/cohort.errors.js';
import { NotANewerVersion } from '../../../src/cohorts/programmes/programme.errors.js';
import { ProgrammeDrafts, ProgrammeVersions } from '../../../src/curriculum/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { actorFor, makeCohort } from '../../support/make-cohort.js';
import { publishVersion } from '../../support/make-version.js';

/** D18: a cohort is pinned to a version of the curriculum; edits create a new version. */
describe('the version a group learns from (D18)', () => {
  let test: TestApp;
  let programmes: CohortProgrammes;
  beforeEach(async () => {
    test = await startApp();
    programmes = test.get(CohortProgrammes);
  });
  afterEach(() => test.stop());

  const numberOf = async (cohortId: string) => (await programmes.versionOf(cohortId)).number;
  const publishAnother = () => publishVersion(test, (lesson) => ({ ...lesson, title: `${lesson.title} nu` }));

  it('is the newest one when the group is made, and stays so when another is published', async () => {
    const { trainer, site } = await makeCohort(test);
    await publishAnother();
    const made = { name: 'Najaar', startsOn: '2026-09-01', endsOn: '2026-12-01', place: { siteId: site.id } };
    const cohortId = await test.get(CohortService).create(actorFor(trainer), made);

    await publishVersion(test, (lesson) => ({ ...lesson, title: `${lesson.title} straks` }));

    expect([await numberOf(cohortId), (await programmes.newerFor(cohortId))?.number]).toEqual([2, 3]);
  });

  it('is the first for a group that was there before groups had a version', async () => {
    const { cohort } = await makeCohort(test);

    await publishAnother();

    expect(await numberOf(cohort.id)).toBe(1);
  });

  it('is taken over by the trainer, who is told as the one who chose', async () => {
    const taken = caught(test, ProgrammeTakenOver);
    const { cohort, trainer } = await makeCohort(test);
    const newer = await publishAnother();

    await programmes.takeOver(actorFor(trainer), cohort.id, newer.id);

    expect([await numberOf(cohort.id), await programmes.newerFor(cohort.id)]).toEqual([2, null]);
    expect(taken).toMatchObject([{ cohortId: cohort.id, toVersionId: newer.id, takenOverById: trainer.id }]);
  });

  it('is taken over once, however often the button is pressed', async () => {
    const { cohort, trainer } = await makeCohort(test);
    const newer = await publishAnother();

    const presses = await Promise.allSettled([1, 2].map(() => programmes.takeOver(actorFor(trainer), cohort.id, newer.id)));

    expect(presses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await test.reader.manager.countBy(CohortProgramme, { cohortId: cohort.id })).toBe(1);
  });

  it('never becomes an older one, nor a draft', async () => {
    const { cohort, trainer } = await makeCohort(test);
    const first = await test.get(ProgrammeVersions).latest();
    const newer = await publishAnother();
    const draftId = await test.unitOfWork.run((tx) => test.get(ProgrammeDrafts).begin(tx, newer.id, trainer.id));
    await programmes.takeOver(actorFor(trainer), cohort.id, newer.id);

    for (const versionId of [first.id, newer.id, draftId])
      await expect(programmes.takeOver(actorFor(trainer), cohort.id, versionId)).rejects.toBeInstanceOf(NotANewerVersion);
  });

  it('is not for participants to change, nor for the trainer of another group', async () => {
    const { cohort, residents } = await makeCohort(test);
    const other = await makeCohort(test);
    const newer = await publishAnother();
    const [riet] = residents;

    await expect(programmes.takeOver(actorFor(riet ?? other.trainer), cohort.id, newer.id)).rejects.toBeInstanceOf(OnlyTrainersDoThis);
    await expect(programmes.takeOver(actorFor(other.trainer), cohort.id, newer.id)).rejects.toBeInstanceOf(NoSuchCohort);
    expect(await numberOf(cohort.id)).toBe(1);
  });
});
