import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Member } from '../../platform/security/actor.js';
import { HelpOffer, StepHelpRequest, StepContribution, StepEndorsement } from './help.entities.js';
import { movesFor } from './help-offer.states.js';
import { ASKED_WORDS, endorsementsInWords, KIND_WORDS, MOVE_LOOKS, STATE_LOOKS } from './help-words.js';
import { helps } from './help.policy.js';
import { PeopleOfSiteQueries, type PersonOfSite } from './people-of-site.queries.js';

type Who = (personId: string | null) => PersonOfSite;

/** Questions, offers and contributions beside one step, for who works on it. */
@Injectable()
export class HelpQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleOfSiteQueries,
    private readonly clock: Clock,
  ) {}

  async of(member: Member, stepKey: string) {
    const { manager } = this.reader;
    const where = { siteId: member.siteId, stepKey };
    const [requests, offers, contributions, endorsements] = await Promise.all([
      manager.find(StepHelpRequest, { where, order: { askedAt: 'ASC', id: 'ASC' } }),
      manager.find(HelpOffer, { where, order: { offeredAt: 'ASC', id: 'ASC' } }),
      manager.find(StepContribution, { where, order: { at: 'ASC', id: 'ASC' } }),
      manager.find(StepEndorsement, { where, order: { at: 'ASC', id: 'ASC' } }),
    ]);
    const who = await this.people.of(member.siteId, [
      ...requests.map(({ askedById }) => askedById),
      ...offers.flatMap(({ offeredById, movedById }) => [offeredById, movedById]),
      ...contributions.map(({ personId }) => personId),
      ...endorsements.map(({ personId }) => personId),
    ]);
    return {
      href: `/stappenplan/${stepKey}/hulp`,
      buurt: member.siteId,
      mayAsk: member.role === 'buurtverbinder',
      mayHelp: helps(member),
      requests: requests.map((request) => this.request(request, member, who)),
      offers: offers.map((offer) => this.offer(offer, member, who)),
      contributions: contributions.map((contribution) => this.contribution(contribution, member, who)),
      endorsement: {
        words: endorsementsInWords(endorsements.map(({ personId }) => who(personId))),
        isMine: endorsements.some(({ personId }) => personId === member.personId),
      },
    };
  }

  private request({ id, asked, words, askedById, askedAt, closedAt, stepKey }: StepHelpRequest, member: Member, who: Who) {
    return {
      id,
      words,
      isOpen: closedAt === null,
      status: closedAt ? { tone: 'done', label: 'Gesloten' } : { tone: 'wait', label: ASKED_WORDS[asked] },
      person: who(askedById),
      when: this.ago(askedAt),
      close:
        closedAt === null && member.role === 'buurtverbinder' ? { action: `/stappenplan/${stepKey}/hulp/vragen/${id}/sluiting`, buurt: member.siteId } : null,
    };
  }

  private offer(offer: HelpOffer, member: Member, who: Who) {
    const { id, words, state, offeredById, offeredAt, movedById, movedAt, answer, stepKey } = offer;
    const moves = movesFor(offer, member);
    return {
      id,
      words,
      status: STATE_LOOKS[state],
      person: who(offeredById),
      when: this.ago(offeredAt),
      answer: movedAt && answer ? { text: answer, by: `${who(movedById).name}, ${this.ago(movedAt)}` } : null,
      action: `/stappenplan/${stepKey}/hulp/aanbod/${id}`,
      buurt: member.siteId,
      moves: moves.map((move) => ({ move, ...MOVE_LOOKS[move] })),
      mayAddWords: moves.some((move) => MOVE_LOOKS[move].hasWords),
    };
  }

  private contribution({ id, kind, words, url, personId, at, stepKey }: StepContribution, member: Member, who: Who) {
    return {
      kind: KIND_WORDS[kind],
      words,
      url,
      person: who(personId),
      when: this.ago(at),
      remove: personId === member.personId ? { action: `/stappenplan/${stepKey}/hulp/bijdragen/${id}/verwijdering`, buurt: member.siteId } : null,
    };
  }

  private ago(at: Date): string {
    return agoInWords(at, this.clock.now());
  }
}

/** What the views of help get. */
export type HelpModel = Awaited<ReturnType<HelpQueries['of']>>;
