import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CurriculumQueries, type ModuleHead } from '../../curriculum/index.js';

/** The modules of versions that groups learn from. What is published never changes, so each version is read once and kept. */
@Injectable()
export class PublishedModules {
  private readonly kept = new Map<string, readonly ModuleHead[]>();

  constructor(private readonly curriculum: CurriculumQueries) {}

  async of(versionId: string, manager?: EntityManager): Promise<readonly ModuleHead[]> {
    const kept = this.kept.get(versionId);
    if (kept) return kept;
    const modules = await this.curriculum.modulesOf(versionId, manager);
    this.kept.set(versionId, modules);
    return modules;
  }
}
