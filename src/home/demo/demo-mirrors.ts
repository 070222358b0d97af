import { Injectable } from '@nestjs/common';
import { MirrorRound, MirrorsService } from '../../facilitation/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Member } from '../../platform/security/actor.js';
import { eveningOf } from './demo-days.js';
import type { DemoPlace } from './demo-files.js';

/** Lets the professionals of a demo neighbourhood ask for a mirror, and residents hold it up. */
@Injectable()
export class DemoMirrors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mirrors: MirrorsService,
  ) {}

  async hold({ mirrored = [] }: DemoPlace, cohortId: string, member: (name: string) => Member): Promise<void> {
    for (const { who, daysAgo, isShown = false, answers } of mirrored) {
      const asker = { personId: member(who).personId, cohortId };
      await this.mirrors.ask(asker);
      const { id } = await this.unitOfWork.run(({ manager }) => manager.findOneOrFail(MirrorRound, { where: asker, order: { number: 'DESC' } }));
      for (const [name, [work, request, dissent]] of Object.entries(answers)) await this.mirrors.answer(member(name), id, { work, request, dissent });
      if (isShown) await this.mirrors.show(asker);
      const shownAt = isShown ? eveningOf(daysAgo - 4) : null;
      await this.unitOfWork.run(({ manager }) => manager.update(MirrorRound, { id }, { askedAt: eveningOf(daysAgo), shownAt }));
    }
  }
}
