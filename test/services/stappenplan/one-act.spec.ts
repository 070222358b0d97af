import type { EntityManager } from 'typeorm';
import type { Site } from '../../../src/buurtsites/index.js';
import { FeatureStatesQueries, SiteLogLine } from '../../../src/buurtsites/index.js';
import { MembershipQueries, Membership } from '../../../src/buurtsites/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { DomainEvents } from '../../../src/platform/events/domain-events.js';
import type { Member } from '../../../src/platform/security/actor.js';
import { PlanOverviewQueries, StepCompleted, StepCompletion, StepCompletionsService, StepReopened, StepWorkService } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';

describe('one act: a step and its part of the site (D19)', () => {
  let test: TestApp;
  let site: Site;
  let riet: Member;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    site = await test.make.site();
    riet = await test.make.member(site, 'buurtverbinder');
  });

  const completions = (): StepCompletionsService => test.get(StepCompletionsService);
  const complete = (who = riet, step = 'team'): Promise<boolean> => completions().complete(who, step, 'Zo is het goed');
  const rows = async (manager = test.reader.manager): Promise<object> => ({
    completions: await manager.countBy(StepCompletion, { siteId: site.id }),
    lines: await manager.countBy(SiteLogLine, { siteId: site.id }),
    feature: (await test.get(FeatureStatesQueries).of(site.id, manager)).get('ons-team') ?? 'off',
  });

  it('leaves nothing when the last handler throws, and works the next time', async () => {
    const youssef = await test.make.member(site, 'buurtverbinder', await test.make.person('Youssef'));
    const all = async (manager: EntityManager): Promise<object> => ({
      ...(await rows(manager)),
      mails: await manager.countBy(OutboxMail, { toPersonId: youssef.personId }),
    });
    const whole = { completions: 1, lines: 2, feature: 'active', mails: 1 };
    let isBroken = true;
    let lastSaw: object | null = null;
    test.get(DomainEvents).on(StepCompleted, async (event, { manager }) => {
      if (!isBroken || event.siteId !== site.id) return;
      lastSaw = await all(manager);
      throw new Error('the last handler fails');
    });

    await expect(complete()).rejects.toThrow('the last handler fails');
    // it was the last indeed: everything had been written by then
    expect(lastSaw).toEqual(whole);
    expect(await all(test.reader.manager)).toEqual({ completions: 0, lines: 0, feature: 'off', mails: 0 });

    isBroken = false;
    expect(await complete()).toBe(true);
    expect(await all(test.reader.manager)).toEqual(whole);
  });

  it('lets one of many simultaneous presses count', async () => {
    const heard = caught(test, StepCompleted);
    const team = [
      riet,
      ...(await Promise.all(['Youssef', 'Fatima', 'Jan'].map(async (name) => test.make.member(site, 'buurtverbinder', await test.make.person(name))))),
    ];

    const answers = await Promise.all([...team, ...team].map((who) => complete(who)));

    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(heard.filter(({ siteId }) => siteId === site.id)).toHaveLength(1);
    expect(await rows()).toEqual({ completions: 1, lines: 2, feature: 'active' });
  });

  it('ends in agreement when completing and reopening happen at once', async () => {
    await complete();
    const heard = caught(test, StepReopened);

    await Promise.allSettled(Array.from({ length: 10 }, (_, turn) => (turn % 2 === 0 ? completions().reopen(riet, 'team', 'Nog eens kijken') : complete())));

    const isDone = await test.reader.manager.existsBy(StepCompletion, { siteId: site.id });
    expect(((await rows()) as { feature: string }).feature).toBe(isDone ? 'active' : 'paused');
    expect(heard.length).toBeGreaterThan(0);
  });

  it('does not switch anything for a neighbourhood next door', async () => {
    const nextDoor = await test.make.site();
    await complete();

    expect((await test.get(FeatureStatesQueries).of(nextDoor.id)).size).toBe(0);
    expect((await test.get(PlanOverviewQueries).of(nextDoor.id)).next?.key).toBe('team');
  });

  describe('deciding together (D4)', () => {
    const agree = (who: Member, isYes = true): Promise<void> => test.get(StepWorkService).agree(who, 'spelregels', isYes);
    const leave = (who: Member): Promise<unknown> => test.unitOfWork.run((tx) => tx.manager.update(Membership, { id: who.id }, { endedAt: test.clock.now() }));
    const agreedNow = (): Promise<string> =>
      complete(riet, 'spelregels').then(
        () => 'done',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );

    it('counts only who is a buurtverbinder now', async () => {
      const youssef = await test.make.member(site, 'buurtverbinder', await test.make.person('Youssef'));
      const jan = await test.make.member(site, 'buurtverbinder', await test.make.person('Jan'));
      await complete();
      await agree(youssef);
      await agree(jan);
      await leave(youssef);

      expect(await test.get(MembershipQueries).activeIn(site.id, 'buurtverbinder')).toHaveLength(2);
      expect(await agreedNow()).toContain('1 of 2 agreed');
    });

    it('counts a yes once, and lets it be taken back', async () => {
      await complete();
      await agree(riet);
      await agree(riet);
      await agree(riet, false);

      expect(await agreedNow()).toContain('0 of 1 agreed');
    });

    it('is not satisfied by professionals: their yes is refused', async () => {
      const marloes = await test.make.member(site, 'wijkprofessional', await test.make.person('Marloes'));

      await expect(agree(marloes)).rejects.toThrow('wijkprofessional');
    });
  });
});
