import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { newId } from '../../platform/database/ids.js';
import type { Member } from '../../platform/security/actor.js';
import { HelpOffer, StepHelpRequest } from './help.entities.js';
import { NoSuchHelp, NotYoursToMove, OfferMovedOn } from './help.errors.js';
import { HelpAsked, HelpOffered, HelpOfferMoved } from './help-events.js';
import { isTheirs, type Move, type OfferState, TRANSITIONS } from './help-offer.states.js';
import { assertAsks, assertHelps } from './help.policy.js';
import { StepActs } from './step-acts.js';

const LOG: Readonly<Record<OfferState, string>> = {
  aangeboden: 'hulp-aangeboden',
  aangenomen: 'hulp-aangenomen',
  afgewezen: 'hulp-afgewezen',
  gedaan: 'hulp-gedaan',
  bedankt: 'hulp-bedankt',
  ingetrokken: 'hulp-ingetrokken',
};

/** Asking for help with a step and offering it; the residents stay in the lead (D3, D6). */
@Injectable()
export class HelpService {
  constructor(private readonly acts: StepActs) {}

  async ask(member: Member, stepKey: string, { asked, words }: Pick<StepHelpRequest, 'asked' | 'words'>): Promise<string> {
    assertAsks(member);
    const { siteId, personId } = member;
    const id = newId();
    await this.acts.do(member, stepKey, async (tx, step, at) => {
      await tx.manager.insert(StepHelpRequest, { id, siteId, stepKey, asked, words, askedById: personId, askedAt: at, closedAt: null });
      await tx.publish(new HelpAsked({ siteId, step, personId, requestId: id, asked, words, occurredAt: at }));
      return 'hulp-gevraagd';
    });
    return id;
  }

  /** The residents close their question, with help or without. Repeating changes nothing. */
  close(member: Member, stepKey: string, requestId: string): Promise<void> {
    assertAsks(member);
    const key = { id: requestId, siteId: member.siteId, stepKey };
    return this.acts.do(member, stepKey, async (tx, _step, at) => {
      if (!(await tx.manager.existsBy(StepHelpRequest, key))) throw new NoSuchHelp('no such question with this step');
      const { affected } = await tx.manager.update(StepHelpRequest, { ...key, closedAt: IsNull() }, { closedAt: at });
      return affected === 0 ? null : 'hulpvraag-gesloten';
    });
  }

  async offer(member: Member, stepKey: string, words: string, requestId: string | null = null): Promise<string> {
    assertHelps(member);
    const { siteId, personId } = member;
    const id = newId();
    await this.acts.do(member, stepKey, async (tx, step, at) => {
      if (requestId && !(await tx.manager.existsBy(StepHelpRequest, { id: requestId, siteId, stepKey })))
        throw new NoSuchHelp('an offer to a question elsewhere');
      const untouched = { movedById: null, movedAt: null, answer: null };
      await tx.manager.insert(HelpOffer, { id, siteId, stepKey, requestId, words, state: 'aangeboden', offeredById: personId, offeredAt: at, ...untouched });
      await tx.publish(new HelpOffered({ siteId, step, personId, offerId: id, words, occurredAt: at }));
      return LOG.aangeboden;
    });
    return id;
  }

  /** The state it must come from is part of the update: of two who answer at once, one hears that it has moved on. */
  move(member: Member, stepKey: string, offerId: string, move: Move, answer: string | null = null): Promise<void> {
    const { siteId, personId } = member;
    const { from, to } = TRANSITIONS[move];
    return this.acts.do(member, stepKey, async (tx, step, at) => {
      const offer = await tx.manager.findOneBy(HelpOffer, { id: offerId, siteId, stepKey });
      if (!offer) throw new NoSuchHelp('no such offer with this step');
      if (!isTheirs(move, offer, member)) throw new NotYoursToMove(move, member.role);
      const { affected } = await tx.manager.update(HelpOffer, { id: offerId, state: In([...from]) }, { state: to, movedById: personId, movedAt: at, answer });
      if (affected === 0) throw new OfferMovedOn(move, stepKey);
      await tx.publish(new HelpOfferMoved({ siteId, step, personId, offerId, offeredById: offer.offeredById, to, answer, occurredAt: at }));
      return LOG[to];
    });
  }
}
