import { EnrolmentService } from '../../../src/cohorts/index.js';
import { DatePoll, PollAnswer, PollInvitee, PollMoment, Session, SessionInvitee } from '../../../src/meetings/index.js';
import { RemindBeforeLastDay } from '../../../src/meetings/polls/remind-before-last-day.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';
import { answering, makePoll } from '../../support/make-poll.js';

describe('a date poll by role', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(() => {
    test.clock.set('2026-03-02T09:00:00Z');
  });

  const group = async (wanted = { residents: 7, professionals: 2, started: true }) => {
    const made = await makeCohort(test, wanted);
    const [riet, youssef] = made.residents;
    const [marloes] = made.professionals;
    if (!riet || !youssef || !marloes) throw new Error('a group needs people');
    return { ...made, riet, youssef, marloes, hanna: await test.as(made.trainer) };
  };
  const sent = async (values: Parameters<typeof makePoll>[2] = {}) => {
    const made = await group();
    return { ...made, ...(await makePoll(test, made, values)) };
  };
  const { mailsOf, answersOf, inviteeOf, pollOf } = {
    mailsOf: (view: string, pollId: string) =>
      test.reader.manager.find(OutboxMail).then((mails) => mails.filter(({ occasion }) => occasion.startsWith(`${view}:${pollId}`))),
    answersOf: (inviteeId: string) => test.reader.manager.findBy(PollAnswer, { inviteeId }),
    inviteeOf: (pollId: string, personId: string) => test.reader.manager.findOneByOrFail(PollInvitee, { pollId, personId }),
    pollOf: (id: string) => test.reader.manager.findOneByOrFail(DatePoll, { id }),
  };

  it('goes from empty to sent invitations: Hanna, seven residents, two professionals, three answers on paper (must show 1)', async () => {
    const { cohort, hanna, residents, professionals } = await group();
    let presses = 0;
    const press = async (path: string, form: string, fields: Record<string, string | readonly string[]> = {}) => {
      presses++;
      const answer = await hanna.submit(path, form, fields);
      expect(answer.status).toBe(200);
      return answer;
    };

    const start = await hanna.see(`/groep/${cohort.id}/prikkers/nieuw`);
    const antwoorddag = start('input[name="antwoorddag"]').attr('value') ?? '';
    expect(start('select[name="soort"] option[selected]').attr('value')).toBe('G1');
    await press(`/groep/${cohort.id}/prikkers/nieuw`, 'main form', { soort: 'G1', kort: 'dinsdagavonden in maart', plek: '', antwoorddag });
    const { id } = await test.reader.manager.findOneByOrFail(DatePoll, { cohortId: cohort.id });
    await press(`/prikkers/${id}`, 'form[action$="/verzending"]');
    expect(await mailsOf('prikker', id)).toHaveLength(9);

    const moments = await test.reader.manager.find(PollMoment, { where: { pollId: id }, order: { startsAt: 'ASC' } });
    const overview = await hanna.see(`/prikkers/${id}`);
    const onPaper = overview('#mensen').parent().find('a[href*="/namens/"]').toArray().slice(0, 3);
    for (const link of onPaper) {
      presses++;
      await press(overview(link).attr('href') ?? '', 'main form', { ...answering(moments, 'nee', 'ja', 'ja', 'nee', 'nee'), hoe: 'papier' });
    }
    for (const person of [...residents.slice(3), ...professionals]) {
      const member = await test.as(person);
      await member.post(`/prikkers/${id}/antwoord`, answering(moments, 'nee', 'ja', 'als-het-moet', 'nee', 'nee'));
    }
    const [mail] = await mailsOf('prikker-compleet', id);
    expect(mail?.text).toContain('Alle 9 mensen');

    const ready = await hanna.see(`/prikkers/${id}`);
    expect(ready('#beste').text()).toBe('Dinsdag 10 maart, 19.30–22.30 uur');
    expect(ready('.panel-lamp').text()).toContain('zeven bewoners kunnen');
    presses++;
    const choice = ready('.panel-lamp a.btn').attr('href') ?? '';
    const guests = (await hanna.see(choice))('input[name="gasten"][checked]')
      .toArray()
      .map((box) => box.attribs['value'] ?? '');
    const done = await press(choice, 'main form', { gasten: guests, plek: '' });

    expect(done.text).toContain('De uitnodigingen zijn onderweg');
    const session = await test.reader.manager.findOneByOrFail(Session, { cohortId: cohort.id });
    expect([session.startsAt.toISOString(), session.plannedJoint]).toEqual(['2026-03-10T18:30:00.000Z', true]);
    expect(await test.reader.manager.countBy(SessionInvitee, { sessionId: session.id })).toBe(9);
    expect(await test.reader.manager.countBy(PollMoment, { pollId: id })).toBe(1);
    expect(presses).toBe(10);
  });

  describe('answering with the link of the mail', () => {
    it('needs no account, begins with nothing chosen, and can be changed', async () => {
      const { riet, linkOf, moments, pollId } = await sent();
      const link = linkOf(riet.id);
      const phone = test.visitor();
      const page = await phone.see(link);

      expect([page('fieldset').length, page('input[type="radio"]').length, page('input[checked]').length]).toEqual([4, 12, 0]);
      expect(page('fieldset legend').first().text()).toContain('Dinsdag 10 maart');
      await phone.submit(link, 'main form', { ...answering(moments, 'ja', 'nee', 'als-het-moet', 'nee'), opmerking: 'Ik ben er om acht uur.' });
      const { id } = await inviteeOf(pollId, riet.id);
      await phone.submit(link, 'main form', answering(moments, 'nee', 'nee', 'als-het-moet', 'nee'));

      expect((await answersOf(id)).map(({ answer }) => answer).sort()).toEqual(['als-het-moet', 'nee', 'nee', 'nee']);
      expect(await inviteeOf(pollId, riet.id)).toMatchObject({ answeredBy: 'link', enteredById: null });
      expect((await phone.see(link))('input[checked]').length).toBe(4);
    });

    it('answers nothing by looking: a mail scanner follows every link', async () => {
      const { riet, linkOf, pollId } = await sent();

      for (const suffix of ['', '?antwoord=ja', '?m-1=ja']) await test.visitor().get(`${linkOf(riet.id)}${suffix}`);

      expect(await inviteeOf(pollId, riet.id)).toMatchObject({ answeredAt: null });
    });

    it('keeps what was chosen and asks when nothing was, or when it is no answer', async () => {
      const { riet, linkOf, moments } = await sent();
      const [first, second] = moments;

      const empty = await test.visitor().submit(linkOf(riet.id), 'main form', { opmerking: 'Bel me maar.' });
      const odd = await test.visitor().submit(linkOf(riet.id), 'main form', { [`m-${first?.id ?? ''}`]: 'ja', [`m-${second?.id ?? ''}`]: ['ja', 'nee'] });

      expect([empty.status, empty.text.includes('Bel me maar.'), empty.text.includes('Kies bij minstens één moment')]).toEqual([422, true, true]);
      expect([odd.status, (odd.text.match(/ checked/g) ?? []).length]).toEqual([422, 1]);
    });

    it('says nothing about others', async () => {
      const { riet, youssef, linkOf, moments } = await sent();
      await test.visitor().post(linkOf(youssef.id), { ...answering(moments, 'nee', 'nee', 'nee', 'nee'), opmerking: 'Ik werk dan.' });

      const text = (await test.visitor().see(linkOf(riet.id)))('main').text();

      expect(text).not.toMatch(/Youssef|Ik werk dan/);
    });

    it('is refused kindly with a link that is forged, expired, of a closed poll, or of who left (must show 8)', async () => {
      const { riet, marloes, linkOf, moments, pollId, cohort, hanna } = await sent();
      const answers = answering(moments, 'ja', 'ja', 'ja', 'ja');
      const attempts = async (link: string) => [(await test.visitor().get(link)).status, (await test.visitor().post(link, answers)).status];

      for (const forged of [
        '/prikker/verzonnen',
        `${linkOf(riet.id)}x`,
        `/prikker/${pollId}`,
        `/prikker/${moments[0]?.id ?? ''}`,
        '/prikker/%00',
        `/prikker/${'a'.repeat(5000)}`,
      ])
        for (const status of await attempts(forged)) expect([404, 414]).toContain(status);
      test.clock.set('2026-03-10T00:30:00Z');
      expect(await attempts(linkOf(riet.id))).toEqual([409, 409]);
      test.clock.set('2026-03-02T10:00:00Z');
      const ended = await hanna.post(`/prikkers/${pollId}/intrekking`);
      expect([ended.status, await attempts(linkOf(riet.id))]).toEqual([303, [409, 409]]);

      const page = (await test.visitor().see(linkOf(riet.id)))('main').text();
      expect(page).not.toMatch(new RegExp(`${cohort.name}|Riet|${marloes.firstName}|maart`));
      expect(await test.reader.manager.countBy(PollAnswer, { inviteeId: (await inviteeOf(pollId, riet.id)).id })).toBe(0);
    });

    it('does not carry answers to the moments of another poll', async () => {
      const { riet, linkOf, pollId } = await sent();
      const other = await sent();

      const { status } = await test.visitor().post(linkOf(riet.id), answering(other.moments, 'ja', 'ja'));

      expect([status, (await inviteeOf(pollId, riet.id)).answeredAt]).toEqual([422, null]);
    });

    it('is sent with the token of the form only', async () => {
      const { riet, linkOf, moments } = await sent();

      expect((await test.visitor().forge(linkOf(riet.id), answering(moments, 'ja'))).status).toBe(403);
    });
  });

  describe('signed in', () => {
    it('is found on Vandaag until it is answered', async () => {
      const { riet, pollId, moments } = await sent();
      const browser = await test.as(riet);
      const href = `/prikkers/${pollId}/antwoord`;

      expect((await browser.see('/vandaag'))(`a[href="${href}"]`).length).toBe(1);
      await browser.submit(href, 'main form', answering(moments, 'ja', 'ja', 'ja', 'ja'));

      expect((await browser.see('/vandaag'))(`a[href="${href}"]`).length).toBe(0);
    });

    it('is not there for who is not asked: another role, another group, nobody', async () => {
      const { site, pollId, moments, riet, hanna } = await sent();
      const elsewhere = await group();
      const client = await test.as((await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person);
      const neighbour = await test.as((await test.make.member(site, 'lid', await test.make.person('Ans'))).person);
      const strangers = [client, neighbour, elsewhere.hanna, await test.as(elsewhere.riet)];
      const choice = `/prikkers/${pollId}/momenten/${moments[0]?.id ?? ''}/keuze`;
      const invitee = await inviteeOf(pollId, riet.id);
      const trainerPages = [
        `/prikkers/${pollId}`,
        `/prikkers/${pollId}/papier`,
        `/prikkers/${pollId}/namens/${invitee.id}`,
        `/prikkers/${pollId}/namens/${invitee.id}/bewijs`,
        choice,
      ];
      const trainerActs = ['verzending', 'herinnering', 'intrekking', 'antwoorddag', 'momenten', 'momenten/kort', 'momenten/reeks', `namens/${invitee.id}`].map(
        (act) => `/prikkers/${pollId}/${act}`,
      );
      const filled = {
        ...answering(moments, 'ja'),
        hoe: 'papier',
        antwoorddag: '2026-03-20',
        kort: 'dinsdagavonden in maart',
        dag: '2026-03-20',
        begin: '19:30',
        dagen: 'dinsdag',
        delen: 'avond',
        van: '2026-03-10',
        tot: '2026-03-31',
      };

      for (const who of strangers) {
        for (const path of [`/prikkers/${pollId}/antwoord`, ...trainerPages]) expect((await who.get(path)).status).toBe(404);
        for (const path of [`/prikkers/${pollId}/antwoord`, choice, ...trainerActs]) expect((await who.post(path, filled)).status).toBe(404);
      }
      const guest = await test.as(riet);
      for (const path of trainerPages) expect((await guest.get(path)).status).toBe(403);
      for (const path of [choice, ...trainerActs]) expect((await guest.post(path, filled)).status).toBe(403);
      expect((await hanna.get(`/prikkers/${pollId}/antwoord`)).status).toBe(404);
      expect((await test.visitor().get(`/prikkers/${pollId}`)).headers['location']).toMatch(/^\/inloggen/);
      expect(await pollOf(pollId)).toMatchObject({ closedAt: null, lastDay: '2026-03-09', sessionId: null });
      expect(await inviteeOf(pollId, riet.id)).toMatchObject({ answeredAt: null });
    });
  });

  describe('before it is sent', () => {
    const draft = async () => {
      const made = await group();
      const answer = await made.hanna.post(`/groep/${made.cohort.id}/prikkers`, { soort: 'G2', kort: '', plek: '', antwoorddag: '2026-03-09' });
      return { ...made, address: answer.headers['location'] ?? '' };
    };
    const momentsAt = async (address: string) => test.reader.manager.countBy(PollMoment, { pollId: address.split('/').at(-1) ?? '' });

    it('takes moments in words, as a series and one by one, and gives them back', async () => {
      const { hanna, address } = await draft();

      await hanna.submit(address, '#kort', { kort: 'dinsdagavonden in maart' });
      await hanna.submit(address, '#reeks', { dagen: ['donderdag', 'vrijdag'], delen: 'ochtend', van: '2026-03-12', tot: '2026-03-20' });
      await hanna.submit(address, '#los', { dag: '2028-02-29', begin: '23:30' });
      await hanna.submit(address, '#kort', { kort: 'dinsdagavonden in maart' });
      expect(await momentsAt(address)).toBe(10);
      const page = await hanna.submit(address, 'form[action$="/verwijdering"]');

      expect(await momentsAt(address)).toBe(9);
      expect(page.text).toContain('Dinsdag 29 februari 2028</b>, 23.30–woensdag 2.30 uur');
      expect(page.text).toMatch(/Suikerfeest/);
    });

    it.each([
      ['#kort', { kort: 'ergens in de lente' }, 'Dit begrijpen we niet'],
      ['#los', { dag: '2027-02-29', begin: '19:30' }, 'Deze datum bestaat niet.'],
      ['#los', { dag: '2026-03-01', begin: '19:30' }, 'Dat is al geweest.'],
      ['#los', { dag: '2026-03-12', begin: '19:33' }, 'vijf minuten'],
      ['#reeks', { van: '2026-03-12', tot: '2026-03-20', delen: 'avond' }, 'Kies minstens één dag'],
      ['#antwoorddag', { antwoorddag: '2026-02-01' }, 'Deze dag is al geweest.'],
    ])('explains %s with %j', async (form, fields, sentence) => {
      const { hanna, address } = await draft();

      const { status, text } = await hanna.submit(address, form, fields);

      expect([status, text.includes(sentence), await momentsAt(address)]).toEqual([422, true, 0]);
    });

    it('holds two hundred moments and no more, and shows them', async () => {
      const { hanna, address } = await draft();
      const all = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

      await hanna.submit(address, '#reeks', { dagen: all, delen: ['ochtend', 'middag', 'avond'], van: '2026-03-10', tot: '2027-03-10' });
      const one = await hanna.submit(address, '#los', { dag: '2027-06-01', begin: '19:30' });
      await hanna.post(`${address}/verzending`);

      expect([await momentsAt(address), one.status]).toEqual([200, 422]);
      expect((await hanna.see(address))('.poll tbody tr').length).toBe(200);
    });

    it('is not sent empty, and sent once', async () => {
      const { hanna, address } = await draft();
      expect((await hanna.post(`${address}/verzending`)).status).toBe(409);
      await hanna.submit(address, '#kort', { kort: 'dinsdagavonden in maart' });

      const both = await Promise.all([hanna.post(`${address}/verzending`), hanna.post(`${address}/verzending`)]);

      expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect(await mailsOf('prikker', address.split('/').at(-1) ?? '')).toHaveLength(9);
      expect((await hanna.post(`${address}/momenten/kort`, { kort: 'dinsdagavonden in april' })).status).toBe(409);
    });

    it('is sent with what is still to come only', async () => {
      const { hanna, address } = await draft();
      await hanna.submit(address, '#kort', { kort: 'dinsdagavonden in maart' });
      test.clock.set('2026-03-08T09:00:00Z');
      await hanna.submit(address, '#los', { dag: '2026-03-08', begin: '19:30' });
      test.clock.set('2026-03-09T09:00:00Z');
      expect((await hanna.see(address))('#momenten').parent().text()).toMatch(/Zondag 8 maart[\s\S]*Is al geweest/);

      await hanna.post(`${address}/verzending`);

      expect(await momentsAt(address)).toBe(4);
    });

    it('says why it is not sent: its last day is over, or it was withdrawn', async () => {
      const { hanna, address } = await draft();
      await hanna.submit(address, '#kort', { kort: 'dinsdagavonden in maart' });
      test.clock.set('2026-03-10T09:00:00Z');
      const late = await hanna.post(`${address}/verzending`);
      await hanna.post(`${address}/intrekking`);
      const withdrawn = await hanna.post(`${address}/verzending`);

      expect([late.status, late.text.includes('De laatste dag om te antwoorden is al voorbij.'), late.text.includes(`href="${address}"`)]).toEqual([
        409,
        true,
        true,
      ]);
      expect([withdrawn.status, withdrawn.text.includes('of hij is ingetrokken')]).toEqual([409, true]);
    });
  });

  describe('for the trainer', () => {
    it('shows per role how many can in words and numbers, and what is missing (E2)', async () => {
      const { riet, youssef, marloes, linkOf, moments, pollId, hanna } = await sent();
      await test.visitor().post(linkOf(riet.id), answering(moments, 'ja', 'nee', 'nee', 'nee'));
      await test.visitor().post(linkOf(youssef.id), answering(moments, 'als-het-moet', 'nee', 'nee', 'nee'));
      await test.visitor().post(linkOf(marloes.id), answering(moments, 'nee', 'ja', 'nee', 'nee'));

      const page = await hanna.see(`/prikkers/${pollId}`);
      const row = page('.poll tbody tr').first();

      expect(row.text()).toContain('2 van de 7 bewoners: 1 ja, 1 als het moet, 0 nee, 5 nog niet');
      expect(row.text()).toContain('Nog één bewoner nodig. Nog één professional nodig.');
      expect(page('.advice, .panel-lamp').text()).toContain('Dinsdag 10 maart: twee bewoners kunnen, geen professional kan, één keer als het moet.');
      expect(page('ol.stack-s li').length).toBe(4);
    });

    it('reminds only who has not answered, once a day, and once by itself (E4)', async () => {
      const { riet, linkOf, moments, pollId, hanna, residents, professionals } = await sent();
      for (const { id } of [riet, ...residents.slice(2), ...professionals.slice(1)]) await test.visitor().post(linkOf(id), answering(moments, 'ja'));

      await hanna.post(`/prikkers/${pollId}/herinnering`);
      await hanna.post(`/prikkers/${pollId}/herinnering`);
      const pressed = await mailsOf('prikker-herinnering', pollId);
      expect(pressed.map(({ toPersonId }) => toPersonId).sort()).toEqual([residents[1]?.id, professionals[0]?.id].sort());
      expect(pressed[0]?.text).toContain('/prikker/');

      test.clock.set('2026-03-08T06:00:00Z');
      await test.get(RemindBeforeLastDay).remind();
      expect(await mailsOf('prikker-herinnering', pollId)).toHaveLength(2);
      test.clock.set('2026-03-08T09:00:00Z');
      await test.get(RemindBeforeLastDay).remind();
      await test.get(RemindBeforeLastDay).remind();
      expect(await mailsOf('prikker-herinnering', pollId)).toHaveLength(4);
    });

    it('tells once that everybody has answered, also of two last answers at once', async () => {
      const { linkOf, moments, pollId, residents, professionals } = await sent();
      const everybody = [...residents, ...professionals];
      for (const { id } of everybody.slice(2)) await test.visitor().post(linkOf(id), answering(moments, 'ja'));
      expect(await mailsOf('prikker-compleet', pollId)).toHaveLength(0);

      await Promise.all(everybody.slice(0, 2).map(({ id }) => test.visitor().post(linkOf(id), answering(moments, 'ja'))));
      await test.visitor().post(linkOf(everybody[0]?.id ?? ''), answering(moments, 'nee'));

      expect(await mailsOf('prikker-compleet', pollId)).toHaveLength(1);
    });

    it('writes down what somebody said by phone, marked as such, with a receipt and their own link (O4)', async () => {
      const { riet, linkOf, moments, pollId, hanna } = await sent();
      const { id } = await inviteeOf(pollId, riet.id);
      const form = `/prikkers/${pollId}/namens/${id}`;
      test.clock.set('2026-03-11T09:00:00Z');

      expect((await hanna.submit(form, 'main form', answering(moments, 'ja', 'nee'))).status).toBe(422);
      const page = await hanna.submit(form, 'main form', { ...answering(moments, 'ja', 'nee', 'als-het-moet'), hoe: 'telefoon', opmerking: 'Na de bingo.' });
      const receipt = (await hanna.see(`${form}/bewijs`))('main').text();

      expect(page.text).toContain('namens, door de telefoon, op 11 maart, genoteerd door Hanna');
      expect(receipt).toMatch(/Dinsdag 10 maart[\s\S]*ja[\s\S]*Dinsdag 17 maart[\s\S]*nee[\s\S]*nog niet gekozen[\s\S]*Na de bingo\./);
      expect(receipt).toContain(linkOf(riet.id));
    });
  });

  describe('choosing', () => {
    const choice = (pollId: string, momentId: string | undefined): string => `/prikkers/${pollId}/momenten/${momentId ?? ''}/keuze`;
    const allOf = async (pollId: string) => (await test.reader.manager.findBy(PollInvitee, { pollId })).map(({ personId }) => personId);

    it('asks a reason when the mix is not met, and keeps it', async () => {
      const { pollId, moments, hanna, cohort } = await sent();
      const gasten = await allOf(pollId);

      const without = await hanna.post(choice(pollId, moments[1]?.id), { gasten, plek: '' });
      expect([without.status, without.text.includes('Schrijf op waarom')]).toEqual([422, true]);
      await hanna.post(choice(pollId, moments[1]?.id), { gasten, plek: '', reden: 'We beginnen met koffie, de rest sluit aan.' });

      expect(await test.reader.manager.findOneByOrFail(Session, { cohortId: cohort.id })).toMatchObject({
        mixReason: 'We beginnen met koffie, de rest sluit aan.',
      });
    });

    it('is won by one of two trainers who choose other moments at the same instant', async () => {
      const { pollId, moments, hanna, cohort, trainer } = await sent();
      const gasten = await allOf(pollId);
      const anja = await test.as(trainer);
      const fields = { gasten, plek: '', reden: 'Het moet nu.' };

      const both = await Promise.all([hanna.post(choice(pollId, moments[0]?.id), fields), anja.post(choice(pollId, moments[1]?.id), fields)]);

      expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect(both.find(({ status }) => status === 409)?.text).toMatch(/er is al een moment gekozen/);
      expect(await test.reader.manager.countBy(Session, { cohortId: cohort.id })).toBe(1);
    });

    it('says kindly that the room is taken, and keeps the poll open', async () => {
      const made = await group();
      const venue = await makeVenue(test, made.organisationId);
      const { pollId, moments } = await makePoll(test, made, { venueId: venue.id });
      await schedule(test, made, { kind: 'overig', venueId: venue.id, inviteeIds: [made.riet.id] });

      const page = await made.hanna.see(`/prikkers/${pollId}`);
      const answer = await made.hanna.post(choice(pollId, moments[0]?.id), { gasten: await allOf(pollId), plek: venue.id, reden: 'Toch.' });

      expect(page('.poll tbody tr').first().text()).toContain('De zaal is dan bezet.');
      expect([answer.status, answer.text.includes('Deze plek is dan net door een ander vastgelegd')]).toEqual([422, true]);
      expect((await pollOf(pollId)).closedAt).toBeNull();
    });

    it('lets go of the other moments and ends the links', async () => {
      const { pollId, moments, hanna, riet, linkOf } = await sent();
      await hanna.post(choice(pollId, moments[2]?.id), { gasten: await allOf(pollId), plek: '', reden: 'Zo doen we het.' });

      expect((await test.reader.manager.findBy(PollMoment, { pollId })).map(({ id }) => id)).toEqual([moments[2]?.id]);
      expect((await test.visitor().post(linkOf(riet.id), answering(moments, 'ja', 'ja', 'ja'))).status).toBe(409);
      expect((await hanna.post(`/prikkers/${pollId}/herinnering`)).status).toBe(409);
      expect(await mailsOf('prikker-herinnering', pollId)).toEqual([]);
    });

    it('leads to the session it became', async () => {
      const { pollId, moments, hanna, cohort } = await sent();
      await hanna.post(choice(pollId, moments[2]?.id), { gasten: await allOf(pollId), plek: '', reden: 'Zo doen we het.' });
      const { id } = await test.reader.manager.findOneByOrFail(Session, { cohortId: cohort.id });

      const chosen = (await hanna.see(`/prikkers/${pollId}`))('#gekozen').parent();

      expect(chosen.text()).toContain('Dinsdag 24 maart, 19.30');
      expect(chosen.find('a').attr('href')).toBe(`/bijeenkomsten/${id}`);
    });

    it('asks who joined the group after it was sent as well, and refuses who takes part in another', async () => {
      const { pollId, moments, hanna, cohort } = await sent();
      const elsewhere = await group();
      const noor = await test.make.person('Noor');
      await test.unitOfWork.run((tx) => test.get(EnrolmentService).enrol(tx, { cohort, personId: noor.id, role: 'buurtverbinder', functionTitle: null }));
      const path = choice(pollId, moments[1]?.id);

      const page = await hanna.see(path);
      const gasten = page('input[name="gasten"][checked]')
        .toArray()
        .map((box) => box.attribs['value'] ?? '');
      expect(page(`input[value="${noor.id}"]`).closest('.choice').text()).toMatch(/Noor[\s\S]*kwam er later bij/);
      expect((await hanna.post(path, { gasten: [elsewhere.riet.id], plek: '', reden: 'Zo.' })).status).toBe(422);
      await hanna.post(path, { gasten, plek: '', reden: 'Noor is nieuw.' });

      expect(await test.reader.manager.countBy(SessionInvitee, { personId: noor.id })).toBe(1);
    });

    it('is not of a moment that has been: it is neither advised nor chosen', async () => {
      const { pollId, moments, hanna, riet, linkOf, cohort } = await sent();
      await test.visitor().post(linkOf(riet.id), answering(moments, 'ja', 'als-het-moet', 'nee', 'nee'));
      test.clock.set('2026-03-11T09:00:00Z');

      const page = await hanna.see(`/prikkers/${pollId}`);
      expect(page('#beste').text()).toBe('Dinsdag 17 maart, 19.30–22.30 uur');
      expect(page('.poll tbody tr').first().text()).toContain('Is al geweest');
      const past = choice(pollId, moments[0]?.id);
      const answers = [await hanna.get(past), await hanna.post(past, { gasten: await allOf(pollId), plek: '', reden: 'Toch.' })];

      expect(answers.map(({ status }) => status)).toEqual([409, 409]);
      expect(answers[1]?.text).toContain('Dit moment is al geweest.');
      expect(await test.reader.manager.countBy(Session, { cohortId: cohort.id })).toBe(0);
    });

    it('keeps the reason that was typed when something else is refused', async () => {
      const { pollId, moments, linkOf, hanna, residents, professionals } = await sent();
      for (const { id } of [...residents.slice(0, 3), ...professionals]) await test.visitor().post(linkOf(id), answering(moments, 'ja', 'ja', 'ja', 'ja'));
      const gasten = residents.map(({ id }) => id);
      const path = choice(pollId, moments[1]?.id);
      expect((await hanna.post(path, { gasten, plek: '' })).text).toContain('Schrijf op waarom je het toch zo plant.');

      const again = await hanna.post(path, { gasten, plek: 'verzonnen', reden: 'Marloes belt in.' });

      expect([again.status, again.text.includes('Marloes belt in.')]).toEqual([422, true]);
    });
  });
});
