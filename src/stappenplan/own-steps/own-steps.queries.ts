import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OwnStep } from './own-step.entity.js';

@Injectable()
export class OwnStepsQueries {
  constructor(private readonly reader: DataSource) {}

  /** In the order they were made. */
  of(siteId: string): Promise<OwnStep[]> {
    return this.reader.manager.find(OwnStep, { where: { siteId }, order: { madeAt: 'ASC', id: 'ASC' } });
  }
}
