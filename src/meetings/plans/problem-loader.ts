import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { Problem } from '../planner/problem.js';
import { GroupLoader } from './group-loader.js';
import { knownAbsences } from './known-absences.js';
import { takenTimes } from './taken-times.js';
import type { Asked } from './wishes.js';

/** Everything a plan hangs on, as it stands now. */
@Injectable()
export class ProblemLoader {
  constructor(
    private readonly groups: GroupLoader,
    private readonly clock: Clock,
  ) {}

  async load(asked: Asked, manager: EntityManager): Promise<Problem> {
    const now = this.clock.now();
    const groups = await this.groups.load(asked, now, manager);
    const taken = await takenTimes(groups, now, manager);
    const absences = await knownAbsences(
      groups.map(({ id }) => id),
      now,
      manager,
    );
    return { now, groups, taken, absences };
  }
}

/** The same for the same problem; the hour at which it is looked at makes no difference. */
export const fingerprintOf = ({ groups, taken, absences }: Problem): string =>
  createHash('sha256')
    .update(JSON.stringify([groups, taken, absences]))
    .digest('hex');
