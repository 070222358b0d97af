import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { TestApp } from '../app.js';
import { openChromium } from '../chromium.js';
import type { Stop } from './stops.js';
import { cookiesOf } from './world.js';

/** How much came over the line for a page, and from where. */
export interface Traffic {
  bytes: number;
  readonly hosts: Set<string>;
}

/** Chromium in front of the app, with one window for everybody who looks. */
export class Browsing {
  private readonly windows = new Map<string, Promise<{ page: Page; traffic: Traffic }>>();

  private constructor(
    private readonly test: TestApp,
    private readonly browser: Browser,
    readonly address: string,
  ) {}

  static async start(test: TestApp): Promise<Browsing> {
    // a file starts the product once; it may listen since an earlier walk
    if (!test.app.getHttpAdapter().getInstance().server.listening) await test.app.listen(0, '127.0.0.1');
    const address = (await test.app.getUrl()).replace('[::1]', '127.0.0.1');
    return new Browsing(test, await openChromium(), address);
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  /** A browser of their own; without a name for somebody who is not signed in. */
  async contextFor(who?: string, settings: { javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({ baseURL: this.address, ...settings });
    if (who) await context.addCookies((await cookiesOf(this.test, who)).map((cookie) => ({ ...cookie, url: this.address })));
    return context;
  }

  /** Goes there as that person, nothing kept from the page before. */
  async to({ path, as, form, fields }: Stop): Promise<{ page: Page; traffic: Traffic; status: number }> {
    const { page, traffic } = await this.windowOf(as ?? '');
    forget(traffic);
    const response = await page.goto(path);
    await settled(page);
    if (!form) return { page, traffic, status: response?.status() ?? 0 };
    forget(traffic);
    const answered = page.waitForResponse((each) => each.request().isNavigationRequest() && each.status() !== 303);
    await Promise.all([page.waitForEvent('load'), sendOff(page, form, fields)]);
    await settled(page);
    return { page, traffic, status: (await answered).status() };
  }

  private windowOf(who: string): Promise<{ page: Page; traffic: Traffic }> {
    const known = this.windows.get(who);
    if (known) return known;
    const opened = this.openWindow(who);
    this.windows.set(who, opened);
    return opened;
  }

  private async openWindow(who: string): Promise<{ page: Page; traffic: Traffic }> {
    const context = await this.contextFor(who);
    const page = await context.newPage();
    return { page, traffic: await measured(await context.newCDPSession(page)) };
  }
}

async function measured(session: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, hosts: new Set() };
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength));
  session.on('Network.requestWillBeSent', ({ request: { url } }) => {
    // the browser's own calendar button is a picture in an address
    if (!url.startsWith('data:')) traffic.hosts.add(new URL(url).origin);
  });
  return traffic;
}

function forget(traffic: Traffic): void {
  traffic.bytes = 0;
  traffic.hosts.clear();
}

/** Fonts count for the weight of a page, and come last. */
const settled = (page: Page): Promise<unknown> => page.evaluate('document.fonts.ready.then(() => true)');

/** Empties what the browser would stop at, and sends. */
function sendOff(page: Page, form: string, fields: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return page.evaluate(`(() => {
    const form = document.querySelector(${JSON.stringify(form)});
    const fields = ${JSON.stringify(fields)};
    form.noValidate = true;
    for (const field of form.elements) {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
      else if ('value' in field && !['hidden', 'submit', 'file'].includes(field.type)) field.value = fields[field.name] ?? '';
    }
    const button = form.querySelector('[type=submit]');
    if (button.name in fields) button.value = fields[button.name];
    button.click();
  })()`);
}
