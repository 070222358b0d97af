import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { ImapMailbox } from '../../../src/meetings/calendar/inbound/imap-mailbox.js';

/** A mail server that knows just enough to be asked what is new, and then breaks in the way of the test. */
class BreakingServer {
  private constructor(private readonly server: Server) {}

  static async open(breakOff: (socket: Socket) => void): Promise<BreakingServer> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
      let typed = '';
      socket.on('data', (chunk: Buffer) => {
        const lines = (typed + chunk.toString()).split('\r\n');
        typed = lines.pop() ?? '';
        for (const line of lines) {
          const [tag = '', verb = ''] = line.replace(/ UID /i, ' ').split(' ');
          if (verb.toUpperCase() === 'SEARCH') breakOff(socket);
          else socket.write(`${REPLIES[verb.toUpperCase()] ?? ''}${tag} OK done\r\n`);
        }
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new BreakingServer(server);
  }

  get url(): string {
    return `imap://antwoord:geheim@127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }
}

const REPLIES: Readonly<Record<string, string>> = {
  CAPABILITY: '* CAPABILITY IMAP4rev1\r\n',
  LIST: '* LIST (\\HasNoChildren) "/" INBOX\r\n',
  SELECT: '* 1 EXISTS\r\n* FLAGS (\\Seen)\r\n* OK [UIDVALIDITY 1] is it\r\n* OK [UIDNEXT 2] is next\r\n',
};

describe('a mailbox at a mail server', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['breaks the connection', (socket) => socket.resetAndDestroy()],
    ['hangs up', (socket) => socket.destroy()],
    ['announces more than fits', (socket) => socket.write('* 1 FETCH (BODY[] {99999999999}\r\n')],
  ])('that %s is one refusal, and the product goes on', async (_, breakOff) => {
    const server = await BreakingServer.open(breakOff);
    const taken: Buffer[] = [];

    const reading = new ImapMailbox({ url: server.url, address: 'antwoord@buurt.example' }).read((raw) => {
      taken.push(raw);
      return Promise.resolve();
    });

    await expect(reading).rejects.toThrow();
    expect(taken).toEqual([]);
    await server.close();
  });
});
