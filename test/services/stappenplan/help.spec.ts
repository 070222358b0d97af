import type { Site } from '../../../src/buurtsites/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import type { Member } from '../../../src/platform/security/actor.js';
import { HelpOffer, HelpService } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('help with a step', () => {
  let test: TestApp;
  let site: Site;
  let [riet, youssef, marloes, hanna]: (Member & { readonly person: { readonly email: string } })[] = [];
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    site = await test.make.site();
    riet = await test.make.member(site, 'buurtverbinder', await test.make.person('Riet'));
    youssef = await test.make.member(site, 'buurtverbinder', await test.make.person('Youssef'));
    marloes = await test.make.member(site, 'wijkprofessional', await test.make.person('Marloes'));
    hanna = await test.make.member(site, 'trainer', await test.make.person('Hanna'));
    await test.unitOfWork.run((tx) => tx.manager.createQueryBuilder().delete().from(OutboxMail).execute());
  });

  const help = (): HelpService => test.get(HelpService);
  const who = (member: Member | undefined): Member => member as Member;
  /** Since the last look: to whom, and the subject. */
  const mails = async (): Promise<string[]> => {
    const all = await test.reader.manager.find(OutboxMail, { order: { toAddress: 'ASC' } });
    await test.unitOfWork.run((tx) => tx.manager.createQueryBuilder().delete().from(OutboxMail).execute());
    return all.map(({ toAddress, subject }) => `${toAddress.replace(/\d+@.*/, '')}: ${subject}`);
  };

  it('that is asked for reaches whom it is asked of', async () => {
    await help().ask(who(riet), 'team', { asked: 'professionals', words: 'Wie heeft een sleutel?' });
    expect(await mails()).toEqual(['marloes: Hulp gevraagd bij stap 1']);

    await help().ask(who(riet), 'team', { asked: 'trainer', words: 'Hoe begin je?' });
    expect(await mails()).toEqual(['hanna: Hulp gevraagd bij stap 1']);
  });

  it('that is offered reaches the residents, and what comes of it who offered it', async () => {
    const id = await help().offer(who(marloes), 'team', 'Ik vraag de zaal.');
    expect(await mails()).toEqual(['riet: Marloes Kuipers biedt hulp aan', 'youssef: Marloes Kuipers biedt hulp aan']);

    await help().move(who(riet), 'team', id, 'aanneming', 'Graag');
    expect(await mails()).toEqual(['marloes: Je hulp is welkom']);
    await help().move(who(marloes), 'team', id, 'afronding');
    expect(await mails()).toEqual(['riet: De hulp is gedaan', 'youssef: De hulp is gedaan']);
    await help().move(who(youssef), 'team', id, 'bedankje');
    expect(await mails()).toEqual(['marloes: Dank je wel']);
  });

  it('that was withdrawn is told to nobody', async () => {
    const id = await help().offer(who(hanna), 'team', 'Ik kom langs.');
    await mails();
    await help().move(who(hanna), 'team', id, 'intrekking');

    expect(await mails()).toEqual([]);
  });

  it('is answered once when two residents answer at once', async () => {
    const id = await help().offer(who(marloes), 'team', 'Ik vraag de zaal.');

    const answers = await Promise.allSettled([help().move(who(riet), 'team', id, 'aanneming'), help().move(who(youssef), 'team', id, 'afwijzing')]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { state } = await test.reader.manager.findOneByOrFail(HelpOffer, { id });
    expect(state).toBe(answers[0].status === 'fulfilled' ? 'aangenomen' : 'afgewezen');
  });
});
