import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { type Render, RENDER } from '../../platform/web/views.js';

interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const SUBJECT = 'Onderwerp: ';

/** Turns a mail's two templates into words. The text twin leads: its first line is the subject of both. */
@Injectable()
export class MailWriter {
  constructor(
    @Inject(RENDER) private readonly render: Render,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  write(view: string, model: object): WrittenMail {
    const facts = { ...model, baseUrl: this.config.baseUrl };
    const [first = '', ...lines] = this.render(`mails/${view}.txt`, facts).split('\n');
    if (!first.startsWith(SUBJECT)) throw new Error(`the first line of mails/${view}.txt is not its subject`);
    const subject = oneLine(first.slice(SUBJECT.length));
    return { subject, text: lines.join('\n').trim(), html: this.render(`mails/${view}.html`, { ...facts, subject }) };
  }
}

/** Names that people typed may stand in a subject: never a second header line, never longer than its column. */
const oneLine = (text: string): string => Array.from(text.replaceAll(/\s+/g, ' ').trim()).slice(0, 120).join('');
