import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type IsTrainer = (personId: string, manager?: EntityManager) => Promise<boolean>;

/** Who is a trainer is known to organisations, which this context does not know: a context above says it when it starts. */
@Injectable()
export class Trainers {
  private isTrainer: IsTrainer | null = null;

  knownBy(isTrainer: IsTrainer): void {
    this.isTrainer = isTrainer;
  }

  async include(personId: string, manager?: EntityManager): Promise<boolean> {
    if (!this.isTrainer) throw new Error('no context has said who is a trainer');
    return this.isTrainer(personId, manager);
  }
}
