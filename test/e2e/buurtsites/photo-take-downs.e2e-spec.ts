import sharp from 'sharp';
import request from 'supertest';
import { type Site, SiteLogLine } from '../../../src/buurtsites/index.js';
import { HappeningsQueries } from '../../../src/home/today/happenings.queries.js';
import { Photo } from '../../../src/buurtsites/photos/photo.entity.js';
import { PhotoTakeDownVoice } from '../../../src/buurtsites/photos/take-downs/photo-take-down-voice.entity.js';
import { PhotoTakeDown } from '../../../src/buurtsites/photos/take-downs/photo-take-down.entity.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('taking down a photo (D31)', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let youssef: Cast;
  let photo: string;
  let news: string;
  const list = '/buurt/linden/weggehaalde-fotos';

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    youssef = await castMember(test, site, 'buurtverbinder', 'Youssef');
    await activate(test, site, riet.personId, 'ons-team', 'eigen-voorkant', 'spelregels-melden', 'groepen', 'nieuws');
    const words = { titel: 'Soep', tekst: 'Er was soep.', alt: 'Truus met een pan', doe: 'plaatsen' };
    news = (await upload('/buurt/linden/nieuws', words)).headers['location'] ?? '';
    photo = (await sourcesOn(news))[0] ?? '';
  });
  afterEach(() => test.stop());

  async function upload(address: string, fields: Record<string, string>) {
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
    return riet.browser.upload(address, fields, { field: 'foto', name: 'foto.jpg', bytes, type: 'image/jpeg' });
  }
  async function sourcesOn(address: string): Promise<string[]> {
    const page = await test.visitor().see(address);
    return page('main img[src*="/beeld/"]')
      .toArray()
      .map((image) => (page(image).attr('src') ?? '').replace(/\/klein$/, ''));
  }
  const waysOn = async (address: string) => (await test.visitor().see(address))('main a[href$="/weghalen"]');
  const ask = (fields: Record<string, string> = {}) => test.visitor().submit(`${photo}/weghalen`, 'main form', fields);
  const takeDowns = () => test.reader.manager.find(PhotoTakeDown, { order: { askedAt: 'ASC', id: 'ASC' } });
  const voices = () => test.reader.manager.find(PhotoTakeDownVoice, { order: { saidAt: 'ASC', id: 'ASC' } });
  const putBack = (who: Cast, waarom: string, gezien = '0') => latest().then((address) => who.browser.post(`${address}/terugplaatsing`, { waarom, gezien }));
  const mails = async () => (await test.reader.manager.find(OutboxMail)).map(({ toAddress, subject }) => [toAddress, subject]);
  const logged = async () => (await test.reader.manager.find(SiteLogLine)).filter(({ what }) => what.startsWith('foto-'));
  async function latest(): Promise<string> {
    return `${list}/${(await takeDowns()).at(-1)?.id ?? ''}`;
  }

  it('is offered with every photo on a public page', async () => {
    const group = { naam: 'Eetclub', soort: 'ontmoeten', tekst: 'Eten', wanneer: 'donderdag', contact: 'Truus', telefoon: '06 12345678' };
    await upload('/buurt/linden/groepen', { ...group, toestemming: 'ja', doe: 'plaatsen', alt: 'Een tafel' });
    await upload('/buurt/linden/ons-team/kaartje', { graag: 'Soep koken', toestemming: 'ja', alt: 'Riet' });
    await upload('/buurt/linden/eigen-voorkant', { naam: 'Linden', kleur: 'linde', welkom: 'Dag!', alt: 'De laan' });

    const pages = [news, '/buurt/linden', '/buurt/linden/nieuws', '/buurt/linden/groepen', '/buurt/linden/groepen/eetclub', '/buurt/linden/ons-team'];
    for (const page of pages) {
      const ways = (await waysOn(page)).toArray().map((way) => way.attribs['href']);
      expect(ways.sort()).toEqual((await sourcesOn(page)).map((source) => `${source}/weghalen`).sort());
      expect(ways).not.toHaveLength(0);
    }
  });

  it('hides it everywhere at once for anybody, and keeps nothing about who asked', async () => {
    const known = await test.visitor().get(photo);
    const again = () =>
      request(test.app.getHttpServer())
        .get(photo)
        .set('if-none-match', known.headers['etag'] ?? '');
    expect((await again()).status).toBe(304);

    const after = await ask();

    expect(after.text).toContain('De foto is van de site.');
    for (const page of [news, '/buurt/linden/nieuws', '/buurt/linden']) expect(await sourcesOn(page)).toEqual([]);
    expect([(await test.visitor().get(photo)).status, (await test.visitor().get(`${photo}/klein`)).status, (await again()).status]).toEqual([404, 404, 404]);
    expect(await takeDowns()).toMatchObject([{ outcome: null }]);
    expect(await voices()).toEqual([]);
    expect(await logged()).toMatchObject([{ what: 'foto-verborgen', personId: null, role: 'bezoeker' }]);
    expect((await mails()).sort()).toEqual([riet, youssef].map(({ person }) => [person.email, expect.stringContaining('foto is weggehaald') as string]).sort());
  });

  it('is kept the same when two people ask, and refuses a wrong address with what was typed', async () => {
    const wrong = await test.visitor().post(`${photo}/weghalen`, { waarom: 'Dat ben ik', mail: 'geen adres' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Dat ben ik');
    expect(wrong.text).toContain('Kijk het mailadres na.');

    expect((await test.visitor().post(`${photo}/weghalen`)).status).toBe(303);
    expect((await test.visitor().post(`${photo}/weghalen`)).status).toBe(303);
    expect(await takeDowns()).toHaveLength(1);
    expect((await test.visitor().get(`${photo}/weghalen`)).status).toBe(404);
  });

  it('hears everybody who asks, each once, and answers each once', async () => {
    const say = (waarom: string, mail: string) => test.visitor().post(`${photo}/weghalen`, { waarom, mail });
    await say('Dat ben ik', 'truus@voorbeeld.example');
    test.clock.pass(1);
    await say('Mijn kind staat erop', 'ans@voorbeeld.example');
    await say('Mijn kind staat erop', 'ans@voorbeeld.example');
    expect((await say('Nog iets', 'geen adres')).text).toContain('Nog iets');
    await say('En dit nog', 'ans@voorbeeld.example');

    expect(await takeDowns()).toHaveLength(1);
    expect((await logged()).map(({ what }) => what)).toEqual(['foto-verborgen']);
    for (const page of [list, await latest()])
      expect((await youssef.browser.see(page))('main').text()).toMatch(/Dat ben ik[\s\S]*Mijn kind staat erop[\s\S]*En dit nog/);

    await putBack(youssef, 'Iedereen vindt het goed.', '3');

    expect((await voices()).map(({ words, answerTo }) => [words, answerTo])).toEqual(
      ['Dat ben ik', 'Mijn kind staat erop', 'En dit nog'].map((words) => [words, null]),
    );
    const answered = (await mails()).filter(([, subject]) => subject === 'De foto op de site van Lindenkwartier').map(([to]) => to);
    expect(answered.sort()).toEqual(['ans@voorbeeld.example', 'truus@voorbeeld.example']);
  });

  it('is not put back over words that came in while somebody was judging', async () => {
    await ask({ waarom: 'Dat ben ik' });
    const form = (await youssef.browser.see(await latest()))('form[action$="/terugplaatsing"]');
    await test.visitor().post(`${photo}/weghalen`, { waarom: 'Mijn kind staat erop' });

    const answer = await putBack(youssef, 'Truus vindt het goed.', form.find('[name=gezien]').attr('value'));

    expect(answer.status).toBe(422);
    for (const words of ['Lees dat eerst.', 'Mijn kind staat erop', 'Truus vindt het goed.', 'name="gezien" value="2"']) expect(answer.text).toContain(words);
    expect(await sourcesOn(news)).toEqual([]);
    expect(await takeDowns()).toMatchObject([{ outcome: null }]);
  });

  it('is told as asked by somebody, in no way as an act of the team', async () => {
    const lastAct = () => test.get(HappeningsQueries).lastActIn([site.id]);
    const before = await lastAct();
    expect(before.get(site.id)).toEqual(test.clock.now());
    test.clock.pass(60);
    await ask();

    expect(await lastAct()).toEqual(before);

    for (const page of ['/vandaag', '/stappenplan/geschiedenis']) {
      const told = (await riet.browser.see(page))('main').text();
      expect(told).toMatch(/Iemand\s+vroeg een foto weg te halen/);
      expect(told).not.toMatch(/Een buurtverbinder|systeem/);
    }
  });

  it('is seen by the team with who is on it and where, and put back with a reason by another than who placed it', async () => {
    await ask({ waarom: 'Ik sta erop', mail: 'Truus@voorbeeld.example' });
    expect((await youssef.browser.get('/buurt/linden')).text).toContain('wacht op jullie oordeel');
    const row = (await youssef.browser.see(list))('main li').text();
    for (const words of ['Truus met een pan', 'Nieuws: Soep', 'Ik sta erop']) expect(row).toContain(words);
    expect((await youssef.browser.get(`${await latest()}/beeld`)).headers['content-type']).toBe('image/webp');

    expect((await putBack(riet, 'Mooi toch', '1')).status).toBe(403);
    expect((await putBack(youssef, '', '1')).status).toBe(422);
    expect(await sourcesOn(news)).toEqual([]);
    await youssef.browser.submit(await latest(), 'form[action$="/terugplaatsing"]', { waarom: 'Truus vindt het nu goed.' });

    expect(await sourcesOn(news)).toEqual([photo]);
    expect(await takeDowns()).toMatchObject([{ outcome: 'terug', reason: 'Truus vindt het nu goed.', decidedById: youssef.personId }]);
    expect((await logged()).at(-1)).toMatchObject({ what: 'foto-teruggezet', personId: youssef.personId, reason: 'Truus vindt het nu goed.' });
    expect(await mails()).toContainEqual(['truus@voorbeeld.example', 'De foto op de site van Lindenkwartier']);
    expect((await putBack(youssef, 'Nog eens', '1')).status).toBe(409);
  });

  it('works again after it was put back, and the team sees that it was before', async () => {
    await ask();
    await putBack(youssef, 'Niemand herkenbaar.');
    test.clock.pass(60);
    await ask();

    expect(await sourcesOn(news)).toEqual([]);
    expect((await youssef.browser.get(list)).text).toContain('Was al eerder weggehaald');
    const page = await youssef.browser.see(await latest());
    expect(page('main').text()).toContain('Niemand herkenbaar.');
  });

  it('ends for good when the team says so, also by who placed it, and the words stay', async () => {
    await ask({ mail: 'truus@voorbeeld.example' });
    await riet.browser.post(`${await latest()}/verwijdering`);

    expect(await test.reader.manager.count(Photo)).toBe(0);
    expect((await test.visitor().get(news)).text).toContain('Er was soep.');
    expect(await takeDowns()).toMatchObject([{ outcome: 'weg', photoId: null, decidedById: riet.personId }]);
    expect(await voices()).toMatchObject([{ answerTo: null }]);
    expect((await mails()).map(([to]) => to)).toContain('truus@voorbeeld.example');
    expect((await youssef.browser.get(list)).text).toContain('Voorgoed weg');
  });

  it('ends too when the photo makes place for another', async () => {
    await ask({ mail: 'truus@voorbeeld.example' });
    await upload(news, { titel: 'Soep', tekst: 'Er was soep.', alt: 'Een pan' });

    expect(await takeDowns()).toMatchObject([{ outcome: 'weg', decidedById: null }]);
    expect(await voices()).toMatchObject([{ answerTo: null }]);
    expect((await mails()).map(([to]) => to)).toContain('truus@voorbeeld.example');
  });

  it('is judged by the residents of this team alone', async () => {
    await ask();
    const eiken = await test.make.site('eiken');
    const fatma = await castMember(test, eiken, 'buurtverbinder', 'Fatma');
    const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
    const wim = await castMember(test, site, 'lid', 'Wim');
    const own = await latest();
    const elsewhere = own.replace('/linden/', '/eiken/');

    expect((await marloes.browser.get(own)).status).toBe(200);
    expect((await putBack(marloes, 'Mag')).status).toBe(403);
    expect((await marloes.browser.post(`${own}/verwijdering`)).status).toBe(403);
    expect((await wim.browser.get(list)).status).toBe(403);
    expect((await test.visitor().get(own)).status).not.toBe(200);
    for (const what of ['', '/beeld']) expect((await fatma.browser.get(`${elsewhere}${what}`)).status).toBe(404);
    for (const what of ['terugplaatsing', 'verwijdering'])
      expect((await fatma.browser.post(`${elsewhere}/${what}`, { waarom: 'Mag', gezien: '0' })).status).toBe(404);
    expect((await test.visitor().post(`${photo.replace('/linden/', '/eiken/')}/weghalen`)).status).toBe(404);
    expect(await takeDowns()).toMatchObject([{ outcome: null }]);
  });

  it('is not without end from one place', async () => {
    for (let asked = 0; asked < 10; asked++) await test.visitor().post(`${photo}/weghalen`);

    expect((await test.visitor().post(`${photo}/weghalen`)).status).toBe(429);
  });
});
