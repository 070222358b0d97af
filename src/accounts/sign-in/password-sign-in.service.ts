import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Attempts, type Limit, networkOf } from '../attempts/attempts.js';
import { Passwords } from '../passwords/passwords.js';
import { Person } from '../people/person.entity.js';

@Injectable()
export class PasswordSignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DataSource,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
  ) {}

  /** The person's id, or null when address and password do not belong together. @throws TooManyAttempts */
  async personFor(email: string, password: string, ip: string): Promise<string | null> {
    const ofAddress: Limit = { what: 'password', whose: email, most: 10 };
    const ofNetwork: Limit = { what: 'password-network', whose: networkOf(ip), most: 60 };
    await this.unitOfWork.run((tx) => this.attempts.count(tx, [ofAddress, ofNetwork]));

    const person = await this.reader.manager.findOneBy(Person, { email });
    if (!(await this.passwords.isRight(password, person?.passwordHash ?? null))) return null;

    await this.unitOfWork.run((tx) => this.attempts.forget(tx, ofAddress));
    return person?.id ?? null;
  }
}
