import request from 'supertest';
import sharp from 'sharp';
import { GroupPage } from '../../../src/buurtsites/features/groepen/group-page.entity.js';
import type { Site } from '../../../src/buurtsites/index.js';
import { Photo } from '../../../src/buurtsites/photos/photo.entity.js';
import { PostRegistry } from '../../../src/buurtsites/posts/post-registry.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';
import type { Visitor } from '../../support/visitor.js';

interface OwnFile {
  readonly gegevens: readonly { readonly soort: string; readonly regels: readonly Record<string, string>[] }[];
}

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('photos', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let picture: Buffer;

  beforeAll(async () => {
    picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
  });
  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await activate(test, site, riet.personId, 'ons-team', 'eigen-voorkant', 'spelregels-melden', 'groepen');
  });
  afterEach(() => test.stop());

  const card = { graag: 'Soep koken', toestemming: 'ja' };
  const upload = (fields: Record<string, string>, bytes = picture, address = '/buurt/linden/ons-team/kaartje') =>
    riet.browser.upload(address, fields, { field: 'foto', name: 'foto.jpg', bytes, type: 'image/jpeg' });
  const sourceOn = async (address: string) =>
    (await test.visitor().see(address))('main img[src*="/beeld/"]')
      .attr('src')
      ?.replace(/\/klein$/, '') ?? '';

  it('stand with words on a card, and are gone with it', async () => {
    await upload({ ...card, alt: 'Riet achter een grote pan' });

    const page = await test.visitor().see('/buurt/linden/ons-team');
    const src = await sourceOn('/buurt/linden/ons-team');
    const image = await test.visitor().get(src);
    expect(page('main img').attr('alt')).toBe('Riet achter een grote pan');
    expect(image.headers['content-type']).toBe('image/webp');

    await riet.browser.post('/buurt/linden/ons-team/kaartje/verwijdering');
    expect((await test.visitor().get(src)).status).toBe(404);
    expect(await test.reader.manager.count(Photo)).toBe(0);
  });

  it('are small in a list, and hidden in both sizes at once', async () => {
    await upload({ ...card, alt: 'Riet' }, await sharp(picture).resize(900, 600).jpeg().toBuffer());
    const src = await sourceOn('/buurt/linden/ons-team');
    const widthOf = async (address: string) => (await sharp((await test.visitor().get(address)).body as Buffer).metadata()).width;
    expect([await widthOf(src), await widthOf(`${src}/klein`)]).toEqual([900, 400]);

    await test.unitOfWork.run((tx) => tx.manager.update(Photo, { siteId: site.id }, { hiddenAt: test.clock.now() }));
    expect((await test.visitor().get(src)).status).toBe(404);
    expect((await test.visitor().get(`${src}/klein`)).status).toBe(404);
  });

  it('from before there were small ones are shown as they are', async () => {
    await upload({ ...card, alt: 'Riet' });
    await test.unitOfWork.run((tx) => tx.manager.update(Photo, { siteId: site.id }, { smallBytes: null }));

    const src = await sourceOn('/buurt/linden/ons-team');
    expect((await test.visitor().get(`${src}/klein`)).headers['content-type']).toBe('image/webp');
  });

  it('can be replaced, get other words, and be taken away', async () => {
    await upload({ ...card, alt: 'Riet' });
    await upload({ ...card, alt: 'Riet in de tuin' });
    expect(await test.reader.manager.find(Photo)).toMatchObject([{ alt: 'Riet in de tuin' }]);

    await riet.browser.post('/buurt/linden/ons-team/kaartje', { ...card, alt: 'Riet op het bankje' });
    expect(await test.reader.manager.find(Photo)).toMatchObject([{ alt: 'Riet op het bankje' }]);

    await riet.browser.post('/buurt/linden/ons-team/kaartje', { ...card, alt: 'Riet', fotoWeg: 'ja' });
    expect(await test.reader.manager.count(Photo)).toBe(0);
    expect((await test.visitor().get('/buurt/linden/ons-team')).text).toContain('Soep koken');
  });

  it('need words for who does not see them', async () => {
    const page = await upload(card);

    expect(page.status).toBe(422);
    expect(page.text).toContain('Schrijf wat er op de foto te zien is.');
    expect(page.text).toContain('Soep koken');
  });

  it.each([
    ['a page that is called a photo', Buffer.from('<html><script>alert(1)</script></html>'), 'geen foto die we kennen'],
    ['a photo of 16 MB', Buffer.alloc(16 * 1024 * 1024), 'groter dan 15 MB'],
  ])('refuse %s with a clear sentence', async (_, bytes, sentence) => {
    const page = await upload({ ...card, alt: 'Riet' }, bytes);

    expect(page.status).toBe(422);
    expect(page.text).toContain(sentence);
    expect(await test.reader.manager.count(Photo)).toBe(0);
  });

  it('stand on the front and with groups', async () => {
    await upload({ naam: 'Ons Linden', kleur: 'linde', welkom: 'Dag!', alt: 'De Lindelaan in de lente' }, picture, '/buurt/linden/eigen-voorkant');
    const group = {
      naam: 'Eetclub',
      soort: 'ontmoeten',
      tekst: 'Eten',
      wanneer: 'donderdag',
      contact: 'Truus',
      telefoon: '06 12345678',
      toestemming: 'ja',
      doe: 'plaatsen',
    };
    await upload({ ...group, alt: 'Een lange tafel' }, picture, '/buurt/linden/groepen');

    expect((await test.visitor().see('/buurt/linden'))('img[alt="De Lindelaan in de lente"]')).toHaveLength(1);
    expect((await test.visitor().see('/buurt/linden/groepen/eetclub'))('img[alt="Een lange tafel"]')).toHaveLength(1);
  });

  describe('go out of sight with what they stand on', () => {
    let address: string;
    let src: string;
    beforeEach(async () => {
      await activate(test, site, riet.personId, 'nieuws');
      const words = { titel: 'Soep', tekst: 'Er was soep.', alt: 'Truus met een pan', doe: 'plaatsen' };
      address = (await upload(words, picture, '/buurt/linden/nieuws')).headers['location'] ?? '';
      src = await sourceOn(address);
    });

    /** Both sizes, the way out, and the picture a browser has already. */
    async function statusesFor({ browser }: { readonly browser: Visitor }): Promise<number[]> {
      const answers = await Promise.all(['', '/klein', '/weghalen'].map((more) => browser.get(`${src}${more}`)));
      const again = await request(test.app.getHttpServer())
        .get(src)
        .set('if-none-match', `"${src.split('/').at(-1) ?? ''}-large"`);
      return [...answers, again].map(({ status }) => status);
    }
    const passerBy = () => ({ browser: test.visitor() });
    const GONE = [404, 404, 404, 404];
    const SEEN = [200, 200, 200, 304];

    it('when it is taken down, until it is put back', async () => {
      const wim = await castMember(test, site, 'lid', 'Wim');
      const hanna = await castMember(test, site, 'trainer', 'Hanna');
      expect(await statusesFor(passerBy())).toEqual(SEEN);

      await riet.browser.post(`${address}/verwijdering`);
      expect(await statusesFor(passerBy())).toEqual(GONE);
      for (const { browser } of [wim, hanna]) expect((await browser.get(src)).status).toBe(404);
      expect((await riet.browser.get(src)).status).toBe(200);

      await riet.browser.post(`${address}/plaatsing`);
      expect(await statusesFor(passerBy())).toEqual(SEEN);
    });

    it('when a moderator hides it', async () => {
      await test.unitOfWork.run((tx) => test.get(PostRegistry).hide(tx, site.id, 'nieuws', address.split('/').at(-1) ?? '', test.clock.now()));

      expect(await statusesFor(passerBy())).toEqual(GONE);
    });

    it('when its part of the site rests, and for the team they stay', async () => {
      await pause(test, site, riet.personId, 'nieuws');

      expect(await statusesFor(passerBy())).toEqual(GONE);
      expect((await riet.browser.get(src)).status).toBe(200);
    });

    it('and stay for who keeps the page, without a part in the neighbourhood', async () => {
      const fatma = await test.make.person('Fatma');
      const words = { naam: 'Eetclub', soort: 'ontmoeten', tekst: 'Eten', wanneer: 'donderdag', contact: 'Truus', telefoon: '06 12345678', toestemming: 'ja' };
      await upload({ ...words, doe: 'plaatsen', alt: 'Een lange tafel' }, picture, '/buurt/linden/groepen');
      src = await sourceOn('/buurt/linden/groepen/eetclub');
      await test.unitOfWork.run((tx) => tx.manager.update(GroupPage, { siteId: site.id }, { ownerId: fatma.id, publishedAt: null }));

      expect(await statusesFor(passerBy())).toEqual(GONE);
      expect((await (await test.as(fatma)).get(src)).status).toBe(200);
      expect((await (await test.as(await test.make.person('Karel'))).get(src)).status).toBe(404);
    });
  });

  it('with a step of the plan are for who reads the steps', async () => {
    await upload({ tekst: 'We zaten samen aan tafel.', alt: 'Een tafel vol papier' }, picture, '/stappenplan/agenda/bewijs');
    const [photo] = await test.reader.manager.find(Photo);
    const src = `/buurt/linden/beeld/${photo?.id ?? ''}`;
    const hanna = await castMember(test, site, 'trainer', 'Hanna');
    const wim = await castMember(test, site, 'lid', 'Wim');

    for (const { browser } of [riet, hanna]) expect((await browser.get(src)).status).toBe(200);
    for (const browser of [wim.browser, test.visitor()]) expect((await browser.get(src)).status).toBe(404);
  });

  it('stand in somebody’s own data with an address that works', async () => {
    await upload({ ...card, alt: 'Riet achter een grote pan' });

    const file = JSON.parse((await riet.browser.get('/instellingen/mijn-gegevens/bestand')).text) as OwnFile;
    const [row] = file.gegevens.find(({ soort }) => soort === 'Foto’s die je plaatste')?.regels ?? [];

    expect(row?.['Wat erop staat']).toBe('Riet achter een grote pan');
    expect(row?.['Adres']).toMatch(/^https?:/);
    expect((await riet.browser.get(new URL(row?.['Adres'] ?? '').pathname)).headers['content-type']).toBe('image/webp');
  });

  it('are not to be seen on a closed site, nor below the name of another', async () => {
    await upload({ ...card, alt: 'Riet' });
    const src = await sourceOn('/buurt/linden/ons-team');
    await test.make.site('eiken');
    expect((await test.visitor().get(src.replace('/linden/', '/eiken/'))).status).toBe(404);

    await riet.browser.post('/buurt/linden/eigen-voorkant/zichtbaarheid', { zichtbaar: 'besloten' });

    expect((await test.visitor().get(src)).status).toBe(404);
    expect((await riet.browser.get(src)).status).toBe(200);
  });
});
