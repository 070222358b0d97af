import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords, dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { OutboxMail } from '../outbox/outbox-mail.entity.js';

const MOST = 200;
const LINK = /(https?:\/\/[^\s<>]+)/;

@Injectable()
export class DevPostQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly clock: Clock,
  ) {}

  async newest(): Promise<object> {
    const mails = await this.reader.manager.find(OutboxMail, { order: { createdAt: 'DESC', id: 'DESC' }, take: MOST });
    return {
      title: 'Post',
      mails: mails.map((mail) => ({ href: `/dev/post/${mail.id}`, subject: mail.subject, to: mail.toAddress, state: this.stateOf(mail) })),
    };
  }

  async read(id: string): Promise<object> {
    const mail = await this.find(id);
    return {
      title: mail.subject,
      subject: mail.subject,
      to: mail.toAddress,
      state: this.stateOf(mail),
      htmlHref: `/dev/post/${id}/opmaak`,
      pieces: piecesOf(mail.text),
    };
  }

  async htmlOf(id: string): Promise<string> {
    return (await this.find(id)).html;
  }

  private async find(id: string): Promise<OutboxMail> {
    const mail = await this.reader.manager.findOneBy(OutboxMail, { id });
    if (!mail) throw new NotFound('no mail with this id');
    return mail;
  }

  private stateOf({ state, sentAt, notBefore, lastError }: OutboxMail): string {
    const now = this.clock.now();
    if (state === 'sent' && sentAt) return `verstuurd: ${agoInWords(sentAt, now)}`;
    if (state === 'failed') return `niet gelukt: ${lastError ?? 'onbekend'}`;
    if (notBefore > now) return `wacht tot ${dayInWords(notBefore, now)}, ${timeInWords(notBefore)}`;
    return 'gaat zo weg';
  }
}

/** The text, cut where a link begins and ends. */
const piecesOf = (text: string): readonly { text: string; href: string | null }[] =>
  text.split(LINK).map((piece) => ({ text: piece, href: LINK.test(piece) ? piece : null }));
