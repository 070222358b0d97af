import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { SessionAccess } from '../sessions/session.access.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { SessionService } from '../sessions/session.service.js';
import { type BlockChange, changed } from './block-order.js';

/** The programme of one session, as its trainer makes it; the training itself stays as it is. */
@Injectable()
export class BlocksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly sessions: SessionService,
    private readonly queries: SessionQueries,
  ) {}

  /** Which block is meant by its id: two who move blocks at once do not move each other's. */
  async change(actor: Actor, sessionId: string, blockId: string | null, changeAt: (at: number) => BlockChange): Promise<void> {
    await this.access.asTrainer(actor, sessionId);
    await this.unitOfWork.run(async (tx) => {
      const blocks = await this.queries.blocksOf(sessionId, tx.manager);
      const lines = blocks.map(({ id, title, minutes, isNet, lessonKey }) => ({ id, title, minutes, isNet, lessonKey }));
      const at = blocks.findIndex(({ id }) => id === blockId);
      await this.sessions.reprogramme(tx, sessionId, changed(lines, changeAt(at)));
    });
  }
}
