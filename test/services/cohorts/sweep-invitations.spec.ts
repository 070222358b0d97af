import { Invitation } from '../../../src/cohorts/index.js';
import { SweepInvitations } from '../../../src/cohorts/invitations/sweep-invitations.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';

describe('old invitations', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  it('go ninety days after they expired, unless somebody said yes', async () => {
    const { cohort, trainer } = await makeCohort(test);
    const hanna = await test.as(trainer);
    await hanna.post(`/groep/${cohort.id}/uitnodigingen`, { adressen: 'oud@voorbeeld.example\nja@voorbeeld.example', rol: 'buurtverbinder' });
    await test.unitOfWork.run((tx) => tx.manager.update(Invitation, { email: 'ja@voorbeeld.example' }, { acceptedAt: test.clock.now() }));
    const emails = async (): Promise<string[]> => (await test.reader.manager.find(Invitation)).map(({ email }) => email).sort();

    test.clock.pass(119 * 24 * 60);
    await test.get(SweepInvitations).sweep();
    expect(await emails()).toEqual(['ja@voorbeeld.example', 'oud@voorbeeld.example']);

    test.clock.pass(2 * 24 * 60);
    await test.get(SweepInvitations).sweep();
    expect(await emails()).toEqual(['ja@voorbeeld.example']);
  });
});
