import { CohortTrainer, Enrolment } from '../../../src/cohorts/index.js';
import { CoachingChoice, CoachingMessage, CoachingMoment, CoachingQueries, CoachingRequest, CoachingService } from '../../../src/facilitation/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import type { Visitor } from '../../support/visitor.js';

const START = '/begeleiding';
const SECRET = 'Ik durf de groep niet los te laten';
const QUESTION = { onderwerp: SECRET, wens: 'Deze week, even bellen.' };
const TWO_MOMENTS = { dag1: '2026-03-30', tijd1: '14:30', dag2: '2026-03-06', tijd2: '10:00' };

describe('individual support (B7, D16)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
  });
  afterAll(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 2, started: true });
    const [marloes, dirk] = made.professionals;
    return {
      ...made,
      marloes: await test.as(marloes ?? made.trainer),
      dirk: await test.as(dirk ?? made.trainer),
      riet: await test.as(made.residents[0] ?? made.trainer),
      hanna: await test.as(made.trainer),
    };
  };
  type Group = Awaited<ReturnType<typeof group>>;
  const asked = async ({ marloes, cohort }: Group): Promise<string> => {
    const { status, headers } = await marloes.post(START, QUESTION);
    expect(status).toBe(303);
    const [request] = await test.reader.manager.find(CoachingRequest, { where: { cohortId: cohort.id }, order: { askedAt: 'DESC' } });
    expect(headers['location']).toBe(`${START}/${request?.id ?? ''}`);
    return request?.id ?? '';
  };
  const withMoments = async (made: Group): Promise<string> => {
    const id = await asked(made);
    await made.hanna.submit(`${START}/${id}`, '#momenten', TWO_MOMENTS);
    return id;
  };
  const choose = async (made: Group, id: string) => {
    const [moment] = await test.reader.manager.find(CoachingMoment, { where: { requestId: id }, order: { at: 'DESC' } });
    return made.marloes.post(`${START}/${id}/keuze`, { moment: moment?.id ?? '' });
  };
  const coTrainer = async ({ cohort, organisationId }: Group, untilDay: string | null): Promise<Visitor> => {
    const person = await test.make.person('Anja');
    await test.make.organisationMember(organisationId, person.id);
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: cohort.id, personId: person.id, untilDay });
    return test.as(person);
  };
  const mailsTo = (email: string): Promise<OutboxMail[]> =>
    test.reader.manager.find(OutboxMail, { where: { toAddress: email }, order: { createdAt: 'ASC', id: 'ASC' } });
  const text = async (who: Visitor, path: string): Promise<string> => (await who.see(path))('main').text();

  it('is asked in two fields, read by the trainer, answered, agreed on and closed', async () => {
    const made = await group();
    const { marloes, hanna } = made;
    const id = await asked(made);
    test.clock.pass(3 * 24 * 60);

    expect(await text(hanna, START)).toMatch(/Dirk Kuipers[\s\S]*Wacht op jou[\s\S]*Voorjaar 2026 · 3 dagen oud/);
    expect(await text(hanna, '/vandaag')).toMatch(/1 vraag om begeleiding, 3 dagen oud(?![\s\S]*Dirk)/);
    await hanna.submit(`${START}/${id}`, '#antwoorden', { antwoord: 'Wat maakt het spannend?' });
    await hanna.submit(`${START}/${id}`, '#momenten', TWO_MOMENTS);
    expect(await text(marloes, START)).toContain('Kies een moment');
    expect((await choose(made, id)).status).toBe(303);

    expect(await text(marloes, `${START}/${id}`)).toMatch(/Wat maakt het spannend\?[\s\S]*Jullie afspraak\s*maandag 30 maart, 14\.30 uur/);
    await hanna.submit(`${START}/${id}`, '#sluiten', { notitie: 'Je laat één taak los.' });
    expect(await text(marloes, `${START}/${id}`)).toMatch(/Gesloten door Hanna Kuipers[\s\S]*Je laat één taak los\./);
    expect(await text(hanna, START)).toMatch(/Er staat geen vraag open[\s\S]*Gesloten vragen[\s\S]*Dirk/);
  });

  it('shows what waits the oldest first, over all groups a trainer guides', async () => {
    const [one, two] = [await group(), await group()];
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: two.cohort.id, personId: one.trainer.id, untilDay: null });
    const [link] = await test.reader.manager.findBy(CohortTrainer, { cohortId: two.cohort.id, personId: one.trainer.id });
    await two.marloes.post(START, { ...QUESTION, trainer: link?.id ?? '' });
    test.clock.pass(24 * 60);
    await asked(one);

    expect((await test.get(CoachingQueries).openFor(one.trainer.id)).map(({ age }) => age)).toEqual(['1 dag oud', 'van vandaag']);
    expect(await test.get(CoachingQueries).waitingFor(one.trainer.id)).toEqual({ count: 2, oldest: 1 });
  });

  it('may not: be seen or touched by anybody but the two', async () => {
    const made = await group();
    const id = await withMoments(made);
    const elsewhere = await group();
    const sanne = await test.as((await test.make.member(made.site, 'opdrachtgever', await test.make.person('Sanne'))).person);
    const admin = await test.as(await test.make.person('Bea', { isPlatformAdmin: true }));
    const others = { co: await coTrainer(made, null), standIn: await coTrainer(made, '2026-12-31'), dirk: made.dirk, riet: made.riet, sanne, admin };

    for (const [name, who] of Object.entries({ ...others, otherTrainer: elsewhere.hanna, otherProfessional: elsewhere.marloes })) {
      const answers = [
        await who.get(`${START}/${id}`),
        await who.post(`${START}/${id}/antwoorden`, { antwoord: 'x' }),
        await who.post(`${START}/${id}/momenten`, TWO_MOMENTS),
        await who.post(`${START}/${id}/keuze`, { moment: 'x' }),
        await who.post(`${START}/${id}/afzegging`),
        await who.post(`${START}/${id}/sluiting`),
      ];
      expect([name, ...answers.map(({ status }) => status)]).toEqual([name, 404, 404, 404, 404, 404, 404]);
      for (const path of [START, `/groep/${made.cohort.id}`, '/vandaag']) expect((await who.get(path)).text).not.toContain(SECRET);
    }
    expect(await test.reader.manager.countBy(CoachingMessage, { requestId: id })).toBe(0);
    expect((await test.visitor().get(`${START}/${id}`)).status).toBe(303);
  });

  it('tells residents kindly where they ask, and does not exist for who has no part in a group', async () => {
    const { riet, site } = await group();
    const sanne = await test.as((await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person);

    const answer = await riet.get(START);

    expect([answer.status, answer.text.includes('Jij kunt bij elke stap hulp vragen')]).toEqual([403, true]);
    expect((await riet.post(START, QUESTION)).status).toBe(404);
    expect((await sanne.get(START)).status).toBe(404);
  });

  it('goes to the trainer who is chosen, never to a stand-in', async () => {
    const made = await group();
    const standIn = await coTrainer(made, '2026-12-31');
    expect(await text(made.marloes, START)).toContain('Je vraag gaat naar Hanna Kuipers');
    const co = await coTrainer(made, null);

    const unchosen = await made.marloes.post(START, QUESTION);
    expect([unchosen.status, unchosen.text.includes('Kies aan wie je het vraagt.'), unchosen.text.includes(SECRET)]).toEqual([422, true, true]);
    const page = await made.marloes.see(START);
    expect(page('#vraag input[type=radio]')).toHaveLength(2);
    const anja =
      page('#vraag label')
        .filter((_, label) => page(label).text().includes('Anja'))
        .attr('for') ?? '';
    await made.marloes.post(START, { ...QUESTION, trainer: page(`#${anja}`).attr('value') ?? '' });

    expect(await text(co, START)).toContain('Dirk Kuipers');
    for (const who of [made.hanna, standIn]) expect((await who.get(START)).text).not.toContain('Dirk Kuipers');
  });

  it('can be asked of the other trainer while one has a question open', async () => {
    const made = await group();
    await asked(made);
    const anja = await coTrainer(made, null);
    expect(await text(made.marloes, START)).toContain('Je vraag gaat naar Anja Kuipers');

    await made.marloes.submit(START, '#vraag', QUESTION);

    expect(await text(anja, START)).toContain('Dirk Kuipers');
    expect((await made.marloes.see(START))('#vraag')).toHaveLength(0);
  });

  describe('lost to the trainer who hands the group over', () => {
    const handOver = async (made: Group): Promise<void> => {
      await coTrainer(made, null);
      await test.unitOfWork.run((tx) => tx.manager.delete(CohortTrainer, { cohortId: made.cohort.id, personId: made.trainer.id }));
    };

    it('is not hers to read, and says so to who asked', async () => {
      const made = await group();
      const id = await asked(made);
      await handOver(made);

      expect((await made.hanna.get(`${START}/${id}`)).status).toBe(404);
      expect(await text(made.marloes, `${START}/${id}`)).toContain('begeleidt jullie groep nu niet meer');
      expect(await text(made.marloes, START)).toContain('Je trainer is gestopt');
    });

    it('brings her no answer, no appointment and no mail any more', async () => {
      const made = await group();
      const id = await withMoments(made);
      await handOver(made);
      const before = await mailsTo(made.trainer.email);
      const page = await made.marloes.see(`${START}/${id}`);

      expect(page('#kiezen, #antwoorden')).toHaveLength(0);
      expect((await made.marloes.post(`${START}/${id}/antwoorden`, { antwoord: 'Ben je er nog?' })).status).toBe(409);
      expect((await choose(made, id)).status).toBe(409);
      expect((await made.marloes.post(`${START}/${id}/sluiting`)).status).toBe(303);
      expect(await mailsTo(made.trainer.email)).toEqual(before);
      expect(await test.reader.manager.countBy(CoachingChoice, { requestId: id })).toBe(0);
    });

    it('takes back the appointment that stood in her calendar, when who asked closes it', async () => {
      const made = await group();
      const id = await withMoments(made);
      await choose(made, id);
      await handOver(made);

      await made.marloes.post(`${START}/${id}/sluiting`);

      expect((await mailsTo(made.trainer.email)).at(-1)?.calendar).toMatch(/METHOD:CANCEL/);
    });
  });

  it('closed with an appointment to come calls that off, and tells both', async () => {
    const made = await group();
    const id = await withMoments(made);
    await choose(made, id);
    expect((await made.marloes.see(`${START}/${id}`))('#sluiten').text()).toContain('Jullie afspraak gaat dan niet door.');

    await made.marloes.post(`${START}/${id}/sluiting`);

    expect(await test.reader.manager.countBy(CoachingChoice, { requestId: id })).toBe(0);
    for (const email of [made.trainer.email, made.professionals[0]?.email ?? ''])
      expect((await mailsTo(email)).find(({ subject }) => subject.startsWith('Afgezegd'))?.calendar).toMatch(/METHOD:CANCEL/);
    expect(await text(made.hanna, `${START}/${id}`)).toContain('Ik zeg onze afspraak af: maandag 30 maart');
  });

  it('closed after the appointment keeps that there was one', async () => {
    const made = await group();
    const id = await withMoments(made);
    await choose(made, id);
    test.clock.set('2026-04-01T09:00:00Z');

    await made.marloes.post(`${START}/${id}/sluiting`);

    expect(await test.reader.manager.countBy(CoachingChoice, { requestId: id })).toBe(1);
    expect((await mailsTo(made.trainer.email)).map(({ subject }) => subject).filter((subject) => subject.startsWith('Afgezegd'))).toEqual([]);
  });

  it('stays readable for who asked and left the group, who asks nothing new', async () => {
    const made = await group();
    const id = await asked(made);
    await test.unitOfWork.run((tx) =>
      tx.manager.update(Enrolment, { cohortId: made.cohort.id, personId: made.professionals[0]?.id ?? '' }, { endedAt: test.clock.now() }),
    );

    expect(await text(made.marloes, `${START}/${id}`)).toContain(SECRET);
    expect((await made.marloes.see(START))('#vraag')).toHaveLength(0);
    expect((await made.marloes.post(START, QUESTION)).status).toBe(404);
  });

  it('is one at a time: of two presses at once one asks, and a new one follows right after the last', async () => {
    const made = await group();
    const service = test.get(CoachingService);
    const ask = () => service.ask(made.professionals[0]?.id ?? '', { topic: SECRET, wish: null, trainer: null });

    const presses = await Promise.allSettled([ask(), ask()]);

    expect(presses.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [first] = await test.reader.manager.findBy(CoachingRequest, { cohortId: made.cohort.id });
    await made.marloes.post(`${START}/${first?.id ?? ''}/sluiting`);
    await expect(ask()).resolves.toEqual(expect.any(String));
    expect((await made.marloes.post(`${START}/${first?.id ?? ''}/antwoorden`, { antwoord: 'Nog iets' })).status).toBe(409);
  });

  it('has one appointment: of two choices at once one counts', async () => {
    const made = await group();
    const id = await withMoments(made);

    const answers = await Promise.all([choose(made, id), choose(made, id)]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await test.reader.manager.countBy(CoachingChoice, { requestId: id })).toBe(1);
    expect(await mailsTo(made.professionals[0]?.email ?? '')).toHaveLength(2);
  });

  it('lets the trainer offer, and who asked choose; not the other way round', async () => {
    const made = await group();
    const id = await withMoments(made);
    const [moment] = await test.reader.manager.findBy(CoachingMoment, { requestId: id });

    expect((await made.marloes.post(`${START}/${id}/momenten`, TWO_MOMENTS)).status).toBe(403);
    expect((await made.hanna.post(`${START}/${id}/keuze`, { moment: moment?.id ?? '' })).status).toBe(403);
    expect((await made.marloes.post(`${START}/${id}/keuze`, { moment: newId() })).status).toBe(409);
    test.clock.set('2026-04-01T09:00:00Z');
    expect((await choose(made, id)).status).toBe(409);
  });

  it('asks for a moment that is right, and keeps what was typed', async () => {
    const made = await group();
    const id = await asked(made);

    const answer = await made.hanna.submit(`${START}/${id}`, '#momenten', { ...TWO_MOMENTS, tijd1: '14:35' });

    expect([answer.status, answer.text.includes('Neem een heel uur of een kwartier'), answer.text.includes('value="14:35"')]).toEqual([422, true, true]);
    expect(await test.reader.manager.countBy(CoachingMoment, { requestId: id })).toBe(0);
    await made.hanna.submit(`${START}/${id}`, '#momenten', TWO_MOMENTS);
    const folded = await made.hanna.see(`${START}/${id}`);
    expect(folded('details:has(#momenten)').attr('open')).toBeUndefined();
    const again = await made.hanna.post(`${START}/${id}/momenten`, { ...TWO_MOMENTS, tijd1: '14:35' });
    expect(again.text).toMatch(/<details class="more" open>\s*<summary>Stel andere momenten voor/);
    for (const [path, words] of [
      ['keuze', 'Kies een van de momenten.'],
      ['antwoorden', 'Schrijf eerst je antwoord.'],
    ] as const) {
      const wrong = await made.marloes.post(`${START}/${id}/${path}`, { antwoord: ' ' });
      expect([wrong.status, wrong.text.includes(words)]).toEqual([422, true]);
    }
  });

  it('is called off by either of the two, after which other moments can be offered', async () => {
    const made = await group();
    const id = await withMoments(made);
    await choose(made, id);
    expect((await made.hanna.post(`${START}/${id}/momenten`, TWO_MOMENTS)).status).toBe(409);

    await made.marloes.submit(`${START}/${id}`, 'form[action$="/afzegging"]');

    expect(await text(made.hanna, `${START}/${id}`)).toContain('Ik zeg onze afspraak af: maandag 30 maart, 14.30 uur.');
    await made.hanna.submit(`${START}/${id}`, '#momenten', TWO_MOMENTS);
    expect((await choose(made, id)).status).toBe(303);
    expect((await made.marloes.post(`${START}/${id}/afzegging`)).status).toBe(303);
    expect((await made.marloes.post(`${START}/${id}/afzegging`)).status).toBe(409);
  });

  it('is told by mail without a word of it, and the appointment comes along for the calendar', async () => {
    const made = await group();
    const id = await withMoments(made);
    await made.hanna.post(`${START}/${id}/antwoorden`, { antwoord: `Over ${SECRET}` });
    await choose(made, id);
    await made.hanna.post(`${START}/${id}/afzegging`);
    await made.hanna.post(`${START}/${id}/sluiting`, { notitie: SECRET });

    const toHanna = await mailsTo(made.trainer.email);
    const toMarloes = await mailsTo(made.professionals[0]?.email ?? '');

    for (const { subject, text: words, html, calendar } of [...toHanna, ...toMarloes])
      expect(subject + words + html + (calendar ?? '')).not.toMatch(/loslaten|los te laten/);
    expect(toHanna.map(({ subject }) => subject)).toEqual([
      'Er is een vraag om begeleiding',
      'Je afspraak op maandag 30 maart, 14.30 uur',
      'Afgezegd: je afspraak op maandag 30 maart, 14.30 uur',
    ]);
    expect(toMarloes).toHaveLength(5);
    expect(toMarloes.find(({ subject }) => subject.startsWith('Je afspraak'))?.calendar).toMatch(/METHOD:REQUEST[\s\S]*DTSTART:20260330T123000Z/);
    expect(toHanna.at(-1)?.calendar).toMatch(/METHOD:CANCEL/);
  });

  it('stands in the own data of who asked, with what the trainer answered, and not in that of others', async () => {
    const made = await group();
    const id = await asked(made);
    await made.hanna.post(`${START}/${id}/antwoorden`, { antwoord: 'Kom maar langs.' });
    const fileOf = async (who: Visitor): Promise<string> => (await who.get('/instellingen/mijn-gegevens/bestand')).text;

    expect(await fileOf(made.marloes)).toMatch(new RegExp(`${SECRET}[\\s\\S]*Kom maar langs\\.`));
    expect(await fileOf(made.hanna)).not.toContain(SECRET);
    expect(await fileOf(made.dirk)).not.toContain(SECRET);
  });
});
