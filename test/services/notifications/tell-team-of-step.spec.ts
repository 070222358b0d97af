import type { Site } from '../../../src/buurtsites/index.js';
import { OutboxMail, OutboxRelay } from '../../../src/notifications/index.js';
import { DomainEvents } from '../../../src/platform/events/domain-events.js';
import type { Member } from '../../../src/platform/security/actor.js';
import { StepCompleted, StepCompletionsService } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('mail about a step', () => {
  let test: TestApp;
  let site: Site;
  let riet: Member;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    site = await test.make.site();
    riet = await test.make.member(site, 'buurtverbinder', await test.make.person('Riet'));
    await test.make.member(site, 'buurtverbinder', await test.make.person('Youssef'));
    await test.make.member(site, 'wijkprofessional', await test.make.person('Marloes'));
    await test.make.member(site, 'lid', await test.make.person('Ans'));
    await test.unitOfWork.run((tx) => tx.manager.createQueryBuilder().delete().from(OutboxMail).execute());
  });

  const steps = (): StepCompletionsService => test.get(StepCompletionsService);
  const complete = (): Promise<boolean> => steps().complete(riet, 'team', 'Zo is het goed');
  const mails = (): Promise<OutboxMail[]> => test.reader.manager.find(OutboxMail, { order: { toAddress: 'ASC' } });
  const sent = async (): Promise<readonly string[]> => {
    await test.get(OutboxRelay).runOnce();
    return (await mails()).filter(({ state }) => state === 'sent').map(({ subject }) => subject);
  };

  it('goes to the others of the team, once nothing can be undone any more', async () => {
    await complete();
    expect((await mails()).map(({ toAddress }) => toAddress.replace(/\d+@.*/, ''))).toEqual(['marloes', 'youssef']);
    expect((await mails())[0]?.text).toContain('Riet rondde stap 1 af: We worden een team.');

    test.clock.pass(9);
    expect(await sent()).toEqual([]);
    test.clock.pass(1);
    expect(await sent()).toHaveLength(2);
  });

  it('is never sent when the step is undone at nine minutes', async () => {
    await complete();
    test.clock.pass(9);
    await steps().undo(riet, 'team');
    test.clock.pass(60);

    expect(await sent()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('is written once when the button is pressed again', async () => {
    await complete();
    await complete();

    expect(await mails()).toHaveLength(2);
  });

  it('does not exist when something of the act fails', async () => {
    const here = site.id;
    test.get(DomainEvents).on(StepCompleted, ({ siteId }) => (siteId === here ? Promise.reject(new Error('the last handler fails')) : Promise.resolve()));

    await expect(complete()).rejects.toThrow('the last handler fails');
    expect(await mails()).toEqual([]);
  });

  it('tells the others why a step was put back', async () => {
    await complete();
    test.clock.pass(24 * 60);
    await sent();
    await steps().reopen(riet, 'team', 'We zoeken een nieuwe plek');

    const put = (await mails()).filter(({ occasion }) => occasion.startsWith('stap-terug:'));
    expect(put.map(({ subject }) => subject)).toEqual(['Ons team staat even stil', 'Ons team staat even stil']);
    expect(put[0]?.text).toContain('We zoeken een nieuwe plek');
  });
});
