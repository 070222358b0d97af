import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Attending } from '../attendance/attended-sessions.js';
import { SessionNames } from '../attendance/session-names.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { CompletionFactsQueries } from './completion-facts.queries.js';
import { isMet, rulesFor } from './completion.policy.js';
import { notJointRows, ruleRows } from './completion-words.js';
import { ModuleCompletion, ModuleCompletionWithdrawal } from './module-completion.entities.js';

/** How far a professional is with the module, in words, for herself. */
@Injectable()
export class OwnCompletion {
  constructor(
    private readonly reader: DataSource,
    private readonly facts: CompletionFactsQueries,
    private readonly names: SessionNames,
    private readonly clock: Clock,
  ) {}

  async of({ personId, cohortId }: Attending): Promise<object> {
    const { manager } = this.reader;
    const key = { personId, cohortId };
    const facts = await this.facts.of(key, manager);
    const nameOf = await this.names.of(cohortId);
    const rules = rulesFor(facts);
    const met = rules.filter((rule) => isMet(rule, facts)).length;
    const completion = await manager.findOneBy(ModuleCompletion, key);
    const withdrawal = completion ? null : await manager.findOne(ModuleCompletionWithdrawal, { where: key, order: { withdrawnAt: 'DESC', id: 'DESC' } });
    const now = this.clock.now();
    return {
      completed: completion && dayInWords(completion.completedAt, now),
      withdrawn: withdrawal && { when: dayInWords(withdrawal.withdrawnAt, now), reason: withdrawal.reason },
      progress: { id: 'voortgang-afronding', label: `${String(met)} van de ${String(rules.length)} klaar`, value: met, max: rules.length },
      rules: ruleRows(facts, nameOf),
      notJoint: notJointRows(facts.attended, nameOf),
    };
  }
}
