import { ActivitiesService } from '../../../src/buurtsites/features/agenda/activities.service.js';
import { PaperOfWeek } from '../../../src/buurtsites/features/inloop/paper/paper-of-week.js';
import type { WeekOnPaper } from '../../../src/buurtsites/features/inloop/paper/week-sheet.js';
import { NewsService } from '../../../src/buurtsites/features/nieuws/news.service.js';
import { FeatureStatesQueries, type Site } from '../../../src/buurtsites/index.js';
import { visitOf } from '../../../src/buurtsites/visits/site-visit.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

describe('the week of a site on paper', () => {
  let test: TestApp;
  let site: Site;
  let riet: Awaited<ReturnType<typeof castMember>>;

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await activate(test, site, riet.personId, 'spelregels-melden', 'agenda', 'nieuws', 'inloop');
  });
  afterEach(() => test.stop());

  const activity = (titel: string, datum: string) =>
    test.get(ActivitiesService).create(riet, { titel, datum, soort: 'eten', tekst: 'Samen eten.', plek: 'De Linde', begin: '17:30', doe: 'plaatsen' });
  const message = (titel: string, doe = 'plaatsen') => test.get(NewsService).create(riet, { titel, tekst: 'Kom erbij.', doe });
  const visit = async () => visitOf(site, null, await test.get(FeatureStatesQueries).of(site.id));
  const titlesIn = ({ sections }: WeekOnPaper) => sections.map(({ title, lines }) => [title, lines.map((line) => line.title)]);
  const week = async (later: 0 | 1) => test.get(PaperOfWeek).ofWeek(await visit(), later);
  const poster = async () => test.get(PaperOfWeek).fromToday(await visit());

  it('goes from Monday to Sunday on the list, and from today for seven days on the poster', async () => {
    for (const [title, day] of [
      ['Maandag', '2026-03-02'],
      ['Woensdag', '2026-03-04'],
      ['Zondag', '2026-03-08'],
      ['Dinsdag erna', '2026-03-10'],
      ['Woensdag erna', '2026-03-11'],
    ] as const)
      await activity(title, day);
    test.clock.set('2026-03-04T09:00:00Z');

    expect(titlesIn(await week(0))).toEqual([['Te doen', ['Maandag', 'Woensdag', 'Zondag']]]);
    expect((await week(0)).week).toBe('maandag 2 maart tot en met zondag 8 maart');
    expect(titlesIn(await week(1))).toEqual([['Te doen', ['Dinsdag erna', 'Woensdag erna']]]);
    expect(titlesIn(await poster())).toEqual([['Te doen', ['Woensdag', 'Zondag', 'Dinsdag erna']]]);
  });

  it('has the news of that week and the one before, and no older', async () => {
    await message('Oud');
    test.clock.set('2026-03-10T09:00:00Z');
    await message('Vorige week');
    await message('Nog niet af', 'bewaren');
    test.clock.set('2026-03-22T22:59:00Z'); // one minute before Monday in the Netherlands
    await message('Deze week');

    test.clock.set('2026-03-18T09:00:00Z');
    expect(titlesIn(await week(0))).toEqual([['Nieuws', ['Deze week', 'Vorige week']]]);
    expect(titlesIn(await week(1))).toEqual([['Nieuws', ['Deze week']]]);
    test.clock.set('2026-03-25T09:00:00Z');
    expect(titlesIn(await week(1))).toEqual([]);
  });

  it('leaves out what rests', async () => {
    await activity('Soep', '2026-03-05');
    await message('De markt');
    await pause(test, site, riet.personId, 'nieuws');

    expect(titlesIn(await week(0))).toEqual([['Te doen', ['Soep']]]);
  });
});
