import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { dayWithoutWeekday } from '../../platform/clock/in-words.js';
import { Clock } from '../../platform/clock/clock.js';
import type { AnswerWay, PollInvitee } from './poll.entities.js';

export interface PollPerson {
  readonly id: string;
  readonly personId: string;
  readonly firstName: string;
  readonly name: string;
  readonly isResident: boolean;
  readonly hasAnswered: boolean;
  /** "op 3 maart, namens: door de telefoon, genoteerd door Hanna" */
  readonly how: string;
  readonly remark: string | null;
}

const WAY_WORDS: Readonly<Record<AnswerWay, string>> = { link: 'met de link', site: 'op de site', papier: 'op papier', telefoon: 'door de telefoon' };

/** Who is asked, for the trainer: whether, when and how they answered. */
@Injectable()
export class PollPeople {
  constructor(
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async of(invitees: readonly PollInvitee[]): Promise<readonly PollPerson[]> {
    const names = await this.people.namesOf(invitees.flatMap(({ personId, enteredById }) => [personId, enteredById ?? personId]));
    const now = this.clock.now();
    return invitees.map((invitee) => {
      const { firstName, lastName } = nameIn(names, invitee.personId);
      const { answeredAt, answeredBy, enteredById } = invitee;
      const day = answeredAt ? `op ${dayWithoutWeekday(answeredAt, now)}` : '';
      const way = answeredBy ? WAY_WORDS[answeredBy] : '';
      const how = enteredById ? `namens, ${way}, ${day}, genoteerd door ${nameIn(names, enteredById).firstName}` : `${way}, ${day}`;
      return {
        id: invitee.id,
        personId: invitee.personId,
        firstName,
        name: `${firstName} ${lastName}`.trim(),
        isResident: invitee.role === 'buurtverbinder',
        hasAnswered: answeredAt !== null,
        how: answeredAt ? how : 'nog niet',
        remark: invitee.remark,
      };
    });
  }
}
