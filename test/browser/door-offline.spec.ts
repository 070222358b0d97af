import type { BrowserContext, Page } from 'playwright-core';
import { Enrolment } from '../../src/cohorts/index.js';
import { Demo } from '../../src/home/demo/demo.js';
import { AttendanceRecord, AttendanceService, type Mark, type Session, SessionQueries, SessionService } from '../../src/meetings/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { Browsing } from '../support/walk/browsing.js';
import { demoPerson } from '../support/walk/world.js';

const FIVE_MINUTES = 5 * 60_000;

describe('who is there, on a phone without network (O3)', () => {
  let test: TestApp;
  let browsing: Browsing;
  let context: BrowserContext;
  let page: Page;
  let session: Session;
  let path: string;

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(new Date());
    await test.get(Demo).loadWhenNew();
    const [riet, hanna] = [await demoPerson(test, 'riet'), await demoPerson(test, 'hanna')];
    const { cohortId } = await test.reader.manager.findOneByOrFail(Enrolment, { personId: riet.id });
    const startsAt = new Date((Math.floor(test.clock.now().getTime() / FIVE_MINUTES) + 2) * FIVE_MINUTES);
    session = await test.unitOfWork.run((tx) => test.get(SessionService).schedule(tx, { cohortId, kind: 'overig', startsAt, byId: hanna.id }));
    path = `/bijeenkomsten/${session.id}/aanwezigheid`;
    browsing = await Browsing.start(test);
  }, 60_000);
  beforeEach(async () => {
    context = await browsing.contextFor('hanna');
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(path);
    await page.getByText('Deze pagina werkt op dit toestel nu ook zonder bereik.').waitFor();
  });
  afterEach(async () => {
    await context.close();
    await test.unitOfWork.run((tx) => tx.manager.delete(AttendanceRecord, { sessionId: session.id }));
  });
  afterAll(async () => {
    await browsing.stop();
    await test.stop();
  });

  const mark = (name: string, state: string) => page.getByRole('group', { name, exact: true }).getByRole('radio', { name: state, exact: true }).check();
  const names = (): Promise<string[]> => page.locator('[data-gast] .who bdi').allTextContents();
  const records = (): Promise<AttendanceRecord[]> => test.reader.manager.findBy(AttendanceRecord, { sessionId: session.id });
  const state = (words: string | RegExp) => page.locator('[data-stand-alle]').filter({ hasText: words }).waitFor();
  const write = async (personId: string, states: Mark['state']): Promise<void> => {
    const anja = await demoPerson(test, 'anja');
    const marks = new Map([[personId, { state: states, minutes: null, netMinutes: null, seen: 0 }]]);
    await test.unitOfWork.run((tx) => test.get(AttendanceService).save(tx, session, { marks, restIsThere: false }, anja.id));
  };

  it('keeps everybody who is marked and who walks in, opens again, and has sent each once when the network is back', async () => {
    await context.setOffline(true);
    const guests = await names();
    for (const name of guests) await mark(name, 'Is er');
    for (const name of ['Buurvrouw Ans', 'Buurman Bep'].slice(0, 9 - guests.length)) {
      await page.getByLabel('Naam').fill(name);
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    }
    await state('9 keuzes staan op deze telefoon.');
    expect(await records()).toEqual([]);

    await page.reload();
    expect(await page.locator('h1').textContent()).toBe('Wie is er?');
    expect(await page.locator('.seg .yes input:checked').count()).toBe(guests.length);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".att > li")).display')).toBe('grid');

    await context.setOffline(false);
    await page.locator('[data-telt]').filter({ hasText: 'Telt' }).nth(8).waitFor();

    const written = await records();
    expect(written).toHaveLength(9);
    expect(new Set(written.map(({ personId, walkInId }) => personId ?? walkInId)).size).toBe(9);
    expect(await page.evaluate('Object.keys(localStorage).filter((name) => name.startsWith("buurtbrug-deur:"))')).toEqual([]);
  }, 90_000);

  it('keeps saying that a walk-in was refused, with the name in its field again, until that is put right', async () => {
    await context.setOffline(true);
    for (const role of ['Bewoner', 'Professional']) {
      await page.getByLabel('Naam').fill('Buurvrouw Cor');
      await page.getByRole('radio', { name: role, exact: true }).check();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    }
    await state('2 keuzes staan op deze telefoon.');
    await context.setOffline(false);

    await state(/^Buurvrouw Cor: Deze naam staat al op de lijst\. Zet er een achternaam of straat bij\.$/);
    expect(await page.getByLabel('Naam').inputValue()).toBe('Buurvrouw Cor');
    expect(await page.getByRole('radio', { name: 'Professional', exact: true }).isChecked()).toBe(true);
    expect(await records()).toHaveLength(1);

    await page.getByLabel('Naam').fill('Buurvrouw Cor Smit');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.locator('[data-gast] .who bdi').getByText('Buurvrouw Cor Smit', { exact: true }).waitFor();
    expect(await records()).toHaveLength(2);
  });

  it('does not say that all is saved while somebody was skipped for want of minutes', async () => {
    const [late, there] = await names();
    await mark(late ?? '', 'Kwam later');
    await mark(there ?? '', 'Is er');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();

    await state(/^Nog niet alles is bewaard\. Kijk wat er bij de namen staat\.$/);
    await page.locator('[data-stand]').filter({ hasText: 'Vul in hoeveel minuten.' }).waitFor();

    await page
      .locator('[data-gast]', { hasText: late ?? '' })
      .getByLabel('Hoeveel minuten later of eerder?')
      .fill('5');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await state(/^Alles is bewaard\.$/);
    expect((await records()).map(({ state: each }) => each).sort()).toEqual(['late', 'present']);
  });

  it('overwrites nothing in silence: both facts and a choice, and only what is chosen then is written', async () => {
    const [invitee] = await test.get(SessionQueries).inviteesOf([session.id]);
    const personId = invitee?.personId ?? '';
    const row = page.locator(`[data-gast="${personId}"]`);
    await context.setOffline(true);
    await row.getByRole('radio', { name: 'Niet gezien' }).check();
    await write(personId, 'present');

    await context.setOffline(false);
    const question = row.getByRole('alert');
    await question.waitFor();

    expect(await question.textContent()).toMatch(/Anja schreef om \d+\.\d\d uur “Is er” op, en jij drukte hier op “Niet gezien”\. Wat klopt\?/);
    expect(await records()).toMatchObject([{ state: 'present' }]);

    await row.getByRole('button', { name: 'Maak er “Niet gezien” van' }).click();
    await state('Alles is bewaard.');
    expect((await records()).map(({ state: each }) => each).sort()).toEqual(['absent', 'present']);
  });

  it('leaves what the other wrote when that is chosen', async () => {
    const [invitee] = await test.get(SessionQueries).inviteesOf([session.id]);
    const personId = invitee?.personId ?? '';
    const row = page.locator(`[data-gast="${personId}"]`);
    await context.setOffline(true);
    await row.getByRole('radio', { name: 'Niet gezien' }).check();
    await write(personId, 'present');
    await context.setOffline(false);

    await row.getByRole('button', { name: 'Laat “Is er” staan' }).click();
    await state('Alles is bewaard.');

    expect(await row.locator('.yes input').isChecked()).toBe(true);
    expect(await records()).toMatchObject([{ state: 'present' }]);
  });

  it('leaves nothing of the group on the phone of who signs out', async () => {
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL('**/inloggen');

    expect(await page.evaluate('caches.keys()')).toEqual([]);
    expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then(({ length }) => length)')).toBe(0);
    await context.setOffline(true);
    await expect(page.goto(path)).rejects.toThrow();
  });

  it('forgets the page when it is not theirs any more', async () => {
    await context.clearCookies();
    await page.goto(path);
    expect(page.url()).toContain('/inloggen');

    await context.setOffline(true);
    await expect(page.goto(path)).rejects.toThrow();
  });
});
