import type { Person } from '../../src/accounts/index.js';
import { AuthorsService, DEFAULT_PROGRAMME, Programme } from '../../src/curriculum/index.js';
import type { TestApp } from './app.js';

/** Lets somebody write a programme, as the platform admin would. */
export async function makeAuthor(test: TestApp, { id: personId }: Person, key: string = DEFAULT_PROGRAMME): Promise<void> {
  const { id } = await test.reader.manager.findOneByOrFail(Programme, { key });
  await test.unitOfWork.run((tx) => test.get(AuthorsService).enter(tx, id, personId));
}
