import { FeatureStatesQueries, Site } from '../../src/buurtsites/index.js';
import { Demo } from '../../src/home/demo/demo.js';
import { DEMO_PASSWORD, demoAddress } from '../../src/home/demo/demo-people.js';
import { localDay } from '../../src/platform/clock/in-words.js';
import { startApp, type TestApp } from '../support/app.js';
import { Browsing } from '../support/walk/browsing.js';
import { type Hands, hasFocus, Pointing, Typing } from '../support/walk/hands.js';
import { LINDEN } from '../support/walk/world.js';

const IN_A_WEEK = 7 * 24 * 60;

/** The main tasks of a buurtverbinder, one after the other. */
describe.each([
  ['with the keyboard alone', true],
  ['without JavaScript', false],
])('a day of Riet, %s', (_how, withKeys) => {
  let test: TestApp;
  let browsing: Browsing;
  let riet: Hands;

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(new Date());
    await test.get(Demo).loadWhenNew();
    browsing = await Browsing.start(test);
    const page = await (await browsing.contextFor(undefined, { javaScriptEnabled: withKeys })).newPage();
    page.setDefaultTimeout(5_000);
    riet = withKeys ? new Typing(page) : new Pointing(page);
  }, 60_000);
  afterAll(async () => {
    await browsing.stop();
    await test.stop();
  });

  const heading = () => riet.page.locator('h1').textContent();
  const button = (name: string | RegExp) => riet.page.getByRole('button', { name });
  const unfold = (words: string) => riet.page.locator('summary', { hasText: words });
  const groups = async (): Promise<string> => {
    const { id } = await test.reader.manager.findOneByOrFail(Site, { slug: 'lindenkwartier' });
    return (await test.get(FeatureStatesQueries).of(id)).get('groepen') ?? 'off';
  };

  it('signs in with her password', async () => {
    await riet.page.goto('/inloggen');
    await riet.press(unfold('Liever met een wachtwoord?'));
    await riet.fill(riet.page.getByLabel('E-mailadres', { exact: true }), demoAddress('riet'));
    await riet.fill(riet.page.getByLabel('Wachtwoord', { exact: true }), DEMO_PASSWORD);
    await riet.press(button('Log in'));

    await riet.page.waitForURL('**/vandaag');
  });

  it('ticks a task of the step to do now', async () => {
    await riet.press(riet.page.getByRole('link', { name: 'Stappenplan' }).first());
    await riet.press(riet.page.getByRole('link', { name: 'Open deze stap' }));
    await riet.page.waitForURL('**/stappenplan/groepen');
    const ticked = riet.page.locator('main [aria-pressed=true]');
    const before = await ticked.count();

    await riet.press(riet.page.locator('main [aria-pressed=false]').first());
    await ticked.nth(before).waitFor();

    expect(await ticked.count()).toBe(before + 1);
  });

  it('shows what they did', async () => {
    await riet.press(unfold('Laat zien wat jullie deden'));
    await riet.fill(riet.page.getByLabel('Wat deden jullie?'), 'Vijf clubs bezocht');
    await riet.press(riet.page.locator('#bewijs').getByRole('button', { name: 'Bewaar' }));

    await riet.page.getByText('Vijf clubs bezocht').waitFor();
  });

  it('finishes the step, and sees its part of the site go on', async () => {
    await riet.press(button(/^Stap \d+ afronden$/));
    await riet.page.waitForURL('**/afronding');

    expect(await heading()).toBe('Stap klaar → Groepen staat nu aan');
    expect(await groups()).toBe('active');
  });

  it('takes it back', async () => {
    await riet.press(button('Maak ongedaan').first());
    await riet.page.waitForURL('**/stappenplan/groepen');

    expect(await groups()).toBe('off');
  });

  it('puts an activity in the agenda', async () => {
    const day = localDay(new Date(test.clock.now().getTime() + IN_A_WEEK * 60_000));
    await riet.page.goto(`${LINDEN}/agenda/nieuw`);
    await riet.fill(riet.page.getByLabel('Wat is er te doen?'), 'Soep op het plein');
    await riet.choose(riet.page.getByLabel('Wat voor activiteit is het?'), 'Eten en drinken');
    await riet.fill(riet.page.getByLabel('Vertel er iets over'), 'Neem een kom mee.');
    await riet.fill(riet.page.getByLabel('Waar is het?'), 'Lindeplein');
    await riet.fill(riet.page.getByLabel('Welke dag?'), day);
    await riet.fill(riet.page.getByLabel('Hoe laat begint het?'), '17:30');
    await riet.press(riet.page.locator('main form button[type=submit]').first());

    await riet.page.getByRole('heading', { name: 'Soep op het plein' }).first().waitFor();
  });

  it('reports a message that worries her', async () => {
    await riet.page.goto(`${LINDEN}/spelregels-melden/melden`);
    await riet.tick(riet.page.getByRole('radio').first());
    await riet.fill(riet.page.getByLabel('Wil je er iets bij zeggen?'), 'Het gaat over de buren van nummer 9');
    await riet.press(riet.page.locator('main form button[type=submit]').first());

    await riet.page.getByText('Dank je. Iemand van het team kijkt er binnen twee dagen naar.').waitFor();
  });

  it('sees at once what is missing, when something is', async () => {
    await riet.page.goto(`${LINDEN}/agenda/nieuw`);
    await riet.press(riet.page.locator('main form button[type=submit]').first());
    const summary = riet.page.getByRole('alert');
    await summary.waitFor();

    expect(await summary.textContent()).toContain('Kijk dit nog even na');
    expect(await hasFocus(summary)).toBe(withKeys);
  });

  it('passes the menu in one press', async () => {
    await riet.page.goto('/stappenplan');
    await riet.page.keyboard.press('Tab');
    expect(await riet.page.evaluate('document.activeElement.textContent')).toMatch(/inhoud/i);

    await riet.page.keyboard.press('Enter');
    await riet.page.keyboard.press('Tab');

    expect(await riet.page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  });
});
