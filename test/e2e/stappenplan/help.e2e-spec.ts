import type { Site } from '../../../src/buurtsites/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { castMember } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

const STEP = '/stappenplan/team';
const HELP = `${STEP}/hulp`;

describe('help with a step', () => {
  let test: TestApp;
  let site: Site;
  let [riet, marloes, dirk, hanna]: Cast[] = [];
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    site = await test.make.site();
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
    dirk = await castMember(test, site, 'wijkprofessional', 'Dirk');
    hanna = await castMember(test, site, 'trainer', 'Hanna');
  });

  const post = (who: Cast | undefined, path: string, fields: Record<string, string> = {}) =>
    (who as Cast).browser.post(path, { buurt: (who as Cast).siteId, ...fields });
  const section = async (who: Cast | undefined) => (await (who as Cast).browser.see(STEP))('#hulp');
  const buttons = async (who: Cast | undefined) =>
    (await section(who))
      .find('form[action*="/aanbod/"] button')
      .toArray()
      .map((button) => button.attribs['value']);
  const offerPath = async () => (await section(riet)).find('form[action*="/aanbod/"]').attr('action') ?? '';
  const offer = async (): Promise<string> => {
    await post(marloes, `${HELP}/aanbod`, { aanbod: 'Ik kan de zaal vragen.', bij: '' });
    return offerPath();
  };

  it('travels from offered to thanked, each turn by whose turn it is (D3)', async () => {
    const path = await offer();
    expect((await section(riet)).text()).toContain('Wacht op de buurtverbinders');

    await post(riet, path, { daad: 'aanneming', woorden: 'Heel graag' });
    expect((await section(marloes)).text()).toContain('Heel graag');
    await post(marloes, path, { daad: 'afronding' });
    await post(riet, path, { daad: 'bedankje', woorden: 'Top gedaan' });

    expect((await section(marloes)).text()).toContain('Gedaan, met dank');
    expect(await buttons(riet)).toEqual([]);
    expect((await riet?.browser.get('/stappenplan/geschiedenis'))?.text).toContain('bedankte voor hulp bij stap 1');
  });

  it('is not done before a resident said yes (D3)', async () => {
    const path = await offer();

    expect((await post(marloes, path, { daad: 'afronding' })).status).toBe(409);
  });

  it('that was declined stays declined', async () => {
    const path = await offer();
    await post(riet, path, { daad: 'afwijzing' });

    expect((await post(riet, path, { daad: 'aanneming' })).status).toBe(409);
    expect((await section(riet)).text()).toContain('Niet nodig');
  });

  it('is answered by residents only', async () => {
    const path = await offer();

    for (const who of [marloes, dirk, hanna]) expect((await post(who, path, { daad: 'aanneming' })).status).toBe(403);
    expect((await post(dirk, path, { daad: 'intrekking' })).status).toBe(403);
    expect(await buttons(marloes)).toEqual(['intrekking']);
    expect(await buttons(dirk)).toEqual([]);
  });

  it('is asked for by residents, who also close the question (D6)', async () => {
    await post(riet, `${HELP}/vragen`, { wie: 'professionals', vraag: 'Wie heeft een sleutel?' });
    const close = (await section(riet)).find('form[action$="/sluiting"]').attr('action') ?? '';

    expect((await section(marloes)).text()).toContain('Gevraagd aan de professionals');
    expect((await section(marloes)).find('form[action$="/sluiting"]')).toHaveLength(0);
    expect((await post(marloes, close)).status).toBe(403);
    expect((await post(marloes, `${HELP}/vragen`, { wie: 'trainer', vraag: 'Mag dat?' })).status).toBe(403);
    expect((await post(riet, close)).status).toBe(303);
    expect((await section(marloes)).text()).toContain('Gesloten');
  });

  it('may answer a question of this step, not one of elsewhere', async () => {
    const elsewhere = await test.make.site();
    const karel = await castMember(test, elsewhere, 'buurtverbinder', 'Karel');
    await post(karel, `${HELP}/vragen`, { wie: 'professionals', vraag: 'Wie helpt?' });
    const theirs = ((await karel.browser.see(STEP))('#hulp form[action$="/sluiting"]').attr('action') ?? '').split('/').at(-2) ?? '';

    expect((await post(marloes, `${HELP}/aanbod`, { aanbod: 'Ik', bij: theirs })).status).toBe(404);
    expect((await post(riet, `${HELP}/vragen/${theirs}/sluiting`)).status).toBe(404);
  });

  it('is labelled with name, function and organisation (D7), and completes nothing (D2)', async () => {
    await post(marloes, `${HELP}/bijdragen`, { soort: 'feitencheck', tekst: 'Het klopt: de zaal is gratis.', adres: 'https://voorbeeld.example/zaal' });
    await post(marloes, `${HELP}/steun`, { klaar: 'ja' });
    await post(marloes, `${HELP}/steun`, { klaar: 'ja' });

    const shown = (await section(riet)).text();
    expect(shown).toContain('Feiten nagekeken');
    expect(shown).toContain('Wijkprofessional');
    expect(shown).toContain('Marloes Kuipers (Wijkprofessional) staat hierachter.');
    expect((await riet?.browser.get('/stappenplan'))?.text).toContain('0 van de 22 stappen klaar');
  });

  it('that somebody brought is only taken away by them', async () => {
    await post(marloes, `${HELP}/bijdragen`, { soort: 'notitie', tekst: 'Denk aan de stoelen.' });
    const remove = (await section(marloes)).find('form[action$="/verwijdering"]').attr('action') ?? '';

    expect((await post(dirk, remove)).status).toBe(404);
    expect((await post(riet, remove)).status).toBe(403);
    expect((await post(marloes, remove)).status).toBe(303);
  });

  it('is not brought by residents: they do the step (D2)', async () => {
    for (const path of ['aanbod', 'bijdragen', 'steun'])
      expect((await post(riet, `${HELP}/${path}`, { aanbod: 'x', bij: '', soort: 'notitie', tekst: 'x', klaar: 'ja' })).status).toBe(403);
  });

  it.each([
    ['vragen', 'Schrijf in een paar woorden waar jullie hulp bij willen.'],
    ['aanbod', 'Schrijf wat je kunt doen, en wanneer.'],
    ['bijdragen', 'Schrijf in een paar woorden wat je bijdraagt.'],
  ])('says what is missing in %s', async (path, sentence) => {
    const page = await post(path === 'vragen' ? riet : marloes, `${HELP}/${path}`, {
      wie: 'professionals',
      soort: 'notitie',
      vraag: '',
      aanbod: '',
      tekst: '',
    });

    expect(page.status).toBe(422);
    expect(page.text).toContain(sentence);
  });

  it.each(['opdrachtgever', 'lid'] as const)('is not there for a %s', async (role) => {
    const path = await offer();
    const other = await castMember(test, site, role, 'Sanne');

    expect((await other.browser.get(HELP)).status).toBe(403);
    expect((await post(other, path, { daad: 'aanneming' })).status).toBe(403);
    expect((await post(other, `${HELP}/aanbod`, { aanbod: 'x', bij: '' })).status).toBe(403);
  });

  it('of another neighbourhood is not found', async () => {
    const path = await offer();
    const karel = await castMember(test, await test.make.site(), 'buurtverbinder', 'Karel');

    expect((await post(karel, path, { daad: 'aanneming' })).status).toBe(404);
    expect((await karel.browser.see(STEP))('#hulp').text()).not.toContain('zaal');
  });
});
