import { GroupPage } from '../../../src/buurtsites/features/groepen/group-page.entity.js';
import type { Site } from '../../../src/buurtsites/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember } from '../../support/make-site.js';

describe('searching a site', () => {
  let test: TestApp;
  let site: Site;
  let personId: string;
  beforeAll(async () => {
    test = await startApp();
    site = await test.make.site();
    ({ personId } = await castMember(test, site, 'buurtverbinder', 'Riet'));
    await group(site, 'Wandelgroep Vinkenhof');
    await group(site, 'Wandelen met 100% regen', { publishedAt: null });
    await group(await test.make.site(), 'Wandelgroep van elders');
  });
  afterAll(() => test.stop());

  function group(on: Site, name: string, values: Partial<GroupPage> = {}): Promise<GroupPage> {
    const at = test.clock.now();
    const words = {
      siteId: on.id,
      slug: newId(),
      name,
      kind: 'sport' as const,
      description: 'We lopen een rondje.',
      meets: 'elke ochtend',
      joining: null,
      website: null,
    };
    const contact = { contactName: null, contactPhone: null, contactEmail: null, contactConsentAt: null };
    const rest = { photoId: null, ownerId: null, createdById: null, createdAt: at, updatedAt: at, publishedAt: at, hiddenAt: null };
    return test.make.insert(GroupPage, { id: newId(), ...words, ...contact, ...rest, ...values });
  }
  const found = async (words: string): Promise<string[]> => {
    const page = await test.visitor().see(`/buurt/${site.slug}/zoeken?q=${encodeURIComponent(words)}`);
    return page('.feed a')
      .toArray()
      .map((link) => page(link).text());
  };

  it('finds nothing in what is off', async () => {
    expect(await found('wandel')).toEqual([]);
  });

  it('finds what is published here, in capitals or not, and in the words below it', async () => {
    await activate(test, site, personId, 'groepen');

    expect(await found('WANDEL')).toEqual(['Wandelgroep Vinkenhof']);
    expect(await found('rondje')).toEqual(['Wandelgroep Vinkenhof']);
  });

  it('takes signs as they are', async () => {
    expect(await found('%%')).toEqual([]);
    expect(await found("'; DROP TABLE site; --")).toEqual([]);
    expect(await found('<script>')).toEqual([]);
  });

  it('says so when there is nothing, and asks for two letters', async () => {
    const nothing = await test.visitor().see(`/buurt/${site.slug}/zoeken?q=olifant`);
    const short = await test.visitor().see(`/buurt/${site.slug}/zoeken?q=a`);
    const list = await test.visitor().get(`/buurt/${site.slug}/zoeken?q=a&q=b`);

    expect(nothing('[role=status]').text()).toContain('Niets gevonden voor “olifant”');
    expect(short('main').text()).toContain('Typ ten minste twee letters.');
    expect(list.status).toBe(200);
  });
});
