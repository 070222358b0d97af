import { Outbox } from '../../../src/notifications/outbox/outbox.js';
import { OutboxMail } from '../../../src/notifications/outbox/outbox-mail.entity.js';
import { MailTransport, transportFor } from '../../../src/notifications/outbox/mail-transport.js';
import { OutboxRelay, pauseAfter } from '../../../src/notifications/outbox/outbox-relay.js';
import { Jobs } from '../../../src/platform/jobs/jobs.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice } from '../../support/post-office.js';

describe('the outbox', () => {
  const office = new PostOffice();
  let test: TestApp;
  beforeEach(async () => {
    office.received.length = 0;
    office.refuseWith = null;
    await office.open();
    test = await startApp({ smtpUrl: office.url, mailFrom: 'Buurtbrug <post@buurt.example>', baseUrl: 'https://buurt.example' });
  });
  afterEach(async () => {
    await test.stop();
    await office.close();
  });

  const letter = (to: string, occasion = 'proef') => ({
    occasion,
    view: 'sign-in-link',
    to: { email: to, personId: null },
    model: { firstName: 'Riet', token: 'abc' },
  });
  const queue = (...mails: Parameters<Outbox['queue']>[1][]): Promise<void> =>
    test.unitOfWork.run(async (tx) => {
      for (const mail of mails) await test.get(Outbox).queue(tx, mail);
    });
  const anotherRelay = (): OutboxRelay => new OutboxRelay(test.reader, test.unitOfWork, transportFor(test.config), test.clock, new Jobs());
  const mails = (): Promise<OutboxMail[]> => test.reader.manager.find(OutboxMail);

  it('sends a mail with both twins and the headers of an automatic mail', async () => {
    await queue(letter('riet@voorbeeld.example'));

    await test.get(OutboxRelay).runOnce();

    const [mail] = await mails();
    const raw = office.received[0]?.raw ?? '';
    expect(office.received.map(({ to }) => to)).toEqual(['riet@voorbeeld.example']);
    expect(raw).toMatch(/^From: Buurtbrug <post@buurt\.example>/m);
    expect(raw).toMatch(new RegExp(`^Message-ID: <${mail?.id ?? ''}@buurt\\.example>`, 'm'));
    expect(raw).toMatch(/^Date: /m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(raw).not.toMatch(/^List-Unsubscribe/m);
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
    expect(mail).toMatchObject({ state: 'sent', text: '', html: '' });
  });

  it('sends an invitation along, for the calendar, and forgets it as well', async () => {
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:CANCEL', 'END:VCALENDAR'].join('\r\n');
    await queue({ ...letter('riet@voorbeeld.example'), calendar });

    await test.get(OutboxRelay).runOnce();

    const raw = office.received[0]?.raw ?? '';
    expect(raw).toMatch(/text\/calendar; charset=utf-8; method=CANCEL/);
    expect(raw).toMatch(/filename="?afspraak\.ics/);
    expect((await mails())[0]?.calendar).toBeNull();
  });

  it('forgets the mail together with the act it followed from', async () => {
    const act = test.unitOfWork.run(async (tx) => {
      await test.get(Outbox).queue(tx, letter('riet@voorbeeld.example'));
      throw new Error('the act fails');
    });

    await expect(act).rejects.toThrow('the act fails');
    expect(await mails()).toEqual([]);
  });

  it('tells one address of one occasion once', async () => {
    await queue(letter('riet@voorbeeld.example'), letter('riet@voorbeeld.example'), letter('dirk@voorbeeld.example'));
    await test.get(OutboxRelay).runOnce();
    await queue(letter('riet@voorbeeld.example'));
    await test.get(OutboxRelay).runOnce();

    expect(office.received.map(({ to }) => to).sort()).toEqual(['dirk@voorbeeld.example', 'riet@voorbeeld.example']);
  });

  it('waits until its moment, and can be withdrawn before', async () => {
    const notBefore = new Date(test.clock.now().getTime() + 10 * 60_000);
    await queue({ ...letter('riet@voorbeeld.example', 'stap-klaar:1'), notBefore }, { ...letter('riet@voorbeeld.example', 'stap-klaar:2'), notBefore });
    test.clock.pass(9);
    await test.get(OutboxRelay).runOnce();
    expect(office.received).toEqual([]);

    await test.unitOfWork.run((tx) => test.get(Outbox).withdraw(tx, 'stap-klaar:1'));
    test.clock.pass(1);
    await test.get(OutboxRelay).runOnce();

    expect((await mails()).map(({ occasion, state }) => [occasion, state])).toEqual([['stap-klaar:2', 'sent']]);
    expect(office.received).toHaveLength(1);
  });

  it('keeps everything while the mail server is away, and sends each once when it is back', async () => {
    await office.close();
    await queue(...[1, 2, 3, 4, 5].map((n) => letter(`buur${String(n)}@voorbeeld.example`)));
    for (let hour = 0; hour < 30; hour++) {
      await test.get(OutboxRelay).runOnce();
      test.clock.pass(60);
    }
    expect(await test.reader.manager.countBy(OutboxMail, { state: 'waiting' })).toBe(5);

    await office.open();
    await test.get(OutboxRelay).runOnce();
    await test.get(OutboxRelay).runOnce();

    expect(office.received.map(({ to }) => to).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `buur${String(n)}@voorbeeld.example`));
  });

  it('sends nothing twice with three relays at once', async () => {
    const addresses = Array.from({ length: 20 }, (_, n) => `buur${String(n)}@voorbeeld.example`);
    await queue(...addresses.map((address) => letter(address)));

    await Promise.all([test.get(OutboxRelay).runOnce(), anotherRelay().runOnce(), anotherRelay().runOnce()]);

    expect(office.received.map(({ to }) => to).sort()).toEqual([...addresses].sort());
  });

  it('takes over the mail of a relay that died', async () => {
    await queue(letter('riet@voorbeeld.example'));
    const leaseUntil = new Date(test.clock.now().getTime() + 60_000);
    await test.unitOfWork.run((tx) => tx.manager.update(OutboxMail, { state: 'waiting' }, { state: 'sending', leaseBy: 'somebody-who-died', leaseUntil }));
    await test.get(OutboxRelay).runOnce();
    expect(office.received).toEqual([]);

    test.clock.pass(2);
    await test.get(OutboxRelay).runOnce();

    expect(office.received).toHaveLength(1);
  });

  it('tries again with longer pauses, and gives up in the end', async () => {
    office.refuseWith = 450;
    await queue(letter('riet@voorbeeld.example'));

    for (let attempt = 1; attempt <= 12; attempt++) {
      await test.get(OutboxRelay).runOnce();
      test.clock.pass(pauseAfter(attempt) / 60_000);
    }

    expect(await mails()).toEqual([expect.objectContaining({ state: 'failed', attempts: 12, lastError: '450' })]);
  });

  it('gives up at once on an address that does not exist', async () => {
    office.refuseWith = 550;
    await queue(letter('niemand@voorbeeld.example'));

    await test.get(OutboxRelay).runOnce();

    expect(await mails()).toEqual([expect.objectContaining({ state: 'failed', lastError: '550' })]);
  });

  it('puts no second header into a subject', async () => {
    await queue({
      ...letter('riet@voorbeeld.example'),
      view: 'invitation',
      model: { place: 'Linden\r\nBcc: iedereen@voorbeeld.example', inviterName: 'Hanna', isResident: true, token: 'x', until: 'morgen' },
    });

    await test.get(OutboxRelay).runOnce();

    expect(office.received.map(({ to }) => to)).toEqual(['riet@voorbeeld.example']);
    expect((await mails())[0]?.subject).toBe('Doe je mee in Linden');
  });

  it('escapes what people typed in the one twin, and leaves it as it is in the other', async () => {
    await queue({ ...letter('riet@voorbeeld.example'), model: { firstName: '<b>Riet & co</b>', token: 'abc' } });

    const [mail] = await mails();

    expect(mail?.html).toContain('&lt;b&gt;Riet &amp; co&lt;/b&gt;');
    expect(mail?.text).toContain('Hallo <b>Riet & co</b>,');
  });

  it('closes its connections', () => {
    expect(() => {
      test.get(MailTransport).close();
    }).not.toThrow();
  });
});
