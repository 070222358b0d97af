import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { insertOnce } from '../../../platform/database/insert-once.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import type { MeetingPlaceDto } from './dto/meeting-place.dto.js';
import { MeetingPlace } from './meeting-place.entity.js';
import { TeamSearch } from './team-search.js';

@Injectable()
export class MeetingPlaceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: SiteLogService,
    private readonly search: TeamSearch,
  ) {}

  save({ siteId, personId, role }: Member, form: MeetingPlaceDto): Promise<void> {
    const at = this.clock.now();
    const words = { place: form.plek, times: form.tijd, note: form.uitleg || null, updatedAt: at };
    return this.unitOfWork.run(async (tx) => {
      const isNew = await insertOnce(tx, MeetingPlace, { siteId }, { siteId, ...words });
      if (!isNew) await tx.manager.update(MeetingPlace, { siteId }, words);
      await this.log.write(tx, { siteId, personId, role, what: 'trefpunt-bewaard', featureKey: 'ons-team', at });
      await this.search.changed(tx, siteId);
    });
  }
}
