import { SiteFollower } from '../../../src/buurtsites/index.js';
import { FollowerService } from '../../../src/buurtsites/followers/follower.service.js';
import { FeatureActivationService } from '../../../src/buurtsites/index.js';
import { OutboxMail, OutboxRelay } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember } from '../../support/make-site.js';

describe('following a site', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const email = 'wim@voorbeeld.example';
  const linksIn = async (view: RegExp): Promise<string[]> => {
    const mails = await test.reader.manager.find(OutboxMail, { order: { createdAt: 'ASC', id: 'ASC' } });
    return mails.flatMap(({ text }) => text.match(view) ?? []);
  };
  const confirmLinks = (): Promise<string[]> => linksIn(/\/buurt\/[^\s/]+\/op-de-hoogte\/[\w-]+$/m);

  it('mails who said yes by mail when the site opens, after the undo window, with a way to stop', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    const wim = test.visitor();
    await wim.post(`/buurt/${site.slug}/op-de-hoogte`, { email: ` ${email.toUpperCase()} ` });
    const [link = ''] = await confirmLinks();
    await wim.get(link);
    expect(await test.reader.manager.findOneByOrFail(SiteFollower, { email })).toMatchObject({ confirmedAt: null });
    await wim.post(link);

    await activate(test, site, riet.personId, 'openbaar');
    await test.get(OutboxRelay).runOnce();
    const opened = await test.reader.manager.findOneByOrFail(OutboxMail, { occasion: `site-open:${site.id}` });
    test.clock.pass(10);
    await test.get(OutboxRelay).runOnce();
    const [stop = ''] = await linksIn(/\/buurt\/\S+\/stop/);
    await wim.get(stop);
    await wim.post(stop);

    expect(opened).toMatchObject({ toAddress: email, state: 'waiting' });
    expect(opened.headers).toContain('List-Unsubscribe');
    expect(await test.reader.manager.countBy(OutboxMail, { occasion: `site-open:${site.id}`, state: 'sent' })).toBe(1);
    expect(await test.reader.manager.count(SiteFollower)).toBe(0);
  });

  it('mails nobody when the opening is taken back', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await test.visitor().post(`/buurt/${site.slug}/op-de-hoogte`, { email });
    await test.visitor().post((await confirmLinks())[0] ?? '');
    await activate(test, site, riet.personId, 'openbaar');

    await test.unitOfWork.run((tx) =>
      test.get(FeatureActivationService).withdraw(tx, { siteId: site.id, key: 'openbaar', personId: riet.personId, at: test.clock.now() }),
    );

    expect(await test.reader.manager.countBy(OutboxMail, { occasion: `site-open:${site.id}` })).toBe(0);
  });

  it('mails nobody who did not say yes, and forgets them after a week', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await test.visitor().post(`/buurt/${site.slug}/op-de-hoogte`, { email });
    await activate(test, site, riet.personId, 'openbaar');
    test.clock.pass(8 * 24 * 60);

    await test.get(FollowerService).forgetUnconfirmed();

    expect(await test.reader.manager.countBy(OutboxMail, { occasion: `site-open:${site.id}` })).toBe(0);
    expect(await test.reader.manager.count(SiteFollower)).toBe(0);
  });

  it('answers the same whether somebody follows already, and writes them no second time', async () => {
    const site = await test.make.site();
    const first = await test.visitor().post(`/buurt/${site.slug}/op-de-hoogte`, { email });
    await test.visitor().post((await confirmLinks())[0] ?? '');

    const second = await test.visitor().post(`/buurt/${site.slug}/op-de-hoogte`, { email });

    expect([second.status, second.headers['location']]).toEqual([first.status, first.headers['location']]);
    expect(await test.reader.manager.count(OutboxMail)).toBe(1);
  });

  it('does nothing with the link of another site, or one made up', async () => {
    const [site, other] = [await test.make.site(), await test.make.site()];
    await test.visitor().post(`/buurt/${site.slug}/op-de-hoogte`, { email });
    const token = ((await confirmLinks())[0] ?? '').split('/').at(-1) ?? '';

    await test.visitor().post(`/buurt/${other.slug}/op-de-hoogte/${token}`);
    await test.visitor().post(`/buurt/${other.slug}/op-de-hoogte/${token}/stop`);
    await test.visitor().post(`/buurt/${site.slug}/op-de-hoogte/verzonnen`);

    expect(await test.reader.manager.findOneByOrFail(SiteFollower, { email })).toMatchObject({ confirmedAt: null });
  });

  it('explains a wrong address, and floods nobody', async () => {
    const site = await test.make.site();
    const wrong = await test.visitor().post(`/buurt/${site.slug}/op-de-hoogte`, { email: 'wim' });
    const statuses: number[] = [];
    for (let time = 0; time < 4; time++) statuses.push((await test.visitor().post(`/buurt/${site.slug}/op-de-hoogte`, { email })).status);

    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Vul je e-mailadres in');
    expect(statuses).toEqual([303, 303, 303, 429]);
  });
});
