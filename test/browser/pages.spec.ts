import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { FastifyReply } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { Person, SessionService } from '../../src/accounts/index.js';
import { Demo } from '../../src/home/demo/demo.js';
import { demoAddress } from '../../src/home/demo/demo-people.js';
import { startApp, type TestApp } from '../support/app.js';
import { openChromium } from '../support/chromium.js';

const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [320, 390, 1280];
const MOST_BYTES = 100 * 1024;

const PUBLIC = ['/', '/inloggen', '/buurt/lindenkwartier', '/buurt/eikenhof'];
const OF_RIET = ['/vandaag', '/stappenplan', '/stappenplan/groepen'];

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly url: string;
}

describe('the pages in a browser', () => {
  let test: TestApp;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    test = await startApp();
    await test.get(Demo).loadWhenNew();
    await test.app.listen(0, '127.0.0.1');
    address = (await test.app.getUrl()).replace('[::1]', '127.0.0.1');
    browser = await openChromium();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await test.stop();
  });

  const visit = async (path: string, who?: string): Promise<Page> => {
    const context = await browser.newContext({ baseURL: address });
    if (who) await context.addCookies(await signedIn(who));
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };

  /** The form of signing in is tested elsewhere. */
  const signedIn = async (who: string): Promise<Cookie[]> => {
    const person = await test.reader.getRepository(Person).findOneByOrFail({ email: demoAddress(who) });
    const cookies: Cookie[] = [];
    const reply = { setCookie: (name: string, value: string) => cookies.push({ name, value, url: address }) } as unknown as FastifyReply;
    await test.get(SessionService).start(person.id, 'Chromium in een test', reply);
    return cookies;
  };

  const everyPage = [...PUBLIC.map((path) => [path, undefined] as const), ...OF_RIET.map((path) => [path, 'riet'] as const)];

  it.each([...everyPage, ['/stijl', undefined] as const])('%s has nothing for axe to find, and never scrolls sideways', async (path, who) => {
    const page = await visit(path, who);

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, wide: await page.evaluate('document.documentElement.scrollWidth') }).toEqual({ width, wide: width });
      expect({ width, found: await violationsOn(page) }).toEqual({ width, found: [] });
    }
    await page.context().close();
  });

  it.each(everyPage)('%s comes in under 100 kB, from us alone', async (path, who) => {
    const page = await visit('/gezond', who);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));

    await page.goto(path, { waitUntil: 'networkidle' });

    expect([...hosts]).toEqual([address]);
    expect(bytes).toBeLessThan(MOST_BYTES);
    await page.context().close();
  });
});

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
