import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { hashOfToken } from '../../platform/security/tokens.js';

/** No letter that looks like another on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 26;

/**
 * The personal link of an invitee. It follows from our secret, so that the reminder and the receipt on paper carry
 * the very link of the first mail; what is kept of it is a hash (docs/adr: a link that can be said again).
 */
@Injectable()
export class PollLinks {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  tokenFor(inviteeId: string): string {
    const bytes = createHmac('sha512', this.config.sessionSecret).update(`prikker:${inviteeId}`).digest();
    return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  }

  hashFor(inviteeId: string): string {
    return hashOfToken(this.tokenFor(inviteeId));
  }

  addressFor(inviteeId: string): string {
    return `${this.config.baseUrl}/prikker/${this.tokenFor(inviteeId)}`;
  }
}
