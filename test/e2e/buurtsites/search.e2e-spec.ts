import { GroupPage } from '../../../src/buurtsites/features/groepen/group-page.entity.js';
import { NewsMessage } from '../../../src/buurtsites/features/nieuws/news-message.entity.js';
import { EntryChanged } from '../../../src/buurtsites/posts/entry-changed.event.js';
import { PostRegistry } from '../../../src/buurtsites/posts/post-registry.js';
import { SearchIndex } from '../../../src/buurtsites/search/search-index.js';
import { SearchDocument } from '../../../src/buurtsites/search/search-document.entity.js';
import type { Site } from '../../../src/buurtsites/index.js';
import { MembershipService } from '../../../src/buurtsites/index.js';
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

  async function group(on: Site, name: string, values: Partial<GroupPage> = {}): Promise<GroupPage> {
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
    const rest = {
      photoId: null,
      ownerId: null,
      createdById: null,
      createdAt: at,
      updatedAt: at,
      publishedAt: at,
      hiddenAt: null,
      declinedAt: null,
      declinedById: null,
    };
    const page = await test.make.insert(GroupPage, { id: newId(), ...words, ...contact, ...rest, ...values });
    await changed(page, on);
    return page;
  }
  const changed = ({ id }: Pick<GroupPage, 'id'>, on: Site): Promise<void> =>
    test.unitOfWork.run((tx) => tx.publish(new EntryChanged(on.id, 'groepen', id, test.clock.now())));
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

  it('forgives a typing error, another form of a word, and a part of a compound', async () => {
    expect(await found('wandelgreop')).toEqual(['Wandelgroep Vinkenhof']);
    expect(await found('wandelgroepen')).toEqual(['Wandelgroep Vinkenhof']);
    expect(await found('vinkenhofstraat')).toEqual(['Wandelgroep Vinkenhof']);
    expect(await found('Wie gaat er mee een rondje lopen?')).toEqual(['Wandelgroep Vinkenhof']);
  });

  it('never finds what a moderator hid, until it is shown again', async () => {
    const hidden = await group(site, 'Geheim genootschap');
    const posts = test.get(PostRegistry);
    expect(await found('genootschap')).toEqual(['Geheim genootschap']);

    await test.unitOfWork.run((tx) => posts.hide(tx, site.id, 'groepen', hidden.id, test.clock.now()));
    expect(await found('genootschap')).toEqual([]);
    expect(await found('genotschap')).toEqual([]);

    await test.unitOfWork.run((tx) => posts.show(tx, site.id, 'groepen', hidden.id, test.clock.now()));
    expect(await found('genootschap')).toEqual(['Geheim genootschap']);
  });

  it('does not show what is no longer for everybody, even when the index does not know yet', async () => {
    const page = await group(site, 'Dansclub Halfweg');
    await test.unitOfWork.run(({ manager }) => manager.update(GroupPage, { id: page.id }, { publishedAt: null }));

    expect(await found('dansclub')).toEqual([]);
  });

  it('knows the team by its words, and not who left it', async () => {
    const sjaak = await castMember(test, site, 'buurtverbinder', 'Sjaak');
    await activate(test, site, personId, 'ons-team');
    await (
      await test.as({ id: sjaak.personId })
    ).submit(`/buurt/${site.slug}/ons-team/kaartje`, 'main form', { graag: 'Ik repareer accordeons.', toestemming: 'ja' });
    expect(await found('accordeon')).toEqual(['Ons team']);

    await test.unitOfWork.run((tx) => test.get(MembershipService).end(tx, site.id, sjaak.personId));

    expect(await found('accordeon')).toEqual([]);
  });

  it('knows somebody of the team by the name they have now', async () => {
    const truus = await castMember(test, site, 'buurtverbinder', 'Truus');
    await truus.browser.submit(`/buurt/${site.slug}/ons-team/kaartje`, 'main form', { graag: 'Ik brei.', toestemming: 'ja' });
    expect(await found('truus')).toEqual(['Ons team']);

    await truus.browser.post('/instellingen/naam', { voornaam: 'Geertruida', achternaam: 'Kuipers' });

    expect(await found('geertruida')).toEqual(['Ons team']);
    expect(await found('truus')).toEqual([]);
  });

  it('finds one page in what is on, however much there is in what is off', async () => {
    await group(site, 'Sjoelclub', { description: 'Wij sjoelen. Ook met tulpen op tafel.' });
    const at = test.clock.now();
    const facts = { siteId: site.id, photoId: null, authorId: null, authorLabel: null, onBehalfOf: null, behalfConsentAt: null };
    const dates = { createdAt: at, updatedAt: at, isPublished: true, publishedAt: at, hiddenAt: null };
    const messages = Array.from({ length: 200 }, () => ({ id: newId(), title: 'Tulpen', text: 'Tulpen', ...facts, ...dates }));
    await test.unitOfWork.run(async (tx) => {
      await tx.manager.insert(NewsMessage, messages);
      for (const { id } of messages) await tx.publish(new EntryChanged(site.id, 'nieuws', id, at));
    });

    expect(await found('tulpen')).toEqual(['Sjoelclub']);
  });

  it('is built anew from what is on the sites', async () => {
    await test.unitOfWork.run(async ({ manager }) => {
      await manager.query('DELETE FROM search_index');
      await manager.delete(SearchDocument, { siteId: site.id });
    });
    expect(await found('vinkenhof')).toEqual([]);

    await test.unitOfWork.run((tx) => test.get(SearchIndex).rebuild(tx));

    expect(await found('vinkenhof')).toEqual(['Wandelgroep Vinkenhof']);
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
