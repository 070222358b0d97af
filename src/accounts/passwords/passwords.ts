import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's own default), as OWASP advises. Slow on purpose: never inside a transaction. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

@Injectable()
export class Passwords {
  private readonly nobodys = hash('nobody has this password', COST);

  hash(password: string): Promise<string> {
    return hash(asTyped(password), COST);
  }

  /** Takes as long for an address without an account or password, so that time does not tell. */
  async isRight(password: string, passwordHash: string | null): Promise<boolean> {
    const isRight = await verify(passwordHash ?? (await this.nobodys), asTyped(password).slice(0, LONGEST_PASSWORD + 1));
    return isRight && passwordHash !== null;
  }
}

/** Two keyboards can write the same letter in two ways, and phones like to add a space at the end. */
const asTyped = (password: string): string => password.normalize('NFKC').trim();
