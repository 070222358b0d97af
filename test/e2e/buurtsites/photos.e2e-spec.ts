import sharp from 'sharp';
import type { Site } from '../../../src/buurtsites/index.js';
import { Photo } from '../../../src/buurtsites/photos/photo.entity.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember } from '../../support/make-site.js';

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
