import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import type { PlanTemplate } from '../template/plan-template.js';
import { PlanTemplates } from '../template/plan-templates.js';
import { StepPlan } from './progress.entities.js';

/** Which version of the stappenplan a neighbourhood works with. */
@Injectable()
export class SitePlans {
  constructor(
    private readonly reader: DataSource,
    private readonly templates: PlanTemplates,
  ) {}

  /** The pinned version; the latest as long as none is pinned. */
  async of(siteId: string, manager: EntityManager = this.reader.manager): Promise<PlanTemplate> {
    const pinned = await manager.findOne(StepPlan, { select: { id: true, versionId: true }, where: { siteId } });
    return pinned ? this.templates.byId(pinned.versionId, manager) : this.templates.latest(manager);
  }

  /** Ties the neighbourhood to this version, unless it is tied already. */
  async pin(tx: Tx, siteId: string, { versionId }: PlanTemplate, at: Date): Promise<void> {
    await insertOnce(tx, StepPlan, { siteId }, { siteId, versionId, pinnedAt: at });
  }
}
