import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { Person } from '../../../src/accounts/index.js';
import { WRITER } from '../../../src/platform/database/data-source.js';
import { startApp, type TestApp } from '../../support/app.js';

const WRITERS = 50;

/** Reads, waits as real work does, and writes one more. */
async function countOneMore(manager: EntityManager, id: string): Promise<void> {
  const { lastName } = await manager.findOneByOrFail(Person, { id });
  await sleep(1);
  await manager.update(Person, { id }, { lastName: String(Number(lastName) + 1) });
}

describe('writing at the same time', () => {
  let test: TestApp;
  let counter: Person;

  const counted = async (): Promise<number> => Number((await test.reader.getRepository(Person).findOneByOrFail({ id: counter.id })).lastName);

  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(async () => {
    counter = await test.make.person('Teller', { lastName: '0' });
  });
  afterAll(() => test.stop());

  it('loses no update of fifty writers', async () => {
    await Promise.all(Array.from({ length: WRITERS }, () => test.unitOfWork.run(({ manager }) => countOneMore(manager, counter.id))));

    expect(await counted()).toBe(WRITERS);
  });

  it('keeps what others committed when every second writer fails', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: WRITERS }, (_, index) =>
        test.unitOfWork.run(async ({ manager }) => {
          await countOneMore(manager, counter.id);
          if (index % 2 === 1) throw new Error('changed my mind');
        }),
      ),
    );

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(WRITERS / 2);
    expect(await counted()).toBe(WRITERS / 2);
  });

  it('would go wrong without the unit of work', async () => {
    const writer = test.app.get<DataSource>(WRITER);

    const outcomes = await Promise.allSettled(
      Array.from({ length: WRITERS }, (_, index) =>
        writer.transaction(async (manager) => {
          await countOneMore(manager, counter.id);
          if (index % 2 === 1) throw new Error('changed my mind');
        }),
      ),
    );

    const promised = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect({ promised, counted: await counted() }).not.toEqual({ promised: WRITERS / 2, counted: WRITERS / 2 });
  });

  it('shows nobody what is not committed yet', async () => {
    let seen = -1;

    await test.unitOfWork.run(async ({ manager }) => {
      await manager.update(Person, { id: counter.id }, { lastName: '7' });
      seen = await counted();
    });

    expect(seen).toBe(0);
    expect(await counted()).toBe(7);
  });

  it('refuses a stray write beside it', async () => {
    await expect(test.reader.getRepository(Person).update({ id: counter.id }, { lastName: '7' })).rejects.toThrow(/read-?only/i);
  });

  it('refuses a unit of work inside a unit of work', async () => {
    const nested = test.unitOfWork.run(() => test.unitOfWork.run(() => Promise.resolve()));

    await expect(nested).rejects.toThrow('pass the tx on');
  });
});
