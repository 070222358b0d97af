import { Injectable } from '@nestjs/common';
import type { TeamRole } from '../../../cohorts/index.js';
import { newId } from '../../../platform/database/ids.js';
import { insertOnce } from '../../../platform/database/insert-once.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Session } from '../../sessions/session.entity.js';
import { AttendanceService } from '../attendance.service.js';
import type { Mark } from '../marks.js';
import { WalkInsService } from '../walk-ins.service.js';
import { AttendancePress } from './attendance-press.entity.js';

export interface Press {
  readonly key: string;
  /** Of one guest; none for who walks in. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly walkIn: { readonly name: string; readonly role: TeamRole } | null;
}

/** One press at the door, as a phone sends it: perhaps late, and perhaps again because it did not hear that it arrived. */
@Injectable()
export class PressesService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly walkIns: WalkInsService,
  ) {}

  /** What arrived before changes nothing, also when somebody put it right since. @throws InvalidInput as `AttendanceService.save` */
  async press(tx: Tx, session: Session, { key, marks, walkIn }: Press, byId: string): Promise<void> {
    const known = { sessionId: session.id, pressKey: key };
    if (await tx.manager.existsBy(AttendancePress, known)) return;
    const written = walkIn ? [await this.walkIns.add(tx, session, walkIn, byId)] : await this.attendance.save(tx, session, { marks, restIsThere: false }, byId);
    for (const recordId of written) await insertOnce(tx, AttendancePress, known, { id: newId(), ...known, recordId });
  }
}
