import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { insertOnce } from '../../../platform/database/insert-once.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { EntryChanged } from '../../posts/entry-changed.event.js';
import { DropIn } from './drop-in.entity.js';
import type { DropInDto } from './dto/drop-in.dto.js';

@Injectable()
export class DropInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput when it ends before it begins */
  async save({ siteId, personId, role }: Member, form: DropInDto): Promise<void> {
    if (form.tot <= form.van) throw new InvalidInput({ tot: 'Dit is eerder dan het begin. Kijk de tijden na.' });
    const at = this.clock.now();
    const words = wordsOf(form, at);
    await this.unitOfWork.run(async (tx) => {
      const isNew = await insertOnce(tx, DropIn, { siteId }, { siteId, ...words });
      if (!isNew) await tx.manager.update(DropIn, { siteId }, words);
      await this.log.write(tx, { siteId, personId, role, what: 'inloop-bewaard', featureKey: 'inloop', at });
      await tx.publish(new EntryChanged(siteId, 'inloop', siteId, at));
    });
  }
}

const wordsOf = (form: DropInDto, updatedAt: Date): Omit<DropIn, 'id' | 'siteId'> => ({
  place: form.plek,
  weekday: form.dag,
  startTime: form.van,
  endTime: form.tot,
  note: form.uitleg || null,
  phone: form.telefoon || null,
  phoneHours: form.bereikbaar || null,
  letterbox: form.brievenbus || null,
  updatedAt,
});
