import sharp from 'sharp';
import type { FastifyReply } from 'fastify';
import { IsNull, Like, MoreThan, Not } from 'typeorm';
import { Person, SessionService, SignInLinkRequested } from '../../../src/accounts/index.js';
import { GroupOwnerInvited, MeasureTaken, Site } from '../../../src/buurtsites/index.js';
import { Enrolment, InvitationSent } from '../../../src/cohorts/index.js';
import { filesOf, packed, ProgrammeContents, ProgrammeVersions } from '../../../src/curriculum/index.js';
import { CoachingRequest, HeldSession, MirrorRound, ReflectionEntry } from '../../../src/facilitation/index.js';
import { AttendanceService, FeedbackService, Session, WalkIn } from '../../../src/meetings/index.js';
import { Demo } from '../../../src/home/demo/demo.js';
import { demoAddress } from '../../../src/home/demo/demo-people.js';
import { DoorCodes } from '../../../src/meetings/check-in/door-codes.js';
import { DatePoll, PollInvitee, PollMoment, SessionService as Sessions } from '../../../src/meetings/index.js';
import { PollLinks } from '../../../src/meetings/polls/poll-links.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { instantAt, localDay } from '../../../src/platform/clock/in-words.js';
import type { TestApp } from '../app.js';
import { caught } from '../caught.js';
import { activate, pause } from '../make-site.js';
import { publishVersion } from '../make-version.js';
import type { Visitor } from '../visitor.js';

export const LINDEN = '/buurt/lindenkwartier';
const TIP = { tekst: 'De bakker stopt na veertig jaar. Misschien iets voor de site.', naam: 'Truus', mail: 'truus@voorbeeld.example' };
const ACTIVITY = { titel: 'Stoepkrijten', soort: 'kinderen', tekst: 'Met **krijt** van school.', plek: 'Lindeplein', begin: '14:00', einde: '16:00' };
const GROUP = { naam: 'Breiclub', soort: 'ontmoeten', tekst: 'We breien voor elkaar.', wanneer: 'Dinsdag om 14.00 uur', contact: 'Truus', toestemming: 'ja' };

const WAY_OUT = /beeld\/[\w-]+\/weghalen$/;

/** Addresses of what only exists once somebody made it. */
export type World = Awaited<ReturnType<typeof furnish>>;

/** The demo, and on top of it one of everything people can make, through the forms they use. */
export async function furnish(test: TestApp) {
  test.clock.set(new Date());
  await test.get(Demo).loadWhenNew();
  const riet = await signIn(test, 'riet');
  await complete(riet, 'groepen');
  await complete(riet, 'agenda');
  await restInEikenhof(test);
  await send(await signIn(test, 'fatma'), '/instellingen/agenda', {});
  return {
    ...(await writeNews(test, riet)),
    ...(await planActivities(test, riet)),
    ...(await gatherGroups(test, riet)),
    ...(await moderate(test)),
    ...(await train(test)),
    ...(await meet(test)),
    ...(await meetNow(test)),
    ...(await meetBefore(test)),
    ...(await writeLessons(test)),
    ...(await follow(test)),
    ...(await inviteFarAhead(test)),
    ...(await sharedLog(test)),
    ...(await support(test)),
    ...(await moduleP(test)),
    ...(await poll(test)),
    ...(await board(test)),
    ...(await thinkUp(test)),
    card: await makeCard(riet),
  };
}

/** A note of Riet on the board, with a talk about it; and one that waits for an answer. */
async function board(test: TestApp) {
  const base = `${LINDEN}/vraag-en-aanbod`;
  const site = await test.reader.manager.findOneByOrFail(Site, { slug: 'lindenkwartier' });
  await activate(test, site, (await demoPerson(test, 'riet')).id, 'vraag-en-aanbod');
  const note = { kant: 'vraag', soort: 'lenen', titel: 'Wie heeft een kruiwagen?', tekst: 'Voor **één** zaterdag in de moestuin.', moment: 'Een ochtend' };
  const [riet, ans] = [await signIn(test, 'riet'), await signIn(test, 'ans')];
  const notice = await send(riet, base, note);
  const talk = await send(ans, `${notice}/reacties`, { bericht: 'Ik heb er een. Je mag hem ophalen.' });
  return { notice, talk, offer: await send(ans, base, { ...note, kant: 'aanbod', titel: 'Kruiwagen te leen' }) };
}

/** An idea of Ans, one that went on in it, and one she took down. */
async function thinkUp(test: TestApp) {
  const base = `${LINDEN}/ideeen`;
  const site = await test.reader.manager.findOneByOrFail(Site, { slug: 'lindenkwartier' });
  await activate(test, site, (await demoPerson(test, 'riet')).id, 'ideeen');
  const [riet, ans] = [await signIn(test, 'riet'), await signIn(test, 'ans')];
  const idea = await send(ans, base, { titel: 'Een prikbord bij de brug', tekst: 'Voor **briefjes** op papier.' });
  const other = await send(riet, base, { titel: 'Een kastje bij de brug', tekst: 'Met een deurtje.' });
  await send(riet, `${idea}/deelname`, {});
  await send(await signIn(test, 'dirk'), `${idea}/regels`, { regel: 'De brug is van de gemeente. Vraag het eerst.' });
  await send(riet, `${other}/samenvoeging`, { met: idea.split('/').at(-1) ?? '' });
  await send(riet, `${idea}/uitkomst`, { stand: 'bezig', tekst: 'Sjaak maakt het.' });
  const down = await send(ans, base, { titel: 'Toch maar niet', tekst: 'Ik dacht er nog eens over na.' });
  await send(ans, `${down}/verwijdering`, {});
  return { idea, ideaDown: down };
}

/** The open poll of the demo, and one that Hanna is still making. */
async function poll(test: TestApp) {
  const { manager } = test.reader;
  const open = await manager.findOneByOrFail(DatePoll, { sentAt: Not(IsNull()) });
  const riet = await manager.findOneByOrFail(PollInvitee, { pollId: open.id, personId: (await demoPerson(test, 'riet')).id });
  const moment = await manager.findOneByOrFail(PollMoment, { pollId: open.id });
  const antwoorddag = open.lastDay;
  const pollDraft = await send(await signIn(test, 'hanna'), `/groep/${open.cohortId}/prikkers`, {
    soort: 'G6',
    kort: 'dinsdagavonden in maart',
    plek: '',
    antwoorddag,
  });
  const address = `/prikkers/${open.id}`;
  return {
    pollNew: `/groep/${open.cohortId}/prikkers/nieuw`,
    poll: address,
    pollDraft,
    pollBehalf: `${address}/namens/${riet.id}`,
    pollChoice: `${address}/momenten/${moment.id}/keuze`,
    pollLink: `/prikker/${test.get(PollLinks).tokenFor(riet.id)}`,
  };
}

export const signIn = async (test: TestApp, firstName: string): Promise<Visitor> => test.as(await demoPerson(test, firstName));

export const demoPerson = (test: TestApp, firstName: string): Promise<Person> => test.reader.manager.findOneByOrFail(Person, { email: demoAddress(firstName) });

/** The cookies of somebody who is signed in, for a browser that is none of ours. */
export async function cookiesOf(test: TestApp, firstName: string): Promise<{ readonly name: string; readonly value: string }[]> {
  const cookies: { name: string; value: string }[] = [];
  const reply = { setCookie: (name: string, value: string) => cookies.push({ name, value }) } as unknown as FastifyReply;
  await test.get(SessionService).start((await demoPerson(test, firstName)).id, 'Chromium in een test', reply);
  return cookies;
}

const FIVE_MINUTES = 5 * 60_000;
const HOUR = 60 * 60_000;

const inDays = (test: TestApp, days: number): string => new Date(test.clock.now().getTime() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

async function send(who: Visitor, address: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const { status, headers, text } = await who.post(address, fields);
  if (status !== 303) throw new Error(`${address} answered ${String(status)}: ${/class="errors"[\s\S]*?<\/div>/.exec(text)?.[0] ?? text.slice(0, 2000)}`);
  return headers['location'] ?? '';
}

async function linkOn(who: Visitor, page: string, pattern: RegExp): Promise<string> {
  const $ = await who.see(page);
  const hrefs = $('a[href]')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
  const found = hrefs.find((href) => pattern.test(href));
  if (!found) throw new Error(`${page} has no link like ${String(pattern)}: ${hrefs.join(' ')}`);
  return found;
}

async function complete(who: Visitor, step: string): Promise<void> {
  await send(who, `/stappenplan/${step}/afronding`, { reden: 'Wij vinden het zo goed.' });
}

/** In the other neighbourhood a part that was on rests for a while. */
async function restInEikenhof(test: TestApp): Promise<void> {
  const site = await test.reader.manager.findOneByOrFail(Site, { slug: 'eikenhof' });
  const wim = await demoPerson(test, 'wim');
  await activate(test, site, wim.id, 'groepen');
  await pause(test, site, wim.id, 'groepen');
}

async function writeNews(test: TestApp, riet: Visitor) {
  const photo = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#d97706' } })
    .jpeg()
    .toBuffer();
  const fields = { titel: 'Een bankje bij de brug', tekst: 'Er staat een **bankje**.\n\n- van hout\n- in de zon', alt: 'Een houten bankje.', doe: 'plaatsen' };
  const placed = await riet.upload(`${LINDEN}/nieuws`, fields, { field: 'foto', name: 'bankje.jpg', bytes: photo, type: 'image/jpeg' });
  await send(test.visitor(), `${LINDEN}/nieuws/tips`, TIP);
  const other = await riet.upload(`${LINDEN}/nieuws`, { ...fields, titel: 'De markt' }, { field: 'foto', name: 'markt.jpg', bytes: photo, type: 'image/jpeg' });
  await send(test.visitor(), await linkOn(riet, other.headers['location'] ?? '', WAY_OUT), { waarom: 'Daar sta ik op.' });
  return {
    takeDown: await linkOn(riet, placed.headers['location'] ?? '', WAY_OUT),
    hiddenPhoto: await linkOn(riet, `${LINDEN}/weggehaalde-fotos`, /weggehaalde-fotos\/[\w-]+$/),
    news: placed.headers['location'] ?? '',
    newsDraft: await send(riet, `${LINDEN}/nieuws`, { titel: 'Nog niet af', tekst: 'Hier komt nog wat.', doe: 'bewaren' }),
    newsFromTip: await linkOn(riet, `${LINDEN}/nieuws/tips`, /nieuw\?tip=/),
  };
}

async function planActivities(test: TestApp, riet: Visitor) {
  const datum = inDays(test, 5);
  await send(test.visitor(), `${LINDEN}/agenda/aanmelden`, { ...ACTIVITY, titel: 'Straatfeest', datum, naam: 'Truus', bereik: '06 12345678' });
  const weekly = await send(riet, `${LINDEN}/agenda`, { ...ACTIVITY, titel: 'Schaken', datum, herhaal: 'week', tot: inDays(test, 40), doe: 'plaatsen' });
  await send(riet, `${weekly}/dagen/${inDays(test, 12)}/uitval`, {});
  return {
    weekly,
    activity: await send(riet, `${LINDEN}/agenda`, { ...ACTIVITY, datum, doe: 'plaatsen' }),
    activityDraft: await send(riet, `${LINDEN}/agenda`, { ...ACTIVITY, titel: 'Nog niet zeker', datum, doe: 'bewaren' }),
  };
}

async function gatherGroups(test: TestApp, riet: Visitor) {
  const invited = caught(test, GroupOwnerInvited);
  const group = await send(riet, `${LINDEN}/groepen`, { ...GROUP, mail: 'truus@voorbeeld.example', doe: 'plaatsen' });
  await send(riet, `${group}/beheerder`, { mail: 'truus@voorbeeld.example' });
  await send(await signIn(test, 'ans'), `${LINDEN}/groepen`, { ...GROUP, naam: 'Bingo' });
  await send(await signIn(test, 'ans'), `${LINDEN}/groepen`, { ...GROUP, naam: 'Dammen' });
  await send(riet, `${LINDEN}/groepen/dammen/afwijzing`, {});
  return { group, groupProposal: `${LINDEN}/groepen/bingo`, groupInvitation: `${LINDEN}/groepen/uitnodiging/${invited.at(-1)?.token ?? ''}` };
}

/** Youssef takes a message of Noor away, Noor objects; another report waits. */
async function moderate(test: TestApp) {
  const rules = `${LINDEN}/spelregels-melden`;
  const [noor, youssef] = [await signIn(test, 'noor'), await signIn(test, 'youssef')];
  const taken = caught(test, MeasureTaken);
  const message = await send(noor, `${LINDEN}/nieuws`, { titel: 'Wie is die man?', tekst: 'Hij loopt hier elke dag.', doe: 'plaatsen' });
  const about = { over: 'nieuws', bericht: message.split('/').at(-1) ?? '' };
  await send(test.visitor(), `${rules}/melden`, { reden: 'privacy', woorden: 'Dit ben ik.', mail: 'buur@voorbeeld.example', ...about });
  const reportHandled = await linkOn(youssef, `${rules}/meldingen`, /meldingen\/[\w-]+$/);
  await send(youssef, `${reportHandled}/maatregelen`, { maatregel: 'weghalen', reden: 'Dit gaat over iemand die dat niet wil.', gezien: '0' });
  const measure = `${rules}/maatregelen/${taken.at(-1)?.measureId ?? ''}`;
  await send(noor, `${measure}/bezwaar`, { waarom: 'Hij vond het zelf goed.' });
  await send(test.visitor(), `${rules}/melden`, { reden: 'anders', woorden: 'De kleur is zo fel.' });
  return {
    measure,
    reportHandled,
    reportOpen: await linkOn(youssef, `${rules}/meldingen`, /meldingen\/[\w-]+$/),
    report: `${rules}/melden?over=nieuws&bericht=${about.bericht}`,
  };
}

async function train(test: TestApp) {
  const hanna = await signIn(test, 'hanna');
  const invited = caught(test, InvitationSent);
  const cohort = await linkOn(hanna, '/groep', /^\/groep\/[\w-]{30,}$/);
  const before = { adressen: 'joyce@voorbeeld.example', rol: 'buurtverbinder' };
  await send(hanna, `${cohort}/uitnodigingen`, before);
  await publishVersion(test, (lesson) => (lesson.key === 'ook-zonder-scherm' ? null : { ...lesson, reflection: `${lesson.reflection} Neem de tijd.` }));
  return {
    cohort,
    trainerEnd: await standIn(test, hanna, cohort),
    lesson: await linkOn(await signIn(test, 'riet'), '/training', /^\/training\/[\w-]+\/[\w-]+$/),
    enrolmentEnd: await linkOn(hanna, cohort, /einde$/),
    invitation: `/uitnodiging/${invited.at(-1)?.facts.token ?? ''}`,
  };
}

/** A session to come, with a seat fewer than people, and one that was cancelled. */
async function meet(test: TestApp) {
  const hanna = await signIn(test, 'hanna');
  const { id } = await test.reader.manager.findOneByOrFail(Session, { kind: 'G6' });
  const session = `/bijeenkomsten/${id}`;
  const { id: cancelledId } = await test.reader.manager.findOneByOrFail(Session, { kind: 'intervisie', startsAt: MoreThan(test.clock.now()) });
  await send(hanna, `/bijeenkomsten/${cancelledId}/afzegging`, { reden: 'De zaal wordt geverfd.' });
  const { id: doorId } = await test.reader.manager.findOneByOrFail(Session, { kind: 'G3' });
  const { id: walkInId } = await test.reader.manager.findOneByOrFail(WalkIn, { sessionId: doorId });
  return {
    session,
    door: `/bijeenkomsten/${doorId}/aanwezigheid`,
    feedback: `/bijeenkomsten/${doorId}/terugblik`,
    walkIn: `/bijeenkomsten/${doorId}/inlopers/${walkInId}`,
    cancelled: `/bijeenkomsten/${cancelledId}`,
    block: await linkOn(hanna, `${session}/draaiboek`, /draaiboek\/[\w-]+$/),
    venue: await linkOn(hanna, '/plekken', /^\/plekken\/[\w-]{30,}$/),
  };
}

/** The group of Riet is coming in: she may say that she is there. */
async function meetNow(test: TestApp) {
  const [riet, hanna] = [await demoPerson(test, 'riet'), await demoPerson(test, 'hanna')];
  const { cohortId } = await test.reader.manager.findOneByOrFail(Enrolment, { personId: riet.id });
  const startsAt = new Date((Math.floor(test.clock.now().getTime() / FIVE_MINUTES) + 2) * FIVE_MINUTES);
  const { id } = await test.unitOfWork.run((tx) => test.get(Sessions).schedule(tx, { cohortId, kind: 'overig', startsAt, byId: hanna.id }));
  const { text } = await test.reader.manager.findOneByOrFail(OutboxMail, { toPersonId: riet.id, occasion: Like(`%${id}%`) });
  return {
    doorCode: `/bijeenkomsten/${id}/code`,
    here: `/hier?code=${test.get(DoorCodes).of(id).digits}`,
    sessionNow: `/bijeenkomsten/${id}`,
    answerNow: /\/antwoord\/[\w-]+/.exec(text)?.[0] ?? '',
  };
}

/** They were there this morning, and are asked how it was. */
async function meetBefore(test: TestApp) {
  const [riet, hanna] = [await demoPerson(test, 'riet'), await demoPerson(test, 'hanna')];
  const { cohortId } = await test.reader.manager.findOneByOrFail(Enrolment, { personId: riet.id });
  const endsAt = new Date(Math.floor(test.clock.now().getTime() / FIVE_MINUTES) * FIVE_MINUTES - 3 * HOUR);
  const startsAt = new Date(endsAt.getTime() - 2 * HOUR);
  const { id } = await test.unitOfWork.run(async (tx) => {
    const session = await test.get(Sessions).schedule(tx, { cohortId, kind: 'overig', startsAt, endsAt, byId: hanna.id });
    await test.get(AttendanceService).save(tx, session, { marks: new Map(), restIsThere: true }, hanna.id);
    await test.get(FeedbackService).ask(tx, session);
    return session;
  });
  const { text } = await test.reader.manager.findOneByOrFail(OutboxMail, { toPersonId: riet.id, occasion: `terugblik:${id}` });
  const feedbackLink = /\/terugblik\/[\w-]+/.exec(text)?.[0] ?? '';
  await send(test.visitor(), feedbackLink, { fijn: 'ja', stem: 'beetje', verder: 'ja' });
  return { feedbackLink, feedbackAsked: `/bijeenkomsten/${id}/terugblik` };
}

async function standIn(test: TestApp, hanna: Visitor, cohort: string): Promise<string> {
  const tot = inDays(test, 14);
  await send(hanna, `${cohort}/trainers`, { trainer: (await demoPerson(test, 'anja')).id, afspraak: 'waarnemen', tot });
  return linkOn(hanna, cohort, /trainers\/[\w-]+\/einde$/);
}

/** Hanna writes: a draft as it began. */
async function writeLessons(test: TestApp) {
  const programme = '/lesmateriaal/buurtverbinder';
  const hanna = await signIn(test, 'hanna');
  const { id: versie } = await test.get(ProgrammeVersions).latest();
  const draft = await send(hanna, `${programme}/concepten`, { versie });
  return {
    programmeImport: await bringIn(test, hanna, versie),
    authorEnd: await linkOn(hanna, programme, /einde$/),
    draft,
    reading: draft.replace('/concepten/', '/versies/'),
  };
}

/** What Hanna changed at home, and has not said yes to. */
async function bringIn(test: TestApp, hanna: Visitor, versionId: string): Promise<string> {
  const files = new Map(filesOf(await test.get(ProgrammeContents).of(versionId)));
  const lesson = 'm1/wat-is-er-al.md';
  files.set(lesson, Buffer.from(`${String(files.get(lesson)).trimEnd()} Vertel het ook aan een buur.\n`));
  const bytes = await packed('buurtverbinder', files, test.clock.now());
  const { headers } = await hanna.upload('/lesmateriaal/inlezen', {}, { field: 'bestand', name: 'buurtverbinder.zip', bytes });
  return headers['location'] ?? '';
}

async function follow(test: TestApp) {
  const asked = caught(test, SignInLinkRequested);
  await send(test.visitor(), `${LINDEN}/op-de-hoogte`, { email: 'truus@voorbeeld.example' });
  await send(test.visitor(), '/inloggen/link', { email: demoAddress('lies') });
  const mails = await test.reader.manager.find(OutboxMail, { order: { createdAt: 'ASC', id: 'ASC' } });
  const follow = mails.map(({ text }) => /\/buurt\/[^\s/]+\/op-de-hoogte\/[\w-]+/.exec(text)?.[0]).find(Boolean) ?? '';
  return { follow, signInLink: `/inloggen/link/${asked.at(-1)?.token ?? ''}`, mail: `/dev/post/${mails[0]?.id ?? ''}` };
}

/** Hanna asks the group of Riet to an evening that is nearly a year away: the mail has a link to answer. */
async function inviteFarAhead(test: TestApp) {
  const [riet, hanna] = [await demoPerson(test, 'riet'), await demoPerson(test, 'hanna')];
  const { cohortId } = await test.reader.manager.findOneByOrFail(Enrolment, { personId: riet.id });
  const startsAt = instantAt(localDay(new Date(test.clock.now().getTime() + 300 * 24 * 60 * 60 * 1000)), '19:30');
  const { id } = await test.unitOfWork.run((tx) => test.get(Sessions).schedule(tx, { cohortId, kind: 'overig', startsAt, byId: hanna.id }));
  const { text } = await test.reader.manager.findOneByOrFail(OutboxMail, { toPersonId: riet.id, occasion: Like(`%${id}%`) });
  return { answer: /\/antwoord\/[\w-]+/.exec(text)?.[0] ?? '' };
}

async function sharedLog(test: TestApp) {
  const { id, cohortId } = await test.reader.manager.findOneByOrFail(ReflectionEntry, { sharedAt: Not(IsNull()) });
  return { reflectionEntry: `/op-weg-helpen/logboek/${id}`, sharedEntry: `/groep/${cohortId}/op-weg-helpen/${id}` };
}

/** Hanna offers Dirk moments; the question of Marloes has been closed before. */
async function support(test: TestApp) {
  const dirk = await demoPerson(test, 'dirk');
  const { id } = await test.reader.manager.findOneByOrFail(CoachingRequest, { askerId: dirk.id });
  const dag1 = new Date(test.clock.now().getTime() + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await send(await signIn(test, 'hanna'), `/begeleiding/${id}/momenten`, { dag1, tijd1: '14:30', dag2: dag1, tijd2: '16:00' });
  const groep = await linkOn(await signIn(test, 'hanna'), '/groep', /^\/groep\/[\w-]{30,}$/);
  const trainerNote = await linkOn(await signIn(test, 'hanna'), `${groep}/notities`, /notities\/[\w-]{30,}$/);
  const closed = await test.reader.manager.findOneByOrFail(CoachingRequest, { closedAt: Not(IsNull()) });
  return { supportOffered: `/begeleiding/${id}`, supportClosed: `/begeleiding/${closed.id}`, trainerNote };
}

/** Hanna's group is accredited; Marloes shares her mirror, and that of Dirk waits for answers. */
async function moduleP(test: TestApp) {
  const { manager } = test.reader;
  const { id, cohortId } = await manager.findOneByOrFail(HeldSession, { kind: 'G2' });
  const shown = await manager.findOneByOrFail(MirrorRound, { cohortId, shownAt: Not(IsNull()) });
  const open = await manager.findOneByOrFail(MirrorRound, { cohortId, shownAt: IsNull() });
  await send(await signIn(test, 'hanna'), `/groep/${cohortId}/afronding/accreditatie`, { accreditatie: 'registerplein' });
  await send(await signIn(test, 'marloes'), `/op-weg-helpen/spiegel/${shown.id}/delen`, {});
  return { heldSession: `/groep/${cohortId}/aanwezigheid/${id}`, mirror: `/spiegel/${open.id}` };
}

async function makeCard(riet: Visitor): Promise<string> {
  await send(riet, `${LINDEN}/ons-team/namens`, { voornaam: 'Mo', letter: 'K', graag: 'Ik schilder graag.', toestemming: 'ja' });
  return linkOn(riet, `${LINDEN}/ons-team`, /namens\/(?!nieuw)/);
}
