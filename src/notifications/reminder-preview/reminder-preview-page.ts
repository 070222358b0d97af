import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Site } from '../../buurtsites/index.js';
import { ReminderPreviews } from '../../meetings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { REMINDER, ReminderMail } from '../handlers/reminder-mail.js';
import { MailWriter } from '../mails/mail-writer.js';

export interface PreviewPath {
  readonly bijeenkomst: string;
  readonly persoon: string;
  readonly dagen: string;
}

/** A reminder before it goes out, made by what makes the mail itself (I4); only the links of this guest are left out. */
@Injectable()
export class ReminderPreviewPage {
  constructor(
    private readonly reader: DataSource,
    private readonly previews: ReminderPreviews,
    private readonly mail: ReminderMail,
    private readonly writer: MailWriter,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, { bijeenkomst, persoon, dagen }: PreviewPath): Promise<object> {
    const preview = await this.previews.of(actor, bijeenkomst, persoon, dagen);
    const { session, letter, at } = preview;
    const { subject, text } = await this.written(preview);
    const meeting = `/bijeenkomsten/${session.id}`;
    return {
      title: 'Zo ziet de herinnering eruit',
      trail: [
        { href: meeting, text: session.title },
        { href: `${meeting}/herinneringen`, text: 'Herinneringen' },
      ],
      firstName: letter.to.firstName,
      when: `${dayInWords(at, this.clock.now())}, ${timeInWords(at)}`,
      subject,
      text,
      htmlHref: `${meeting}/herinneringen/${persoon}/${dagen}/opmaak`,
      back: `${meeting}/herinneringen`,
    };
  }

  async html(actor: Actor, { bijeenkomst, persoon, dagen }: PreviewPath): Promise<string> {
    return (await this.written(await this.previews.of(actor, bijeenkomst, persoon, dagen))).html;
  }

  private async written({ siteId, letter, reply, sentence, at }: Awaited<ReturnType<ReminderPreviews['of']>>) {
    const { name: place } = await this.reader.manager.findOneByOrFail(Site, { id: siteId });
    const stopUrl = this.mail.stopUrlFor('voorbeeld');
    return this.writer.write(REMINDER, this.mail.modelOf({ letter, reply, sentence, place, stopUrl, writtenAt: at }));
  }
}
