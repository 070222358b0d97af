import { demoAddress } from '../../../src/home/demo/demo-people.js';
import { LINDEN, type World } from './world.js';

/** A page as somebody of the demo sees it. */
export interface Stop {
  readonly path: string;
  /** First name of who looks; without it somebody who is not signed in. */
  readonly as?: string;
  /** The status it answers with, unless that is 200. */
  readonly status?: number;
  /** The form on the page to send off, to see what answers it; where nothing is filled in, that is what is wrong. */
  readonly form?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const EIKEN = '/buurt/eikenhof';
const BV = '/lesmateriaal/buurtverbinder';
const open = (...paths: readonly string[]): Stop[] => paths.map((path) => ({ path }));
const of = (as: string, ...paths: readonly string[]): Stop[] => paths.map((path) => ({ path, as }));
const wrong = (path: string, form = 'main form', as?: string): Stop => ({ path, form, status: 422, ...(as && { as }) });

/** Every page that is HTML, each for somebody who may see it; test/architecture/pages.spec.ts counts them. */
export const stopsIn = (world: World): readonly Stop[] => [
  ...doors(world),
  ...siteAsVisitor(world),
  ...siteAsNeighbour(world),
  ...siteAsTeam(world),
  ...board(world),
  ...ideas(world),
  ...moderation(world),
  ...plan(),
  ...training(world),
  ...aroundTheTeam(world),
  ...polls(world),
  ...meetings(world),
  ...mistakes(world),
  ...nowhere(world),
];

export const nameOf = ({ path, as, form }: Stop): string => [path, as && `as ${as}`, form && `sending ${form}`].filter(Boolean).join(' ');

const doors = (world: World): Stop[] => [
  ...open('/', '/inloggen', '/inloggen?naar=/stappenplan', '/hulp', '/privacy', '/toegankelijkheid', '/stijl'),
  ...open(world.invitation, world.answer, world.signInLink, '/dev/post', world.mail),
  { path: '/inloggen', form: 'form[action="/inloggen/link"]', fields: { email: demoAddress('ans') } },
];

const siteAsVisitor = (world: World): Stop[] => [
  ...open(LINDEN, EIKEN, `${LINDEN}/hulp`, `${LINDEN}/zoeken`, `${LINDEN}/zoeken?q=fiets`, `${LINDEN}/zoeken?q=xyzzy`),
  ...open(`${LINDEN}/ons-team`, `${LINDEN}/spelregels-melden`, `${LINDEN}/spelregels-melden/melden`, world.report),
  ...open(`${LINDEN}/nieuws`, world.news, `${LINDEN}/nieuws/tips/nieuw`, world.takeDown),
  ...open(`${LINDEN}/groepen`, `${LINDEN}/groepen?soort=sport`, world.group, world.groupInvitation),
  ...open(`${LINDEN}/agenda`, `${LINDEN}/agenda?soort=eten`, world.activity, `${LINDEN}/agenda/aanmelden`),
  ...open(`${LINDEN}/op-de-hoogte`, world.follow, `${world.follow}/stop`),
];

const siteAsNeighbour = (world: World): Stop[] => [...of('ans', '/vandaag', '/instellingen', LINDEN, `${LINDEN}/groepen/nieuw`), ...of('noor', world.measure)];

const siteAsTeam = (world: World): Stop[] => [
  ...of('riet', LINDEN, `${LINDEN}/eigen-voorkant`, `${LINDEN}/eigen-voorkant/voorbeeld`),
  ...of('riet', `${LINDEN}/nieuws`, world.news, world.newsDraft, `${world.news}/bewerken`, `${LINDEN}/nieuws/nieuw`),
  ...of('riet', `${LINDEN}/nieuws/tips`, world.newsFromTip),
  ...of('riet', `${LINDEN}/groepen`, `${LINDEN}/groepen/nieuw`, world.group, world.groupProposal, `${world.group}/bewerken`, `${world.group}/beheerder`),
  ...of('riet', `${LINDEN}/agenda`, `${LINDEN}/agenda/nieuw`, world.activity, `${world.activity}/bewerken`, world.activityDraft),
  ...of('riet', `${LINDEN}/ons-team`, `${LINDEN}/ons-team/kaartje`, `${LINDEN}/ons-team/namens/nieuw`, world.card, `${LINDEN}/ons-team/trefpunt`),
  ...of('riet', `${LINDEN}/weggehaalde-fotos`, world.hiddenPhoto, world.weekly),
  ...of('lies', EIKEN, `${EIKEN}/ons-team`),
  ...of('riet', `${LINDEN}/inloop`, `${LINDEN}/inloop/bewerken`),
];

const board = (world: World): Stop[] => {
  const base = `${LINDEN}/vraag-en-aanbod`;
  return [
    ...open(base, `${base}?kant=aanbod`, `${base}?kant=vraag&soort=lenen`, `${base}?bladzijde=2`, world.notice),
    ...of('ans', base, `${base}/nieuw?kant=aanbod`, world.notice, world.talk, `${base}/gesprekken`),
    ...of('riet', base, `${base}/nieuw`, world.notice, `${world.notice}/bewerken`, `${world.notice}/verlenging`, world.talk, world.offer),
    ...of('riet', `${base}/gesprekken`, `${base}/koppelaars`, `${base}/koppelaars/bewerken`),
    { path: `${base}/nieuw`, as: 'ans', form: 'main form', fields: { kant: 'vraag', titel: 'Ik heb schulden', tekst: 'Wie kijkt mee?' } },
    wrong(`${base}/nieuw`, 'main form', 'ans'),
    wrong(world.offer, 'form[action$="/reacties"]', 'riet'),
    wrong(world.talk, 'form[action$="/berichten"]', 'riet'),
    wrong(`${base}/koppelaars/bewerken`, 'main form', 'riet'),
    { path: world.talk, as: 'youssef', status: 404 },
  ];
};

const ideas = (world: World): Stop[] => {
  const base = `${LINDEN}/ideeen`;
  return [
    ...open(base, `${base}?stand=bezig`, world.idea),
    ...of('ans', base, `${base}/nieuw`, world.idea, `${world.idea}/bewerken`, world.ideaDown),
    ...of('riet', base, world.idea, `${world.idea}/uitkomst`, `${world.idea}/samenvoeging`),
    ...of('dirk', world.idea),
    wrong(`${base}/nieuw`, 'main form', 'ans'),
    wrong(world.idea, 'form[action$="/papier"]', 'riet'),
    wrong(world.idea, 'form[action$="/regels"]', 'dirk'),
    wrong(`${world.idea}/uitkomst`, 'main form', 'riet'),
    wrong(`${world.idea}/samenvoeging`, 'main form', 'riet'),
    { path: `${base}/nieuw`, as: 'dirk', status: 403 },
  ];
};

const moderation = (world: World): Stop[] => [
  ...of('riet', `${LINDEN}/spelregels-melden`, `${LINDEN}/spelregels-melden/tekst`, `${LINDEN}/spelregels-melden/moderatoren`),
  ...of('youssef', `${LINDEN}/spelregels-melden/meldingen`, world.reportHandled, world.reportOpen),
  ...of('fatma', world.reportHandled),
];

const plan = (): Stop[] => [
  ...of('riet', '/vandaag', '/training', '/bijeenkomsten', '/instellingen', '/instellingen/mijn-gegevens'),
  ...of('riet', '/stappenplan', '/stappenplan/geschiedenis', '/stappenplan/eigen-stappen/nieuw', '/stappenplan/agenda/afronding'),
  ...of('riet', '/stappenplan/nieuws', '/stappenplan/fotos', '/stappenplan/opening', '/stappenplan/nieuws/heropening'),
  ...of('riet', '/stappenplan/agenda', '/stappenplan/groepen', '/stappenplan/agenda/hulp'),
  ...of('marloes', '/stappenplan/agenda', '/stappenplan/agenda/hulp'),
  ...of('lies', '/vandaag', '/stappenplan', '/stappenplan/team', '/stappenplan/naam'),
];

const training = (world: World): Stop[] => [
  ...of('riet', world.lesson, world.lesson.replace(/\/[^/]+$/, '')),
  ...of('marloes', '/training', '/training/op-weg-helpen', '/training/op-weg-helpen/van-overnemen-tot-loslaten'),
  ...of(
    'marloes',
    '/op-weg-helpen',
    '/op-weg-helpen/plek/eind',
    '/op-weg-helpen/logboek/nieuw',
    world.reflectionEntry,
    `${world.reflectionEntry}/bewerken`,
    '/op-weg-helpen/oefenen/het-buurtfeest',
    '/op-weg-helpen/oefenen/het-buurtfeest?keuze=3',
    '/op-weg-helpen/spiegel',
    '/op-weg-helpen/toets',
  ),
  ...of('hanna', '/op-weg-helpen', '/op-weg-helpen/plek/begin', `${world.cohort}/op-weg-helpen`, world.sharedEntry),
  ...of('hanna', '/begeleiding', world.supportOffered, `${world.cohort}/notities`, world.trainerNote),
  ...of('riet', '/notities'),
  ...of('lies', `${world.cohort}/regie`),
  ...of('hanna', `${world.cohort}/regie`),
  ...of('fatma', '/notities'),
  ...of('marloes', '/begeleiding', world.supportClosed),
  ...of('dirk', '/begeleiding', world.supportOffered),
  ...of('dirk', '/op-weg-helpen/spiegel'),
  ...of('riet', world.mirror),
  ...of('youssef', world.mirror),
  ...of('hanna', `${world.cohort}/aanwezigheid`, `${world.cohort}/aanwezigheid/nieuw`, world.heldSession, `${world.heldSession}/bewerken`),
  ...of('hanna', `${world.cohort}/afronding`),
  ...of('hanna', '/training/m5', world.lesson),
  ...of('youssef', '/instellingen/agenda'),
  ...of('fatma', '/instellingen/agenda'),
  ...of('ans', '/training'),
];

const meetings = (world: World): Stop[] => [
  ...of('riet', world.session),
  ...of('marloes', '/bijeenkomsten', world.session, world.cancelled),
  ...of('sanne', '/bijeenkomsten'),
  ...of('ans', '/bijeenkomsten'),
  ...of('hanna', world.session, `${world.session}/draaiboek`, world.block, `${world.session}/tekenlijst`, `${world.session}/bewerken`),
  ...of('hanna', `${world.session}/verplaatsing`, `${world.session}/verplaatsing?dag=2028-04-17&begin=19:30`, `${world.session}/afzegging`),
  ...of('hanna', '/bijeenkomsten/nieuw', `/bijeenkomsten/nieuw?groep=${world.cohort.replace('/groep/', '')}&soort=G1`),
  ...of('hanna', world.door, `${world.door}/eerder`, world.walkIn),
  ...of('hanna', '/bijeenkomsten?vanaf=2020-01-06'),
  ...of('hanna', world.doorCode, world.feedback, world.feedbackAsked),
  ...of('riet', world.sessionNow, '/hier', world.here),
  ...open('/hier', world.answerNow, world.feedbackLink),
  ...of('hanna', '/plekken', '/plekken/nieuw', world.venue, `${world.venue}/bewerken`),
];

const aroundTheTeam = (world: World): Stop[] => [
  ...of('marloes', '/vandaag', '/stappenplan', '/stappenplan/fotos', `${LINDEN}/nieuws/tips`),
  ...of(
    'hanna',
    '/vandaag',
    '/training',
    '/bijeenkomsten',
    '/groep',
    '/groep/nieuw',
    world.cohort,
    `${world.cohort}/programma`,
    `${world.cohort}/lezers`,
    world.enrolmentEnd,
  ),
  ...of('hanna', `${world.cohort}/bewerken`, `${world.cohort}/trainers/nieuw`, world.trainerEnd),
  ...of('hanna', `${world.cohort}/kopie`, `${world.cohort}/kopie?begin=2028-05-22&regio=zuid`),
  ...of('hanna', '/lesmateriaal', BV, `${BV}/auteurs/nieuw`, world.authorEnd, `${world.draft}/publicatie`, `${world.draft}/verwijdering`),
  ...of('hanna', '/lesmateriaal/inlezen', world.programmeImport, `${BV}/kopie`),
  ...of('anja', '/lesmateriaal', BV),
  ...of('hanna', world.draft, `${world.draft}/titel`, `${world.draft}/modules/nieuw`, `${world.draft}/modules/m1`, `${world.draft}/lessen/wat-is-er-al`),
  ...of('hanna', ...['lessen', 'oefensituaties', 'toetsvragen'].map((kind) => `${world.draft}/modules/op-weg-helpen/${kind}/nieuw`)),
  ...of('hanna', `${world.draft}/oefensituaties/het-buurtfeest`, `${world.draft}/toetsvragen/wie-rondt-af`, `${world.draft}/modules/m1/verwijdering`),
  ...of('hanna', world.reading, `${world.reading}/wat-is-er-al?als=bewoner`),
  ...of('lies', world.cohort, `${world.cohort}/stoppen`),
  ...of('anja', '/vandaag'),
  ...of('sanne', '/vandaag'),
  ...of('beheer', '/vandaag', '/beheer'),
];

const polls = (world: World): Stop[] => [
  ...of('hanna', world.pollNew, world.pollDraft, world.poll, world.pollChoice, `${world.poll}/papier`, world.pollBehalf, `${world.pollBehalf}/bewijs`),
  ...of('riet', `${world.poll}/antwoord`),
  ...open(world.pollLink),
  wrong(world.pollNew, 'main form', 'hanna'),
  wrong(world.pollDraft, '#kort', 'hanna'),
  wrong(world.pollDraft, '#reeks', 'hanna'),
  wrong(world.pollChoice, 'main form', 'hanna'),
  wrong(world.pollBehalf, 'main form', 'hanna'),
  wrong(world.pollLink),
  { path: '/prikker/verzonnen', status: 404 },
  { path: world.poll, as: 'lies', status: 404 },
];

const mistakes = (world: World): Stop[] => [
  wrong('/inloggen', 'form[action="/inloggen"]'),
  wrong('/inloggen', 'form[action="/inloggen/link"]'),
  wrong(world.invitation),
  { path: world.answer, form: 'main form', fields: { antwoord: 'zeker' }, status: 422 },
  wrong('/hier', 'main form', 'riet'),
  wrong(world.answerNow, '#aanmelding form'),
  wrong(world.feedbackLink),
  { path: '/terugblik/verzonnen', status: 404 },
  wrong(`${LINDEN}/spelregels-melden/melden`),
  wrong(`${LINDEN}/nieuws/tips/nieuw`),
  wrong(`${LINDEN}/agenda/aanmelden`),
  wrong(`${LINDEN}/op-de-hoogte`),
  wrong(`${LINDEN}/nieuws/nieuw`, 'main form', 'riet'),
  wrong(`${LINDEN}/agenda/nieuw`, 'main form', 'riet'),
  wrong(`${LINDEN}/groepen/nieuw`, 'main form', 'riet'),
  wrong(`${LINDEN}/ons-team/namens/nieuw`, 'main form', 'riet'),
  wrong(`${LINDEN}/spelregels-melden/moderatoren`, 'main form', 'riet'),
  wrong('/stappenplan/eigen-stappen/nieuw', 'main form', 'riet'),
  wrong('/stappenplan/nieuws/heropening', 'main form', 'riet'),
  wrong('/stappenplan/fotos', 'form[action$="/bewijs"]', 'riet'),
  wrong('/stappenplan/agenda/hulp', 'form#vraag', 'riet'),
  wrong('/stappenplan/agenda/hulp', 'form#aanbod', 'marloes'),
  wrong('/op-weg-helpen/plek/begin', 'main form', 'marloes'),
  wrong('/op-weg-helpen/logboek/nieuw', 'main form', 'marloes'),
  wrong('/begeleiding', 'form#vraag', 'marloes'),
  wrong(world.trainerNote, 'form#notitie', 'hanna'),
  wrong(world.supportOffered, 'form#momenten', 'hanna'),
  wrong(world.supportOffered, 'form#kiezen', 'dirk'),
  wrong('/op-weg-helpen/toets', 'main form', 'marloes'),
  wrong(world.mirror, 'main form', 'riet'),
  wrong(`${world.cohort}/aanwezigheid/nieuw`, 'main form', 'hanna'),
  wrong(`${world.heldSession}/bewerken`, 'main form', 'hanna'),
  wrong('/stappenplan/agenda/hulp', 'form#bijdrage', 'marloes'),
  wrong('/instellingen', 'form[action="/instellingen/naam"]', 'riet'),
  wrong('/instellingen', 'form[action="/instellingen/wachtwoord"]', 'riet'),
  wrong(world.reportOpen, 'form[action$="/maatregelen"]', 'youssef'),
  wrong('/groep/nieuw', 'main form', 'hanna'),
  wrong(`/bijeenkomsten/nieuw?groep=${world.cohort.replace('/groep/', '')}&soort=G1`, 'main form', 'hanna'),
  wrong(`${world.session}/afzegging`, 'main form', 'hanna'),
  wrong(`${world.session}/draaiboek`, 'section form', 'hanna'),
  wrong(world.block, 'main form', 'hanna'),
  wrong('/plekken/nieuw', 'main form', 'hanna'),
  wrong(world.cohort, 'form[action$="/uitnodigingen"]', 'hanna'),
  wrong(`${world.cohort}/bewerken`, 'main form', 'hanna'),
  wrong(`${world.cohort}/trainers/nieuw`, 'main form', 'hanna'),
  wrong(`${BV}/auteurs/nieuw`, 'main form', 'hanna'),
  wrong('/lesmateriaal/inlezen', 'main form', 'hanna'),
  wrong(`${BV}/kopie`, 'main form', 'hanna'),
  ...['titel', 'modules/nieuw', 'modules/m1', 'lessen/wat-is-er-al'].map((page) => wrong(`${world.draft}/${page}`, 'main form', 'hanna')),
  wrong('/beheer', 'main form', 'beheer'),
];

const nowhere = (world: World): Stop[] => [
  { path: `${EIKEN}/groepen` },
  { path: '/bestaat-niet', status: 404 },
  { path: `${LINDEN}/bestaat-niet`, status: 404 },
  { path: `${LINDEN}/fotos`, status: 404 },
  { path: `${LINDEN}/fotos`, as: 'riet', status: 404 },
  { path: `${LINDEN}/bestaat-niet`, as: 'riet', status: 404 },
  { path: '/uitnodiging/verzonnen', status: 404 },
  { path: '/antwoord/verzonnen', status: 404 },
  { path: '/inloggen/link/verlopen', status: 410 },
  { path: '/beheer', as: 'riet', status: 403 },
  { path: '/begeleiding', as: 'riet', status: 403 },
  { path: world.supportOffered, as: 'marloes', status: 404 },
  { path: `${world.cohort}/regie`, as: 'sanne', status: 404 },
  { path: `${LINDEN}/nieuws/nieuw`, as: 'marloes', status: 403 },
  { path: world.cohort, as: 'riet', status: 404 },
  { path: BV, as: 'riet', status: 404 },
];
