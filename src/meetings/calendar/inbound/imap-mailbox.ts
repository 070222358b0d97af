import type { InboundMail } from '../../../platform/config/config.js';
import { Mailbox } from './mailbox.js';

/** An answer is a few kilobytes; a mail with photos in it is none. */
const LARGEST = 512 * 1024;
const MOST_AT_ONCE = 100;

/** A mailbox at a mail server. What was read stays there, marked as seen. */
export class ImapMailbox extends Mailbox {
  constructor(private readonly settings: InboundMail) {
    super();
  }

  async read(take: (raw: Buffer) => Promise<void>): Promise<void> {
    // only who has a mailbox to read pays for it with memory
    const { ImapFlow } = await import('imapflow');
    const { protocol, hostname, port, username, password, pathname } = new URL(this.settings.url);
    const secure = protocol === 'imaps:';
    const client = new ImapFlow({
      host: hostname,
      port: Number(port) || (secure ? 993 : 143),
      secure,
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      logger: false,
    });
    // what breaks fails the command that waits for it; an error that nobody hears would end the process
    client.on('error', () => undefined);
    await client.connect();
    try {
      const lock = await client.getMailboxLock(decodeURIComponent(pathname.slice(1)) || 'INBOX');
      try {
        const unseen = (await client.search({ seen: false, smaller: LARGEST }, { uid: true })) || [];
        for (const uid of unseen.slice(0, MOST_AT_ONCE)) {
          const message = await client.fetchOne(String(uid), { source: true }, { uid: true });
          if (message && message.source) await take(message.source);
          // after it was taken: who dies in between reads it twice, and that changes nothing
          await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
        }
      } finally {
        lock.release();
      }
    } finally {
      await client.logout();
    }
  }
}
