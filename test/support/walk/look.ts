import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const EVERYTHING = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] } };
// half of the time goes into contrast, and no colour hangs on the width
const BUT_CONTRAST = { ...EVERYTHING, rules: { 'color-contrast': { enabled: false } } };
const PHONE = 390;
const DESK = 1280;
const NARROWEST = 320;

/** What is wrong with the page on the screen: closed on a phone, and with everything that folds out open on a desk. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const closed = [...(await tooWideAt(page, NARROWEST)), ...(await tooWideAt(page, PHONE)), ...(await violationsOn(page, 'phone', EVERYTHING))];
  const folds = await page.evaluate<number>('[...document.querySelectorAll("details")].map((each) => { each.open = true; }).length');
  const opened = [...(await tooWideAt(page, NARROWEST)), ...(await tooWideAt(page, DESK)), ...(await violationsOn(page, 'desk', BUT_CONTRAST))];
  return [...closed, ...opened, ...(folds > 0 ? await violationsOn(page, 'unfolded', CONTRAST, 'details') : [])];
}

/** What is hard to read once the page is in its evening colours. */
export async function faultsInTheEvening(page: Page): Promise<string[]> {
  await page.evaluate('document.documentElement.dataset.scheme = "avond"');
  return violationsOn(page, 'in the evening', CONTRAST);
}

async function tooWideAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  return wide === width ? [] : [`is ${String(wide)} wide at ${String(width)}`];
}

async function violationsOn(page: Page, where: string, rules: object, within = 'html'): Promise<string[]> {
  const options = { ...rules, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`);
  return violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
