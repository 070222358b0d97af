import { CohortTrainer, Enrolment } from '../../../src/cohorts/index.js';
import { TrainerNote } from '../../../src/facilitation/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import type { Visitor } from '../../support/visitor.js';

const WORDS = 'Riet durfde vandaag de kring te leiden.';
const SHARED = '/notities';
const FILE = '/instellingen/mijn-gegevens/bestand';

describe('notes of a trainer (B8)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    const [riet, youssef] = made.residents;
    const { id } = await test.reader.manager.findOneByOrFail(Enrolment, { cohortId: made.cohort.id, personId: riet?.id ?? '' });
    const list = `/groep/${made.cohort.id}/notities`;
    return {
      ...made,
      list,
      about: `${list}/${id}`,
      rietId: riet?.id ?? '',
      rietMail: riet?.email ?? '',
      riet: await test.as(riet ?? made.trainer),
      youssef: await test.as(youssef ?? made.trainer),
      dirk: await test.as(made.professionals[0] ?? made.trainer),
      hanna: await test.as(made.trainer),
    };
  };
  type Group = Awaited<ReturnType<typeof group>>;
  const write = ({ hanna, about }: Group, lezer: 'ik' | 'samen') => hanna.submit(about, '#notitie', { notitie: WORDS, lezer });
  const note = ({ cohort }: Group): Promise<TrainerNote> => test.reader.manager.findOneByOrFail(TrainerNote, { cohortId: cohort.id });
  const mails = ({ rietMail }: Group): Promise<OutboxMail[]> => test.reader.manager.findBy(OutboxMail, { toAddress: rietMail });
  const trainer = async ({ cohort, organisationId }: Group, untilDay: string | null): Promise<Visitor> => {
    const person = await test.make.person('Anja');
    await test.make.organisationMember(organisationId, person.id);
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: cohort.id, personId: person.id, untilDay });
    return test.as(person);
  };

  it('are found from the group, person by person, with the warning beside the field', async () => {
    const { hanna, cohort, list, about } = await group();

    expect((await hanna.see(`/groep/${cohort.id}`))(`a[href="${list}"]`)).toHaveLength(1);
    expect((await hanna.see(list))(`a[href="${about}"]`).text()).toContain('Riet Kuipers');
    const form = (await hanna.see(about))('#notitie');
    expect(form.find('[role=note]').text()).toMatch(/Ook een notitie die je niet deelt, hoort bij de gegevens van Riet Kuipers/);
  });

  it('are the writer’s alone when not shared, and in the own data of whom they are about', async () => {
    const made = await group();
    await write(made, 'ik');

    expect((await made.hanna.see(made.about))('main').text()).toMatch(/Alleen voor jou[\s\S]*kring te leiden/);
    expect((await made.riet.get(SHARED)).text).not.toContain(WORDS);
    expect(await mails(made)).toEqual([]);
    expect((await made.riet.get(FILE)).text).toContain(WORDS);
    for (const who of [made.hanna, made.youssef, made.dirk]) expect((await who.get(FILE)).text).not.toContain(WORDS);
  });

  it('are read by the person once shared, who hears of it once and without the words', async () => {
    const made = await group();
    await write(made, 'ik');
    const { id } = await note(made);

    for (const path of ['delen', 'delen/intrekking', 'delen']) expect((await made.hanna.post(`${made.about}/${id}/${path}`)).status).toBe(303);

    expect((await made.riet.see(SHARED))('main').text()).toMatch(/Hanna Kuipers[\s\S]*kring te leiden/);
    expect((await mails(made)).map(({ subject, text }) => [subject, text.includes(WORDS)])).toEqual([['Je trainer deelde iets met je', false]]);
    for (const who of [made.youssef, made.dirk]) expect((await who.get(SHARED)).text).not.toContain(WORDS);
  });

  it('are no longer read once the trainer stops sharing, or throws them away', async () => {
    const made = await group();
    await write(made, 'samen');
    const { id } = await note(made);

    await made.hanna.submit(made.about, 'form[action$="/delen/intrekking"]');
    expect((await made.riet.get(SHARED)).text).not.toContain(WORDS);
    await made.hanna.post(`${made.about}/${id}/verwijdering`);

    expect(await test.reader.manager.countBy(TrainerNote, { id })).toBe(0);
    expect((await made.riet.get(FILE)).text).not.toContain(WORDS);
  });

  it('may not: be seen or touched by a co-trainer, a stand-in, somebody of the group, the client or another trainer', async () => {
    const made = await group();
    await write(made, 'samen');
    const { id } = await note(made);
    const co = await trainer(made, null);
    const sanne = await test.as((await test.make.member(made.site, 'opdrachtgever', await test.make.person('Sanne'))).person);
    const elsewhere = await group();

    expect((await co.see(made.about))('main').text()).not.toContain(WORDS);
    for (const path of ['delen', 'delen/intrekking', 'verwijdering']) expect((await co.post(`${made.about}/${id}/${path}`)).status).toBe(404);
    for (const who of [await trainer(made, '2026-12-31'), made.riet, made.dirk, sanne, elsewhere.hanna]) {
      for (const path of [made.list, made.about]) expect([403, 404]).toContain((await who.get(path)).status);
      expect([403, 404]).toContain((await who.post(made.about, { notitie: 'x', lezer: 'ik' })).status);
      expect([403, 404]).toContain((await who.post(`${made.about}/${id}/verwijdering`)).status);
    }
    expect(await test.reader.manager.countBy(TrainerNote, { cohortId: made.cohort.id })).toBe(1);
    expect((await elsewhere.hanna.post(`${elsewhere.about}/${id}/verwijdering`)).status).toBe(404);
    expect((await elsewhere.hanna.get(`${elsewhere.list}/${made.about.split('/').at(-1) ?? ''}`)).status).toBe(404);
  });

  it('ask for words and for who reads them, and keep what was typed', async () => {
    const { hanna, about } = await group();

    const empty = await hanna.post(about, { notitie: ' ', lezer: 'ik' });
    const unknown = await hanna.post(about, { notitie: WORDS, lezer: 'iedereen' });

    expect([empty.status, empty.text.includes('Schrijf eerst je notitie.')]).toEqual([422, true]);
    expect([unknown.status, unknown.text.includes('Kies wie dit leest.'), unknown.text.includes(WORDS)]).toEqual([422, true, true]);
  });
});
