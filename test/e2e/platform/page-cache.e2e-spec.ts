import request, { type Response } from 'supertest';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember } from '../../support/make-site.js';

describe('public pages that are kept for a moment', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const anyone = (path: string): Promise<Response> => Promise.resolve(request(test.app.getHttpServer()).get(path));
  /** How many reads a request costs: none means that it came from memory. */
  const readsDuring = async (act: () => Promise<unknown>): Promise<number> => {
    const spy = jest.spyOn(test.get(DataSource), 'createQueryRunner');
    await act();
    const reads = spy.mock.calls.length;
    spy.mockRestore();
    return reads;
  };

  it('gives the second visitor the same bytes and headers without asking the database', async () => {
    const site = await test.make.site();
    const first = await anyone(`/buurt/${site.slug}`);

    let second = first;
    const reads = await readsDuring(async () => {
      second = await anyone(`/buurt/${site.slug}`);
    });

    expect(reads).toBe(0);
    expect(second.text).toBe(first.text);
    for (const header of ['content-type', 'content-security-policy', 'x-robots-tag']) expect(second.headers[header]).toBe(first.headers[header]);
  });

  it('shows a feature that just went on at once', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await anyone(`/buurt/${site.slug}`);

    await activate(test, site, riet.personId, 'groepen');

    expect((await anyone(`/buurt/${site.slug}`)).text).toContain(`/buurt/${site.slug}/groepen`);
  });

  it('keeps no page that was being made during a write', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');

    await Promise.all([
      anyone(`/buurt/${site.slug}`),
      anyone(`/buurt/${site.slug}`),
      activate(test, site, riet.personId, 'groepen'),
      anyone(`/buurt/${site.slug}`),
    ]);

    expect((await anyone(`/buurt/${site.slug}`)).text).toContain(`/buurt/${site.slug}/groepen`);
  });

  it('never gives the page of somebody who is signed in to another, nor a kept page to them', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');

    const own = await riet.browser.get(`/buurt/${site.slug}`);
    const public_ = await anyone(`/buurt/${site.slug}`);
    const ownAgain = await riet.browser.get(`/buurt/${site.slug}`);

    expect(own.text).toContain('Dit zien alleen jullie');
    expect(public_.text).not.toContain('Dit zien alleen jullie');
    expect(ownAgain.text).toContain('Dit zien alleen jullie');
  });

  it('keeps no page with a form, whose token is one visitor’s', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await activate(test, site, riet.personId, 'spelregels-melden');
    const path = `/buurt/${site.slug}/spelregels-melden/melden`;

    const [first, second] = [await anyone(path), await anyone(path)];

    expect(first.status).toBe(200);
    expect(first.headers['set-cookie']).toBeDefined();
    expect(second.headers['set-cookie']).toBeDefined();
    expect(second.headers['set-cookie']).not.toEqual(first.headers['set-cookie']);
  });

  it('tells search machines to stay away until the opening', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    const before = await anyone(`/buurt/${site.slug}`);
    await activate(test, site, riet.personId, 'openbaar');

    const after = await anyone(`/buurt/${site.slug}`);

    expect([before.headers['x-robots-tag'], after.headers['x-robots-tag']]).toEqual(['noindex', undefined]);
  });
});
