import { Person, SignInLinkRequested } from '../../../src/accounts/index.js';
import { Session } from '../../../src/accounts/sessions/session.entity.js';
import { Membership } from '../../../src/buurtsites/index.js';
import { MixReason } from '../../../src/cohorts/cohorts/mix-reason.entity.js';
import { Enrolment, EnrolmentBegan, Invitation, InvitationSent } from '../../../src/cohorts/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { type MadeCohort, makeCohort } from '../../support/make-cohort.js';
import type { Visitor } from '../../support/visitor.js';

const NAME = { voornaam: 'Joyce', achternaam: 'Pinas' };
const WORK = { functie: 'welzijnswerker', organisatie: 'Welzijn Oost' };

describe('invitations', () => {
  let test: TestApp;
  let made: MadeCohort;
  let hanna: Visitor;
  let sent: InvitationSent[];
  beforeEach(async () => {
    test = await startApp();
    made = await makeCohort(test, { residents: 6, professionals: 1 });
    hanna = await test.as(made.trainer);
    sent = caught(test, InvitationSent);
  });
  afterEach(() => test.stop());

  const at = (path = ''): string => `/groep/${made.cohort.id}/uitnodigingen${path}`;
  const invite = (adressen: string, rol = 'buurtverbinder', more = {}) => hanna.post(at(), { adressen, rol, ...more });
  const lastLink = (): string => `/uitnodiging/${sent.at(-1)?.facts.token ?? ''}`;
  const rows = () => test.reader.manager.find(Invitation, { order: { email: 'ASC' } });

  describe('sending', () => {
    it('invites several people at once, each once, with facts for the mail', async () => {
      const answer = await invite('Joyce@voorbeeld.example\n sjaak@voorbeeld.example, joyce@voorbeeld.example');

      expect(answer.status).toBe(303);
      expect((await rows()).map(({ email }) => email)).toEqual(['joyce@voorbeeld.example', 'sjaak@voorbeeld.example']);
      expect(sent.map(({ facts }) => facts)).toEqual([
        expect.objectContaining({
          email: 'joyce@voorbeeld.example',
          role: 'buurtverbinder',
          inviterName: 'Hanna Kuipers',
          neighbourhoodName: 'Lindenkwartier',
        }),
        expect.objectContaining({ email: 'sjaak@voorbeeld.example' }),
      ]);
      expect(JSON.stringify(await rows())).not.toContain(sent[0]?.facts.token);
      expect((await hanna.get(`/groep/${made.cohort.id}`)).text).toContain('Verstuurd op 2 maart');
    });

    it.each([
      ['', 'Vul minstens één e-mailadres in.'],
      ['joyce\nsjaak@voorbeeld.example', 'Dit is geen e-mailadres: joyce.'],
    ])('explains %j and keeps what was typed', async (adressen, sentence) => {
      const page = await invite(adressen);

      expect(page.status).toBe(422);
      expect(page.text).toContain(sentence);
      expect(page.text).toContain(adressen.split('\n')[0]);
      expect(await rows()).toEqual([]);
      expect(sent).toEqual([]);
    });

    it('refuses professionals who would outnumber residents, counting who is still thinking (D8)', async () => {
      const five = [1, 2, 3, 4, 5].map((number) => `pro${String(number)}@voorbeeld.example`).join('\n');

      const page = await invite(five, 'wijkprofessional', { reden: 'toch' });

      expect(page.status).toBe(422);
      expect(page.text).toContain('6 bewoners en 6 professionals');
      expect(await rows()).toEqual([]);
    });

    it('beyond the advised number asks for a reason, and keeps it (D8, B2)', async () => {
      const two = 'pro1@voorbeeld.example\npro2@voorbeeld.example';

      const without = await invite(two, 'wijkprofessional');
      const before = await rows();
      const withReason = await invite(two, 'wijkprofessional', { reden: 'Twee werken halve dagen.' });

      expect(without.status).toBe(422);
      expect(without.text).toContain('Met 3 professionals');
      expect(before).toEqual([]);
      expect(withReason.status).toBe(303);
      expect(await test.reader.manager.find(MixReason)).toEqual([
        expect.objectContaining({ reason: 'Twee werken halve dagen.', residents: 6, professionals: 3 }),
      ]);
    });

    it('does not invite who takes part already', async () => {
      const page = await invite(made.residents[0]?.email ?? '');

      expect(page.status).toBe(422);
      expect(page.text).toContain('doet al mee');
    });

    it('again gives a new link and kills the former one', async () => {
      await invite('joyce@voorbeeld.example');
      const former = lastLink();
      const [row] = await rows();

      const answer = await hanna.post(at(`/${row?.id ?? ''}/herhaling`));

      expect(answer.status).toBe(303);
      expect((await test.visitor().get(former)).status).toBe(404);
      expect((await test.visitor().get(lastLink())).status).toBe(200);
      expect(await rows()).toHaveLength(1);
    });

    it('can be withdrawn', async () => {
      await invite('joyce@voorbeeld.example');
      const [row] = await rows();

      await hanna.post(at(`/${row?.id ?? ''}/intrekking`));

      expect((await test.visitor().get(lastLink())).text).toContain('geldt niet meer');
      expect((await test.visitor().post(lastLink(), NAME)).status).toBe(409);
      expect((await hanna.get(`/groep/${made.cohort.id}`)).text).toContain('Ingetrokken');
    });

    it('is for the trainer of this group only', async () => {
      await invite('joyce@voorbeeld.example');
      const [row] = await rows();
      const other = await makeCohort(test);
      const fields = { adressen: 'x@voorbeeld.example', rol: 'buurtverbinder' };

      for (const [person, status] of [
        [made.residents[0], 403],
        [made.professionals[0], 403],
        [other.trainer, 404],
      ] as const) {
        const visitor = await test.as(person as { id: string });
        expect((await visitor.post(at(), fields)).status).toBe(status);
        expect((await visitor.post(at(`/${row?.id ?? ''}/intrekking`))).status).toBe(status);
        expect((await visitor.post(at(`/${row?.id ?? ''}/herhaling`))).status).toBe(status);
      }
      const viaOwn = await (await test.as(other.trainer)).post(`/groep/${other.cohort.id}/uitnodigingen/${row?.id ?? ''}/intrekking`);
      expect(viaOwn.status).toBe(404);
      expect(await rows()).toEqual([expect.objectContaining({ email: 'joyce@voorbeeld.example', withdrawnAt: null })]);
    });

    it('does not flood an address', async () => {
      for (let time = 0; time < 5; time++) await invite('joyce@voorbeeld.example');

      expect((await invite('joyce@voorbeeld.example')).status).toBe(429);
      expect(sent).toHaveLength(5);
    });
  });

  describe('accepting', () => {
    it('takes a newcomer in with one form: person, group, neighbourhood and session', async () => {
      const began = caught(test, EnrolmentBegan);
      await invite('joyce@voorbeeld.example');
      const phone = test.visitor();

      const page = await phone.get(lastLink());
      const answer = await phone.post(lastLink(), NAME);

      const joyce = await test.reader.manager.findOneByOrFail(Person, { email: 'joyce@voorbeeld.example' });
      expect(page.text).toContain('Hanna Kuipers nodigt je uit als <b>buurtverbinder</b>');
      expect([answer.status, answer.headers['location']]).toEqual([303, '/vandaag']);
      expect(joyce).toMatchObject({ firstName: 'Joyce', lastName: 'Pinas', passwordHash: null });
      expect(await test.reader.manager.findOneByOrFail(Membership, { personId: joyce.id })).toMatchObject({
        siteId: made.site.id,
        role: 'buurtverbinder',
        endedAt: null,
      });
      expect(await test.reader.manager.findOneByOrFail(Enrolment, { personId: joyce.id })).toMatchObject({ cohortId: made.cohort.id, role: 'buurtverbinder' });
      expect(began).toEqual([expect.objectContaining({ personId: joyce.id, role: 'buurtverbinder' })]);
      expect((await phone.get(`/groep/${made.cohort.id}`)).text).toContain('Joyce Pinas');
      expect((await hanna.get(`/groep/${made.cohort.id}`)).text).toContain('Aangenomen op 2 maart');
      expect((await phone.see('/instellingen/mijn-gegevens'))('main').text()).toMatch(/Uitgenodigd via\s*joyce@voorbeeld\.example/);
    });

    it('changes nothing when it is only opened', async () => {
      await invite('joyce@voorbeeld.example');

      await test.visitor().get(lastLink());

      expect(await test.reader.manager.countBy(Person, { email: 'joyce@voorbeeld.example' })).toBe(0);
      expect(await rows()).toEqual([expect.objectContaining({ acceptedAt: null })]);
    });

    it('keeps a password when one is chosen', async () => {
      await invite('joyce@voorbeeld.example');

      const short = await test.visitor().post(lastLink(), { ...NAME, wachtwoord: 'kort' });
      await test.visitor().post(lastLink(), { ...NAME, wachtwoord: 'een fiets met drie wielen' });

      expect(short.status).toBe(422);
      expect(short.text).toContain('12 tekens of meer');
      expect((await test.visitor().post('/inloggen', { email: 'joyce@voorbeeld.example', wachtwoord: 'een fiets met drie wielen' })).status).toBe(303);
    });

    it('asks a professional for function and organisation, shown with all they do (D7)', async () => {
      await invite('dirk@voorbeeld.example', 'wijkprofessional');

      const without = await test.visitor().post(lastLink(), NAME);
      const answer = await test.visitor().post(lastLink(), { ...NAME, ...WORK });

      expect(without.status).toBe(422);
      expect(without.text).toContain('Vul in voor wie je werkt.');
      expect(answer.status).toBe(303);
      expect(await test.reader.manager.findBy(Membership, { functionTitle: 'welzijnswerker, Welzijn Oost' })).toHaveLength(1);
      expect((await hanna.get(`/groep/${made.cohort.id}`)).text).toContain('welzijnswerker, Welzijn Oost');
    });

    it('says what is missing', async () => {
      await invite('joyce@voorbeeld.example');

      const page = await test.visitor().post(lastLink(), { voornaam: '', achternaam: 'Pinas' });

      expect(page.status).toBe(422);
      expect(page.text).toContain('Vul je voornaam in.');
      expect(page.text).toContain('value="Pinas"');
    });

    it('needs one press from who is signed in, and brings them to this neighbourhood', async () => {
      const elsewhere = await makeCohort(test);
      await invite('anders@voorbeeld.example');
      const resident = elsewhere.residents[0] as Person;
      const visitor = await test.as(resident);

      const page = await visitor.get(lastLink());
      const answer = await visitor.post(lastLink());

      expect(page.text).toContain('Je bent ingelogd als');
      expect(page.text).not.toContain('name="voornaam"');
      expect(answer.status).toBe(303);
      expect(await test.reader.manager.countBy(Membership, { personId: resident.id })).toBe(2);
      expect((await visitor.get(`/groep/${made.cohort.id}`)).status).toBe(200);
      const [session] = await test.reader.manager.findBy(Session, { personId: resident.id });
      expect(await test.reader.manager.findOneByOrFail(Membership, { id: session?.currentMembershipId ?? '' })).toMatchObject({ siteId: made.site.id });
    });

    it('enrols who has an account already, and mails a link instead of opening that account', async () => {
      const requested = caught(test, SignInLinkRequested);
      const joyce = await test.make.person('Joyce', { passwordHash: 'x' });
      await invite(joyce.email);
      const visitor = test.visitor();

      const answer = await visitor.post(lastLink(), { voornaam: 'Iemand', achternaam: 'Anders' });

      expect([answer.status, answer.headers['location']]).toEqual([303, '/inloggen']);
      expect(await test.reader.manager.countBy(Session, { personId: joyce.id })).toBe(0);
      expect(await test.reader.manager.countBy(Enrolment, { personId: joyce.id })).toBe(1);
      expect(await test.reader.manager.findOneByOrFail(Person, { id: joyce.id })).toMatchObject({ firstName: 'Joyce', passwordHash: 'x' });
      expect(requested).toEqual([expect.objectContaining({ personId: joyce.id })]);
    });

    it('works once', async () => {
      await invite('joyce@voorbeeld.example');
      await test.visitor().post(lastLink(), NAME);

      const page = await test.visitor().get(lastLink());
      const again = await test.visitor().post(lastLink(), { voornaam: 'Een', achternaam: 'Ander' });

      expect([page.status, again.status]).toEqual([409, 409]);
      expect(page.text).toContain('al gebruikt');
      expect(await test.reader.manager.countBy(Enrolment, { cohortId: made.cohort.id })).toBe(8);
    });

    it('lets one of three presses at once through', async () => {
      await invite('joyce@voorbeeld.example');

      const answers = await Promise.all([1, 2, 3].map(() => test.visitor().post(lastLink(), NAME)));

      expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
      expect(await test.reader.manager.countBy(Person, { email: 'joyce@voorbeeld.example' })).toBe(1);
      expect(await test.reader.manager.countBy(Enrolment, { cohortId: made.cohort.id })).toBe(8);
    });

    it('is possible for thirty days', async () => {
      await invite('joyce@voorbeeld.example');
      test.clock.pass(30 * 24 * 60);

      const page = await test.visitor().get(lastLink());
      const answer = await test.visitor().post(lastLink(), NAME);

      expect([page.status, answer.status]).toEqual([409, 409]);
      expect(page.text).toContain('verlopen');
      expect((await (await test.as(made.trainer)).get(`/groep/${made.cohort.id}`)).text).toContain('Verlopen op 1 april');
      expect(await test.reader.manager.countBy(Person, { email: 'joyce@voorbeeld.example' })).toBe(0);
    });

    it('does not know a made-up link', async () => {
      expect((await test.visitor().get('/uitnodiging/verzonnen')).status).toBe(404);
      expect((await test.visitor().post('/uitnodiging/verzonnen', NAME)).status).toBe(404);
    });

    it('refuses the trainer of the group, and changes nothing (D9)', async () => {
      await invite('joyce@voorbeeld.example');

      const answer = await hanna.post(lastLink());

      expect(answer.status).toBe(409);
      expect(answer.text).toContain('Je bent de trainer van deze groep.');
      expect(await rows()).toEqual([expect.objectContaining({ acceptedAt: null })]);
    });

    it('refuses a second role in the same group (D9)', async () => {
      await invite('joyce@voorbeeld.example', 'wijkprofessional');
      const resident = await test.as(made.residents[0] as Person);

      const answer = await resident.post(lastLink(), WORK);

      expect(answer.status).toBe(409);
      expect(answer.text).toContain('andere rol');
      expect(await test.reader.manager.countBy(Enrolment, { role: 'wijkprofessional' })).toBe(1);
      expect(await rows()).toEqual([expect.objectContaining({ acceptedAt: null })]);
    });

    it('gives the same person another role in another neighbourhood (D9)', async () => {
      const elsewhere = await makeCohort(test);
      await invite('joyce@voorbeeld.example', 'wijkprofessional');
      const resident = elsewhere.residents[0] as Person;

      const answer = await (await test.as(resident)).post(lastLink(), WORK);

      expect(answer.status).toBe(303);
      expect((await test.reader.manager.findBy(Membership, { personId: resident.id })).map(({ role }) => role).sort()).toEqual([
        'buurtverbinder',
        'wijkprofessional',
      ]);
    });

    it('once started refuses a professional who would tip the balance, and leaves the invitation open (D8)', async () => {
      const small = await makeCohort(test, { residents: 3, professionals: 1, started: true });
      const trainer = await test.as(small.trainer);
      await trainer.post(`/groep/${small.cohort.id}/uitnodigingen`, { adressen: 'pro@voorbeeld.example', rol: 'wijkprofessional' });
      const [enrolment] = await test.reader.manager.findBy(Enrolment, { cohortId: small.cohort.id, role: 'buurtverbinder' });
      await trainer.post(`/groep/${small.cohort.id}/deelname/${enrolment?.id ?? ''}/einde`);

      const answer = await test.visitor().post(lastLink(), { ...NAME, ...WORK });

      expect(answer.status).toBe(409);
      expect(answer.text).toContain('bewoners altijd in de meerderheid');
      expect(await test.reader.manager.countBy(Person, { email: 'pro@voorbeeld.example' })).toBe(0);
      expect(await rows()).toEqual([expect.objectContaining({ acceptedAt: null })]);
    });

    it('takes a resident with an account of the site into the team', async () => {
      const lid = await test.make.member(made.site, 'lid', await test.make.person('Sjaak'));
      await invite('sjaak@elders.example');

      await (await test.as(lid.person)).post(lastLink());

      expect(await test.reader.manager.findOneByOrFail(Membership, { id: lid.id })).toMatchObject({ role: 'buurtverbinder' });
    });
  });
});
