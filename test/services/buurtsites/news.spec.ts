import sharp from 'sharp';
import { type Site, SiteLogLine } from '../../../src/buurtsites/index.js';
import { NewsService } from '../../../src/buurtsites/features/nieuws/news.service.js';
import { NewsMessage } from '../../../src/buurtsites/features/nieuws/news-message.entity.js';
import { NewsTip } from '../../../src/buurtsites/features/nieuws/tips/news-tip.entity.js';
import { TipsService } from '../../../src/buurtsites/features/nieuws/tips/tips.service.js';
import { Photo } from '../../../src/buurtsites/photos/photo.entity.js';
import { preparePhoto } from '../../../src/platform/web/prepare-photo.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('keeping the news', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let youssef: Cast;
  let news: NewsService;
  const words = { titel: 'Een nieuwe schommel', tekst: 'Hij is er.', doe: 'plaatsen' };

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    youssef = await castMember(test, site, 'buurtverbinder', 'Youssef');
    await activate(test, site, riet.personId, 'spelregels-melden', 'nieuws');
    news = test.get(NewsService);
  });
  afterEach(() => test.stop());

  const lines = (what: string) => test.reader.manager.countBy(SiteLogLine, { what });
  const tips = () => test.reader.manager.find(NewsTip);

  it('places a message once when two place it at the same time', async () => {
    const { id } = await news.create(riet, { ...words, doe: 'bewaren' });

    await Promise.all([news.publish(riet, id), news.publish(youssef, id)]);

    expect(await lines('bericht-geplaatst')).toBe(1);
  });

  it('writes one line when a message is taken off twice', async () => {
    const { id } = await news.create(riet, words);

    await Promise.all([news.takeDown(riet, id), news.takeDown(youssef, id)]);

    expect(await lines('bericht-weggehaald')).toBe(1);
  });

  it('leaves nothing behind of a message whose tip was just used by another', async () => {
    await test.get(TipsService).send(site.id, null, { tekst: 'De bakker stopt.' }, '192.0.2.1');
    const [tip] = await tips();
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#37a' } })
      .jpeg()
      .toBuffer();
    const photo = { photo: await preparePhoto({ filename: 'a.jpg', bytes, isTooLarge: false }), alt: 'Een bakker', isTakenAway: false };

    const made = await Promise.allSettled([riet, youssef].map((member) => news.create(member, { ...words, tip: tip?.id ?? '' }, photo)));

    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await test.reader.manager.count(NewsMessage)).toBe(1);
    expect(await test.reader.manager.count(Photo)).toBe(1);
    expect(await tips()).toHaveLength(0);
  });

  it('takes the photo away when asked, and leaves whose message it is', async () => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#37a' } })
      .png()
      .toBuffer();
    const { id } = await news.create(riet, words, {
      photo: await preparePhoto({ filename: 'a.png', bytes, isTooLarge: false }),
      alt: 'Een schommel',
      isTakenAway: false,
    });

    await news.update(youssef, id, words, { photo: null, alt: 'Een schommel', isTakenAway: true });

    expect(await test.reader.manager.findOneByOrFail(NewsMessage, { id })).toMatchObject({ photoId: null, authorId: riet.personId });
    expect(await test.reader.manager.count(Photo)).toBe(0);
  });

  it('knows no message and no tip of another neighbourhood', async () => {
    const elsewhere = await castMember(test, await test.make.site('molenwijk'), 'buurtverbinder', 'Els');
    await test.get(TipsService).send(site.id, null, { tekst: 'De bakker stopt.' }, '192.0.2.1');
    const { id } = await news.create(riet, words);
    const [tip] = await tips();

    await expect(news.takeDown(elsewhere, id)).rejects.toThrow('no message with this id');
    await expect(news.create(elsewhere, { ...words, tip: tip?.id ?? '' })).rejects.toThrow('used or laid aside');
    await expect(test.get(TipsService).layAside(elsewhere, tip?.id ?? '')).rejects.toThrow('used or laid aside');
    expect(await tips()).toHaveLength(1);
  });
});
