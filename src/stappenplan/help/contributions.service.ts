import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Member } from '../../platform/security/actor.js';
import { StepContribution, StepEndorsement } from './help.entities.js';
import { NoSuchHelp } from './help.errors.js';
import { assertHelps } from './help.policy.js';
import { StepActs } from './step-acts.js';

/** What professionals and the trainer bring to a step. None of it completes, reopens or blocks it (D2). */
@Injectable()
export class ContributionsService {
  constructor(private readonly acts: StepActs) {}

  add(member: Member, stepKey: string, { kind, words, url }: Pick<StepContribution, 'kind' | 'words' | 'url'>): Promise<void> {
    assertHelps(member);
    const { siteId, personId } = member;
    return this.acts.do(member, stepKey, async (tx, _step, at) => {
      await tx.manager.insert(StepContribution, { id: newId(), siteId, stepKey, kind, words, url, personId, at });
      return kind === 'feitencheck' ? 'feiten-nagekeken' : 'bijdrage-erbij';
    });
  }

  /** Each takes away only what they brought. */
  remove(member: Member, stepKey: string, id: string): Promise<void> {
    assertHelps(member);
    const { siteId, personId } = member;
    return this.acts.do(member, stepKey, async (tx) => {
      const { affected } = await tx.manager.delete(StepContribution, { id, siteId, stepKey, personId });
      if (affected === 0) throw new NoSuchHelp('no such contribution of theirs');
      return 'bijdrage-weg';
    });
  }

  endorse(member: Member, stepKey: string, isYes: boolean): Promise<void> {
    assertHelps(member);
    const key = { siteId: member.siteId, stepKey, personId: member.personId };
    return this.acts.do(member, stepKey, async (tx, _step, at) => {
      const isNew = isYes && (await insertOnce(tx, StepEndorsement, key, { ...key, at }));
      const isGone = !isYes && (await tx.manager.delete(StepEndorsement, key)).affected !== 0;
      return isNew ? 'steun-gegeven' : isGone ? 'steun-terug' : null;
    });
  }
}
