import ICAL from 'ical.js';
import { Activity } from '../../../src/buurtsites/features/agenda/activity.entity.js';
import { SkippedDay } from '../../../src/buurtsites/features/agenda/skipped-day.entity.js';
import { FeatureRegistry, Membership, type Site, SiteLogLine } from '../../../src/buurtsites/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('the agenda', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let wim: Cast;
  const base = '/buurt/linden/agenda';
  const words = { titel: 'Soep eten', soort: 'eten', tekst: 'Samen **soep** eten.', plek: 'De Linde', datum: '2026-03-12', begin: '17:30', einde: '19:30' };

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    wim = await castMember(test, site, 'lid', 'Wim', 'Visser');
    await activate(test, site, riet.personId, 'spelregels-melden', 'agenda');
  });
  afterEach(() => test.stop());

  const place = (more: Record<string, string> = {}, who = riet) => who.browser.post(base, { ...words, doe: 'plaatsen', ...more });
  const send = (more: Record<string, string> = {}) => test.visitor().post(`${base}/aanmelden`, { ...words, ...more });
  const all = () => test.reader.manager.find(Activity, { order: { id: 'ASC' } });
  const count = () => test.get(FeatureRegistry).count('agenda', 'upcoming-activities', site.id);
  const feed = async () => new ICAL.Component(ICAL.parse((await test.visitor().get(`${base}/agenda.ics`)).text) as unknown[]);
  async function addressOfFirst(): Promise<string> {
    const [first] = await all();
    return `${base}/${first?.id ?? ''}`;
  }

  describe('an activity', () => {
    it('placed by a buurtverbinder is there at once, with day and time in words', async () => {
      const placed = await place();

      const page = await test.visitor().see(placed.headers['location'] ?? '');
      expect(page('main').text()).toContain('donderdag 12 maart, 17.30 uur, tot 19.30 uur');
      expect(page('main').text()).toContain('Gratis');
      const list = await test.visitor().see(base);
      expect(list('main h2').first().text()).toBe('Volgende week');
      expect((await test.visitor().get('/buurt/linden')).text).toContain('Soep eten');
    });

    it.each([
      ['datum', '2026-03-01', 'Deze dag is al geweest.'],
      ['datum', '2026-02-30', 'Deze dag bestaat niet.'],
      ['datum', 'morgen', 'Kies een dag.'],
      ['datum', '2099-01-01', 'Kies een dag in de komende twee jaar.'],
      ['begin', '25:00', 'Vul in hoe laat het begint'],
      ['einde', '17:00', 'Het is klaar voordat het begint.'],
      ['soort', 'feestje', 'Kies wat voor activiteit het is.'],
      ['tekst', 'a'.repeat(10_000), 'Houd de tekst onder de 4000 tekens.'],
      ['herhaal', 'week', 'Kies tot en met welke dag het terugkomt.'],
      ['namens', 'Truus', 'Vraag wie je noemt of dit op de site mag'],
    ])('with a wrong %s gets a clear sentence and keeps the words', async (field, value, sentence) => {
      const answer = await place({ [field]: value });

      expect(answer.status).toBe(422);
      expect(answer.text).toContain(sentence);
      expect(answer.text).toContain('De Linde');
      expect(await all()).toHaveLength(0);
    });

    it('shows hostile words as words', async () => {
      const placed = await place({ titel: '<script>alert(1)</script> שלום 🎉', tekst: '<script>alert(2)</script> [klik](javascript:alert(1))' });

      const page = await test.visitor().see(placed.headers['location'] ?? '');
      expect(page('h1').text()).toBe('<script>alert(1)</script> שלום 🎉');
      expect(page('main script, .prose a')).toHaveLength(0);
    });

    it('keeps the day somebody said yes to being named, and the first day once it has begun', async () => {
      await place({ namens: 'Eetclub', toestemming: 'ja', herhaal: 'week', tot: '2026-06-30' });
      test.clock.set('2026-04-01T09:00:00Z');

      const changed = await riet.browser.post(await addressOfFirst(), {
        ...words,
        namens: 'Eetclub',
        toestemming: 'ja',
        herhaal: 'week',
        tot: '2026-06-30',
        plek: 'De Ratel',
      });

      expect(changed.status).toBe(303);
      expect((await all())[0]).toMatchObject({ place: 'De Ratel', consentAt: new Date('2026-03-02T09:00:00Z') });
    });

    it('gets a new day of the yes when another is named, and none when nobody is', async () => {
      const save = (more: Record<string, string>) => addressOfFirst().then((address) => riet.browser.post(address, { ...words, toestemming: 'ja', ...more }));
      const consent = async () => (await all())[0]?.consentAt?.toISOString() ?? null;
      await place({ contact: 'Truus', toestemming: 'ja' });
      test.clock.set('2026-03-05T09:00:00Z');

      await save({ contact: 'Truus' });
      expect(await consent()).toBe('2026-03-02T09:00:00.000Z');
      await save({ contact: 'Ans' });
      expect(await consent()).toBe('2026-03-05T09:00:00.000Z');
      await save({});
      expect(await consent()).toBeNull();
    });

    it('that is over is nowhere any more as something to come', async () => {
      await place({ datum: '2026-03-03' });
      await place({ titel: 'Koor', datum: '2026-03-03', herhaal: 'week', tot: '2026-03-12' });
      const found = async () => (await test.visitor().see('/buurt/linden/zoeken?q=lin'))('.feed').text();
      const titles = async () => (await feed()).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
      test.clock.set('2026-03-03T18:29:00Z');
      expect(await found()).toMatch(/Soep eten[\s\S]*dinsdag 3 maart/);

      test.clock.set('2026-03-03T18:30:00Z');

      expect(await found()).not.toContain('Soep eten');
      expect(await found()).toContain('dinsdag 10 maart');
      expect(await titles()).toEqual(['Koor']);
      expect((await test.visitor().see(base))('main h2').first().text()).toBe('Volgende week');

      test.clock.set('2026-03-11T09:00:00Z');
      expect(await titles()).toEqual([]);
      expect(await found()).not.toContain('Koor');
      expect((await test.visitor().see(base))('.events')).toHaveLength(0);
    });

    it('can be filtered by kind, and by being free', async () => {
      await place();
      await place({ titel: 'Yoga', soort: 'bewegen', prijs: '5 euro' });

      const titles = async (query: string) => (await test.visitor().see(`${base}${query}`))('.events h3').text();
      expect(await titles('?soort=bewegen')).toBe('Yoga');
      expect(await titles('?prijs=gratis')).toBe('Soep eten');
    });

    it('can be taken out and put back', async () => {
      await place();
      const address = await addressOfFirst();

      await riet.browser.post(`${address}/verwijdering`);
      expect((await test.visitor().get(address)).status).toBe(404);
      await riet.browser.post(`${address}/plaatsing`);
      expect((await test.visitor().get(address)).status).toBe(200);
    });

    it.each(['wijkprofessional', 'lid', 'trainer', 'opdrachtgever'] as const)('of the team is not for a %s to change', async (role) => {
      await place();
      const other = await castMember(test, site, role, 'Hanna');
      const address = await addressOfFirst();

      expect((await other.browser.post(address, { ...words, titel: 'Gekaapt' })).status).toBe(403);
      expect((await other.browser.post(`${address}/verwijdering`)).status).toBe(403);
      expect((await all())[0]).toMatchObject({ title: 'Soep eten', publishedAt: expect.any(Date) as Date });
    });

    it('does not exist for the team of another neighbourhood', async () => {
      await place();
      const fatma = await castMember(test, await test.make.site('eiken'), 'buurtverbinder', 'Fatma');
      const [mine] = await all();

      expect((await fatma.browser.post(`/buurt/eiken/agenda/${mine?.id ?? ''}`, words)).status).toBe(404);
      expect((await fatma.browser.post(`/buurt/eiken/agenda/${mine?.id ?? ''}/verwijdering`)).status).toBe(404);
    });
  });

  it('in the night that the clock goes forward is refused for the hour that is not there', async () => {
    const answer = await place({ datum: '2026-03-29', begin: '02:30', einde: '04:00' });

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('2.30 uur is er dan niet. Kies 3.30 uur.');
    expect((await place({ datum: '2026-03-29', begin: '01:30', einde: '02:15' })).text).toContain('2.15 uur is er dan niet.');
    expect((await place({ datum: '2026-03-29', begin: '03:30', einde: '04:00' })).status).toBe(303);
  });

  describe('one day of what comes back', () => {
    const skipped = '2026-03-31';
    let address: string;
    beforeEach(async () => {
      await place({ datum: '2026-03-24', begin: '19:30', einde: '21:00', herhaal: 'week', tot: '2026-04-07' });
      address = await addressOfFirst();
      test.clock.set('2026-03-23T09:00:00Z');
    });

    const skip = (day = skipped, who = riet) => who.browser.post(`${address}/dagen/${day}/uitval`);
    const datesIn = async (where: string) =>
      (await test.visitor().see(where))('main time')
        .toArray()
        .map((time) => time.attribs['datetime']);
    const onPaper = async () => {
      const paper = await test.get(FeatureRegistry).get('agenda')?.paper?.(site, { from: '2026-03-24', until: '2026-04-07' });
      return paper?.lines.map(({ under }) => under);
    };
    async function inFeed(): Promise<string[]> {
      const dates = new ICAL.Event((await feed()).getFirstSubcomponent('vevent') ?? undefined).iterator();
      const held: string[] = [];
      const next = (): ICAL.Time | undefined => dates.next();
      for (let date = next(); date; date = next()) held.push(date.toString());
      return held;
    }

    it('is skipped everywhere, also after the clock changed, and told on its own page', async () => {
      await skip();

      expect(await datesIn(base)).toEqual(['2026-03-24T19:30', '2026-04-07T19:30']);
      expect(await inFeed()).toEqual(['2026-03-24T19:30:00', '2026-04-07T19:30:00']);
      expect(await onPaper()).toEqual(['dinsdag 24 maart', 'dinsdag 7 april']);
      expect((await test.visitor().see(address))('main').text()).toContain('Niet op dinsdag 31 maart');
      expect(await test.reader.manager.find(SkippedDay)).toMatchObject([{ day: skipped, skippedById: riet.personId, skippedAt: test.clock.now() }]);
      expect((await test.reader.manager.find(SiteLogLine)).at(-1)).toMatchObject({ what: 'activiteit-slaat-over', reason: 'Soep eten, 31 maart' });
      expect((await riet.browser.see(address))('main').text()).toMatch(/dinsdag 31 maart · gaat niet door \(Riet, net\)/);
    });

    it('no longer counts for the step when it was the last one near', async () => {
      test.clock.set('2026-04-06T09:00:00Z');
      expect(await count()).toBe(1);

      await skip('2026-04-07');

      expect(await count()).toBe(0);
    });

    it('comes back after all, and twice the same press is once', async () => {
      await Promise.all([skip(), skip()]);
      expect(await test.reader.manager.count(SkippedDay)).toBe(1);
      expect((await test.reader.manager.find(SiteLogLine)).filter(({ what }) => what === 'activiteit-slaat-over')).toHaveLength(1);

      await riet.browser.submit(address, 'form[action$="/doorgang"]');

      expect(await datesIn(base)).toHaveLength(3);
      expect(await inFeed()).toHaveLength(3);
      expect((await test.reader.manager.find(SiteLogLine)).at(-1)).toMatchObject({ what: 'activiteit-toch-wel' });
    });

    it('must be a day on which it is held and that is to come', async () => {
      for (const day of ['2026-04-01', '2026-04-14', 'morgen']) expect((await skip(day)).status).toBe(409);
      test.clock.set('2026-03-25T09:00:00Z');
      expect((await skip('2026-03-24')).status).toBe(409);
      const once = (await place({ datum: '2026-03-26' })).headers['location'] ?? '';
      expect((await riet.browser.post(`${once}/dagen/2026-03-26/uitval`)).status).toBe(409);
    });

    it('is for the residents of the team, and of this neighbourhood', async () => {
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
      const fatma = await castMember(test, await test.make.site('eiken'), 'buurtverbinder', 'Fatma');

      expect([(await skip(skipped, marloes)).status, (await skip(skipped, wim)).status]).toEqual([403, 403]);
      expect((await fatma.browser.post(`${address.replace('/linden/', '/eiken/')}/dagen/${skipped}/uitval`)).status).toBe(404);
      expect((await marloes.browser.see(address))('form[action$="/uitval"]')).toHaveLength(0);
      expect(await test.reader.manager.count(SkippedDay)).toBe(0);
    });
  });

  it('leads to the week on paper only while another part offers it', async () => {
    expect((await test.visitor().see(base))('a[href$="weeklijst.pdf"]')).toHaveLength(0);

    await activate(test, site, riet.personId, 'inloop');

    const href = (await test.visitor().see(base))('a[href$="weeklijst.pdf"]').attr('href') ?? '';
    expect((await test.visitor().get(href)).headers['content-type']).toBe('application/pdf');
  });

  describe('the count for the step', () => {
    it('is of different activities with a day in the coming six weeks', async () => {
      await place({ herhaal: 'week', tot: '2026-12-31' });
      await place({ datum: '2026-04-13' });
      await place({ datum: '2026-04-14' });
      await place({ doe: 'bewaren' });

      expect(await count()).toBe(2);
    });
  });

  describe('sending in', () => {
    it('is for anybody, and waits for a buurtverbinder', async () => {
      const sent = await send({ naam: 'Els', bereik: '06 12345678' });

      expect(sent.status).toBe(303);
      expect((await test.visitor().get(base)).text).not.toContain('Soep eten');
      expect((await wim.browser.get(await addressOfFirst())).status).toBe(404);
      expect((await riet.browser.get(await addressOfFirst())).text).toContain('06 12345678');
      expect((await wim.browser.post(`${await addressOfFirst()}/plaatsing`)).status).toBe(403);

      await riet.browser.post(`${await addressOfFirst()}/plaatsing`);
      const page = await test.visitor().get(await addressOfFirst());
      expect(page.text).toContain('Soep eten');
      expect(page.text).not.toContain('06 12345678');
    });

    it('by a professional is a proposal too, theirs to better until it is placed', async () => {
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes');
      await place({}, marloes);

      expect((await all())[0]?.publishedAt).toBeNull();
      expect((await marloes.browser.post(await addressOfFirst(), { ...words, titel: 'Stamppot', doe: 'plaatsen' })).status).toBe(303);
      expect((await all())[0]).toMatchObject({ title: 'Stamppot', publishedAt: null });
    });

    it('says who wrote it: a neighbour by first name and initial, a professional never without their function (D7)', async () => {
      const marloes = await castMember(test, site, 'wijkprofessional', 'Marloes', 'Dekker');
      await test.unitOfWork.run((tx) => tx.manager.update(Membership, { id: marloes.id }, { functionTitle: 'welzijnswerker, Welzijn Oost' }));
      await place({}, marloes);
      await riet.browser.post(`${await addressOfFirst()}/plaatsing`);

      const page = await test.visitor().see(await addressOfFirst());
      expect(page('main .meta').text()).toBe('Geplaatst door Marloes D., welzijnswerker, Welzijn Oost');
      const own = (await place()).headers['location'] ?? '';
      expect((await test.visitor().see(own))('main .meta').text()).toBe('Geplaatst door Riet K.');
      await send({ naam: 'Els' });
      const sent = (await all()).at(-1)?.id ?? '';
      expect((await riet.browser.see(`${base}/${sent}`))('main .meta')).toHaveLength(0);
    });

    it('can be declined', async () => {
      await send();
      await riet.browser.post(`${await addressOfFirst()}/afwijzing`);

      const page = await riet.browser.see(base);
      expect(page('#wachten')).toHaveLength(0);
      expect(page('#afgewezen').parent().text()).toMatch(/Soep eten\s+Niet overgenomen door Riet, net/);
      expect((await test.visitor().get(base)).text).not.toContain('Soep eten');
      expect((await wim.browser.get(base)).text).not.toContain('Soep eten');

      await riet.browser.submit(base, 'form[action$="/plaatsing"]');
      expect((await test.visitor().get(base)).text).toContain('Soep eten');
      expect(await all()).toMatchObject([{ declinedAt: null, declinedById: null }]);
    });

    it('is checked like the rest, and not without end', async () => {
      expect((await send({ datum: '2026-01-01' })).status).toBe(422);
      for (let sent = 0; sent < 5; sent++) await send();
      expect((await send()).status).toBe(429);
    });

    it('rests while the house rules rest (D21), and is not there while the agenda is off', async () => {
      await place();
      const own = `${await addressOfFirst()}/bewerken`;
      await pause(test, site, riet.personId, 'spelregels-melden');
      for (const [who, page] of [
        [test.visitor(), `${base}/aanmelden`],
        [riet.browser, `${base}/nieuw`],
        [riet.browser, own],
      ] as const) {
        const told = await who.see(page);
        expect(told('main').text()).toContain('Zolang staat plaatsen stil.');
        expect(told('main form')).toHaveLength(0);
      }
      expect((await send()).status).toBe(409);
      expect((await place()).status).toBe(409);

      await pause(test, site, riet.personId, 'agenda');
      await send();
      expect(await all()).toHaveLength(1);
    });
  });

  describe('in a calendar of your own', () => {
    it('comes with its zone, a lasting name and the rule', async () => {
      await place({ titel: 'Zingen, met "koffie"; en taart', datum: '2026-03-24', begin: '19:30', einde: '21:00', herhaal: 'week', tot: '2026-04-07' });
      await place({ doe: 'bewaren', titel: 'Nog niet' });

      const calendar = await feed();
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
      expect(events.map(({ summary }) => summary)).toEqual(['Zingen, met "koffie"; en taart']);
      expect(events[0]?.uid).toBe(`${(await all())[0]?.id ?? ''}@buurtbrug`);

      const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? '');
      const dates = events[0]?.iterator();
      const held: string[] = [];
      for (let next = dates?.next(); next; next = dates?.next()) {
        next.zone = zone;
        held.push(next.toJSDate().toISOString());
      }
      expect(held).toEqual(['2026-03-24T18:30:00.000Z', '2026-03-31T17:30:00.000Z', '2026-04-07T17:30:00.000Z']);
    });

    it('is there only while the agenda is on', async () => {
      await place();
      expect((await test.visitor().get(`${base}/agenda.ics`)).headers['content-type']).toContain('text/calendar');
      await pause(test, site, riet.personId, 'agenda');

      expect((await test.visitor().get(`${base}/agenda.ics`)).text).not.toContain('BEGIN:VEVENT');
      expect((await riet.browser.get(`${base}/agenda.ics`)).status).toBe(404);
    });
  });

  it('can be prepared by the team while it is off, and by nobody else', async () => {
    const eiken = await test.make.site('eiken');
    const fatma = await castMember(test, eiken, 'buurtverbinder', 'Fatma');

    expect((await fatma.browser.post('/buurt/eiken/agenda', { ...words, doe: 'plaatsen' })).status).toBe(303);
    expect((await fatma.browser.get('/buurt/eiken/agenda')).text).toContain('Soep eten');
    expect((await test.visitor().get('/buurt/eiken/agenda')).status).toBe(404);
    expect((await test.visitor().post('/buurt/eiken/agenda/aanmelden', words)).status).toBe(404);
  });

  it('hides what a moderator hid', async () => {
    await place();
    const youssef = await castMember(test, site, 'buurtverbinder', 'Youssef');
    const [activity] = await all();
    await test.visitor().post('/buurt/linden/spelregels-melden/melden', { reden: 'nep', over: 'agenda', bericht: activity?.id ?? '' });
    const queue = await youssef.browser.see('/buurt/linden/spelregels-melden/meldingen');

    await youssef.browser.post(`${queue('main h3 a').attr('href') ?? ''}/maatregelen`, { maatregel: 'weghalen', reden: 'Dit is niet echt.', gezien: '0' });

    expect((await test.visitor().get(await addressOfFirst())).status).toBe(404);
    expect((await riet.browser.post(`${await addressOfFirst()}/plaatsing`)).status).toBe(409);
    expect(await count()).toBe(0);
  });
});
