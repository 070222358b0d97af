import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { SiteLogLine } from './site-log-line.entity.js';

type NewLine = Pick<SiteLogLine, 'siteId' | 'personId' | 'role' | 'what' | 'at'> & Partial<Pick<SiteLogLine, 'stepKey' | 'featureKey' | 'reason'>>;

@Injectable()
export class SiteLogService {
  async write(tx: Tx, line: NewLine): Promise<void> {
    await tx.manager.insert(SiteLogLine, { stepKey: null, featureKey: null, reason: null, ...line, id: newId() });
  }
}
