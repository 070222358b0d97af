import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { ProgrammeImports } from './programme-imports.js';

const HOUR = 60 * 60_000;

@Injectable()
export class SweepImports implements OnModuleInit {
  constructor(
    private readonly imports: ProgrammeImports,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('sweep-imports', HOUR, () => this.imports.sweep());
  }
}
