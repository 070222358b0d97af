import { load } from 'cheerio';
import { In } from 'typeorm';
import { CohortTrainer, EnrolmentService } from '../../../src/cohorts/index.js';
import { CallListEntry, RemindGuests, ReminderRefusals, SessionService } from '../../../src/meetings/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';
import type { Visitor } from '../../support/visitor.js';

const WEEK_BEFORE = '2026-03-03T08:00:00Z';

describe('reminders', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
  });
  afterAll(() => test.stop());

  const invited = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    const venue = await makeVenue(test, made.organisationId);
    const session = await schedule(test, made, { venueId: venue.id, message: 'Neem een buur mee.' });
    const [riet, youssef] = made.residents;
    if (!riet || !youssef) throw new Error('a group has residents');
    const meeting = `/bijeenkomsten/${session.id}`;
    return { ...made, session, riet, youssef, meeting, path: `${meeting}/herinneringen`, list: `${meeting}/bellijst`, hanna: await test.as(made.trainer) };
  };
  const main = async (who: Visitor, path: string): Promise<string> => (await who.see(path))('main').text().replace(/\s+/g, ' ');
  const mailTo = (email: string): Promise<OutboxMail[]> =>
    test.reader.manager.createQueryBuilder(OutboxMail, 'mail').where(`mail.toAddress = :email AND mail.occasion LIKE 'herinnering:%'`, { email }).getMany();
  const remind = async (now: string): Promise<void> => {
    test.clock.set(now);
    await test.get(RemindGuests).remind();
  };

  describe('what is still to go out', () => {
    it('stands with whom and when, until it went; then it stands with what was sent', async () => {
      const { hanna, path } = await invited();

      expect(await main(hanna, path)).toMatch(
        /Dinsdag 3 maart, 9\.00 uur \(7 dagen van tevoren\).*Riet Kuipers.*Maandag 9 maart, 9\.00 uur \(1 dag van tevoren\)/,
      );
      await remind(WEEK_BEFORE);

      const after = await main(hanna, path);
      expect(after).toMatch(/Wat is er verstuurd\? Riet Kuipers \(7 dagen van tevoren, voor dinsdag 10 maart\) ?Onderweg/);
      expect(after).not.toMatch(/Dinsdag 3 maart, 9\.00 uur|Zo meteen/);
    });

    it('says who gets no mail, and why', async () => {
      const { hanna, path, riet, youssef, session } = await invited();
      await (await test.as(riet)).post(`/bijeenkomsten/${session.id}/antwoord`, { antwoord: 'nee' });
      await test.get(ReminderRefusals).refuse(youssef.id);

      expect(await main(hanna, path)).toMatch(/Geen e-mail: Riet Kuipers komt niet; Riet Kuipers wil geen herinnering per mail\./);
    });

    it('is held back for one or for all with one press, and let go again', async () => {
      const { hanna, path, riet } = await invited();

      expect((await hanna.submit(path, `form[action$="/${riet.id}/7/stop"]`)).text).toContain('Deze herinnering houden we tegen.');
      expect(await main(hanna, path)).toContain('Tegengehouden');
      expect((await hanna.submit(path, `form[action$="/${riet.id}/7/stop/intrekking"]`)).text).toContain('Deze herinnering gaat weer uit.');
      expect((await hanna.submit(path, `form[action="${path}/stop"]`)).text).toContain('Er gaat niets meer uit over deze bijeenkomst.');
      await remind(WEEK_BEFORE);
      expect(await mailTo(riet.email)).toEqual([]);
      expect((await hanna.submit(path, `form[action="${path}/stop/intrekking"]`)).text).toContain('Wat al voorbij was, sturen we niet meer.');

      expect(await main(hanna, path)).toContain('Maandag 9 maart, 9.00 uur');
    });

    it('knows no mail to somebody else, or at a moment that is none', async () => {
      const { hanna, path, riet } = await invited();
      const elsewhere = await invited();

      for (const mail of [`${elsewhere.riet.id}/7`, `${riet.id}/5`, `${riet.id}/x`])
        expect([(await hanna.post(`${path}/${mail}/stop`)).status, (await hanna.get(`${path}/${mail}`)).status]).toEqual([404, 404]);
    });

    it('is nothing for a session that is off', async () => {
      const { hanna, path, session, trainer } = await invited();
      await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'Ziek.', byId: trainer.id }));

      expect(await main(hanna, path)).toContain('Er gaat niets meer uit.');
      expect((await hanna.post(`${path}/stop`)).status).toBe(409);
    });
  });

  describe('the choice of a trainer', () => {
    it('takes own moments and an own sentence', async () => {
      const { hanna, path } = await invited();

      const { text } = await hanna.submit(`${path}/bewerken`, `form[action="${path}"]`, { dagen: ['3', '0'], zin: 'Er is soep om zes uur.' });

      expect(load(text)('main').text().replace(/\s+/g, ' ')).toMatch(
        /3 dagen van tevoren, op de dag zelf.*“Er is soep om zes uur\.”.*Zaterdag 7 maart, 9\.00 uur/,
      );
    });

    it.each([
      [{ dagen: [] as string[] }, 'Kies een moment.'],
      [{ dagen: ['5'] }, 'Kies momenten uit de lijst.'],
      [{ dagen: ['7'], zin: 'x'.repeat(301) }, 'Houd je zin onder de 300 tekens.'],
    ] satisfies [{ dagen: string[]; zin?: string }, string][])(
      'refuses %# in words, and keeps what was typed',
      async (wrong: { dagen: string[]; zin?: string }, sentence) => {
        const { hanna, path } = await invited();

        const { status, text } = await hanna.post(path, { zin: 'Tot dan', ...wrong });

        expect([status, text.includes(sentence), text.includes(wrong.zin ?? 'Tot dan')]).toEqual([422, true, true]);
      },
    );
  });

  describe('the preview', () => {
    it('is the mail that this guest gets, word for word, save the links that are theirs', async () => {
      const { hanna, path, riet } = await invited();
      await hanna.post(path, { dagen: ['7', '1'], zin: 'Er is soep.' });
      const $ = await hanna.see(`${path}/${riet.id}/7`);
      const shown = {
        subject: $('main')
          .text()
          .match(/Onderwerp: (.*)/)?.[1],
        text: $('.pre-line').text(),
      };
      const html = (await hanna.get($('iframe').attr('src') ?? '')).text;

      await remind(WEEK_BEFORE);

      const [mail] = await mailTo(riet.email);
      const withoutLinks = (text: string | undefined): string => (text ?? '').replaceAll(/\/(antwoord|geen-herinneringen)\/[\w.-]+/g, '/$1/…');
      expect(shown.subject).toBe(mail?.subject);
      expect(withoutLinks(shown.text)).toBe(withoutLinks(mail?.text));
      expect(withoutLinks(html)).toBe(withoutLinks(mail?.html));
      expect(shown.text).toMatch(/Hallo Riet,[\s\S]*Er is soep\.[\s\S]*Neem een buur mee\./);
    });

    it('has links that open nothing', async () => {
      const { hanna, path, riet } = await invited();
      const text = (await hanna.see(`${path}/${riet.id}/1`))('.pre-line').text();

      const links = [...text.matchAll(/http:\/\/[^/]+(\/(?:antwoord|geen-herinneringen)\/\S+)/g)].map(([, link]) => link ?? '');

      expect(links).toHaveLength(2);
      for (const link of links) expect((await test.visitor().get(link)).status).toBe(404);
    });
  });

  describe('the text for the chat of the group', () => {
    it('stands in a field, with when and where and nobody’s name', async () => {
      const { hanna, path, meeting } = await invited();

      const text = (await hanna.see(path))('#apptekst').text();

      for (const fact of ['dinsdag 10 maart, 19.30 tot 22.30 uur', 'Buurthuis de Linde, Lindelaan 12', meeting]) expect(text).toContain(fact);
      expect(text).not.toMatch(/Riet|Hanna|Kuipers|Neem een buur mee/);
    });
  });

  describe('wanting none', () => {
    const linkFrom = async (email: string): Promise<string> => {
      await remind(WEEK_BEFORE);
      return /\/geen-herinneringen\/\S+/.exec((await mailTo(email))[0]?.text ?? '')?.[0] ?? '';
    };

    it('takes one press on the page behind the link; opening it changes nothing', async () => {
      const { riet, hanna, list } = await invited();
      const link = await linkFrom(riet.email);
      const visitor = test.visitor();

      await visitor.get(link);
      expect(await test.get(ReminderRefusals).refuses(riet.id)).toBe(false);
      const { text } = await visitor.submit(link, 'main form');

      expect(text).toContain('Je krijgt geen herinneringen en vragen achteraf meer');
      expect(text).not.toContain(riet.email);
      expect(await test.get(ReminderRefusals).refuses(riet.id)).toBe(true);
      expect(await main(hanna, list)).toMatch(/Riet Kuipers geen nummer bekend geen herinnering per mail/);
    });

    it('cannot be said for another: a link that was changed opens nothing', async () => {
      const { riet, youssef } = await invited();
      const link = await linkFrom(riet.email);

      for (const forged of [link.replace(riet.id, youssef.id), `${link}x`, '/geen-herinneringen/x']) {
        expect((await test.visitor().get(forged)).status).toBe(404);
        expect((await test.visitor().post(forged)).status).toBe(404);
      }
      expect(await test.get(ReminderRefusals).refuses(youssef.id)).toBe(false);
    });

    it('is a setting of one’s own, with a number to be called by', async () => {
      const { riet, hanna, list } = await invited();
      const visitor = await test.as(riet);
      const settings = '/instellingen/herinneringen';

      expect((await visitor.submit(settings, 'form[action$="/stop"]')).text).toContain('Je krijgt geen herinneringen en vragen achteraf meer per e-mail.');
      expect((await visitor.submit(settings, 'form[action$="/telefoon"]', { telefoon: 'nul zes' })).status).toBe(422);
      expect((await visitor.submit(settings, 'form[action$="/telefoon"]', { telefoon: '06 12345678' })).text).toContain('Je nummer is bewaard.');
      expect((await hanna.see(list))('a[href="tel:0612345678"]').text()).toBe('06\u00a012345678');
      expect((await visitor.submit(settings, 'form[action$="/intrekking"]')).text).toContain('Je krijgt weer herinneringen en vragen achteraf per e-mail.');

      expect(await main(hanna, list)).toContain('Er is niemand om te bellen.');
    });
  });

  describe('the phone list', () => {
    const withRiet = async () => {
      const made = await invited();
      await made.hanna.post(made.list, { persoon: made.riet.id, telefoon: '06 12345678', akkoord: 'ja' });
      return made;
    };

    it('holds who reads no mail, at every session of the group, until a trainer takes them off', async () => {
      const made = await withRiet();
      const { hanna, list, riet } = made;
      const next = await schedule(test, made, { kind: 'G2', startsAt: new Date('2026-03-24T18:30:00Z') });
      const nextList = `/bijeenkomsten/${next.id}/bellijst`;

      expect(await main(hanna, list)).toMatch(/Riet Kuipers 06 12345678 leest geen mail Nog geen antwoord/);
      expect(await main(hanna, nextList)).toContain('06 12345678');
      await hanna.submit(nextList, `form[action$="/${riet.id}/einde"]`);

      expect(await main(hanna, list)).not.toContain('06 12345678');
    });

    it('forgets the number of who leaves the group, and of nobody else or elsewhere', async () => {
      const made = await withRiet();
      const { riet, youssef, cohort, hanna, list } = made;
      await hanna.post(list, { persoon: youssef.id, telefoon: '06 87654321', akkoord: 'ja' });
      const elsewhere = await invited();
      await test.make.insert(CallListEntry, {
        id: newId(),
        cohortId: elsewhere.cohort.id,
        personId: riet.id,
        phone: '06 12345678',
        addedById: null,
        addedAt: test.clock.now(),
      });

      await test.get(EnrolmentService).endOwn(actorFor(riet), cohort.id);

      const kept = await test.reader.manager.findBy(CallListEntry, { personId: In([riet.id, youssef.id]) });
      expect(kept.map(({ cohortId, personId }) => [cohortId, personId]).sort()).toEqual(
        [
          [cohort.id, youssef.id],
          [elsewhere.cohort.id, riet.id],
        ].sort(),
      );
    });

    it('asks for a yes before it takes a number', async () => {
      const { hanna, list, riet } = await invited();

      const { status, text } = await hanna.post(list, { persoon: riet.id, telefoon: '06 12345678' });

      expect([status, text.includes('Vraag eerst of het mag'), text.includes('06 12345678')]).toEqual([422, true, true]);
      expect((await hanna.post(list, { telefoon: '' })).status).toBe(422);
    });

    it('is called by one trainer: the other hears who did', async () => {
      const { hanna, list, riet, cohort } = await withRiet();
      const anja = await test.make.person('Anja');
      await test.make.insert(CohortTrainer, { id: newId(), cohortId: cohort.id, personId: anja.id, untilDay: null });
      const other = await test.as(anja);

      const presses = await Promise.all([hanna.post(`${list}/${riet.id}/gebeld`), other.post(`${list}/${riet.id}/gebeld`)]);

      expect(presses.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect(presses.find(({ status }) => status === 409)?.text).toMatch(/(Hanna|Anja) heeft al gebeld\. Jij hoeft niet meer te bellen\./);
      expect(await main(hanna, list)).toMatch(/Ja: (Hanna|Anja), net/);
      await hanna.submit(list, 'form[action$="/gebeld/intrekking"]');
      expect(await main(hanna, list)).toContain('Ik heb gebeld');
    });

    it('asks for another call when the session moved, and when it is off', async () => {
      const { hanna, list, riet, session, trainer } = await withRiet();
      await hanna.post(`${list}/${riet.id}/gebeld`);
      await test.unitOfWork.run((tx) => test.get(SessionService).move(tx, session.id, { startsAt: new Date('2026-03-17T18:30:00Z'), byId: trainer.id }));
      expect(await main(hanna, list)).toContain('Daarna veranderde er iets: bel nog een keer.');
      await hanna.post(`${list}/${riet.id}/gebeld`);

      await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'Ziek.', byId: trainer.id }));

      expect(await main(hanna, list)).toMatch(/Deze bijeenkomst gaat niet door\. Bel wie geen mail leest\..*bel nog een keer/);
    });

    it('takes nobody who does not take part, and no call to who is not asked', async () => {
      const { hanna, list } = await invited();
      const elsewhere = await invited();

      expect((await hanna.post(list, { persoon: elsewhere.riet.id })).status).toBe(404);
      expect((await hanna.post(`${list}/${elsewhere.riet.id}/gebeld`)).status).toBe(404);
    });

    it('shows no number any more after the session', async () => {
      const { hanna, list } = await withRiet();
      test.clock.set('2026-03-10T22:00:00Z');

      expect(await main(hanna, list)).not.toContain('06 12345678');
    });
  });

  it('are of the trainers of the group: not of a guest, of who commissions it, or of a trainer elsewhere', async () => {
    const { path, list, riet, professionals, site } = await invited();
    const elsewhere = await invited();
    const sanne = (await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person;
    const pages = [path, `${path}/bewerken`, `${path}/${riet.id}/7`, `${path}/${riet.id}/7/opmaak`, list];
    const posts = [path, `${path}/stop`, `${path}/stop/intrekking`, `${path}/${riet.id}/7/stop`, `${path}/${riet.id}/7/stop/intrekking`];
    const calls = [list, `${list}/${riet.id}/einde`, `${list}/${riet.id}/gebeld`, `${list}/${riet.id}/gebeld/intrekking`];
    const form = { dagen: ['7'], persoon: riet.id };

    for (const [who, refused] of [
      [riet, 403],
      [professionals[0] ?? riet, 403],
      [sanne, 404],
      [elsewhere.trainer, 404],
    ] as const) {
      const visitor = await test.as(who);
      for (const page of pages) expect([page, (await visitor.get(page)).status]).toEqual([page, refused]);
      for (const post of [...posts, ...calls]) expect([post, (await visitor.post(post, form)).status]).toEqual([post, refused]);
    }
    expect((await test.visitor().get(path)).status).toBe(303);
    expect((await (await test.as(elsewhere.trainer)).get('/instellingen/herinneringen')).status).toBe(200);
  });
});
