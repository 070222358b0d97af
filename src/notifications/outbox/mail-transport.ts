import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../../platform/config/config.js';
import type { OutboxMail } from './outbox-mail.entity.js';

/** What went wrong with one mail, in a code without anybody's data. */
export class MailRefused extends Error {
  constructor(
    readonly reason: string,
    /** `unreachable`: it is not about this mail; `later`: try again; `never`: this address or mail will not do. */
    readonly kind: 'unreachable' | 'later' | 'never',
  ) {
    super(`mail refused: ${reason}`);
  }
}

/** Brings one mail out of the house. */
export abstract class MailTransport {
  /** Whether the letter itself stays with us after sending; else only that it was sent. */
  abstract readonly keepsLetters: boolean;
  /** @throws MailRefused */
  abstract send(mail: OutboxMail): Promise<void>;
  abstract close(): void;
}

/** Without a mail server (never in production): the mail stays here, to be read at /dev/post. */
export class KeepingTransport extends MailTransport {
  readonly keepsLetters = true;

  send(): Promise<void> {
    return Promise.resolve();
  }
  close(): void {
    // nothing is open
  }
}

export class SmtpTransport extends MailTransport {
  readonly keepsLetters = false;
  private readonly transporter: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
    private readonly host: string,
  ) {
    super();
    // shorter together than the lease of the relay
    this.transporter = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
  }

  async send(mail: OutboxMail): Promise<void> {
    try {
      await this.transporter.sendMail({
        from: this.from,
        to: mail.toAddress,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // the same on every attempt, so that a mailbox can tell a repetition
        messageId: `<${mail.id}@${this.host}>`,
        ...(mail.calendar !== null && { icalEvent: { method: methodOf(mail.calendar), filename: 'afspraak.ics', content: mail.calendar } }),
        headers: JSON.parse(mail.headers) as Record<string, string>,
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  close(): void {
    this.transporter.close();
  }
}

export function transportFor({ smtpUrl, mailFrom, baseUrl }: Config): MailTransport {
  return smtpUrl === null ? new KeepingTransport() : new SmtpTransport(smtpUrl, mailFrom, new URL(baseUrl).hostname);
}

const methodOf = (calendar: string): string => /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH';

function refusalOf(error: unknown): MailRefused {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode === undefined || code === 'EAUTH') return new MailRefused(code ?? 'UNKNOWN', 'unreachable');
  return new MailRefused(String(responseCode), responseCode >= 500 ? 'never' : 'later');
}
