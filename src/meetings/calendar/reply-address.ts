import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { addressIn } from '../../platform/config/mail-address.js';
import { isSigned, signatureOf } from '../../platform/security/signatures.js';

const PURPOSE = 'antwoord uit een agenda';
const UUID = /^(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/;

/**
 * Where the calendar of one guest sends its answer: our mailbox, with their first letter and our signature in it
 * (`antwoord+<id>.<signature>@…`). Only who got the letter knows it.
 */
@Injectable()
export class ReplyAddress {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether somebody reads what calendars send. */
  get isRead(): boolean {
    return this.config.inboundMail !== null;
  }

  of(letterId: string): string {
    const { inboundMail, mailFrom, sessionSecret } = this.config;
    if (inboundMail === null) return addressIn(mailFrom);
    const [name = '', host = ''] = inboundMail.address.split('@');
    return `${name}+${letterId.replaceAll('-', '')}.${signatureOf(sessionSecret, PURPOSE, letterId)}@${host}`;
  }

  /** The letter an address stands for; null for every address we did not make. */
  letterIn(address: string): string | null {
    const [, id = '', signature = ''] = /\+(\w+)\.(\w+)@/.exec(address.toLowerCase()) ?? [];
    const letterId = UUID.test(id) ? id.replace(UUID, '$1-$2-$3-$4-$5') : '';
    return letterId && isSigned(this.config.sessionSecret, PURPOSE, letterId, signature) ? letterId : null;
  }
}
