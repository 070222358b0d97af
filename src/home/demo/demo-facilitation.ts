import { Injectable } from '@nestjs/common';
import { LogService, Placement, PlacementsService, ReflectionEntry, ReflectionRemark } from '../../facilitation/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { eveningOf } from './demo-days.js';
import type { DemoPlace } from './demo-files.js';

/** Lets the professionals of a demo neighbourhood place themselves and write in their log; what was answered is shared. */
@Injectable()
export class DemoFacilitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly placements: PlacementsService,
    private readonly log: LogService,
  ) {}

  async write({ placed = [], logged = [] }: DemoPlace, cohortId: string, trainer: Actor, member: (name: string) => Member): Promise<void> {
    const writer = (name: string) => ({ personId: member(name).personId, cohortId });
    for (const { who, daysAgo, moment, stance, why = null, isShared = false } of placed) {
      await this.placements.place(writer(who), moment, stance, why);
      if (isShared) await this.placements.share(writer(who), moment, true);
      const at = eveningOf(daysAgo);
      await this.unitOfWork.run(({ manager }) => manager.update(Placement, { ...writer(who), moment }, { placedAt: at, ...(isShared && { sharedAt: at }) }));
    }
    for (const { who, daysAgo, deed, lead = null, lesson = null, remarks = [] } of logged) {
      const id = await this.log.write(writer(who), { deed, lead, lesson });
      if (remarks.length > 0) await this.log.share(writer(who), id, true);
      for (const { by, words } of remarks) {
        if (by === who) await this.log.answer(writer(who), id, words);
        else await this.log.remark(trainer, cohortId, id, words);
      }
      await this.moveBack(id, daysAgo, remarks.length > 0);
    }
  }

  /** An answer comes the day after. */
  private moveBack(id: string, daysAgo: number, isShared: boolean): Promise<void> {
    const at = eveningOf(daysAgo);
    return this.unitOfWork.run(async ({ manager }) => {
      await manager.update(ReflectionEntry, { id }, { beganAt: at, writtenAt: at, ...(isShared && { sharedAt: at }) });
      await manager.update(ReflectionRemark, { entryId: id }, { at: eveningOf(daysAgo - 1) });
    });
  }
}
