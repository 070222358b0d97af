import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that can be closed for a while. */
export class PostOffice {
  readonly received: { readonly to: string; readonly raw: string }[] = [];
  private server: SMTPServer | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${String(this.port)}`;
  }

  /** Answers with this code instead of accepting; null accepts. */
  refuseWith: number | null = null;

  async open(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_address, _session, done) => {
        done(this.refuseWith === null ? null : Object.assign(new Error('no'), { responseCode: this.refuseWith }));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString();
          for (const { address } of session.envelope.rcptTo) this.received.push({ to: address, raw });
          done();
        });
      },
    });
    const server = this.server.listen(this.port, '127.0.0.1');
    if (!server.listening) await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = null;
    await new Promise<void>((done) => {
      server.close(done);
    });
  }
}
