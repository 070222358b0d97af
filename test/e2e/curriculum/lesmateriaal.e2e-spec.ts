import type { Person } from '../../../src/accounts/index.js';
import { CohortProgrammes } from '../../../src/cohorts/index.js';
import { FileContent, ProgrammeAuthor, ProgrammeContents, ProgrammeDrafts, ProgrammeVersion, ProgrammeVersions } from '../../../src/curriculum/index.js';
import { IsNull } from 'typeorm';
import sharp from 'sharp';
import { startApp, type TestApp } from '../../support/app.js';
import { formOn } from '../../support/form-on.js';
import { makeAuthor } from '../../support/make-author.js';
import { makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import type { Visitor } from '../../support/visitor.js';

const PROGRAMME = '/lesmateriaal/buurtverbinder';

describe('lesmateriaal', () => {
  let test: TestApp;
  let group: MadeCohort;
  let hanna: Visitor;
  let anja: Visitor;
  let other: Person;

  beforeAll(async () => {
    test = await startApp();
    group = await makeCohort(test);
    other = (await makeCohort(test)).trainer;
    await makeAuthor(test, group.trainer);
    hanna = await test.as(group.trainer);
    anja = await test.as(other);
  });
  afterAll(() => test.stop());

  /** Begins a draft and gives its address. */
  const draft = async (): Promise<string> => {
    await hanna.submit(PROGRAMME, 'form[action$="/concepten"]');
    const [newest] = await test.reader.manager.find(ProgrammeVersion, { where: { number: IsNull() }, order: { id: 'DESC' } });
    return `${PROGRAMME}/concepten/${newest?.id ?? ''}`;
  };
  /** Another reflection question in one lesson, past the editor. */
  const change = async (address: string): Promise<void> => {
    const id = address.split('/').at(-1) ?? '';
    const content = await test.get(ProgrammeContents).of(id);
    const [module] = content.modules;
    const [lesson] = module?.lessons ?? [];
    await test.unitOfWork.run(({ manager }) =>
      manager.query(`UPDATE lesson SET reflection = 'Wat durfde je vandaag?' WHERE version_id = '${id}' AND key = '${lesson?.key ?? ''}'`),
    );
  };

  it('is in the menu of trainers only', async () => {
    const residents = await test.as(group.residents[0] as Person);

    expect((await hanna.see('/vandaag'))('header a[href="/lesmateriaal"]')).toHaveLength(1);
    expect((await residents.see('/vandaag'))('header a[href="/lesmateriaal"]')).toHaveLength(0);
  });

  it('lets an author begin a draft, see what is different, and publish it; a running group keeps its version (D18)', async () => {
    const before = await test.get(CohortProgrammes).versionOf(group.cohort.id);
    const address = await draft();
    expect((await hanna.see(PROGRAMME))('#concepten + ul h3')).toHaveLength(1);

    expect((await hanna.see(`${address}/publicatie`))('main').text()).toContain('gelijk aan versie 1');
    await change(address);
    const page = await hanna.see(`${address}/publicatie`);
    expect(page('.difference ins').text()).toContain('durfde');
    const after = await hanna.submit(`${address}/publicatie`, 'main form');

    expect(after.text).toContain('Versie 2 is gepubliceerd.');
    expect((await test.get(ProgrammeVersions).latest()).number).toBe(2);
    expect((await test.get(CohortProgrammes).versionOf(group.cohort.id)).id).toBe(before.id);
    expect((await hanna.get(`${address}/publicatie`)).status).toBe(409);
  });

  it('throws a draft away, with nothing else', async () => {
    const { id } = await test.get(ProgrammeVersions).latest();
    const before = await test.get(ProgrammeContents).of(id);
    const bytes = await test.reader.manager.count(FileContent);
    const address = await draft();
    const lesson = `${address}/lessen/wat-is-er-al`;
    const picture = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    await hanna.upload(lesson, { ...(await formOn(hanna, lesson)), alt: 'Het plein', waar: 'tekst' }, { field: 'bestand', name: 'plein.png', bytes: picture });
    expect(await test.reader.manager.count(FileContent)).toBe(bytes + 1);

    await hanna.submit(`${address}/verwijdering`, 'main form');

    expect((await hanna.get(`${address}/publicatie`)).status).toBe(404);
    expect(await test.reader.manager.count(FileContent)).toBe(bytes);
    expect(await test.get(ProgrammeContents).of(id)).toEqual(before);
  });

  it('says of a draft that equals an earlier version which one, and what to do to go back to it', async () => {
    const { id: versie } = await test.get(ProgrammeVersions).first('buurtverbinder');
    expect((await test.get(ProgrammeVersions).latest()).id).not.toBe(versie);
    const address = (await hanna.post(`${PROGRAMME}/concepten`, { versie })).headers['location'] ?? '';

    const page = await hanna.see(`${address}/publicatie`);
    const refused = await hanna.post(`${address}/publicatie`);

    expect(page('main').text()).toContain('precies gelijk aan versie 1. Er valt niets te publiceren. Wil je terug naar die tekst?');
    expect(page('main form')).toHaveLength(0);
    expect([refused.status, refused.text.includes('precies gelijk aan versie 1')]).toEqual([422, true]);
  });

  it('shows another trainer the shared programme to read, without its drafts', async () => {
    const address = await draft();
    expect((await anja.see('/lesmateriaal'))(`main a[href="${PROGRAMME}"]`)).toHaveLength(1);
    const page = await anja.see(PROGRAMME);
    expect(page('#versies')).toHaveLength(1);
    expect(page('main form, main a[href*="/concepten"], main a[href*="/auteurs"]')).toHaveLength(0);

    for (const further of ['publicatie', 'verwijdering']) {
      expect((await anja.get(`${address}/${further}`)).status).toBe(404);
      expect((await anja.post(`${address}/${further}`)).status).toBe(404);
    }
    const { id: versie } = await test.get(ProgrammeVersions).latest();
    expect((await anja.post(`${PROGRAMME}/concepten`, { versie })).status).toBe(404);
    expect((await anja.post(`${PROGRAMME}/auteurs`, { email: other.email })).status).toBe(404);
  });

  it('hides a programme of another author from every other trainer', async () => {
    const { id } = await test.get(ProgrammeVersions).latest();
    const content = await test.get(ProgrammeContents).of(id);
    await test.unitOfWork.run((tx) => test.get(ProgrammeDrafts).create(tx, { ...content, key: 'van-hanna' }, { personId: group.trainer.id }));
    await makeAuthor(test, group.trainer, 'van-hanna');

    expect((await hanna.get('/lesmateriaal/van-hanna')).status).toBe(200);
    expect((await anja.get('/lesmateriaal/van-hanna')).status).toBe(404);
    expect((await anja.see('/lesmateriaal'))('main').text()).not.toContain('Nog niet gepubliceerd');
    const foreign = await hanna.post('/lesmateriaal/van-hanna/concepten', { versie: id });
    expect(foreign.status).toBe(404);
  });

  it('does not exist for who is no trainer, and asks a visitor to sign in', async () => {
    const address = await draft();
    const sanne = await test.make.person('Sanne');
    await test.make.organisationMember(group.organisationId, sanne.id, 'opdrachtgever');
    await test.make.member(group.site, 'opdrachtgever', sanne);

    for (const person of [group.residents[0], group.professionals[0], sanne]) {
      const browser = await test.as(person as Person);
      for (const path of ['/lesmateriaal', PROGRAMME, `${address}/publicatie`]) expect([path, (await browser.get(path)).status]).toEqual([path, 404]);
      expect((await browser.post(`${address}/publicatie`)).status).toBe(404);
    }
    expect((await test.visitor().get(PROGRAMME)).headers['location']).toContain('/inloggen');
  });

  it('lets an author write with another trainer, who then may do the same', async () => {
    const wrong = await hanna.submit(`${PROGRAMME}/auteurs/nieuw`, 'main form', { email: group.residents[0]?.email ?? '' });
    expect([wrong.status, wrong.text.includes('geen trainer met dit adres')]).toEqual([422, true]);

    await hanna.submit(`${PROGRAMME}/auteurs/nieuw`, 'main form', { email: other.email.toUpperCase() });
    await hanna.submit(`${PROGRAMME}/auteurs/nieuw`, 'main form', { email: other.email });
    expect((await anja.see(PROGRAMME))('form[action$="/concepten"]')).toHaveLength(1);

    const authors = await test.reader.manager.findBy(ProgrammeAuthor, { personId: group.trainer.id });
    for (const { id } of authors) expect((await anja.get(`${PROGRAMME}/auteurs/${id}/einde`)).status).toBe(404);
    const own = await test.reader.manager.findBy(ProgrammeAuthor, { personId: other.id });
    expect(own).toHaveLength(1);
    await anja.submit(`${PROGRAMME}/auteurs/${own[0]?.id ?? ''}/einde`, 'main form');
    expect((await anja.see(PROGRAMME))('form[action$="/concepten"]')).toHaveLength(0);
  });

  it('is all in the hands of the platform admin', async () => {
    const admin = await test.as(await test.make.person('Beheer', { isPlatformAdmin: true }));

    expect((await admin.see('/lesmateriaal'))('main a[href="/lesmateriaal/van-hanna"]')).toHaveLength(1);
    expect((await admin.get(`${PROGRAMME}/auteurs/nieuw`)).status).toBe(200);
  });
});
