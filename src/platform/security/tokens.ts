import { createHash, randomBytes } from 'node:crypto';

/** Something only its holder knows; 256 bits, so it cannot be guessed. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What we keep of it: who reads our tables cannot use it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
