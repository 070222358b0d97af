import { Person } from '../../../src/accounts/index.js';
import { Organisation, OrganisationMember, TrainerAppointed } from '../../../src/buurtsites/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';

const fields = { naam: 'Welzijn Oost', voornaam: 'Hanna', achternaam: 'Visser', email: 'Hanna@voorbeeld.example' };

describe('the platform admin', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  it('creates an organisation with its first trainer, who is told by mail', async () => {
    const appointed = caught(test, TrainerAppointed);
    const visitor = await test.as(await test.make.person('Bea', { isPlatformAdmin: true }));

    const answer = await visitor.post('/beheer/organisaties', fields);

    const [trainer] = await test.reader.manager.findBy(Person, { email: 'hanna@voorbeeld.example' });
    expect(answer.status).toBe(303);
    expect(await test.reader.manager.find(OrganisationMember)).toEqual([expect.objectContaining({ personId: trainer?.id, role: 'trainer' })]);
    expect(appointed).toEqual([expect.objectContaining({ email: 'hanna@voorbeeld.example', organisationName: 'Welzijn Oost' })]);
    expect((await visitor.see('/beheer'))('table').text()).toContain('Hanna Visser');
  });

  it('leaves name and password of somebody with an account as they are', async () => {
    const hanna = await test.make.person('Johanna', { email: 'hanna@voorbeeld.example', passwordHash: 'x' });
    const visitor = await test.as(await test.make.person('Bea', { isPlatformAdmin: true }));

    await visitor.post('/beheer/organisaties', fields);

    expect(await test.reader.manager.findOneByOrFail(Person, { id: hanna.id })).toMatchObject({ firstName: 'Johanna', passwordHash: 'x' });
  });

  it('says what is missing', async () => {
    const visitor = await test.as(await test.make.person('Bea', { isPlatformAdmin: true }));

    const page = await visitor.post('/beheer/organisaties', { ...fields, naam: '', email: 'hanna' });

    expect(page.status).toBe(422);
    expect(page.text).toContain('Vul de naam van de organisatie in.');
    expect(page.text).toContain('value="Visser"');
  });

  it('is the only one who comes here', async () => {
    const trainer = await test.make.member(await test.make.site(), 'trainer');
    const visitor = await test.as(trainer.person);

    expect((await visitor.get('/beheer')).status).toBe(403);
    expect((await visitor.post('/beheer/organisaties', fields)).status).toBe(403);
    expect((await test.visitor().post('/beheer/organisaties', fields)).status).toBe(403);
    expect(await test.reader.manager.countBy(Organisation, { name: 'Welzijn Oost' })).toBe(1);
    expect((await visitor.see('/instellingen'))('.nav').text()).not.toContain('Beheer');
  });
});
