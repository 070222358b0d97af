import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { OutboxMail } from './outbox-mail.entity.js';

/** Longer than sending one mail can take, so that only a dead process loses its lease. */
const LEASE = 2 * 60_000;

type Ending = Pick<OutboxMail, 'state' | 'lastError'> & Partial<Pick<OutboxMail, 'sentAt' | 'attempts' | 'nextAttemptAt' | 'text' | 'html' | 'calendar'>>;

/** The right of one relay to send one mail, for a while. */
export class MailLease {
  constructor(
    readonly mail: OutboxMail,
    private readonly holder: string,
  ) {}

  /** Writes what came of it, unless the lease ran out and is another's; says which of the two. */
  async end(tx: Tx, ending: Ending): Promise<boolean> {
    const { affected } = await tx.manager.update(OutboxMail, this.held, { ...ending, leaseBy: null, leaseUntil: null });
    return affected === 1;
  }

  hasLapsed(now: Date): boolean {
    return this.mail.lapsesAt !== null && this.mail.lapsesAt <= now;
  }

  /** Takes it out of the outbox. */
  async drop(tx: Tx): Promise<boolean> {
    const { affected } = await tx.manager.delete(OutboxMail, this.held);
    return affected === 1;
  }

  private get held() {
    return { id: this.mail.id, state: 'sending' as const, leaseBy: this.holder };
  }
}

/** Leases the mail that has waited longest, or gives null when nothing is due. */
export async function claimNext(tx: Tx, holder: string, now: Date): Promise<MailLease | null> {
  const mail = await due(tx.manager, now).getOne();
  if (!mail) return null;
  // serializable on PostgreSQL, one writer on SQLite: two relays never both pass here with the same mail
  await tx.manager.update(OutboxMail, { id: mail.id }, { state: 'sending', leaseBy: holder, leaseUntil: new Date(now.getTime() + LEASE) });
  return new MailLease(mail, holder);
}

/** Looks without writing, so that an empty outbox costs one small read. */
export const isAnyDue = (manager: EntityManager, now: Date): Promise<boolean> => due(manager, now).getExists();

const due = (manager: EntityManager, now: Date) =>
  manager
    .createQueryBuilder(OutboxMail, 'mail')
    .where(`(mail.state = 'waiting' AND mail.next_attempt_at <= :now) OR (mail.state = 'sending' AND mail.lease_until <= :now)`, { now: now.getTime() })
    // by when they were due at first: a mail that waited for the mail server keeps its place before later ones
    .orderBy('mail.notBefore', 'ASC')
    .addOrderBy('mail.id', 'ASC')
    .limit(1);
