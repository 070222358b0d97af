import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Seeds } from '../../platform/seeds/seeds.js';
import type { PlanContent, PlanTemplate } from './plan-template.js';
import { PlanVersion } from './plan-version.entity.js';
import { readPlan } from './read-plan.js';
import { changesBetween } from './plan-changes.js';

const ROOT = join(process.cwd(), 'seeds/stappenplan');

/** The versions of the stappenplan. A version never changes, so each is read once and kept. */
@Injectable()
export class PlanTemplates implements OnModuleInit {
  private readonly kept = new Map<string, PlanTemplate>();

  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly seeds: Seeds,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.seeds.add('stappenplan', () => this.load());
  }

  async latest(manager: EntityManager = this.reader.manager): Promise<PlanTemplate> {
    const newest = await manager.findOneOrFail(PlanVersion, { select: { id: true }, where: {}, order: { number: 'DESC' } });
    return this.byId(newest.id, manager);
  }

  async byId(versionId: string, manager: EntityManager = this.reader.manager): Promise<PlanTemplate> {
    const kept = this.kept.get(versionId);
    if (kept) return kept;
    const template = templateOf(await manager.findOneByOrFail(PlanVersion, { id: versionId }));
    this.kept.set(versionId, template);
    return template;
  }

  /** Makes a new version when the seeds hold something new (D18). Running teams keep theirs. */
  async load(root = ROOT): Promise<readonly string[]> {
    const { plan, remarks } = readPlan(root);
    if (!plan)
      throw new Error(
        `the stappenplan seeds are not right; run npm run seeds:check\n${remarks.map(({ file, line, text }) => `${file} regel ${String(line)}: ${text}`).join('\n')}`,
      );
    const content = JSON.stringify(plan);
    const checksum = createHash('sha256').update(content).digest('hex');
    return this.unitOfWork.run(async ({ manager }) => {
      const before = await manager.findOne(PlanVersion, { where: {}, order: { number: 'DESC' } });
      if (await manager.existsBy(PlanVersion, { checksum })) return [];
      const number = (before?.number ?? 0) + 1;
      await manager.insert(PlanVersion, { id: newId(), number, checksum, content, createdAt: this.clock.now() });
      return [`versie ${String(number)} gemaakt`, ...(before ? changesBetween(templateOf(before), plan) : [])];
    });
  }
}

function templateOf({ id, number, content }: PlanVersion): PlanTemplate {
  const plan = JSON.parse(content) as PlanContent;
  return { ...plan, versionId: id, number, stepByKey: new Map(plan.steps.map((step) => [step.key, step])) };
}
