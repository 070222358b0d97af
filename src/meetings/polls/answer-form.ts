import { InvalidInput } from '../../platform/errors/domain-error.js';
import { dayOf, hoursOf } from './ranking-words.js';
import { type Answer, ANSWERS, type PollMoment } from './poll.entities.js';

const LABELS: Readonly<Record<Answer, string>> = { ja: 'Ja', 'als-het-moet': 'Als het moet', nee: 'Nee' };
const TONES: Readonly<Record<Answer, string>> = { ja: 'yes', 'als-het-moet': 'maybe', nee: 'no' };

export const fieldOf = (momentId: string): string => `m-${momentId}`;

/** What was chosen per moment. What stands open stays open; what is no answer is refused. */
export function answersIn(body: unknown, moments: readonly Pick<PollMoment, 'id'>[]): ReadonlyMap<string, Answer> {
  const chosen = new Map<string, Answer>();
  for (const { id } of moments) {
    const value = (body as Record<string, unknown> | null)?.[fieldOf(id)];
    if (value === undefined || value === '') continue;
    const answer = ANSWERS.find((each) => each === value);
    if (!answer) throw new InvalidInput({ antwoord: 'Kies ja, als het moet of nee.' });
    chosen.set(id, answer);
  }
  return chosen;
}

/** What somebody had chosen before it went wrong; what is no answer is forgotten. */
export const typedIn = (body: unknown, moments: readonly Pick<PollMoment, 'id'>[]): ReadonlyMap<string, Answer> =>
  new Map(
    moments.flatMap(({ id }) => {
      const value = (body as Record<string, unknown> | null)?.[fieldOf(id)];
      const answer = ANSWERS.find((each) => each === value);
      return answer ? [[id, answer]] : [];
    }),
  );

/** A group of three radio buttons per moment, none of them chosen for anybody. */
export const groupsFor = (moments: readonly PollMoment[], chosen: ReadonlyMap<string, Answer>, now: Date): readonly object[] =>
  moments.map((moment) => ({
    name: fieldOf(moment.id),
    day: dayOf(moment.startsAt, now),
    hours: hoursOf(moment),
    options: ANSWERS.map((value) => ({
      value,
      id: `${fieldOf(moment.id)}-${value}`,
      label: LABELS[value],
      tone: TONES[value],
      isSelected: chosen.get(moment.id) === value,
    })),
  }));
