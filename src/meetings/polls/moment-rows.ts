import type { Cohort } from '../../cohorts/index.js';
import { clashesOf, dayOf, hoursOf, lacksOf, reasonFor, tallyWords } from './ranking-words.js';
import { bestOf, outnumbers, type RankedMoment, type RoleTally } from './ranking.js';
import type { Answer, PollMoment } from './poll.entities.js';
import type { PollPerson } from './poll-people.js';
import { flagsOf, type Ranking } from './poll.queries.js';

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = { ja: 'ja', 'als-het-moet': 'als het moet', nee: 'nee' };
const ICONS: Readonly<Record<Answer, string>> = { ja: 'check', 'als-het-moet': 'equal-approximately', nee: 'x' };
const TONES: Readonly<Record<Answer, string>> = { ja: 'yes', 'als-het-moet': 'maybe', nee: 'no' };

interface Around {
  readonly cohort: Cohort;
  /** Of the poll's own page. */
  readonly address: string;
  readonly now: Date;
}

/** The moments in order of time with everybody's answer, the best one, and the whole order with its reasons. */
export function momentRows(ranking: Ranking, people: readonly PollPerson[], { cohort, address, now }: Around) {
  const best = bestOf(ranking.ranked);
  const answers = new Map(ranking.answers.map(({ momentId, inviteeId, answer }) => [`${momentId} ${inviteeId}`, answer]));
  const cellsOf = (momentId: string) =>
    people.map(({ id, firstName }) => cellOf(firstName, answers.get(`${momentId} ${id}`), people.find((each) => !each.isResident)?.id === id));
  const byId = new Map(ranking.ranked.map((moment) => [moment.id, moment]));
  const reason = (moment: RankedMoment): string => reasonFor(moment, professionalsWhoCan(moment.id, people, answers), now);
  const row = (moment: PollMoment) => {
    const ranked = byId.get(moment.id);
    return {
      id: moment.id,
      day: dayOf(moment.startsAt, now),
      hours: hoursOf(moment),
      flags: flagsOf(moment, cohort).join(', '),
      cells: cellsOf(moment.id),
      isBest: moment.id === best?.id,
      chooseHref: `${address}/momenten/${moment.id}/keuze`,
      removeAddress: `${address}/momenten/${moment.id}/verwijdering`,
      isOver: ranked === undefined,
      ...(ranked ? standing(ranked) : NO_STANDING),
    };
  };
  const moments = ranking.moments.map(row);
  const reasons = ranking.ranked.map((moment) => ({ reason: reason(moment), hours: hoursAt(moments, moment.id), lacks: lacksOf(moment.missing).join(' ') }));
  return { moments, best: best && { ...moments.find(({ id }) => id === best.id), reason: reason(best) }, reasons };
}

/** Of a moment that has been there is nothing to weigh. */
const NO_STANDING = { residents: '', professionals: null, residentDots: [], professionalDots: [], lacks: '', clashes: '', warning: '', meetsMix: false };

/** Numbers and words beside each other: colour alone says nothing (E2). */
function standing(ranked: RankedMoment) {
  const { residents, professionals, missing, meetsMix } = ranked;
  return {
    residents: tallyWords(residents, 'bewoner', 'bewoners'),
    professionals: total(professionals) > 0 ? tallyWords(professionals, 'professional', 'professionals') : null,
    residentDots: dotsOf(residents),
    professionalDots: dotsOf(professionals),
    lacks: lacksOf(missing).join(' '),
    clashes: clashesOf(missing).join(' '),
    warning: outnumbers(ranked) ? 'Bewoners moeten in de meerderheid blijven: spreek af wie van de professionals komt.' : '',
    meetsMix,
  };
}

const total = ({ can, no, open }: RoleTally): number => can + no + open;

const dotsOf = ({ yes, ifNeeded, no, open }: RoleTally): readonly string[] => [
  ...Array<string>(yes).fill('on'),
  ...Array<string>(ifNeeded).fill('half'),
  ...Array<string>(no + open).fill('off'),
];

const cellOf = (firstName: string, answer: Answer | undefined, isFirstProfessional: boolean) => ({
  firstName,
  words: answer ? ANSWER_WORDS[answer] : 'nog niet',
  icon: answer ? ICONS[answer] : 'minus',
  tone: answer ? TONES[answer] : 'open',
  isFirstProfessional,
});

const professionalsWhoCan = (momentId: string, people: readonly PollPerson[], answers: ReadonlyMap<string, Answer>): readonly string[] =>
  people
    .filter(({ id, isResident }) => !isResident && ['ja', 'als-het-moet'].includes(answers.get(`${momentId} ${id}`) ?? ''))
    .map(({ firstName }) => firstName);

const hoursAt = (moments: readonly { readonly id: string; readonly hours: string }[], id: string): string =>
  moments.find((each) => each.id === id)?.hours ?? '';
