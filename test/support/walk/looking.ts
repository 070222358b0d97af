import { startApp, type TestApp } from '../app.js';
import { Browsing } from './browsing.js';
import { faultsInTheEvening, faultsOf } from './look.js';
import { nameOf, type Stop, stopsIn } from './stops.js';
import { furnish } from './world.js';

const MOST_BYTES = 100 * 1000;
const ONE_IN = 4;

/** Every second page from this one on: two walks at once take half the time. */
type Half = 0 | 1;

/** One walk along half of the pages; each test below tells of one thing that was looked at on the way. */
export const lookAtPages = (half: Half): void => {
  let test: TestApp;
  let browsing: Browsing;
  const faults: string[] = [];
  const elsewhere: string[] = [];
  const heavy: string[] = [];

  beforeAll(async () => {
    test = await startApp();
    const stops = stopsIn(await furnish(test));
    browsing = await Browsing.start(test);
    for (const [number, stop] of stops.entries()) if (number % 2 === half) await look(stop, number >> 1);
  }, 1_800_000);
  afterAll(async () => {
    await browsing.stop();
    await test.stop();
  });

  async function look(stop: Stop, number: number): Promise<void> {
    const { page, traffic, status } = await browsing.to(stop);
    const name = nameOf(stop);
    if (status !== (stop.status ?? 200)) faults.push(`${name} answers ${String(status)}`);
    if (traffic.bytes >= MOST_BYTES && stop.path !== '/stijl') heavy.push(`${name} weighs ${String(traffic.bytes)}`);
    elsewhere.push(...[...traffic.hosts].filter((host) => host !== browsing.address).map((host) => `${name} asks ${host}`));
    const found = [...(await faultsOf(page)), ...(number % ONE_IN === 0 ? await faultsInTheEvening(page) : [])];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }

  it('have nothing for axe to find, by day and in the evening, and never scroll sideways', () => {
    expect(faults).toEqual([]);
  });

  it('weigh less than 100 kB at first sight', () => {
    expect(heavy).toEqual([]);
  });

  it('ask nothing of another host', () => {
    expect(elsewhere).toEqual([]);
  });
};
