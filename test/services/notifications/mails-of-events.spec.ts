import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SignInLinkRequested } from '../../../src/accounts/index.js';
import {
  ActivityProposed,
  GroupMessageSent,
  GroupOwnerInvited,
  GroupProposed,
  HiddenByAdmin,
  MeasureTaken,
  NewsTipReceived,
  ObjectionDecided,
  ObjectionMade,
  ReportAnswered,
  ReportReceived,
  type Site,
  TrainerAppointed,
} from '../../../src/buurtsites/index.js';
import { Moderator } from '../../../src/buurtsites/moderation/moderator.entity.js';
import { InvitationSent } from '../../../src/cohorts/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import type { DomainEvent } from '../../../src/platform/events/domain-events.js';
import type { Member } from '../../../src/platform/security/actor.js';
import { startApp, type TestApp } from '../../support/app.js';

type Cast = Member & { readonly person: { readonly email: string } };

describe('what happens becomes a mail', () => {
  let test: TestApp;
  let site: Site;
  let [riet, youssef, dirk]: Cast[] = [];
  beforeAll(async () => {
    test = await startApp({ baseUrl: 'https://buurt.example' });
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    site = await test.make.site();
    riet = await member('buurtverbinder', 'Riet');
    youssef = await member('buurtverbinder', 'Youssef');
    dirk = await member('wijkprofessional', 'Dirk');
  });

  const now = (): Date => test.clock.now();
  const member = async (role: Member['role'], name: string): Promise<Cast> => test.make.member(site, role, await test.make.person(name));
  /** Tells the world, and gives the mails that came of it. */
  async function mailsOf(event: DomainEvent): Promise<OutboxMail[]> {
    const before = new Set((await test.reader.manager.find(OutboxMail)).map(({ id }) => id));
    await test.unitOfWork.run((tx) => tx.publish(event));
    return (await test.reader.manager.find(OutboxMail, { order: { toAddress: 'ASC' } })).filter(({ id }) => !before.has(id));
  }
  const addresses = (...people: readonly (Cast | undefined)[]): string[] => people.map((each) => each?.person.email ?? '').sort();
  const moderators = (...people: readonly (Cast | undefined)[]): Promise<unknown> =>
    Promise.all(people.map((each) => test.make.insert(Moderator, { id: newId(), siteId: site.id, personId: each?.personId ?? '', appointedAt: now() })));

  it('a twin in plain text for every mail', () => {
    const files = readdirSync(join(process.cwd(), 'views/mails')).filter((file) => !file.startsWith('_'));
    const names = (ending: string): string[] => files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

    expect(names('.html.hbs')).toEqual(names('.txt.hbs'));
    expect(names('.html.hbs').length * 2).toBe(files.length);
  });

  it('a link to sign in, for who asked', async () => {
    const [mail] = await mailsOf(new SignInLinkRequested(riet?.personId ?? '', riet?.person.email ?? '', 'Riet', 'sleutel', now(), now()));

    expect(mail).toMatchObject({ toAddress: riet?.person.email, subject: 'Je inlog-link' });
    expect(mail?.text).toContain('https://buurt.example/inloggen/link/sleutel');
    expect(mail?.html).toContain('https://buurt.example/inloggen/link/sleutel');
  });

  it('an invitation, that says by whom and for which neighbourhood', async () => {
    const facts = { invitationId: newId(), cohortId: newId(), siteId: site.id, email: 'buur@voorbeeld.example', role: 'buurtverbinder' as const };
    const [mail] = await mailsOf(
      new InvitationSent({
        ...facts,
        inviterName: 'Hanna Visser',
        neighbourhoodName: 'Lindenkwartier',
        token: 'welkom',
        expiresAt: new Date('2026-03-16T09:00:00Z'),
        occurredAt: now(),
      }),
    );

    expect(mail?.subject).toBe('Doe je mee in Lindenkwartier?');
    for (const fact of ['Hanna Visser', '/uitnodiging/welkom', 'buurtverbinder', 'maandag 16 maart']) expect(mail?.text).toContain(fact);
  });

  it('a welcome for a trainer', async () => {
    const [mail] = await mailsOf(new TrainerAppointed(dirk?.personId ?? '', dirk?.person.email ?? '', 'Dirk', 'Welzijn Oost', now()));

    expect(mail?.text).toContain('trainer bij Welzijn Oost');
  });

  it('a report, for the moderators and nobody else', async () => {
    await moderators(riet, youssef);

    const mails = await mailsOf(new ReportReceived(site.id, newId(), 'Een vreemd bericht', now()));

    expect(mails.map(({ toAddress }) => toAddress)).toEqual(addresses(riet, youssef));
    expect(mails[0]?.text).toContain('Een vreemd bericht');
  });

  it('an answer for the reporter, without what was decided', async () => {
    const [mail] = await mailsOf(new ReportAnswered(site.id, newId(), 'melder@voorbeeld.example', now()));

    expect(mail).toMatchObject({ toAddress: 'melder@voorbeeld.example', toPersonId: null });
  });

  it.each([
    ['praten', 'We willen even met je praten'],
    ['weghalen', 'Je bericht is weggehaald'],
    ['pauze', 'Je kunt even niets plaatsen'],
  ] as const)('a measure (%s), with the reason and a way to object (D26)', async (kind, title) => {
    const measureId = newId();
    const until = kind === 'pauze' ? new Date('2026-03-09T09:00:00Z') : null;

    const mails = await mailsOf(new MeasureTaken(site.id, measureId, kind, riet?.personId ?? '', 'Mijn bericht', 'Er stond een naam in.', until, now()));

    expect(mails.map(({ toAddress }) => toAddress)).toEqual(addresses(riet));
    for (const fact of [title, 'Er stond een naam in.', `/spelregels-melden/maatregelen/${measureId}`]) expect(mails[0]?.text).toContain(fact);
  });

  it('an objection, for the other moderator (D26)', async () => {
    await moderators(riet, youssef);

    const mails = await mailsOf(new ObjectionMade(site.id, newId(), newId(), riet?.personId ?? '', now()));

    expect(mails.map(({ toAddress }) => toAddress)).toEqual(addresses(youssef));
  });

  it('the answer to an objection, for the poster', async () => {
    const [mail] = await mailsOf(new ObjectionDecided(site.id, newId(), riet?.personId ?? '', 'gelijk', 'Je hebt een punt.', now()));

    expect(mail?.text).toContain('Je krijgt gelijk');
    expect(mail?.text).toContain('Je hebt een punt.');
  });

  it('what the platform admin hid, for the whole team (D26)', async () => {
    const mails = await mailsOf(new HiddenByAdmin(site.id, newId(), 'Een bericht', 'Dit mag niet van de wet.', now()));

    expect(mails.map(({ toAddress }) => toAddress)).toEqual(addresses(riet, youssef, dirk));
  });

  it('a question to a group, that goes to the group and is answered to the asker (D30)', async () => {
    const [mail] = await mailsOf(
      new GroupMessageSent(site.id, newId(), 'Eetclub', 'eetclub@voorbeeld.example', 'Ans', 'ans@voorbeeld.example', 'Is er\nnog plek?', now()),
    );

    expect(mail?.toAddress).toBe('eetclub@voorbeeld.example');
    expect(JSON.parse(mail?.headers ?? '{}')).toMatchObject({ 'Reply-To': 'ans@voorbeeld.example' });
    expect(mail?.text).toContain('Is er\nnog plek?');
  });

  it('a tip and an activity that were sent in, for the residents who decide', async () => {
    const tip = await mailsOf(new NewsTipReceived(site.id, newId(), now()));
    const activityId = newId();
    const activity = await mailsOf(new ActivityProposed(site.id, activityId, 'Soep op de stoep', now()));

    for (const mails of [tip, activity]) expect(mails.map(({ toAddress }) => toAddress)).toEqual(addresses(riet, youssef));
    expect(activity[0]?.text).toContain('Soep op de stoep');
    expect(activity[0]?.text).toContain(`/buurt/${site.slug}/agenda/${activityId}`);
  });

  it('an invitation to keep the page of a group, and a proposed group for the residents', async () => {
    const [invited] = await mailsOf(
      new GroupOwnerInvited(site.id, newId(), 'Eetclub', 'eetclub@voorbeeld.example', 'sleutel-2', new Date('2026-03-16T09:00:00Z'), now()),
    );
    const proposed = await mailsOf(new GroupProposed(site.id, newId(), 'Leesclub', dirk?.personId ?? '', now()));

    expect(invited?.text).toContain(`/buurt/${site.slug}/groepen/uitnodiging/sleutel-2`);
    expect(proposed.map(({ toAddress }) => toAddress)).toEqual(addresses(riet, youssef));
    expect(proposed[0]?.text).toContain('Dirk K. stelt een groep voor');
  });
});
