import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { Attempts } from '../attempts/attempts.js';
import { Passwords } from '../passwords/passwords.js';
import { Person } from '../people/person.entity.js';
import { SessionService } from '../sessions/session.service.js';

@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
    private readonly sessions: SessionService,
  ) {}

  /** Whoever knew the old password is out: every other device has to sign in again. */
  async change(actor: Actor, current: string, wanted: string): Promise<void> {
    const id = actor.personId;
    const { passwordHash: before } = await this.reader.manager.findOneByOrFail(Person, { id });
    if (before !== null) await this.assertKnown(id, current, before);
    const passwordHash = await this.passwords.hash(wanted);

    await this.unitOfWork.run(async (tx) => {
      // of two changes at once, from two devices, the second no longer knows the password
      const { affected } = await tx.manager.update(Person, { id, passwordHash: before ?? IsNull() }, { passwordHash });
      if (affected !== 1) throw wrong();
      await this.sessions.endOthers(tx, id, actor.sessionId);
    });
  }

  private async assertKnown(personId: string, current: string, passwordHash: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.attempts.count(tx, [{ what: 'password-change', whose: personId, most: 10 }]));
    if (!(await this.passwords.isRight(current, passwordHash))) throw wrong();
  }
}

const wrong = (): InvalidInput => new InvalidInput({ huidig: 'Dit is niet je wachtwoord van nu.' });
