import { Person, PersonService } from '../../../src/accounts/index.js';
import { startApp, type TestApp } from '../../support/app.js';

const NEW = { email: 'bea@voorbeeld.example', firstName: 'Bea', lastName: 'Kok' };

describe('registering people', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  it('makes one person of an address, also when it happens twice at once', async () => {
    const people = test.get(PersonService);

    const [one, two] = await Promise.all([1, 2].map(() => test.unitOfWork.run((tx) => people.register(tx, NEW))));

    expect(one?.id).toBe(two?.id);
    expect(await test.reader.manager.count(Person)).toBe(1);
  });

  it('appoints an admin, new or known', async () => {
    const people = test.get(PersonService);
    const riet = await test.make.person('Riet');

    await test.unitOfWork.run((tx) => people.appointAdmin(tx, NEW));
    await test.unitOfWork.run((tx) => people.appointAdmin(tx, { ...NEW, email: riet.email }));

    expect(await test.reader.manager.countBy(Person, { isPlatformAdmin: true })).toBe(2);
    expect(await test.reader.manager.findOneByOrFail(Person, { id: riet.id })).toMatchObject({ firstName: 'Riet' });
  });
});
